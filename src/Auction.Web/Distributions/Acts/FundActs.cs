using Auction.Domain.Deadlines;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;
using Auction.Grains.Settlement;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Distributions.Acts;

/// <summary>Money that arrives, and the claims on it.</summary>
internal static class FundActs
{
    private static readonly BilingualText Known = new("收款人", "Payee");
    private static readonly BilingualText NewPayee = new("新的收款人名称", "Name of a new payee");
    private static readonly BilingualText NewHint = new("未在列表中的，填写名称。", "Fill in when the payee is not on the list.");
    private static readonly BilingualText Noticed = new("财务到账通知日", "Day of the arrival notice");

    public static IReadOnlyList<DistributionAct> All { get; } =
    [
        new("record-sale", ActDesk.Court, "MON-10, MON-1", new("转入拍卖价款", "Take over the price of a sale"),
            new("将一次拍卖已收的全部价款转为待分配案款。三十日的发放期限自到账通知日起算。", "All that a sale brought in becomes money to distribute. The thirty days for paying it out count from the notice."))
        {
            IsFinances = true,
            IsOffered = static scene => scene.State.Phase <= DistributionPhase.Matched && scene.Sales.Count > 0,
            Fields = static scene =>
            [
                Choice("round", new("价款", "Price"), scene.Sales.Select(sale => new ActChoice(sale.RoundId, new($"¥{sale.Amount}", $"¥{sale.Amount}")))),
                Day("noticed", Noticed, scene.Today),
                Record("document", new("到账通知", "Arrival notice")),
            ],
            Read = static (_, values) => new DistributionRequest.Arrive(values.Text("round"), values.Day("noticed"), values.Document("document")),
        },
        new("record-arrival", ActDesk.Court, "MON-1, MON-10", new("登记其他到账款项", "Record other money"),
            new("归属不明的款项不得分配，须先查明或者退回。", "Money of which it is not certain that it belongs to the case is not distributed until it is matched or sent back."))
        {
            IsFinances = true,
            IsOffered = static scene => scene.State.Phase <= DistributionPhase.Matched,
            Fields = static scene =>
            [
                Amount("amount", new("金额", "Amount")),
                Choice("source", new("来源", "Where it comes from"), DistributionTexts.Source, ArrivalSource.Redemption, ArrivalSource.Other),
                Text("payment", new("支付机构的收款编号", "The provider’s number of the payment"), 80),
                Day("noticed", Noticed, scene.Today),
                YesNo("matched", new("是否属于本案", "Does it belong to the case"), new("属于本案", "It belongs to the case"), new("尚不明确", "Not certain yet")),
                Record("document", new("银行回单", "The bank’s slip")),
            ],
            Read = static (_, values) => new DistributionRequest.Receive(
                new("", values.Amount("amount"), values.One<ArrivalSource>("source"), values.Text("payment"), values.Day("noticed"), values.Yes("matched")), values.Document("document")),
        },
        new("match-arrival", ActDesk.Court, "MON-1", new("查明款项归属本案", "Match money to the case"), new("款项转为待分配案款。", "The money becomes money to distribute."))
        {
            IsFinances = true,
            IsOffered = static scene => Unclaimed(scene).Any(),
            Fields = static scene => [Choice("arrival", new("款项", "Money"), Unclaimed(scene)), Record("document", new("查明依据", "What shows it"))],
            Read = static (_, values) => new DistributionRequest.Give(new MatchArrival(values.Text("arrival"), values.Document("document"))),
        },
        new("record-claim", ActDesk.Court, "PAY-ORD, DIS-28, CPI-508", new("登记债权", "Register a claim"),
            new("优先债权填写顺位；按查封先后清偿的，普通债权填写查封顺序。", "A preferred claim needs its rank; where the order of seizure counts, an ordinary one its place in it."))
        {
            IsOffered = IsRegistering,
            Fields = static scene =>
            [
                .. Payee(scene),
                Choice("class", new("清偿顺序", "Place in the order of payment"), ClaimClassTexts.Of, ClaimClass.SaleCost, ClaimClass.Tax, ClaimClass.Preferred, ClaimClass.Ordinary, ClaimClass.DefaultInterest),
                Amount("amount", new("金额", "Amount")),
                Whole("rank", new("顺位", "Rank"), 1, 99) with { IsRequired = false },
                Record("document", new("执行依据或者凭证", "Title or voucher")),
            ],
            Read = static (_, values) => Claim(values, values.One<ClaimClass>("class"), values.Has("rank") ? values.Whole("rank") : null),
        },
        new("charge-fee", ActDesk.Court, "FEE-14", new("计收执行费", "Charge the enforcement fee"), new("按执行到位金额依法定比例计算。", "Computed by law from the amount enforced."))
        {
            IsOffered = IsRegistering,
            Fields = static scene => [.. Payee(scene), Amount("amount", new("执行到位金额", "Amount enforced")), Record("document", new("计费依据", "Basis of the fee"))],
            Read = static (_, values) => Claim(values, ClaimClass.EnforcementFee, rank: null),
        },
        new("withdraw-claim", ActDesk.Court, "PAY-ORD", new("撤销债权登记", "Take a claim out"), new("登记有误或者债权人撤回的，予以撤销。", "For a claim entered wrongly or taken back."))
        {
            IsOffered = static scene => IsRegistering(scene) && scene.State.Claims.Count > 0,
            Fields = static scene =>
            [
                Choice("claim", new("债权", "Claim"), scene.State.Claims.Select(claim => DistributionTexts.ChoiceOf(claim.Id, scene.NameOf(claim.PayeeId), ClaimClassTexts.Of(claim.Class), claim.Amount))),
                Record("document", new("撤销依据", "Why")),
            ],
            Read = static (_, values) => new DistributionRequest.Give(new WithdrawClaim(values.Text("claim"), values.Document("document"))),
        },
        new("fix-claims", ActDesk.Court, "PAY-ORD", new("确定债权", "Fix the claims"), new("此后不再登记债权，可以制作分配方案。", "No claim is registered after that; the plan can be drawn."))
        {
            IsOffered = static scene => scene.State.Phase == DistributionPhase.Matched,
            Fields = static _ => [Record("document", new("债权确认表", "The list of claims"))],
            Read = static (_, values) => new DistributionRequest.Give(new FixClaims(values.Document("document"))),
        },
        new("explain-late-payout", ActDesk.Court, "GEN-7", new("说明超期理由", "Give the reason for lateness"), new("超过期限的，须说明理由。", "A duty that is late needs a reason."))
        {
            IsFinances = true,
            IsOffered = static scene => Late(scene).Any(),
            Fields = static scene => [Choice("deadline", new("期限", "Time limit"), Late(scene).Select(deadline => new ActChoice(deadline.Key, deadline.What))), LongText("reason", new("理由", "Reason"))],
            Read = static (_, values) => new DistributionRequest.Give(new ExplainLatePayout(values.Text("deadline"), values.Text("reason"))),
        },
    ];

