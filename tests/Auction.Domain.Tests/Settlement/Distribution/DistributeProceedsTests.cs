using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using static Auction.Domain.Tests.Settlement.Distribution.DistributionScene;

namespace Auction.Domain.Tests.Settlement.Distribution;

/// <summary>From the arrival of the money to the last payout.</summary>
public sealed class DistributeProceedsTests
{
    [Fact]
    [Trait("Rule", "PAY-ORD")]
    [Trait("Rule", "CPI-508")]
    [Trait("Rule", "FEE-14")]
    public void ThePlan_IsTheWorkedExample()
    {
        var plan = Drawn().State.Plan!;

        Assert.Equal([("cost", 8_000_00L), ("fee", 7_400_00), ("m", 300_000_00), ("a", 75_000_00), ("b", 125_000_00)], plan.Lines.Select(line => (line.Id, line.Amount.Fen)));
        Assert.True(plan.IsServed);
    }

    [Fact]
    [Trait("Rule", "MON-1")]
    public void MoneyThatMayNotBeOfTheCase_IsUnclaimedUntilItIsMatched()
    {
        var scene = Arrived(isMatched: false);
        Assert.Equal((515_400L, 0L, DistributionPhase.Arrived), (scene.Balance(LedgerAccountKind.Unclaimed, "in"), scene.Balance(LedgerAccountKind.Proceeds), scene.State.Phase));
        Assert.Equal(DistributionRefusal.Unmatched, scene.Try(new FixClaims(Document)).Refusal);

        scene.Do(new MatchArrival("in", Document));

        Assert.Equal((0L, 515_400L, DistributionPhase.Matched), (scene.Balance(LedgerAccountKind.Unclaimed, "in"), scene.Balance(LedgerAccountKind.Proceeds), scene.State.Phase));
    }

    [Fact]
    [Trait("Rule", "MON-1")]
    [Trait("Rule", "PAY-TWO")]
    public void MoneyOfNoCase_GoesBackToItsSource_ByTwoPersons()
    {
        var scene = Opened().Do(new RecordArrival(new("stray", Yuan(900), ArrivalSource.Other, "payment-7", Day("2026-03-06"), IsMatched: false), Document))
            .Do(new PrepareReturn("p", "stray", "户名与案件无关", "f1", Document));
        Assert.Equal(DistributionRefusal.UnknownArrival, scene.Try(new MatchArrival("stray", Document)).Refusal);
        Assert.Equal(DistributionRefusal.UnknownArrival, scene.Try(new PrepareReturn("q", "stray", "理由", "f1", Document)).Refusal);
        Assert.Equal(DistributionRefusal.SamePerson, scene.Try(new ReleasePayout("p", "f1")).Refusal);

        scene.Do(new ReleasePayout("p", "f2"));
        Assert.Equal(new ProviderOrder("HF2603-0001:return:p", ProviderOrderKind.Return, Yuan(900), "payment-7"), Assert.Single(scene.Orders));
        Assert.Equal((0L, 900L), (scene.Balance(LedgerAccountKind.Unclaimed, "stray"), scene.Balance(LedgerAccountKind.InTransit, "p")));
        scene.Do(new ReportPayoutPaid("p", "po_1"));

        Assert.Empty(scene.Books.Balances);
        Assert.Equal(DistributionRefusal.NoMoney, scene.Try(new FixClaims(Document)).Refusal);
        Assert.Equal(Deadlines.DeadlineStanding.Met, scene.Deadline("payout:stray").StandingAt(scene.Now));
        Assert.Null(scene.At("2026-05-01").State.OverdueAt);
    }

