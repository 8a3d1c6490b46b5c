using Auction.Domain.Deadlines;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Valuation.Lottery;
using Valuation.Procedure;
using Valuation;

namespace Auction.Web.Valuations.Views;

/// <summary>The words for everything a valuation may be, shared by the public pages and the desks.</summary>
internal static class ValuationWords
{
    private static readonly BilingualText OnlineAnswers = new("平台答复中", "Platforms answering");
    private static readonly BilingualText Stayed = new("程序暂缓", "Stands still");

    /// <summary>Where a valuation stands.</summary>
    public static BilingualText Phase(ValuationPhase phase, bool isStayed = false) => isStayed ? Stayed : phase switch
    {
        ValuationPhase.Investigating => new("财产调查", "Investigation"),
        ValuationPhase.Choosing => new("待选方式", "Choosing a method"),
        ValuationPhase.Agreeing => new("议价中", "Negotiating"),
        ValuationPhase.AskingAuthority => new("定向询价中", "Directed inquiry open"),
        ValuationPhase.AskingPlatforms => OnlineAnswers,
        ValuationPhase.Selecting => new("选定机构", "Choosing institutions"),
        ValuationPhase.Appraising => new("评估中", "Appraising"),
        ValuationPhase.Reviewing => new("法院审查", "Court review"),
        ValuationPhase.Correcting => new("待补正", "Correction due"),
        ValuationPhase.Objections => new("送达与异议期", "Service and objections"),
        ValuationPhase.Fixed => new("已确定", "Set"),
        ValuationPhase.Expired => new("已失效", "Expired"),
        ValuationPhase.Withdrawn => new("已撤回", "Withdrawn"),
        _ => new("未启动", "Not started"),
    };

    /// <summary>Icon of a phase; the word always stands beside it.</summary>
    public static string PhaseIcon(ValuationPhase phase) => phase switch
    {
        ValuationPhase.Investigating => "search",
        ValuationPhase.Choosing => "route",
        ValuationPhase.Selecting => "list",
        ValuationPhase.Objections => "inbox",
        ValuationPhase.Reviewing or ValuationPhase.Correcting => "scales",
        ValuationPhase.Fixed => "check-circle",
        ValuationPhase.Expired => "minus-circle",
        ValuationPhase.Withdrawn => "cross-circle",
        _ => "clock",
    };

    /// <summary>Class of a phase's tag.</summary>
    public static string PhaseTag(ValuationPhase phase) => phase switch
    {
        ValuationPhase.Fixed => "sold",
        ValuationPhase.Expired or ValuationPhase.Withdrawn => "",
        ValuationPhase.Correcting => "warn",
        _ => "soon",
    };

    /// <summary>The name of a method.</summary>
    public static BilingualText Method(ReferencePriceKind method) => method switch
    {
        ReferencePriceKind.Agreed => new("当事人议价", "Agreed price"),
        ReferencePriceKind.DirectedInquiry => new("定向询价", "Directed inquiry"),
        ReferencePriceKind.OnlineInquiry => new("网络询价", "Online inquiry"),
        ReferencePriceKind.Appraisal => new("委托评估", "Entrusted appraisal"),
        ReferencePriceKind.Market => new("市场采价", "Market price"),
        _ => new("不能评估", "Not appraisable"),
    };

    /// <summary>What kind of property it is.</summary>
    public static BilingualText Kind(PropertyKind kind) => kind switch
    {
        PropertyKind.RealEstate => new("不动产", "Real estate"),
        PropertyKind.Vehicle => new("机动车", "Vehicle"),
        PropertyKind.Food => new("食品", "Food"),
        PropertyKind.Equity => new("股权", "Equity"),
        _ => new("其他财产", "Other property"),
    };

    /// <summary>The role of a person concerned.</summary>
    public static BilingualText Role(PartyRole role) => role switch
    {
        PartyRole.Applicant => new("申请执行人", "Applicant creditor"),
        PartyRole.Debtor => new("被执行人", "Debtor"),
        PartyRole.OtherCreditor => new("其他执行债权人", "Other creditor"),
        PartyRole.PriorityCreditor => new("优先债权人", "Priority creditor"),
        _ => new("利害关系人", "Interested person"),
    };