    private static bool IsRegistering(DistributionScene scene) => scene.State.Phase is DistributionPhase.Arrived or DistributionPhase.Matched;

    private static IEnumerable<ActField> Payee(DistributionScene scene) =>
    [
        Choice("payee", Known, scene.Payees.Select(row => new ActChoice(row.PayeeId, scene.NameOf(row.PayeeId)))) with { IsRequired = false },
        Text("newPayee", NewPayee, 120) with { IsRequired = false, Hint = NewHint },
    ];

    private static DistributionRequest.Claim Claim(ActValues values, ClaimClass kind, int? rank) =>
        new(new ClaimAsked(values.Has("payee") ? values.Text("payee") : null, values.Text("newPayee"), kind, values.Amount("amount"), rank, values.Document("document")));

    internal static IEnumerable<ActChoice> Unclaimed(DistributionScene scene) => scene.State.Arrivals
        .Where(arrival => scene.State.FindUnclaimed(arrival.Id) is not null)
        .Select(arrival => new ActChoice(arrival.Id, new($"¥{arrival.Amount} · {arrival.SourceId}", $"¥{arrival.Amount} · {arrival.SourceId}")));

    private static IEnumerable<Deadline> Late(DistributionScene scene) =>
        DistributionDeadlines.Of(scene.State).Where(deadline => deadline.Kind == DeadlineKind.Duty && deadline.LacksReason(scene.Now));
}
