using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;
using Auction.Grains.Settlement;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Distributions.Acts;

/// <summary>Paying out, by two persons.</summary>
internal static class PayoutDeskActs
{
    private static readonly BilingualText Line = new("分配项", "Line");
    private static readonly BilingualText Reason = new("理由", "Reason");
    private static readonly BilingualText Decision = new("决定", "Decision");

    public static IReadOnlyList<DistributionAct> All { get; } =
    [
        new("prepare-payout", ActDesk.Court, "PAY-TWO, PAY-ORD", new("准备发放", "Prepare a payout"), new("发放该项目前可以发放的全部金额；须由另一人复核放行。", "All that the line can be paid now. Somebody else has to release it."))
        {
            IsFinances = true,
            IsOffered = static scene => Payable(scene).Any(),
            Fields = static scene => [Choice("line", Line, DistributionTexts.LinesOf(scene, Payable(scene))), .. Account(scene, isEscrow: false)],
            Read = static (scene, values) => Prepare(scene, values, escrow: null),
        },
        new("prepare-escrow", ActDesk.Court, "MON-ESC, PAY-TWO", new("准备提存", "Prepare placing in escrow"), new("债权人拒收、下落不明等情形，提存到公证或者提存机构。", "When the payee refuses, cannot be found or the like, the money goes to the deposit office."))
        {
            IsFinances = true,
            IsOffered = static scene => Payable(scene).Any(),
            Fields = static scene =>
            [
                Choice("line", Line, DistributionTexts.LinesOf(scene, Payable(scene))), Choice("ground", new("情形", "Ground"), DistributionTexts.Ground, Enum.GetValues<EscrowGround>()), LongText("reason", Reason),
                .. Account(scene, isEscrow: true), Record("document", Decision),
            ],
            Read = static (scene, values) => Prepare(scene, values, new(values.One<EscrowGround>("ground"), values.Text("reason"), values.Document("document"))),
        },
        new("prepare-return", ActDesk.Court, "MON-1, PAY-TWO", new("准备退回不明款", "Prepare sending money back"), new("不属于本案的款项原路退回；须由另一人复核放行。", "Money that is of no case goes back the way it came. Somebody else has to release it."))
        {
            IsFinances = true,
            IsOffered = static scene => FundActs.Unclaimed(scene).Any(),
            Fields = static scene => [Choice("arrival", new("款项", "Money"), FundActs.Unclaimed(scene)), LongText("reason", Reason), Record("document", new("查明结果", "The finding"))],
            Read = static (scene, values) => new DistributionRequest.Give(
                new PrepareReturn(DisposalChoices.IdOf("R", values), values.Text("arrival"), values.Text("reason"), PlanDeskActs.Me(scene), values.Document("document"))),
        },
        new("release-payout", ActDesk.Court, "PAY-TWO", new("复核放行", "Release a payout"), new("须由准备人以外的人放行；放行后由支付机构付款。", "By somebody else than who prepared it; the provider then pays."))
        {
            IsFinances = true,
            IsFinal = true,
            IsOffered = static scene => Prepared(scene).Any(payout => IsForeign(scene, payout)),
            Fields = static scene => [Payout(scene, Prepared(scene).Where(payout => IsForeign(scene, payout)))],
            Read = static (scene, values) => new DistributionRequest.Give(new ReleasePayout(values.Text("payout"), PlanDeskActs.Me(scene))),
        },
        new("cancel-payout", ActDesk.Court, "PAY-TWO", new("撤销发放准备", "Take a prepared payout back"), new("尚未放行的，可以撤销。", "As long as it is not released."))
        {
            IsFinances = true,
            IsOffered = static scene => Prepared(scene).Any(),
            Fields = static scene => [Payout(scene, Prepared(scene)), LongText("reason", Reason)],
            Read = static (scene, values) => new DistributionRequest.Give(new CancelPayout(values.Text("payout"), PlanDeskActs.Me(scene), values.Text("reason"))),
        },
        new("approve-delay", ActDesk.Court, "MON-10b, PAY-TWO", new("批准延期发放", "Approve a delay"), new("须由申请人以外的人批准；事由消失后十日内发放。", "By somebody else than who asked for it; payment follows within ten days once the cause has gone."))
        {
            IsJudges = true,
            IsOffered = static scene => Delayable(scene).Any(),
            Fields = static scene =>
            [
                Any("lines", Line, DistributionTexts.LinesOf(scene, Delayable(scene))), Choice("ground", new("情形", "Ground"), DistributionTexts.Delay, Enum.GetValues<DelayGround>()), LongText("reason", Reason),
                Choice("asker", new("申请人", "Asked for by"), scene.Staff.Where(each => each.Key != scene.AccountId).Select(each => new ActChoice(each.Key.ToString(), new(each.Value, each.Value)))),
                Record("document", new("审批表", "The approval")),
            ],
            Read = static (scene, values) => new DistributionRequest.Give(new ApproveDelay(
                DisposalChoices.IdOf("d-", values), values.Many("lines"), values.One<DelayGround>("ground"), values.Text("reason"), values.Text("asker"), PlanDeskActs.Me(scene), values.Document("document"))),
        },
        new("end-delay", ActDesk.Court, "MON-10b", new("登记延期事由消失", "Record that the cause of a delay has gone"), new("十日内发放。", "Payment follows within ten days."))
        {
            IsOffered = static scene => Running(scene).Any(),
            Fields = static scene =>
            [
                Choice("delay", new("延期", "Delay"), Running(scene).Select(delay => new ActChoice(delay.Id, DistributionTexts.Delay(delay.Ground)))),
                Day("on", new("消失日", "Since"), scene.Today),
                Record("document", new("依据", "What shows it")),
            ],
            Read = static (_, values) => new DistributionRequest.Give(new EndDelay(values.Text("delay"), values.Day("on"), values.Document("document"))),
        },
    ];