    /// <summary>Why a method came to nothing.</summary>
    public static BilingualText Failure(MethodFailure failure) => failure switch
    {
        MethodFailure.Refused => new("一方拒绝议价。", "A party refused to negotiate."),
        MethodFailure.TimeOver => new("法院指定的期限届满，没有结果。", "The time the court set passed without a result."),
        MethodFailure.FiguresDiffer => new("各方报价不一致。", "The figures were not identical."),
        MethodFailure.HarmsThirdParty => new("议价结果损害他人合法权益。", "The agreed price would harm a third party."),
        MethodFailure.NoResult => new("定价机构未能给出结果。", "The authority gave no result."),
        MethodFailure.NobodyReported => new("没有平台在期限内出具报告。", "No platform reported in time."),
        MethodFailure.NoneCorrected => new("没有平台在期限内完成补正。", "No platform corrected its report in time."),
        _ => new("异议处理后没有可用的报告。", "Objections left no report to average."),
    };

    /// <summary>How a report was served.</summary>
    public static BilingualText Way(ServiceWay way) => way switch
    {
        ServiceWay.Direct => new("直接送达", "In person"),
        ServiceWay.Left => new("留置送达", "Left at the address"),
        ServiceWay.Delegated => new("委托送达", "By another court"),
        ServiceWay.Mail => new("邮寄送达", "By mail"),
        _ => new("电子送达", "Electronically"),
    };

    /// <summary>What is wrong with a report.</summary>
    public static BilingualText Fault(ReportFaultKind fault) => fault switch
    {
        ReportFaultKind.WrongFact => new("财产基本信息错误", "A basic fact is wrong"),
        ReportFaultKind.ExceedsProperty => new("超出财产范围", "Exceeds the property"),
        ReportFaultKind.OmitsPart => new("遗漏财产", "Leaves a part out"),
        ReportFaultKind.WrongSeal => new("印章与选定机构不符", "The seal is not the chosen institution’s"),
        ReportFaultKind.SignerMismatch => new("签字人与资格证书不符", "The signer does not match the licence"),
        _ => new("其他需要说明的事项", "Something else to be explained"),
    };

    /// <summary>How an institution fell out.</summary>
    public static BilingualText CommissionEnd(CommissionEnd end) => end switch
    {
        global::Valuation.Procedure.CommissionEnd.Late => new("未在期限内出具报告", "Did not deliver in time"),
        global::Valuation.Procedure.CommissionEnd.Declined => new("不接受委托", "Declined"),
        global::Valuation.Procedure.CommissionEnd.Conflict => new("存在利害关系", "Conflict of interest"),
        global::Valuation.Procedure.CommissionEnd.NoAnswer => new("未答复委托", "Did not answer"),
        _ => new("资格或者程序异议成立", "An objection to its qualification or procedure was upheld"),
    };

    /// <summary>How the sale ended.</summary>
    public static BilingualText Ending(SaleEnding ending) => ending switch
    {
        SaleEnding.Sold => new("拍卖成交", "Sold"),
        SaleEnding.TakenForDebt => new("以物抵债", "Taken for the debt"),
        _ => new("未成交", "Not sold"),
    };

    /// <summary>What a time limit does when it passes.</summary>
    public static BilingualText DeadlineKind(DeadlineKind kind) => kind switch
    {
        Domain.Deadlines.DeadlineKind.MinGap => new("最短间隔", "Minimum gap"),
        Domain.Deadlines.DeadlineKind.Duty => new("办理期限", "Duty"),
        Domain.Deadlines.DeadlineKind.Loss => new("失权期限", "Loss of right"),
        _ => new("统计指标", "Indicator"),
    };

    /// <summary>What the kind of a time limit means, in one sentence.</summary>
    public static BilingualText DeadlineKindMeaning(DeadlineKind kind) => kind switch
    {
        Domain.Deadlines.DeadlineKind.MinGap => new("未满间隔的行为不予准许。", "An act inside the gap is refused."),
        Domain.Deadlines.DeadlineKind.Duty => new("逾期办理仍然有效，须记明理由。", "A late act stays valid and needs a reason."),
        Domain.Deadlines.DeadlineKind.Loss => new("逾期不再受理。", "Afterwards the request is not taken."),
        _ => new("只作统计，不影响效力。", "For statistics only."),
    };

    /// <summary>Icon of a kind of time limit.</summary>
    public static string DeadlineIcon(DeadlineKind kind) => kind switch
    {
        Domain.Deadlines.DeadlineKind.MinGap => "pause",
        Domain.Deadlines.DeadlineKind.Duty => "flag",
        Domain.Deadlines.DeadlineKind.Loss => "lock",
        _ => "chart",
    };

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
