using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Valuation.Lottery;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>Words for what acts ask about; what everybody sees has its words beside the public page.</summary>
internal static class ActWords
{
    public static BilingualText Of(AssetClass kind) => kind switch
    {
        AssetClass.Movable => new("动产", "Movable"),
        AssetClass.RealEstate => new("不动产", "Real estate"),
        AssetClass.OtherRight => new("其他财产权", "Other property right"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown class."),
    };

    public static BilingualText Of(FactStanding standing) => standing switch
    {
        FactStanding.Known => new("已查明", "Found out"),
        FactStanding.Unknown => new("经调查仍不明", "Could not be found out"),
        FactStanding.NotApplicable => new("不涉及", "Does not arise"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Unknown standing."),
    };

    public static BilingualText Of(HomeException exception) => exception switch
    {
        HomeException.OtherHome => new("对被执行人有扶养义务的人另有能够维持生活必需的居住房屋", "A supporter has another suitable home"),
        HomeException.EvasionTransfer => new("执行依据生效后为逃避债务转让其名下其他房屋", "Other homes were transferred to evade enforcement"),
        HomeException.ReplacementHousing => new("申请执行人提供居住房屋", "Replacement housing is provided"),
        HomeException.RentSetAside => new("同意从变价款中扣除五至八年租金", "Five to eight years’ rent is set aside from the price"),
        _ => throw new ArgumentOutOfRangeException(nameof(exception), exception, "Unknown exception."),
    };

    public static BilingualText Of(InvestigationMeasure measure) => measure switch
    {
        InvestigationMeasure.MaterialOrdered => new("责令提交材料", "Material ordered to be handed over"),
        InvestigationMeasure.MaterialTaken => new("强制提取材料", "Material taken by force"),
        InvestigationMeasure.Audit => new("先行审计", "An audit comes first"),
        InvestigationMeasure.Identification => new("先行鉴定", "Expert identification comes first"),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    /// <summary>One request; combinations are told one by one.</summary>
    public static BilingualText Of(PartyRequests request) => request switch
    {
        PartyRequests.DirectedInquiry => new("要求直接定向询价", "Directed inquiry at once"),
        PartyRequests.OnlineInquiry => new("要求或者同意直接网络询价", "Online inquiry at once"),
        PartyRequests.Appraisal => new("要求委托评估", "An appraisal"),
        PartyRequests.NoAppraisal => new("申请不评估", "No appraisal"),
        PartyRequests.LocalRoster => new("要求在同一地方名单分库内随机确定", "A draw in one local roster"),
        PartyRequests.AgreePrice => new("请求撤回委托，重新议价", "To agree a price although an order is out"),
        PartyRequests.NoSale => new("协商一致不再处置该财产", "Not to sell the property"),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request, "Not a single request."),
    };

    public static BilingualText Of(DrawExclusion reason) => reason switch
    {
        DrawExclusion.Barred => new("已从名单库除名", "Taken off the roster"),
        DrawExclusion.UsedUp => new("曾受本次委托而未完成", "Was ordered in this valuation before and fell out"),
        DrawExclusion.Conflict => new("声明应当回避", "Declared a conflict of interest"),
        DrawExclusion.LicenceTooNarrow => new("资质范围不含该类财产", "Its licence does not cover such property"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };

    public static BilingualText Of(StayGround ground) => ground switch
    {
        StayGround.CaseStandsStill => new("案件暂缓执行或者中止执行", "The case is deferred or suspended"),
        StayGround.MaterialContradicts => new("评估材料与事实严重不符", "The material seriously contradicts the facts"),
        StayGround.Other => new("其他应当暂缓的情形", "Another ground"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    public static BilingualText Of(WithdrawalGround ground) => ground switch
    {
        WithdrawalGround.ApplicantWithdrew => new("申请执行人撤回执行申请", "The applicant withdrew"),
        WithdrawalGround.Performed => new("债务已全部履行", "The obligation is fully performed"),
        WithdrawalGround.TitleGone => new("执行依据被撤销或者裁定不予执行", "The title was revoked or refused enforcement"),
        WithdrawalGround.AgreedNotToSell => new("当事人一致同意不处置该财产", "The parties agree not to sell"),
        WithdrawalGround.Other => new("其他应当撤回的情形", "Another ground"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    public static BilingualText Of(SupervisionGround ground) => ground switch
    {
        SupervisionGround.FraudOrDuress => new("议价中存在欺诈、胁迫", "Fraud or duress in agreeing"),
        SupervisionGround.Collusion => new("恶意串通损害第三人利益", "Collusion that harms others"),
        SupervisionGround.FalseResult => new("有关机构出具虚假定向询价结果", "The result of the directed inquiry is false"),
        SupervisionGround.WrongHandling => new("依照规定作出的处理结果确有错误", "Objections were plainly handled wrongly"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground."),
    };

    /// <summary>The single flags set in a combination, in the order of their numbers.</summary>
    public static IEnumerable<T> Each<T>(T flags)
        where T : struct, Enum => Enum.GetValues<T>().Where(flag => Convert.ToInt32(flag, System.Globalization.CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag));
}