    private static IEnumerable<PlanLine> Payable(DistributionScene scene) =>
        scene.State is { Phase: DistributionPhase.Payable, Plan: { } plan } ? plan.Lines.Where(line => scene.State.Payable(line).IsPositive && !scene.State.IsDelayed(line.Id)) : [];

    private static IEnumerable<PlanLine> Delayable(DistributionScene scene) =>
        scene.State is { Phase: DistributionPhase.Payable, Plan: { } plan } ? plan.Lines.Where(line => scene.State.Gone(line) < line.Amount && !scene.State.IsDelayed(line.Id)) : [];

    private static IEnumerable<DelayState> Running(DistributionScene scene) => scene.State.Phase == DistributionPhase.Payable ? scene.State.Delays.Where(delay => delay.EndedOn is null) : [];

    private static IEnumerable<PayoutState> Prepared(DistributionScene scene) => scene.State.Payouts.Where(payout => payout.Stage == PayoutStage.Prepared);

    private static bool IsForeign(DistributionScene scene, PayoutState payout) => !string.Equals(payout.PreparedById, PlanDeskActs.Me(scene), StringComparison.Ordinal) && !scene.State.IsDelayed(payout.LineId);

    private static ActField Payout(DistributionScene scene, IEnumerable<PayoutState> payouts) => Choice("payout", new("发放", "Payout"), payouts.Select(payout =>
    {
        var bank = DistributionTexts.BankOf(scene, payout.Account);
        var to = scene.State.FindLine(payout.LineId) is { } line ? scene.NameOf(line.PayeeId) : DistributionTexts.GoesBack;
        return new ActChoice(payout.Id, new($"¥{payout.Amount} · {to.Zh} {bank}", $"¥{payout.Amount} · {to.En} {bank}"));
    }));

    private static IEnumerable<ActField> Account(DistributionScene scene, bool isEscrow) =>
    [
        Choice("known", new("已确认的账户", "Account on file"), scene.Banks.Where(bank => bank.IsEscrow == isEscrow).Select(bank =>
        {
            var words = $"{scene.NameOf(bank.PayeeId).Zh} · {DistributionTexts.BankOf(scene, bank.Sha256)}";
            return new ActChoice(bank.Sha256, new(words, words));
        })) with { IsRequired = false },
        Text("holder", new("户名", "Account holder"), 120) with { IsRequired = false, Hint = DistributionTexts.NewAccount },
        Text("bank", new("开户银行", "Bank"), 120) with { IsRequired = false },
        Text("account", new("账号", "Account number"), 40) with { IsRequired = false, Hint = DistributionTexts.Encrypted },
    ];

    private static DistributionRequest.Prepare Prepare(DistributionScene scene, ActValues values, EscrowAsked? escrow) => new(
        new(values.Text("line"), values.Text("known"), NewAccount: null, escrow, PlanDeskActs.Me(scene)),
        new(values.Text("holder"), values.Text("bank"), values.Text("account"), escrow is not null));
}
