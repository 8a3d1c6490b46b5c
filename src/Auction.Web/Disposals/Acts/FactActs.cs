using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using Auction.Web.Shell.Formatting;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Disposals.Acts;

/// <summary>Persons, claims, seizure and other facts that may change while a disposal goes on.</summary>
internal static class FactActs
{
    private const int RankMax = 99;

    public static readonly BilingualText Debt = new("本案债务（不含执行费用）", "Debt in this case, costs left out");
    public static readonly BilingualText PriorityClaims = new("先于申请执行人受偿的优先债权", "Claims paid before the applicant");
    public static readonly BilingualText Costs = new("执行费用（被执行人负担）", "Costs of enforcement borne by the debtor");
    private static readonly BilingualText NoneHint = new("单位：元。没有的留空。", "In yuan. Leave it empty when there is none.");

    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        new("update-claims", ActDesk.Court, DisposalGroup.Facts, "DIS-6, DIS-14, DIS-19", new("更新债权与费用", "Bring debt and costs up to date"),
            new("无益拍卖审查、停拍和清偿都以最近一次更新的数额计算。", "The check for a surplus, stopping other lots and redemption use the figures recorded last."),
            scene => new UpdateClaims(new(new Money(1), Money.Zero, Money.Zero, scene.Today), DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new UpdateClaims(FiguresOf(values), values.Document("document"))))
        {
            Fields = scene => [.. FigureFields(scene.State.Claims, scene.Today), Record("document", new("债权计算书", "Computation"), FileAudience.Parties)],
        },
        new("name-party", ActDesk.Court, DisposalGroup.Facts, "PLT-1, AUC-16.1", new("增加当事人、利害关系人", "Add a person concerned"),
            new("发现新的优先购买权人、承租人、债权人或者案外人的，列入后才能通知和办理。", "A priority purchaser, tenant, creditor or claimant who became known: named here, the person can be notified and act."),
            _ => new NameParty(new(DisposalProbe.Reason, DisposalRole.InterestedPerson)),
            (_, values) => new DisposalRequest.NamePerson(
                new(DisposalChoices.IdOf("p-", values), values.One<DisposalRole>("role"), values.Has("rank") ? values.Whole("rank") : null, values.AmountOrNull("claim")),
                new(DisposalChoices.IdOf("p-", values), values.Text("name"), values.Text("address"), values.Text("phone")),
                values.Text("account")))
        {
            Fields = _ =>
            [
                Choice<DisposalRole>("role", new("身份", "Role"), RoleWords.Of),
                Text("name", new("姓名、名称", "Name"), 100),
                Text("address", new("送达地址", "Address for service")) with { IsRequired = false },
                Text("phone", new("电话", "Phone"), 40) with { IsRequired = false },
                Text("account", new("平台账号（电子邮箱）", "Account on the platform (e-mail)")) with { IsRequired = false },
                Amount("claim", new("债权额", "Claim")) with { IsRequired = false, Hint = NoneHint },
                Whole("rank", new("顺位", "Rank"), 1, RankMax) with { IsRequired = false, Hint = new("优先债权或者优先购买权的顺位；没有的留空。", "Of a claim or a right of pre-emption; leave it empty without one.") },
            ],
        },
        new("record-reach", ActDesk.Court, DisposalGroup.Facts, "AUC-16.2", new("记录无法通知或者已联系上", "Record whether a person can be reached"),
            new("无法通知的，在平台公示代替通知；不答复的债权人不阻碍程序。", "For somebody who cannot be reached a publication takes the place of the notification, and a silent creditor does not hold things up."),
            scene => new RecordReach(DisposalProbe.Party(scene), IsUnreachable: true, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordReach(values.Text(DisposalChoices.Party), values.Yes("unreachable"), values.Document("document"))))
        {
            Fields = scene => [DisposalChoices.ForWhom(scene), YesNo("unreachable", new("情况", "Standing"), new("无法通知", "Cannot be reached"), new("已联系上", "Can be reached")), Record("document", new("证明", "Proof"))],
        },
        new("record-seizure-renewal", ActDesk.Court, DisposalGroup.Facts, "LIM-2", new("记录续行查封", "Record a renewed seizure"),
            new("查封须覆盖整个变价过程，届满前续行。", "The seizure must last through the sale and is renewed before it ends."),
            scene => new RecordSeizureRenewal(scene.Today, scene.Today, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordSeizureRenewal(values.Day("on"), values.Day("until"), values.Document("document"))))
        {
            // An asset of a case has its seizures there, and they are followed from there.
            IsFor = scene => scene.Row.AssetId is null,
            Fields = scene => [Day("on", new("续行之日", "Renewed on"), scene.Today), Day("until", new("届满之日（含当日）", "Until (included)")), Record("document", new("续行查封裁定", "Ruling"))],
        },
        new("record-home-exception", ActDesk.Court, DisposalGroup.Facts, "LIM-1", new("记录生活必需住房的法定例外", "Record the exception for the home"),
            new("没有法定例外的，生活必需的住房不得拍卖、变卖或者抵债。", "Without one, the home the debtor needs is not auctioned, sold or given for debt."),
            _ => new RecordHomeException(HomeException.SupporterHasHome, DisposalProbe.Document),
            (_, values) => new DisposalRequest.Give(new RecordHomeException(values.One<HomeException>("exception"), values.Document("document"))))
        {
            IsJudges = true,
            IsFor = scene => scene.State.Has(DisposalFlags.NecessaryHome),
            Fields = _ => [Choice<HomeException>("exception", new("例外情形", "Exception"), DisposalWords.Exception), Record("document", new("证明材料", "Proof"))],
        },
        new("change-court", ActDesk.Court, DisposalGroup.Facts, "PLT-1", new("变更执行法院", "Record another enforcing court"),
            new("自该日起由另一人民法院办理；本院不再看到和办理。", "From that day another court carries on; this one no longer sees it."),
            scene => scene.Courts.Count > 1 ? new ChangeCourt(DisposalProbe.Reason, scene.Today, DisposalProbe.Document) : null,
            (_, values) => new DisposalRequest.Give(new ChangeCourt(values.Text("court"), values.Day("from"), values.Document("document"))))
        {
            IsJudges = true,
            IsFinal = true,
            Fields = scene =>
            [
                Choice("court", new("人民法院", "Court"), scene.Courts.Where(court => court.Id != scene.Row.CourtId).Select(court => new ActChoice(court.Id.ToString(), new(court.NameZh, court.NameEn)))),
                Day("from", new("自", "From"), scene.Today),
                Record("document", new("指定执行或者移送裁定", "Ruling")),
            ],
        },
        new("explain-lateness", ActDesk.Court, DisposalGroup.Facts, "GEN-7", new("说明逾期理由", "Explain a delay"),
            new("逾期的职责应当说明理由；理由公示，不写姓名。", "A late duty needs a reason; it is published and names nobody."),
            scene => Late(scene).FirstOrDefault() is { } late ? new ExplainLateness(late.Key, DisposalProbe.Reason) : null,
            (_, values) => new DisposalRequest.Give(new ExplainLateness(values.Text("key-of"), values.Text("reason"))))
        {
            Fields = scene =>
            {
                var late = Late(scene).Select(deadline => new ActChoice(deadline.Key, deadline.What)).ToList();
                return [Choice("key-of", new("逾期的事项", "What is late"), late) with { Initial = late.Count == 1 ? late[0].Value : scene.Subject }, PriceActs.Reason()];
            },
        },
    ];

    private static IEnumerable<Deadline> Late(DisposalScene scene) => DisposalDeadlines.Of(scene.State).Where(deadline => deadline.LacksReason(scene.Now));

    /// <summary>The fields of the figures a sale is judged by.</summary>
    public static IReadOnlyList<ActField> FigureFields(ClaimFigures claims, DateOnly asOf) =>
    [
        Amount("debt", Debt) with { Initial = Plain(claims.Debt) },
        Amount("priority", PriorityClaims) with { Initial = Plain(claims.PriorityClaims), IsRequired = false, Hint = NoneHint },
        Amount("costs", Costs) with { Initial = Plain(claims.Costs), IsRequired = false, Hint = NoneHint },
        Day("asOf", new("计算至", "Computed as of"), asOf),
    ];

    /// <summary>The figures as filled in.</summary>
    public static ClaimFigures FiguresOf(ActValues values) =>
        new(values.Amount("debt"), values.AmountOrNull("priority") ?? Money.Zero, values.AmountOrNull("costs") ?? Money.Zero, values.Day("asOf"));

    private static string Plain(Money amount) => amount.IsPositive ? MoneyWords.Digits(amount) : "";
}
