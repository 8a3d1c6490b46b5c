using Auction.Domain.Settlement.Distribution;
using static Auction.Domain.Tests.Settlement.Distribution.DistributionScene;

namespace Auction.Domain.Tests.Settlement.Distribution;

/// <summary>Every command at every state: what is not listed is refused by name and changes nothing.</summary>
public sealed class DistributionMatrixTests
{
    private static readonly string[] Register = [nameof(RecordArrival), nameof(RecordClaim), nameof(ChargeFee), nameof(WakeDistribution)];

    private static readonly Dictionary<string, (Func<DistributionScene> Scene, string[] Allowed)> Rows = new(StringComparer.Ordinal)
    {
        ["not opened"] = (() => new DistributionScene().At("2026-03-06"), [nameof(OpenDistribution)]),
        ["opened"] = (() => Opened(), Register),
        ["unmatched"] = (() => Arrived(isMatched: false), [.. Register, nameof(MatchArrival), nameof(PrepareReturn)]),
        ["return prepared"] = (() => Arrived(isMatched: false).Do(new PrepareReturn("p", "in", "理由", "f1", Document)), [.. Register, nameof(CancelPayout), nameof(ReleasePayout)]),
        ["return released"] = (
            () => Arrived(isMatched: false).Do(new PrepareReturn("p", "in", "理由", "f1", Document)).Do(new ReleasePayout("p", "f2")),
            [.. Register, nameof(ReportPayoutPaid), nameof(ReportPayoutFailed)]),
        ["matched"] = (() => Registered(), [.. Register, nameof(WithdrawClaim), nameof(FixClaims)]),
        ["fixed"] = (() => Fixed(), [nameof(DrawPlan), nameof(WakeDistribution)]),
        ["drawn"] = (() => Drawn(), [nameof(ApprovePlan), nameof(ReturnPlan), nameof(WakeDistribution)]),
        ["approved"] = (() => Approved(), [nameof(ObjectToPlan), nameof(ServePlan), nameof(WakeDistribution)]),
        ["served"] = (() => Served(), [nameof(ObjectToPlan), nameof(WakeDistribution)]),
        ["objected"] = (
            () => Served().Do(new ObjectToPlan("A", "o", [new("b", Yuan(25_000))], Document)),
            [nameof(NotifyPlanObjection), nameof(ObjectToPlan), nameof(WithdrawPlanObjection), nameof(WakeDistribution)]),
        ["notified"] = (() => Objected(), [nameof(ObjectToPlan), nameof(OpposePlanObjection), nameof(WithdrawPlanObjection), nameof(WakeDistribution)]),
        ["opposed"] = (() => Objected().Do(new OpposePlanObjection("D", "o", Document)), [nameof(NotifyOpposition), nameof(ObjectToPlan), nameof(OpposePlanObjection), nameof(WithdrawPlanObjection), nameof(WakeDistribution)]),
        ["opposition notified"] = (
            () => Objected().Do(new OpposePlanObjection("D", "o", Document)).Do(new NotifyOpposition("o", Day("2026-03-10"), Document)),
            [nameof(ObjectToPlan), nameof(RecordPlanSuit), nameof(WithdrawPlanObjection), nameof(WakeDistribution)]),
        ["sued"] = (
            () => Sued().At("2026-04-10"),
            [nameof(ApproveDelay), nameof(PreparePayout), nameof(PrepareEscrow), nameof(RecordSuitLost), nameof(RevisePlan), nameof(WithdrawPlanObjection), nameof(ExplainLatePayout), nameof(WakeDistribution)]),
        ["unopposed"] = (
            () => Objected().At("2026-03-26"),
            [nameof(ApproveDelay), nameof(PreparePayout), nameof(PrepareEscrow), nameof(RevisePlan), nameof(WithdrawPlanObjection), nameof(WakeDistribution)]),
        ["payable"] = (() => Payable(), [nameof(ApproveDelay), nameof(PreparePayout), nameof(PrepareEscrow), nameof(WakeDistribution)]),
        ["delayed"] = (() => Payable().Do(new ApproveDelay("d", ["m"], DelayGround.Other, "理由", "clerk", "judge", Document)), [nameof(EndDelay), nameof(WakeDistribution)]),
        ["prepared"] = (() => Payable().Do(new PreparePayout("p", "m", Document, "f1")), [nameof(ApproveDelay), nameof(CancelPayout), nameof(ReleasePayout), nameof(WakeDistribution)]),
        ["released"] = (
            () => Payable().Do(new PreparePayout("p", "m", Document, "f1")).Do(new ReleasePayout("p", "f2")),
            [nameof(ApproveDelay), nameof(ReportPayoutPaid), nameof(ReportPayoutFailed), nameof(WakeDistribution)]),
        ["paid"] = (() => Payable().Pay("m", "p"), [nameof(ApproveDelay), nameof(ReportPayoutPaid), nameof(WakeDistribution)]),
        ["failed"] = (
            () => Payable().Do(new PreparePayout("p", "m", Document, "f1")).Do(new ReleasePayout("p", "f2")).Do(new ReportPayoutFailed("p", "po_1", "closed")),
            [nameof(ApproveDelay), nameof(PreparePayout), nameof(PrepareEscrow), nameof(ReportPayoutFailed), nameof(WakeDistribution)]),
        ["closed"] = (
            () => Payable().Pay("m", "p").Pay("a", "p2").Pay("b", "p3").Pay("cost", "p4").Pay("fee", "p5"),
            [nameof(ReportPayoutPaid), nameof(WakeDistribution)]),
        ["overdue"] = (() => Payable().At("2026-04-10"), [nameof(ApproveDelay), nameof(PreparePayout), nameof(PrepareEscrow), nameof(ExplainLatePayout), nameof(WakeDistribution)]),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [Trait("Rule", "MON-10")]
    [MemberData(nameof(Names))]
    public void AtThisState_OnlyWhatIsListedIsTaken(string name)
    {
        var scene = Rows[name].Scene();
        var before = scene.State;
        var taken = new List<string>();
        foreach (var command in Commands(scene))
        {
            var decision = scene.Try(command);
            if (decision.Refusal is null) { taken.Add(command.GetType().Name); }
            else
            {
                Assert.Empty(decision.Events);
                Assert.False(string.IsNullOrWhiteSpace(decision.Words!.Zh));
            }

            // What is taken can be applied.
            _ = DistributionRules.Apply(scene.State, decision.Events);
        }

        Assert.Equal(Rows[name].Allowed.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        Assert.Same(before, scene.State);
    }

    [Fact]
    public void EveryCommand_IsInTheMatrix()
    {
        var kinds = typeof(DistributionCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DistributionCommand)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), Commands(Payable()).Select(command => command.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<DistributionCommand> Commands(DistributionScene scene) =>
    [
        new WakeDistribution(), new OpenDistribution(Terms()), new RecordArrival(new("in2", Yuan(1), ArrivalSource.Other, "payer", scene.Today, IsMatched: true), Document), new MatchArrival("in", Document),
        new RecordClaim("new", "P", ClaimClass.Ordinary, Yuan(1), Rank: null, Document), new ChargeFee("fee2", "court-fees", Yuan(1), Document), new WithdrawClaim("a", Document), new FixClaims(Document),
        new ExplainLatePayout("payout:in", "理由"), new DrawPlan("clerk"), new ReturnPlan("judge", "理由"), new ApprovePlan("judge", Document), new ServePlan("M", scene.Today, Document),
        new ObjectToPlan("B", "o2", [new("a", Yuan(1))], Document), new WithdrawPlanObjection("A", "o", Document), new NotifyPlanObjection("o", scene.Today, Document), new OpposePlanObjection("B", "o", Document),
        new NotifyOpposition("o", scene.Today, Document), new RecordPlanSuit("o", scene.Today, Document), new RecordSuitLost("o", Document), new RevisePlan("o", [], Document),
        new ApproveDelay("d2", ["m"], DelayGround.Other, "理由", "clerk", "judge", Document), new EndDelay("d", scene.Today, Document), new PreparePayout("p9", "m", Document, "f1"),
        new PrepareEscrow("p9", "m", EscrowGround.Refused, "理由", Document, "f1", Document), new PrepareReturn("p8", "in", "理由", "f1", Document), new CancelPayout("p", "f1", "理由"), new ReleasePayout("p", "f2"), new ReportPayoutPaid("p", "po"), new ReportPayoutFailed("p", "po", "closed"),
    ];
}