    [Fact]
    [Trait("Rule", "CPI-509")]
    [Trait("Rule", "MON-10")]
    public void WithoutObjection_EverythingIsPayableWhenTheLastPersonsTimeIsOver()
    {
        var scene = Approved().Serve("M", "A", "B").At("2026-03-08").Do(new ServePlan("D", Day("2026-03-08"), Document));
        scene.AtInstant(CourtTime.EndOf(Day("2026-03-23")).AddMilliseconds(-1));
        Assert.Equal(DistributionPhase.Approved, scene.State.Phase);

        scene.AtInstant(CourtTime.EndOf(Day("2026-03-23")));

        Assert.Equal(DistributionPhase.Payable, scene.State.Phase);
        Assert.Equal((8_000L, 7_400L, 300_000L, 75_000L, 125_000L, 0L), (scene.Balance(LedgerAccountKind.SaleCost, "cost"), scene.Balance(LedgerAccountKind.EnforcementFee, "fee"), scene.Balance(LedgerAccountKind.Payable, "m"), scene.Balance(LedgerAccountKind.Payable, "a"), scene.Balance(LedgerAccountKind.Payable, "b"), scene.Balance(LedgerAccountKind.Proceeds)));
    }

    [Fact]
    [Trait("Rule", "MON-10")]
    [Trait("Rule", "KPI-1M")]
    [Trait("Rule", "PAY-TWO")]
    public void EveryLinePaidByTwoPersons_ClosesTheBooksAtZero()
    {
        var scene = Payable();
        foreach (var line in scene.State.Plan!.Lines) { scene.Pay(line.Id, $"p-{line.Id}"); }

        Assert.True(scene.State.IsClosed);
        Assert.All(scene.Books.Balances.Keys, account => Assert.Equal(LedgerAccountKind.Outside, account.Kind));
        Assert.Equal(0, scene.Books.Balances.Values.Sum(balance => balance.Fen));
        Assert.Equal(300_000L, scene.Balance(LedgerAccountKind.Outside, "M"));
        Assert.Equal(scene.Movements.Select(movement => movement.Cause).Distinct(), scene.Movements.Select(movement => movement.Cause));
        Assert.Equal((Day("2026-04-07"), Deadlines.DeadlineStanding.Met), (scene.Deadline("payout:in").LastDay, scene.Deadline("payout:in").StandingAt(scene.Now)));
        Assert.Equal(Day("2026-04-24"), scene.Deadline("payout.indicator").LastDay);
    }

    [Fact]
    [Trait("Rule", "PAY-TWO")]
    public void WhoPrepared_CannotRelease_AndAProviderIsAskedOnceOnly()
    {
        var scene = Payable().Do(new PreparePayout("p", "m", Document, "f1"));
        Assert.Equal(DistributionRefusal.SamePerson, scene.Try(new ReleasePayout("p", "f1")).Refusal);
        Assert.Equal(DistributionRefusal.NothingPayable, scene.Try(new PreparePayout("q", "m", Document, "f1")).Refusal);
        Assert.Empty(scene.Orders);

        scene.Do(new ReleasePayout("p", "f2"));

        Assert.Equal(new ProviderOrder("HF2603-0001:payout:p", ProviderOrderKind.PayOut, Yuan(300_000), Document), Assert.Single(scene.Orders));
        Assert.Equal((0L, 300_000L), (scene.Balance(LedgerAccountKind.Payable, "m"), scene.Balance(LedgerAccountKind.InTransit, "p")));
        Assert.Equal(DistributionRefusal.PayoutStage, scene.Try(new ReleasePayout("p", "f2")).Refusal);
        Assert.Equal(DistributionRefusal.PayoutStage, scene.Try(new CancelPayout("p", "f1", "理由")).Refusal);
    }

