using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Valuations.Views;
using Valuation;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>The price and its use, the course of the procedure, and further sources.</summary>
internal static class PriceActs
{
    private static readonly BilingualText Ruling = new("裁定或者记录", "Ruling or record");
    private static readonly BilingualText Evidence = new("证据", "Evidence");

    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("first-notice", ActDesk.Court, ValuationGroup.Price, "REF-27.3, REF-30", new("记录首次拍卖公告", "Record the first notice"), new("参考价确定后十日内启动变价；有效期内发布公告的，价格在尾期内仍可使用。", "The sale starts within ten days of the price. With a notice within the validity the price serves through its tail."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Fixed, FirstNotice: null },
            Fields = scene => [Day("published", new("公告发布日", "Published on"), scene.Today), Record("document", new("公告", "Notice"), FileAudience.Public)],
            Read = (_, values) => new ValuationRequest.Give(new RecordFirstNotice(values.Day("published"), values.Document("document"))),
        },
        new("record-sale", ActDesk.Court, ValuationGroup.Price, "REF-31.1, REF-32.1", new("记录处置结果", "Record how the sale ended"), new("用于费用计算和准确度公示。", "For fees and the public figures of accuracy."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Fixed, FirstNotice: not null, Sale: null },
            Fields = _ => [Choice<SaleEnding>("ending", new("结果", "Ending"), ValuationWords.Ending), Amount("amount", new("成交价或者抵债价（未成交留空）", "Price (empty if unsold)")) with { IsRequired = false }, Record("document", Ruling)],
            Read = (_, values) => new ValuationRequest.Give(new RecordSale(values.One<SaleEnding>("ending"), values.AmountOrNull("amount"), values.Document("document"))),
        },
        new("order-reissue", ActDesk.Court, ValuationGroup.Price, "REF-11.4, REF-19.4, REF-27.3", new("通知重新出具结果", "Ask for the results to be issued anew"), new("参考价已失效；通知原平台或者原机构重新出具。", "The price has lapsed. Those whose results made it issue them anew."))
        {
            IsOffered = scene => scene.State.Phase == ValuationPhase.Expired && CanReissue(scene.State),
            Fields = _ => [Record("document", Ruling)],
            Read = (_, values) => new ValuationRequest.Give(new OrderReissue(values.Document("document"))),
        },
        new("restart", ActDesk.Court, ValuationGroup.Price, "REF-27.3", new("重新启动程序", "Begin anew"), new("参考价已失效，且没有可以重新出具的结果。", "The price has lapsed and nobody can issue it anew."))
        {
            IsOffered = scene => scene.State.Phase == ValuationPhase.Expired && !CanReissue(scene.State),
            IsFinal = true,
            Fields = _ => [Record("document", Ruling)],
            Read = (_, values) => new ValuationRequest.Give(new RestartValuation(values.Document("document"))),
        },
        new("raise-supervision", ActDesk.Court | ActDesk.Party, ValuationGroup.Price, "REF-25", new("申请执行监督", "Ask for supervision"), new("发布首次拍卖公告前，有证据证明参考价的形成违法的。", "Before the first notice, with evidence that the price came about wrongly."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Fixed, FirstNotice: null, Supervision: null } && scene.Parties.Count > 0,
            Fields = scene => [.. ValuationChoices.ForWhom(scene), Choice<SupervisionGround>("ground", new("理由", "Ground"), ValuationWords.Of), Record("document", Evidence, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new RaiseSupervision(values.Text(ValuationChoices.Party), values.One<SupervisionGround>("ground"), values.Document("document"))),
        },
        new("decide-supervision", ActDesk.Court, ValuationGroup.Price, "REF-25", new("决定执行监督", "Decide the supervision"), new("成立的，参考价撤销，程序重新开始。", "Upheld, the price is set aside and the procedure begins anew."))
        {
            IsOffered = scene => scene.State.Supervision is not null,
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [YesNo("upheld", new("决定", "Decision"), new("成立，撤销参考价", "Upheld: the price is set aside"), new("不成立", "Rejected")), Record("document", Ruling, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new DecideSupervision(values.Yes("upheld"), values.Document("document"))),
        },
        new("explain-delay", ActDesk.Court, ValuationGroup.Course, "GEN-7", new("说明逾期原因", "Give the reason for a delay"), new("逾期的职责仍须履行；原因公开，不写姓名。", "A late duty stays due. The reason is published: no names."))
        {
            IsOffered = scene => Unexplained(scene).Count > 0,
            Fields = scene => [Choice("deadline", new("期限", "Deadline"), Unexplained(scene)) with { Initial = scene.Subject }, LongText("reason", new("原因", "Reason"), 500)],
            Read = (_, values) => new ValuationRequest.Give(new ExplainDelay(values.Text("deadline"), values.Text("reason"))),
        },
        new("fee-advance", ActDesk.Court, ValuationGroup.Course, "REF-33", new("记录费用预交", "Record an advance of fees"), new("申请执行人预交，或者提交保险公司等的保函。", "Advanced by the applicant, or covered by a letter of guarantee."))
        {
            IsOffered = scene => scene.State.Phase is > ValuationPhase.NotOpened and < ValuationPhase.Withdrawn,
            Fields = scene => [.. ValuationChoices.ForWhom(scene), Amount("amount", new("金额", "Amount")), Flag("guarantee", new("以保函代替", "By a letter of guarantee")), Record("document", new("凭证", "Receipt or letter"))],
            Read = (_, values) => new ValuationRequest.Give(new RecordFeeAdvance(values.Text(ValuationChoices.Party), values.Amount("amount"), values.Yes("guarantee"), values.Document("document"))),
        },
        new("stay", ActDesk.Court, ValuationGroup.Course, "REF-28", new("暂缓询价或者评估", "Let it stand still"), new("平台和机构的期限停止计算；当事人的异议期不停。", "The time of platforms and institutions stops; the parties’ windows run on."))
        {
            IsOffered = scene => !scene.State.IsStayed && IsUnderOrder(scene.State),
            IsJudges = true,
            Fields = _ => [Choice<StayGround>("ground", new("原因", "Ground"), ValuationWords.Of), Record("document", Ruling, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new StayValuation(values.One<StayGround>("ground"), values.Document("document"))),
        },
        new("resume", ActDesk.Court, ValuationGroup.Course, "REF-28, CAL-9", new("恢复", "Let it go on"), new("暂缓的日数不计入平台和机构的期限。", "The days it stood still are left out of the time of platforms and institutions."))
        {
            IsOffered = scene => scene.State.IsStayed,
            IsJudges = true,
            Fields = _ => [Record("document", Ruling, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new ResumeValuation(values.Document("document"))),
        },
        new("withdraw-order", ActDesk.Court, ValuationGroup.Course, "REF-29.2", new("撤回委托，重新议价", "Take the order back to agree a price"), new("双方都请求重新议价的，撤回委托，本方式不算用尽。", "When both sides ask to agree a price. The method does not count as exhausted."))
        {
            IsOffered = scene => IsUnderOrder(scene.State) && scene.State.AllAskFor(PartyRequests.AgreePrice),
            IsFinal = true,
            Fields = _ => [Record("document", Ruling, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new WithdrawOrder(values.Document("document"))),
        },
        new("withdraw", ActDesk.Court, ValuationGroup.Course, "REF-29.1, REF-29.2", new("撤回本次程序", "Take the valuation back for good"), new("程序终结，不能恢复。", "It ends here and cannot be resumed."))
        {
            IsOffered = scene => scene.State.Phase is > ValuationPhase.NotOpened and not ValuationPhase.Fixed and not ValuationPhase.Withdrawn,
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Choice<WithdrawalGround>("ground", new("原因", "Ground"), ValuationWords.Of), Record("document", Ruling, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new WithdrawValuation(values.One<WithdrawalGround>("ground"), values.Document("document"))),
        },
        new("pre-valuation", ActDesk.Court, ValuationGroup.Sources, "REF-2", new("记录保全财产预评估", "Record a pre-valuation of preserved property"), new("供参考，不替代四种方式。", "For orientation; it never replaces the four methods."))
        {
            IsOffered = scene => IsBeforePrice(scene.State),
            Fields = _ => [Amount("result", new("预评估值", "Result")), Day("date", new("报告日期", "Date of the report")), Text("source", new("出具单位", "By whom"), 100), Record("document", new("预评估报告", "The report"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new RecordPreValuation(values.Amount("result"), values.Day("date"), values.Text("source"), values.Document("document"))),
        },
        new("market-sample", ActDesk.Court, ValuationGroup.Sources, "DIS-4.2", new("记录市场采价", "Record a market sample"), new("同类财产的市场价格，附来源。", "A market price of like property, with its source."))
        {
            IsOffered = scene => IsBeforePrice(scene.State),
            Fields = scene => [Text("sample", new("样本编号", "Reference"), 40) with { Initial = $"S{scene.State.Sources.Samples.Count + 1}" }, Amount("price", new("价格", "Price")), Day("found", new("采价日期", "Found on"), scene.Today), Record("document", Evidence, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new RecordMarketSample(values.Text("sample"), values.Amount("price"), values.Day("found"), values.Document("document"))),
        },
        new("expert-opinion", ActDesk.Court, ValuationGroup.Sources, "DIS-4.2", new("记录专家询价", "Record an expert’s opinion"), new("专家以编号记录，姓名留在意见原件中。", "The expert is recorded by a reference; the name stays in the document."))
        {
            IsOffered = scene => IsBeforePrice(scene.State),
            Fields = scene => [Text("expert", new("专家编号（不写姓名）", "Reference of the expert (no name)"), 40) with { Initial = $"E{scene.State.Sources.Opinions.Count + 1}" }, Amount("price", new("意见价", "Price")), Record("document", new("意见", "Opinion"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new RecordExpertOpinion(values.Text("expert"), values.Amount("price"), values.Document("document"))),
        },
        new("party-view", ActDesk.Court, ValuationGroup.Sources, "DIS-4.2", new("记录当事人对市价的意见", "Record a party’s view on the market price"), new("征询后未表态的，价格留空。", "Leave the price empty if the party was asked and said nothing."))
        {
            IsOffered = scene => IsBeforePrice(scene.State),
            Fields = scene => [.. ValuationChoices.ForWhom(scene), Amount("price", new("意见价", "Price")) with { IsRequired = false }, Record("document", new("笔录", "Record"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new RecordPartyView(values.Text(ValuationChoices.Party), values.AmountOrNull("price"), values.Document("document"))),
        },
        new("market-price", ActDesk.Court, ValuationGroup.Sources, "DIS-4.2", new("合议确定参照市价", "The panel fixes the market price"), new("有市场采价，听取过当事人意见，合议庭单数组成、多数同意。", "With samples and the parties’ views, by the majority of an odd panel."))
        {
            IsOffered = scene => scene.State.Phase == ValuationPhase.Choosing && ValuationPaths.Of(scene.State, ReferencePriceKind.Market, scene.Today).IsPossible,
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [Amount("amount", new("基价", "Base price")), Whole("members", new("合议庭人数", "Members of the panel"), 3, 11), Whole("favour", new("同意人数", "In favour"), 1, 11), Record("document", new("合议笔录", "Minutes"))],
            Read = (_, values) => new ValuationRequest.Give(new FixMarketPrice(values.Amount("amount"), values.Whole("members"), values.Whole("favour"), values.Document("document"))),
        },
    ];

    private static bool IsBeforePrice(ValuationState state) => state.Phase is > ValuationPhase.NotOpened and < ValuationPhase.Fixed;

    private static bool IsUnderOrder(ValuationState state) => state.Phase is >= ValuationPhase.AskingPlatforms and <= ValuationPhase.Objections;

    private static bool CanReissue(ValuationState state) => state.Price?.Kind is ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal;

    // The whole day counts: a duty is late once its last day is over.
    private static List<ActChoice> Unexplained(ValuationScene scene) =>
        [.. ValuationDeadlines.Of(scene.State).Where(deadline => deadline.LacksReason(scene.Now)).Select(deadline => new ActChoice(deadline.Key, deadline.What))];
}
