using Auction.Domain.Calendar;
using Auction.Domain.Cases;
using Auction.Domain.Deadlines;
using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Cases;

/// <summary>How long a seizure may last, when it may be renewed, and what falls due because of it.</summary>
[Trait("Rule", "LIM-2")]
public sealed class SeizurePeriodTests
{
    private static readonly DateOnly From = new(2026, 3, 2);
    private static readonly RuleBook Book = RuleBooks.Edition2022;

    [Theory]
    [InlineData(AssetClass.Movable, 2028, 3, 2)]
    [InlineData(AssetClass.RealEstate, 2029, 3, 2)]
    [InlineData(AssetClass.OtherRight, 2029, 3, 2)]
    public void LongestDay_IsTaken_AndTheNextIsTooLong(AssetClass assetClass, int year, int month, int day)
    {
        var last = new DateOnly(year, month, day);

        Assert.Equal(last, SeizurePeriods.Longest(Book, assetClass, From));
        Assert.Null(SeizurePeriods.Check(Book, assetClass, new("a", From, last, 1)));
        Assert.Equal(SeizureFault.TooLong, SeizurePeriods.Check(Book, assetClass, new("a", From, last.AddDays(1), 1)));
    }

    [Fact]
    public void WaitingSeizure_IsNotMeasured_ButMayNotRunBackwards()
    {
        Assert.Null(SeizurePeriods.Check(Book, AssetClass.Movable, new("a", From, From.AddYears(9), 2)));
        Assert.Equal(SeizureFault.Backwards, SeizurePeriods.Check(Book, AssetClass.Movable, new("a", From, From.AddDays(-1), 2)));
    }

    public static TheoryData<int, int, int, SeizureFault?> Renewals { get; } = new()
    {
        // Days after the first day of the old seizure, which lasts 100 of them: renewed on, until, today.
        { 101, 400, 101, SeizureFault.AfterEnd },
        { 100, 400, 100, null },
        { 50, 400, 49, SeizureFault.InFuture },
        { 50, 400, 50, null },
        { 50, 100, 60, SeizureFault.NotLonger },
        { 50, 101, 60, null },
        { 50, 781, 60, null },
        { 50, 782, 60, SeizureFault.TooLong },
    };

    [Theory]
    [MemberData(nameof(Renewals))]
    public void Renewal_IsTakenOnlyWhileTheSeizureRuns(int on, int until, int today, SeizureFault? expected)
    {
        var before = new SeizureTerm("a", From, From.AddDays(100), 1);

        Assert.Equal(expected, SeizurePeriods.CheckRenewal(Book, AssetClass.Movable, before, new("b", From.AddDays(on), From.AddDays(until), 1), From.AddDays(today)));
    }

    [Fact]
    public void LiftedSeizure_IsNotRenewed() => Assert.Equal(
        SeizureFault.Lifted,
        SeizurePeriods.CheckRenewal(Book, AssetClass.Movable, new("a", From, From.AddDays(100), 1, From), new("b", From, From.AddDays(200), 1), From));

    [Fact]
    public void RenewedSeizure_IsMetOnTheDayOfTheRenewal_AndTheRenewalRuns()
    {
        var deadlines = Of([new("a", From, From.AddDays(100), 1), new("b", From.AddDays(90), From.AddDays(400), 1), new("c", From, From.AddDays(10), 2)]);

        Assert.Equal(["start", "seizure:a", "seizure:b"], deadlines.Select(each => each.Key));
        Assert.Equal(CourtTime.StartOf(From.AddDays(90)), deadlines[1].MetAt);
        Assert.Null(deadlines[2].MetAt);
    }

    [Fact]
    public void GapBetweenTwoSeizures_IsNoRenewal()
    {
        var deadlines = Of([new("a", From, From.AddDays(100), 1), new("b", From.AddDays(101), From.AddDays(400), 1)]);

        Assert.Null(deadlines[1].MetAt);
        Assert.Equal(DeadlineStanding.Running, deadlines[1].StandingAt(CourtTime.EndOf(From.AddDays(100)).AddMilliseconds(-1)));
        Assert.Equal(DeadlineStanding.Overdue, deadlines[1].StandingAt(CourtTime.EndOf(From.AddDays(100))));
    }

    [Fact]
    public void LiftedOrSold_NothingHasToBeRenewed()
    {
        Assert.Equal(CourtTime.StartOf(From.AddDays(5)), Of([new("a", From, From.AddDays(100), 1, From.AddDays(5))]).Single(each => each.Key == "seizure:a").MetAt);
        var sold = CourtTime.StartOf(From.AddDays(60));
        Assert.All(Of([new("a", From, From.AddDays(100), 1)], ended: sold), each => Assert.Equal(sold, each.MetAt));
    }

    [Fact]
    [Trait("Rule", "REF-1")]
    public void PriceProcedure_IsDueThirtyDaysAfterTheFirstSeizure()
    {
        // 2026-04-01 is a Wednesday.
        var start = Of([new("b", From.AddDays(90), From.AddDays(400), 1), new("a", From, From.AddDays(100), 1)])[0];

        Assert.Equal(("start", new DateOnly(2026, 4, 1), null), (start.Key, start.LastDay, start.MetAt));
        var begun = CourtTime.StartOf(From.AddDays(20));
        Assert.Equal(begun, Of([new("a", From, From.AddDays(100), 1)], begun)[0].MetAt);
        Assert.Empty(Of([new("w", From, From.AddDays(100), 2)]));
    }

    [Fact]
    public void InForce_IsTheSeizureThatEndsLast_NotLiftedNorWaiting()
    {
        SeizureTerm[] all = [new("a", From, From.AddDays(100), 1), new("b", From, From.AddDays(200), 1), new("lifted", From, From.AddDays(300), 1, From), new("waits", From, From.AddDays(400), 2)];

        Assert.Equal("b", SeizurePeriods.InForce(all)!.Document);
        Assert.Null(SeizurePeriods.InForce(all[2..]));
    }

    [Fact]
    public void Holding_IsTheSeizureInForce_OrUntilTheDayBeforeItWasLifted()
    {
        SeizureTerm[] all = [new("lifted", From, From.AddDays(300), 1, From.AddDays(9)), new("waits", From, From.AddDays(400), 2), new("a", From, From.AddDays(100), 1)];

        Assert.Equal("a", SeizurePeriods.Holding(all)!.Document);
        Assert.Equal(("lifted", From.AddDays(8)), (SeizurePeriods.Holding(all[..2])!.Document, SeizurePeriods.Holding(all[..2])!.Until));
        Assert.Null(SeizurePeriods.Holding(all[1..2]));
    }

    private static IReadOnlyList<Deadline> Of(SeizureTerm[] seizures, DateTimeOffset? priced = null, DateTimeOffset? ended = null) =>
        SeizurePeriods.Deadlines(Book, CourtCalendar.Current, seizures, priced, ended);
}
