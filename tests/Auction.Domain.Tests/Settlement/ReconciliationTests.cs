using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement;

[Trait("Rule", "MON-1")]
public sealed class ReconciliationTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TheSameOnBothSides_Agrees() => AssertCause(ReconciliationCause.None, [Move("D:pay:1", 100)], [Move("D:pay:1", 100)]);

    [Fact]
    public void AnotherAmount_IsSaid() => AssertCause(ReconciliationCause.OtherAmount, [Move("D:pay:1", 100)], [Move("D:pay:1", 99)]);

    [Fact]
    public void WhatTheProviderDoesNotState_IsSaid() => AssertCause(ReconciliationCause.NotStated, [Move("D:pay:1", 100)], []);

    [Fact]
    public void WhatIsDoneButNotReported_IsSaid() => AssertCause(ReconciliationCause.NotReportedYet, [], [Move("D:refund:1", 100, ProviderMoveKind.SentBack)], "D:refund:1");

    [Fact]
    public void WhatCameBackAfterItsReport_IsSaid()
    {
        var sent = Move("D:refund:1", 100, ProviderMoveKind.SentBack);
        var lines = Reconciliation.Of([sent], [sent, Move("D:refund:1", 100, ProviderMoveKind.CameBack)], Open());
        Assert.Equal([ReconciliationCause.None, ReconciliationCause.CameBack], lines.Select(line => line.Cause));
    }

    [Fact]
    public void WhatNobodyAskedFor_IsSaid() => AssertCause(ReconciliationCause.NotAsked, [], [Move("", 100, ProviderMoveKind.SentBack)]);

    /// <summary>Two refunds under one order: the second is not hidden by the first.</summary>
    [Fact]
    public void DoneTwice_TheSecondIsNotAskedFor()
    {
        var sent = Move("D:refund:1", 100, ProviderMoveKind.SentBack);
        Assert.Equal([ReconciliationCause.None, ReconciliationCause.NotAsked], Reconciliation.Of([sent], [sent, sent], Open()).Select(line => line.Cause));
    }

    /// <summary>Every movement of either side stands on exactly one line, whatever both sides hold.</summary>
    [Fact]
    public void NothingIsLeftOut_AndNothingIsShownTwice()
    {
        var random = new Random(20_261_123);
        for (var run = 0; run < 300; run++)
        {
            var (booked, stated) = (Some(random), Some(random));
            var lines = Reconciliation.Of(booked, stated, Open("D:pay:1"));
            Assert.Equal(Sorted(booked), Sorted(lines.Select(line => line.Booked).OfType<ProviderMove>()));
            Assert.Equal(Sorted(stated), Sorted(lines.Select(line => line.Stated).OfType<ProviderMove>()));
            Assert.All(lines, line => Assert.Equal(line.Booked == line.Stated, line.Cause == ReconciliationCause.None));
        }
    }

    private static List<ProviderMove> Some(Random random) =>
        [.. Enumerable.Range(0, random.Next(6)).Select(_ => Move($"D:pay:{random.Next(1, 4)}", random.Next(1, 3), (ProviderMoveKind)random.Next(1, 7)))];

    private static List<string> Sorted(IEnumerable<ProviderMove> moves) => [.. moves.Select(move => move.ToString()).Order(StringComparer.Ordinal)];

    private static ProviderMove Move(string cause, long fen, ProviderMoveKind kind = ProviderMoveKind.PaidIn) => new(kind, "object", new Money(fen), Noon, cause);

    private static HashSet<string> Open(params string[] causes) => new(causes, StringComparer.Ordinal);

    private static void AssertCause(ReconciliationCause cause, ProviderMove[] booked, ProviderMove[] stated, params string[] open) =>
        Assert.Equal(cause, Assert.Single(Reconciliation.Of(booked, stated, Open(open))).Cause);
}
