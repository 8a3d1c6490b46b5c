using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>Creditors taking the property for their claims, and its release when nobody does.</summary>
internal static class InKindActs
{
    private static readonly BilingualText Taker = new("接受抵债的债权人", "Creditor who takes it");
    private static readonly BilingualText Decision = new("决定或者裁定", "Decision or ruling");

    private static readonly DisposalRole[] Creditors = [DisposalRole.Applicant, DisposalRole.OtherCreditor, DisposalRole.PriorityCreditor];

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("ask-creditors", ActDesk.Court, DisposalGroup.AfterFailure, "DIS-16, SEL-2, SEL-7", new("征询债权人以物抵债", "Ask the creditors about debt in kind"),
            new("按流拍价征询全部债权人是否接受抵债；二拍流拍后十日内征询。", "Every creditor is asked whether it takes the property at the failed price; within ten days of the second failure."),
            _ => new AskCreditors(DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AskCreditors(values.Document("document"))))
        {
            Fields = _ => [Record("document", new("征询通知", "Letter to the creditors"), FileAudience.Parties)],
        },
        new("answer-in-kind", ActDesk.Court | ActDesk.Party, DisposalGroup.AfterFailure, "DIS-16, SEL-7", new("答复是否接受抵债", "Answer about debt in kind"),
            new("下一次公告发布之前可以答复和更改。", "An answer may be given and changed until the next notice."),
            scene => new AnswerInKind(DisposalProbe.Party(scene, Creditors), IsTaking: true, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AnswerInKind(values.Text(DisposalChoices.Party), values.Yes("taking"), values.Document("document"))))
        {
            IsFor = scene => DisposalChoices.Has(scene, Creditors),
            Fields = scene => [DisposalChoices.ForWhom(scene, Creditors), YesNo("taking", new("答复", "Answer"), new("接受抵债", "Takes it"), new("不接受", "Does not take it")), Record("document", new("书面答复", "Written answer"), FileAudience.Parties)],
        },
        new("give-in-kind", ActDesk.Court, DisposalGroup.AfterFailure, "DIS-16, HSE-5", new("裁定以物抵债", "Give the property to a creditor"),
            new("顺位在先的债权人优先；同一顺位多人接受的，抽签决定。债权低于抵债价的，应当补交差额。", "The better rank goes first; among the same rank a lottery decides. A claim below the price leaves a difference to pay."),
            scene => scene.State.InKind?.Answers.Values.FirstOrDefault(answer => answer.IsTaking) is { } taking ? new GiveInKind(taking.PartyId, null, null, null, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new GiveInKind(values.Text("taker"), values.DocumentOrNull("lottery"), values.DayOrNull("payBy"), values.DocumentOrNull("qualification"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = scene =>
            [
                Choice("taker", Taker, DisposalChoices.All(scene, party => scene.State.InKind!.Answers.TryGetValue(party.Id, out var answer) && answer.IsTaking)),
                Day("payBy", new("补交差额的期限（含当日）", "Difference due until (included)")) with { IsRequired = false, Hint = new("债权足以覆盖抵债价的，不填。", "Leave it empty when the claim covers the price.") },
                Record("lottery", new("抽签记录（同一顺位多人接受时）", "Transcript of the lottery, among the same rank")) with { IsRequired = false },
                .. scene.State.Has(DisposalFlags.Housing) ? (IEnumerable<ActField>)[Record("qualification", new("购房资格证明", "Proof of the qualification to buy housing"))] : [],
                Record("document", Decision, FileAudience.Parties),
            ],
        },
        new("record-difference-paid", ActDesk.Court, DisposalGroup.AfterFailure, "DIS-16", new("记录差额付清", "Record that the difference is paid"),
            new("付清后抵债完成；逾期未付的，该债权人自动出局。", "With it the debt in kind is complete. Unpaid in time, the creditor is out by itself."),
            _ => new RecordDifferencePaid(DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordDifferencePaid(values.Document("document"))))
        {
            IsFinal = true,
            Fields = _ => [Record("document", new("到账凭证", "Proof of receipt"), FileAudience.Parties)],
        },
        new("agree-in-kind", ActDesk.Court, DisposalGroup.AfterFailure, "CPI-489", new("记录当事人协议抵债", "Record an agreed debt in kind"),
            new("不经拍卖，经申请执行人和被执行人同意，且不损害其他债权人利益的，可以直接抵债。", "Without an auction, when applicant and debtor agree and no other creditor is harmed."),
            scene => new AgreeInKind(DisposalProbe.Party(scene, DisposalRole.Applicant), new Money(1), HarmsOthers: false, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new AgreeInKind(values.Text("taker"), values.Amount("price"), values.Yes("harms"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = scene =>
            [
                Choice("taker", Taker, DisposalChoices.All(scene, party => party.Role == DisposalRole.Applicant)),
                Amount("price", new("抵债价", "Price")),
                YesNo("harms", new("对其他债权人", "For other creditors"), new("损害其利益", "They are harmed"), new("不损害其利益", "They are not harmed")),
                Record("document", new("协议及审查意见", "Agreement and note"), FileAudience.Parties),
            ],
        },
        new("give-unsaleable", ActDesk.Court, DisposalGroup.AfterFailure, "CPI-490", new("无法变卖的财产交付申请执行人", "Give unsaleable property to the applicant"),
            new("经申请执行人同意，作价交付抵债或者交付管理。", "With the applicant’s consent, to own or to manage."),
            scene => new GiveUnsaleable(DisposalProbe.Party(scene, DisposalRole.Applicant), IsManagement: false, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new GiveUnsaleable(values.Text("taker"), values.Yes("management"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = scene =>
            [
                Choice("taker", Taker, DisposalChoices.All(scene, party => party.Role == DisposalRole.Applicant)),
                YesNo("management", new("方式", "How"), new("交付管理", "To manage"), new("交付抵债", "To own")),
                Record("document", Decision, FileAudience.Parties),
            ],
        },
        new("release-property", ActDesk.Court, DisposalGroup.AfterFailure, "SEL-7, DIS-32", new("解除查封，退还被执行人", "Release the property"),
            new("变卖不成且债权人都不接受抵债的，解除查封、冻结，退还被执行人。理由公示。", "Nobody bought it and no creditor takes it: the seizure is lifted and it goes back to the debtor. The reason is published."),
            _ => new ReleaseProperty(DisposalProbe.Reason, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new ReleaseProperty(values.Text("reason"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = _ => [PriceActs.Reason(), Record("document", new("裁定", "Ruling"), FileAudience.Public)],
        },
    ];
}
