using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using static Auction.Domain.Tests.Settlement.Distribution.DistributionScene;

namespace Auction.Domain.Tests.Settlement.Distribution;

[Trait("Rule", "CPI-510")]
public sealed class ObjectToPlanTests
{
    [Theory]
    [Trait("Rule", "CPI-509")]
    [InlineData(-1, null)]
    [InlineData(0, DistributionRefusal.TooLate)]
    public void AnObjection_CountsUntilTheLastInstantOfThePersonsTime(int milliseconds, DistributionRefusal? refusal)
    {
        // M's time ends on the 23rd; D is served later, so the plan is still open.
        var scene = Approved().Serve("M", "A", "B").At("2026-03-20").Do(new ServePlan("D", Day("2026-03-20"), Document)).AtInstant(CourtTime.EndOf(Day("2026-03-23")).AddMilliseconds(milliseconds));

        Assert.Equal(refusal, scene.Try(new ObjectToPlan("M", "o", [new("a", Yuan(1))], Document)).Refusal);
    }

    [Theory]
    [Trait("Rule", "CPI-509")]
    [InlineData("b", 125_000, null)]
    [InlineData("b", 125_001, DistributionRefusal.DisputeMalformed)]
    [InlineData("b", 0, DistributionRefusal.DisputeMalformed)]
    [InlineData("x", 1, DistributionRefusal.DisputeMalformed)]
    public void ADispute_NamesPartOfALine(string line, long yuan, DistributionRefusal? refusal) =>
        Assert.Equal(refusal, Served().Try(new ObjectToPlan("A", "o", [new(line, Yuan(yuan))], Document)).Refusal);

    [Fact]
    public void Unopposed_ThePlanIsAmendedAsTheObjectorSays()
    {
        var scene = Objected().AtInstant(CourtTime.EndOf(Day("2026-03-25")));
        Assert.Equal(PlanObjectionStage.Unopposed, scene.State.Objections[0].Stage);
        Assert.Equal((25_000L, 100_000L), (scene.Balance(LedgerAccountKind.Disputed, "b"), scene.Balance(LedgerAccountKind.Payable, "b")));
        Assert.Equal(DistributionRefusal.RevisionSum, scene.Try(new RevisePlan("o", [new("b", Yuan(100_000))], Document)).Refusal);
        Assert.Equal(DistributionRefusal.RevisionMalformed, scene.Try(new RevisePlan("o", [new("a", Yuan(150_001)), new("b", Yuan(49_999))], Document)).Refusal);

        scene.Do(new RevisePlan("o", [new("a", Yuan(100_000)), new("b", Yuan(100_000))], Document));

        Assert.Equal((0L, 100_000L, 100_000L), (scene.Balance(LedgerAccountKind.Disputed, "b"), scene.Balance(LedgerAccountKind.Payable, "a"), scene.Balance(LedgerAccountKind.Payable, "b")));
    }

    [Fact]
    public void WhileASuitRuns_TheDisputedSumIsKept_AndTheRestIsPaid()
    {
        var scene = Sued();
        Assert.Equal((DistributionPhase.Payable, 25_000L), (scene.State.Phase, scene.Balance(LedgerAccountKind.Disputed, "b")));
        scene.Pay("b", "p1").Pay("a", "p2").Pay("m", "p3").Pay("cost", "p4").Pay("fee", "p5");
        Assert.Equal((100_000L, false), (scene.Balance(LedgerAccountKind.Outside, "B"), scene.State.IsClosed));
        Assert.Equal(DistributionRefusal.NothingPayable, scene.Try(new PreparePayout("p6", "b", Document, "f1")).Refusal);
        Assert.Equal(DistributionRefusal.RevisionMalformed, scene.Try(new RevisePlan("o", [new("b", Yuan(99_999)), new("a", Yuan(100_001))], Document)).Refusal);

        scene.Do(new RevisePlan("o", [new("b", Yuan(110_000)), new("a", Yuan(90_000))], Document)).Pay("b", "p7").Pay("a", "p8");

        Assert.Equal((110_000L, 90_000L, true), (scene.Balance(LedgerAccountKind.Outside, "B"), scene.Balance(LedgerAccountKind.Outside, "A"), scene.State.IsClosed));
    }

    [Theory]
    [InlineData(-1, PlanObjectionStage.OppositionNotified)]
    [InlineData(0, PlanObjectionStage.Ended)]
    public void WithoutASuitInTime_ThePlanStands(int milliseconds, PlanObjectionStage stage)
    {
        var scene = Objected().At("2026-03-25").Do(new OpposePlanObjection("B", "o", Document)).Do(new NotifyOpposition("o", Day("2026-03-25"), Document))
            .AtInstant(CourtTime.EndOf(Day("2026-04-09")).AddMilliseconds(milliseconds));

        Assert.Equal(stage, scene.State.Objections[0].Stage);
        Assert.Equal(stage == PlanObjectionStage.Ended ? 0L : 25_000L, scene.Balance(LedgerAccountKind.Disputed, "b"));
    }

    [Fact]
    public void ALostSuitOrAWithdrawnObjection_FreesWhatWasKept()
    {
        Assert.Equal(125_000L, Sued().Do(new RecordSuitLost("o", Document)).Balance(LedgerAccountKind.Payable, "b"));
        Assert.Equal(125_000L, Objected().At("2026-03-24").Do(new WithdrawPlanObjection("A", "o", Document)).Balance(LedgerAccountKind.Payable, "b"));
    }

    [Fact]
    public void OnlySomebodyElse_Opposes_AndOnceOnly()
    {
        var scene = Objected();
        Assert.Equal(DistributionRefusal.UnknownParty, scene.Try(new OpposePlanObjection("A", "o", Document)).Refusal);
        Assert.Equal(DistributionRefusal.UnknownParty, scene.Try(new OpposePlanObjection("X", "o", Document)).Refusal);
        scene.Do(new OpposePlanObjection("B", "o", Document)).Do(new OpposePlanObjection("D", "o", Document));
        Assert.Equal(DistributionRefusal.UnknownParty, scene.Try(new OpposePlanObjection("B", "o", Document)).Refusal);
    }

    [Fact]
    [Trait("Rule", "CPI-509")]
    public void EveryStep_HasItsFifteenDays()
    {
        var scene = Sued();

        Assert.Equal(
            [("plan.object:A", "2026-03-23", DeadlineStanding.Met), ("plan.oppose:o", "2026-03-25", DeadlineStanding.Met), ("plan.sue:o", "2026-04-09", DeadlineStanding.Met)],
            new[] { "plan.object:A", "plan.oppose:o", "plan.sue:o" }.Select(scene.Deadline).Select(deadline => (deadline.Key, deadline.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), deadline.StandingAt(scene.Now))));
    }
}