    [Fact]
    [Trait("Rule", "PAY-TWO")]
    public void AReport_CountsOnce_AndAFailedPayoutLeavesItsMoneyOnTheLine()
    {
        var scene = Payable().Do(new PreparePayout("p", "m", Document, "f1"));
        Assert.Equal(DistributionRefusal.PayoutStage, scene.Try(new ReportPayoutPaid("p", "po_1")).Refusal);
        scene.Do(new ReleasePayout("p", "f2")).Do(new ReportPayoutFailed("p", "po_1", "account_closed"));
        Assert.Equal(300_000L, scene.Balance(LedgerAccountKind.Payable, "m"));
        Assert.Empty(scene.Try(new ReportPayoutFailed("p", "po_1", "account_closed")).Events);
        Assert.Equal(DistributionRefusal.PayoutStage, scene.Try(new ReportPayoutPaid("p", "po_1")).Refusal);

        scene.Pay("m", "p2");

        Assert.Empty(scene.Try(new ReportPayoutPaid("p2", "po_p2")).Events);
        Assert.Equal((0L, 300_000L), (scene.Balance(LedgerAccountKind.Payable, "m"), scene.Balance(LedgerAccountKind.Outside, "M")));
    }

    [Fact]
    [Trait("Rule", "PAY-TWO")]
    public void WhoDrewThePlan_NeitherApprovesNorReturnsIt()
    {
        var scene = Drawn();
        Assert.Equal(DistributionRefusal.SamePerson, scene.Try(new ApprovePlan("clerk", Document)).Refusal);
        Assert.Equal(DistributionRefusal.SamePerson, scene.Try(new ReturnPlan("clerk", "理由")).Refusal);

        scene.Do(new ReturnPlan("judge", "理由")).Do(new WithdrawClaim("b", Document)).Do(new FixClaims(Document)).Do(new DrawPlan("clerk"));

        Assert.Equal(2, scene.State.Plan!.Number);
        Assert.Equal([("a", 150_000_00L), ("surplus", 50_000_00)], scene.State.Plan.Lines.TakeLast(2).Select(line => (line.Id, line.Amount.Fen)));
    }

    [Fact]
    [Trait("Rule", "CPI-509")]
    public void ASingleCreditor_NeedsNoPlanServed()
    {
        var scene = Arrived().Do(new RecordClaim("a", "A", ClaimClass.Ordinary, Yuan(150_000), Rank: null, Document)).Do(new FixClaims(Document)).Do(new DrawPlan("clerk")).Do(new ApprovePlan("judge", Document));

        Assert.Equal(DistributionPhase.Payable, scene.State.Phase);
        scene.Pay("a", "p1").Pay("surplus", "p2");
        Assert.Equal((true, 365_400L), (scene.State.IsClosed, scene.Balance(LedgerAccountKind.Outside, "D")));
    }

    [Theory]
    [Trait("Rule", "CPI-514")]
    [Trait("Rule", "DIS-28")]
    [InlineData(ClaimClass.Preferred, OrdinaryOrder.ProRata, null, DistributionRefusal.RankMissing)]
    [InlineData(ClaimClass.Preferred, OrdinaryOrder.ProRata, 0, DistributionRefusal.RankMissing)]
    [InlineData(ClaimClass.Preferred, OrdinaryOrder.ProRata, 1, null)]
    [InlineData(ClaimClass.Ordinary, OrdinaryOrder.ProRata, null, null)]
    [InlineData(ClaimClass.Ordinary, OrdinaryOrder.BySeizure, null, DistributionRefusal.RankMissing)]
    [InlineData(ClaimClass.Ordinary, OrdinaryOrder.BySeizure, 2, null)]
    [InlineData(ClaimClass.DefaultInterest, OrdinaryOrder.BySeizure, null, DistributionRefusal.RankMissing)]
    [InlineData(ClaimClass.Tax, OrdinaryOrder.BySeizure, null, null)]
    [InlineData(ClaimClass.EnforcementFee, OrdinaryOrder.ProRata, null, DistributionRefusal.ClassMalformed)]
    [InlineData(ClaimClass.Surplus, OrdinaryOrder.ProRata, null, DistributionRefusal.ClassMalformed)]
    public void ARank_IsNeededWhereItCounts(ClaimClass kind, OrdinaryOrder order, int? rank, DistributionRefusal? refusal) =>
        Assert.Equal(refusal, Opened(order).Try(new RecordClaim("c", "P", kind, Yuan(1), rank, Document)).Refusal);
}
