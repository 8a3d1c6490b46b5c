using Auction.Data.Procedures;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Valuations.Views;
using Valuation;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>Review, service and objections: acts of the court and of persons concerned.</summary>
internal static class ReviewActs
{
    private static readonly BilingualText Ruling = new("裁定", "Ruling");
    private static readonly BilingualText Writing = new("异议书及证据", "The objection with its evidence");

    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("review-reports", ActDesk.Court, ValuationGroup.Review, "REF-12, REF-20", new("审查报告", "Review the reports"),
            new("没有问题的，直接提交，报告即可送达；有问题的逐项列明。网络询价：全部报告有问题的发回补正一次，部分有问题的不计入平均。", "Without faults submit as it is: the reports go out. Otherwise list the faults. Online inquiry: if every report is faulty they go back once; if some are, those are left out of the mean."))
        {
            IsOffered = scene => scene.State.Phase == ValuationPhase.Reviewing,
            Fields = scene =>
            [
                Rows("faults", new("发现的问题", "Faults found"), 12,
                    Choice("report", new("报告", "Report"), ValuationChoices.Named(scene, ValuationChoices.ReportIds(scene.State))),
                    Choice("kind", new("问题", "Fault"), ValuationWords.Fault, FaultsFor(scene.State))) with { IsRequired = false },
                Record("document", new("审查意见（有问题时必填）", "The court’s note (needed with faults)"), FileAudience.Parties) with { IsRequired = false },
            ],
            Read = (_, values) => new ValuationRequest.Give(new ReviewReports([.. values.Rows("faults").Select(row => new ReportFault(row.Text("report"), row.One<ReportFaultKind>("kind"), values.Document("document")))])),
        },
        new("record-service", ActDesk.Court, ValuationGroup.Review, "REF-21.1, REF-21.2", new("记录送达", "Record service"),
            new("每名受送达人的异议期从其收到之日单独起算，五日。", "Each recipient’s own five days run from the day of receipt."))
        {
            IsOffered = IsServed,
            Fields = scene =>
            [
                .. ValuationChoices.ForWhom(scene),
                Choice<ServiceWay>("way", new("送达方式", "Way"), ValuationWords.Way),
                Day("received", new("收到之日", "Received on"), scene.Today),
                Record("document", new("送达回证", "Proof of receipt")),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordService(values.Text(ValuationChoices.Party), values.One<ServiceWay>("way"), values.Day("received"), values.Document("document"))),
        },
        new("publish-service", ActDesk.Court, ValuationGroup.Review, "REF-21.2", new("公告送达", "Serve by publication"),
            new("无法送达的，在平台公示满十五日视为送达；写明原因和所做的努力。", "For a recipient who cannot be reached: published for 15 full days it counts as received. Give the reason and the efforts made."))
        {
            IsOffered = IsServed,
            Fields = scene => [.. ValuationChoices.ForWhom(scene), Day("published", new("公示之日", "Published on"), scene.Today), Record("document", new("公示内容、原因和所做的努力", "Publication, reason and efforts"))],
            Read = (_, values) => new ValuationRequest.Give(new PublishService(values.Text(ValuationChoices.Party), values.Day("published"), values.Document("document"))),
        },
        new("record-correction-sent", ActDesk.Court, ValuationGroup.Review, "REF-21.1, REF-24", new("记录补正报告已发送", "Record that a corrected report was sent"),
            new("异议后补正的报告也应当在收到后三日内发送各当事人、利害关系人；不产生新的异议期。", "A report corrected after an objection goes to everybody within three days as well. No new window follows."))
        {
            IsOffered = scene => Unsent(scene.State).Any() && scene.State.Phase is ValuationPhase.Objections or ValuationPhase.Fixed or ValuationPhase.Expired,
            Fields = scene =>
            [
                Choice("report", new("报告", "Report"), ValuationChoices.Named(scene, Unsent(scene.State))),
                Day("sent", new("发送之日", "Sent on"), scene.Today),
                Record("document", new("发送记录", "Proof"), FileAudience.Court),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordCorrectionSent(values.Text("report"), values.Day("sent"), values.Document("document"))),
        },
        new("file-objection", ActDesk.Court | ActDesk.Party, ValuationGroup.Objections, "REF-22, REF-23.1, REF-24", new("提出书面异议", "Object in writing"),
            new("收到报告后五日内提出。事实、范围、资质和程序问题由法院审查；对标准、方法、结果的异议转评估机构说明，仍不服的可以申请专业技术评审。网络询价结果本身不得异议。", "Within five days of receipt. Facts, scope, qualification and procedure are for the court; standard, method and result go to the institution, and then to a technical review. The value of an online inquiry is not open to objection."))
        {
            IsOffered = scene => scene.State.Phase == ValuationPhase.Objections && scene.Parties.Count > 0,
            Fields = scene =>
            [
                .. ValuationChoices.ForWhom(scene),
                Any("grounds", new("理由", "Grounds"), ObjectionWords.All.Select(row => new ActChoice(((int)row.Ground).ToString(System.Globalization.CultureInfo.InvariantCulture), row.Words))) with { IsRequired = true },
                Any("targets", new("针对的报告（不选为全部）", "Reports objected to (none ticked: all)"), ValuationChoices.Named(scene, ValuationChoices.ReportIds(scene.State))),
                Record("document", Writing, FileAudience.Parties),
            ],
            Read = (_, values) => new ValuationRequest.Give(new FileObjection(values.Text(ValuationChoices.Party), "o" + values.Text("key")[..Math.Min(16, values.Text("key").Length)], values.Flags<ObjectionGrounds>("grounds"), values.Many("targets"), values.Document("document"))),
        },
        new("withdraw-objection", ActDesk.Court | ActDesk.Party, ValuationGroup.Objections, "REF-22", new("撤回异议", "Take an objection back"), new("撤回后视为未提出。", "It then counts as not made."))
        {
            IsOffered = scene => Own(scene).Any(objection => !objection.IsFinished),
            IsFinal = true,
            Fields = scene => [ValuationChoices.Objection(scene, Own(scene).Where(objection => !objection.IsFinished))],
            Read = (scene, values) => new ValuationRequest.Give(new WithdrawObjection(Objector(scene, values), values.Text("objection"))),
        },
        new("rule-objection", ActDesk.Court, ValuationGroup.Objections, "REF-22", new("裁定异议", "Rule on an objection"),
            new("十五日内审查完毕。成立的，发回补正或者更换机构；对裁定不服的，十日内可以申请复议。", "Within 15 days. Upheld, the report goes back or the institution is replaced. The ruling may be taken further within 10 days."))
        {
            IsOffered = scene => ValuationChoices.At(scene.State, ObjectionStage.ForCourt).Any(),
            IsJudges = true,
            Fields = scene => [ValuationChoices.Objection(scene, ValuationChoices.At(scene.State, ObjectionStage.ForCourt)), Upheld(), Record("document", Ruling, FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new RuleOnObjection(values.Text("objection"), values.Yes("upheld"), values.Document("document"))),
        },
        new("ask-reconsideration", ActDesk.Court | ActDesk.Party, ValuationGroup.Objections, "REF-22", new("向上一级法院申请复议", "Take a ruling to the higher court"), new("收到裁定后十日内。", "Within ten days of the ruling."))
        {
            IsOffered = scene => ValuationChoices.At(scene.State, ObjectionStage.Ruled).Any() && scene.Parties.Count > 0,
            Fields = scene => [.. ValuationChoices.ForWhom(scene), ValuationChoices.Objection(scene, ValuationChoices.At(scene.State, ObjectionStage.Ruled)), Record("document", new("复议申请书", "Application"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new AskReconsideration(values.Text(ValuationChoices.Party), values.Text("objection"), values.Document("document"))),
        },
        new("decide-reconsideration", ActDesk.Court, ValuationGroup.Objections, "REF-22", new("记录复议决定", "Record the higher court’s decision"), new("复议期间参考价不确定。", "No price is fixed while this is pending."))
        {
            IsOffered = scene => ValuationChoices.At(scene.State, ObjectionStage.ForHigherCourt).Any(),
            Fields = scene => [ValuationChoices.Objection(scene, ValuationChoices.At(scene.State, ObjectionStage.ForHigherCourt)), Upheld(), Record("document", new("复议决定", "Decision"), FileAudience.Parties)],
            Read = (_, values) => new ValuationRequest.Give(new DecideReconsideration(values.Text("objection"), values.Yes("upheld"), values.Document("document"))),
        },
        new("forward-objection", ActDesk.Court, ValuationGroup.Objections, "REF-23.1", new("转交评估机构说明", "Pass an objection to the institution"), new("三日内转交；机构五日内书面说明。", "Within three days; the institution explains within five."))
        {
            IsOffered = scene => ValuationChoices.At(scene.State, ObjectionStage.ToForward).Any(),
            Fields = scene => [ValuationChoices.Objection(scene, ValuationChoices.At(scene.State, ObjectionStage.ToForward))],
            Read = (_, values) => new ValuationRequest.Give(new ForwardObjection(values.Text("objection"))),
        },
        new("answer-explanation", ActDesk.Court | ActDesk.Party, ValuationGroup.Objections, "REF-23.1", new("答复机构的说明", "Answer the institution’s explanation"), new("五日内未表示不服的，视为接受。", "Silence for five days counts as satisfied."))
        {
            IsOffered = scene => Own(scene).Any(objection => objection.Stage == ObjectionStage.ForObjector),
            Fields = scene =>
            [
                ValuationChoices.Objection(scene, Own(scene).Where(objection => objection.Stage == ObjectionStage.ForObjector)),
                YesNo("satisfied", new("是否接受说明", "Is the explanation enough?"), new("接受", "Yes"), new("不服，要求专业技术评审", "No: technical review")),
            ],
            Read = (scene, values) => new ValuationRequest.Give(new AnswerExplanation(Objector(scene, values), values.Text("objection"), values.Yes("satisfied"))),
        },
        new("order-review", ActDesk.Court, ValuationGroup.Objections, "REF-23.1", new("委托行业协会专业技术评审", "Order a technical review"), new("由相关行业协会评审，期限由法院指定。", "By the industry association, within the time the court sets."))
        {
            IsOffered = scene => ValuationChoices.At(scene.State, ObjectionStage.ForAssociation).Any(objection => objection.Review is null),
            Fields = scene =>
            [
                ValuationChoices.Objection(scene, ValuationChoices.At(scene.State, ObjectionStage.ForAssociation).Where(objection => objection.Review is null)),
                Choice("association", new("行业协会", "Association"), ValuationChoices.Listed(scene, RosterKind.Association).Select(row => new ActChoice(row.Id, new(row.NameZh, row.NameEn)))),
                Day("until", new("评审期限（含当日）", "Last day (included)"), scene.Today.AddDays(15)),
                Record("document", new("委托函", "Letter"), FileAudience.Parties),
            ],
            Read = (_, values) => new ValuationRequest.Give(new OrderTechnicalReview(values.Text("objection"), values.Text("association"), values.Day("until"), values.Document("document"))),
        },
        new("conclude-review", ActDesk.Court, ValuationGroup.Objections, "REF-23.1", new("记录专业技术评审结论", "Record the conclusion of the technical review"), new("协会可以自行提交结论；以书面寄送法院的，在此记录。认为应当补正的，机构三日内补正；否则维持报告。", "The association may hand its conclusion in itself; one that came on paper is recorded here. If the report must be corrected, the institution has three days; otherwise the result stands."))
        {
            IsOffered = scene => TechnicalReview.Open(scene.State).Any(),
            Fields = scene =>
            [
                ValuationChoices.Objection(scene, TechnicalReview.Open(scene.State)),
                Conclusion(),
                Record("document", new("评审结论文书", "The conclusion as received"), FileAudience.Parties),
            ],
            Read = (_, values) => new ValuationRequest.Give(new ConcludeTechnicalReview(values.Text("objection"), values.Yes("correct"), values.Document("document"))),
        },
    ];

    private static IEnumerable<string> Unsent(ValuationState state) =>
        state.Delivery?.Corrections.Where(correction => correction.SentAt is null).Select(correction => correction.ReportId) ?? [];

    private static bool IsServed(ValuationScene scene) => scene.State.Phase == ValuationPhase.Objections || scene.State is { Phase: ValuationPhase.Fixed, Delivery: not null, Method: ReferencePriceKind.DirectedInquiry };

    // Seal and signer are questions for appraisals only.
    private static ReportFaultKind[] FaultsFor(ValuationState state) => state.Method == ReferencePriceKind.OnlineInquiry
        ? [ReportFaultKind.WrongFact, ReportFaultKind.ExceedsProperty, ReportFaultKind.OmitsPart]
        : Enum.GetValues<ReportFaultKind>();

    /// <summary>What a technical review found, the same for the court that records it and the association that hands it in.</summary>
    public static ActField Conclusion() => YesNo("correct", new("评审结论", "Conclusion"), new("应当补正", "The report must be corrected"), new("维持报告", "The result stands"));

    private static ActField Upheld() => YesNo("upheld", new("结果", "Outcome"), new("异议成立", "Upheld"), new("驳回异议", "Rejected"));

    private static IEnumerable<ObjectionState> Own(ValuationScene scene) =>
        scene.State.Objections.Where(objection => scene.Parties.Any(row => string.Equals(row.PartyId, objection.PartyId, StringComparison.Ordinal)));

    private static string Objector(ValuationScene scene, ActValues values) => Own(scene).First(objection => objection.Id == values.Text("objection")).PartyId;
}
