using Auction.Data.Procedures;
using Auction.Web.Valuations.Views;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Valuation;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Valuations.Acts;

/// <summary>Acts that begin and carry the first three methods.</summary>
internal static class MethodActs
{
    public static IReadOnlyList<ValuationAct> All { get; } =
    [
        new("open-agreement", ActDesk.Court, ValuationGroup.Method, "REF-4.1", new("通知当事人议价", "Ask the parties to agree a price"),
            new("双方在各自页面密封提交价格；期限届满未一致的，议价不成。", "Each side hands in a sealed figure on its own page. Without agreement by the last day this method has failed."))
        {
            IsOffered = scene => IsPossible(scene, ReferencePriceKind.Agreed),
            Fields = scene => [Day("until", new("截止日（含当日）", "Last day (included)"), scene.Today.AddDays(7))],
            Read = (_, values) => new ValuationRequest.Give(new OpenAgreement(values.Day("until"))),
        },
        new("open-figures", ActDesk.Court, ValuationGroup.Method, "REF-4.2", new("同时开启密封价格", "Open the sealed figures together"),
            new("所有当事人都已提交；开启后逐分比较，一致的为议价结果。", "Everybody has handed in. The figures are compared to the fen; identical ones are the agreed price."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Agreeing, Agreement: { Figure: null } agreement } && scene.State.BothSides.All(party => agreement.Sealed.ContainsKey(party.Id)),
            IsFinal = true,
            Read = (_, _) => new ValuationRequest.OpenFigures(),
        },
        new("check-harm", ActDesk.Court, ValuationGroup.Method, "REF-4.2", new("审查议价是否损害他人", "Check whether the agreed price harms others"),
            new("不损害他人合法权益的，以议价结果为参考价；损害的，议价不成。", "If it harms nobody, the agreed price is the reference price; otherwise this method has failed."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Agreeing, Agreement.Figure: not null },
            IsJudges = true,
            Fields = _ => [YesNo("harms", new("审查结论", "Finding"), new("损害他人合法权益", "It harms others"), new("不损害他人合法权益", "It harms nobody")), Record("document", new("审查理由", "Reasons"))],
            Read = (_, values) => new ValuationRequest.Give(new CheckHarm(values.Yes("harms"), values.Document("document"))),
        },
        new("order-directed", ActDesk.Court, ValuationGroup.Method, "REF-5.1, REF-6", new("发出定向询价函", "Send the letter of directed inquiry"),
            new("函中写明期限；逾期未答复的，定向询价不成。", "The letter sets the time. Without an answer in time this method has failed."))
        {
            IsOffered = scene => IsPossible(scene, ReferencePriceKind.DirectedInquiry),
            Fields = scene =>
            [
                Choice("authority", new("有关机构", "Authority"), ValuationChoices.Listed(scene, RosterKind.Authority).Select(row => new ActChoice(row.Id, new(row.NameZh, row.NameEn)))),
                Day("until", new("答复期限（含当日）", "Last day to answer (included)"), scene.Today.AddDays(10)),
                Record("document", new("询价函", "Letter"), FileAudience.Parties),
            ],
            Read = (_, values) => new ValuationRequest.Give(new OrderDirectedInquiry(values.Text("authority"), values.Day("until"), values.Document("document"))),
        },
        new("record-directed-answer", ActDesk.Court, ValuationGroup.Method, "REF-6", new("记录定向询价答复", "Record the authority’s answer"),
            new("没有结果的，价格留空；当日仍在期限内方可记录。", "Leave the amount empty if the authority has no result. It can be recorded only within the time."))
        {
            IsOffered = scene => scene.State.Phase == ValuationPhase.AskingAuthority,
            Fields = _ =>
            [
                Amount("result", new("询价结果", "Result")) with { IsRequired = false },
                Day("valid", new("有效期至（含当日）", "Valid until (included)")) with { IsRequired = false },
                Record("document", new("答复原件", "The answer as received"), FileAudience.Parties),
            ],
            Read = (_, values) => new ValuationRequest.Give(new RecordDirectedAnswer(values.AmountOrNull("result"), values.DayOrNull("valid"), values.Document("document"))),
        },
        new("order-online", ActDesk.Court, ValuationGroup.Method, "REF-7.1, REF-9, REF-10", new("向名单库全部平台发出网络询价", "Order the online inquiry from every listed platform"),
            new("一次发给名单库当日全部平台，不得选择。平台自收到之日起三日内出具报告。", "It goes to every platform listed today at once; none may be left out. Each has three days from receipt."))
        {
            IsOffered = scene => IsPossible(scene, ReferencePriceKind.OnlineInquiry),
            Fields = scene => OrderFields(scene, new("司法处置参考价询价", "Reference price for a judicial sale")),
            Read = (scene, values) =>
            {
                var roster = scene.Rosters.Values.Where(row => row.Kind == RosterKind.Platform).OrderBy(row => row.Ordinal).ToList();
                var listed = RosterBook.RosterOf(roster).ListedOn(scene.Today);
                return new ValuationRequest.Give(new OrderOnlineInquiry(RosterBook.RosterOf(roster).Version, listed, listed, OrderOf(values)));
            },
        },
        new("drop-platform", ActDesk.Court, ValuationGroup.Method, "REF-9", new("记录平台被除名", "Record that a platform was taken off the roster"),
            new("尚未出具报告的平台退出本次询价。", "If it has not reported, it leaves this inquiry."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.AskingPlatforms, Online: not null },
            Fields = scene => [Choice("platform", new("平台", "Platform"), ValuationChoices.Named(scene, scene.State.Online!.Platforms.Where(platform => !platform.IsOut && platform.Report is null).Select(platform => platform.Id))), Record("document", new("除名决定", "Decision"))],
            Read = (_, values) => new ValuationRequest.Give(new DropPlatform(values.Text("platform"), values.Document("document"))),
        },
        new("seal-figure", ActDesk.Party, ValuationGroup.Method, "REF-4.2", new("密封提交议价价格", "Hand in your sealed figure"),
            new("全部当事人提交前谁也看不到，包括法院；届时同时开启。全部提交前可以更改。", "Nobody sees it before everybody has handed in, not even the court; then all are opened together. Until then you may change it."))
        {
            IsOffered = scene => scene.State is { Phase: ValuationPhase.Agreeing, Agreement.Figure: null } && OwnSides(scene).Any(),
            Fields = scene =>
            [
                .. ValuationChoices.ForWhom(scene, bothSidesOnly: true),
                Amount("amount", new("我方价格", "Our figure")),
                Day("valid", new("建议的有效期至（含当日）", "Proposed validity until (included)")) with { IsRequired = false, Hint = new("不填的，按最长一年计算。", "Left empty, the longest validity of one year counts.") },
            ],
            Read = (_, values) => new ValuationRequest.Seal(values.Text(ValuationChoices.Party), values.Amount("amount"), values.DayOrNull("valid")),
        },
        new("refuse-agreement", ActDesk.Court | ActDesk.Party, ValuationGroup.Method, "REF-4.1", new("拒绝议价", "Refuse to negotiate"),
            new("一方拒绝的，议价不能进行，转入下一方式。", "If one side refuses, no price can be agreed and the next method follows."))
        {
            IsOffered = scene => scene.State.Phase is ValuationPhase.Investigating or ValuationPhase.Choosing or ValuationPhase.Agreeing && OwnSides(scene).Any(party => !party.RefusesAgreement),
            IsFinal = true,
            Fields = scene => ValuationChoices.ForWhom(scene, bothSidesOnly: true),
            Read = (_, values) => new ValuationRequest.Give(new RefuseAgreement(values.Text(ValuationChoices.Party))),
        },
        new("make-requests", ActDesk.Court | ActDesk.Party, ValuationGroup.Method, "REF-5.2, REF-7.2, REF-14, DIS-4.2, REF-16, REF-29.2", new("提出请求或者同意", "Make requests or consent"),
            new("双方一致的请求可以改变方式的先后。提交后代替此前的请求；全不勾选即为撤回。", "What both sides ask for can change the order of methods. This replaces earlier requests; with nothing ticked they are taken back."))
        {
            IsOffered = scene => scene.State.Phase is > ValuationPhase.NotOpened and < ValuationPhase.Fixed && scene.Parties.Count > 0,
            Fields = scene => [.. ValuationChoices.ForWhom(scene), Any("requests", new("请求", "Requests"), ValuationWords.Of, [.. ValuationWords.Each((PartyRequests)127)])],
            Read = (_, values) => new ValuationRequest.Give(new MakeRequests(values.Text(ValuationChoices.Party), values.Flags<PartyRequests>("requests"))),
        },
    ];

    /// <summary>What is ordered from platforms or an institution.</summary>
    public static IReadOnlyList<ActField> OrderFields(ValuationScene scene, BilingualText purpose) =>
    [
        Text("name", new("财产名称", "Name of the property")),
        LongText("features", new("物理特征", "Physical features"), 1000),
        LongText("specification", new("规格数量", "Specification and quantity"), 1000),
        Text("purpose", new("目的要求", "Purpose and requirements")) with { Initial = purpose.Zh },
        LongText("other", new("其他需要说明的内容（不写姓名）", "Anything else (no names)"), 1000) with { IsRequired = false },
    ];

    public static InquiryOrder OrderOf(ActValues values) =>
        new(values.Text("name"), values.Text("features"), values.Text("specification"), values.Text("purpose"), values.Text("other"));

    private static bool IsPossible(ValuationScene scene, ReferencePriceKind method) =>
        scene.State.Phase == ValuationPhase.Choosing && ValuationPaths.Of(scene.State, method, scene.Today).IsPossible;

    private static IEnumerable<PartyState> OwnSides(ValuationScene scene) =>
        scene.State.BothSides.Where(party => scene.Parties.Any(row => string.Equals(row.PartyId, party.Id, StringComparison.Ordinal)));
}
