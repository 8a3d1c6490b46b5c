using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

public sealed class CloseRoundTests
{
    [Theory]
    [Trait("Rule", "AUC-20.2a")]
    [InlineData(-1, RoundRefusal.NotDue)]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void AroundTheEnd_TheRoundClosesFromTheEndOn(long ticks, RoundRefusal? expected) =>
        Assert.Equal(expected, Open().Refusal(Close(End), End.AddTicks(ticks)));

    [Fact]
    [Trait("Rule", "AUC-20.2b")]
    public void AnExtendedRound_ClosesAtItsNewEnd()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), End.AddTicks(-1));

        Assert.Equal(RoundRefusal.NotDue, scene.Refusal(Close(End), End.AddMinutes(5).AddTicks(-2)));
        Assert.Null(scene.Refusal(Close(End), End.AddMinutes(5).AddTicks(-1)));
    }

    [Fact]
    [Trait("Rule", "AUC-11")]
    [Trait("Rule", "AUC-22.1")]
    public void OneBidderWithOneBid_Buys()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Start).Do(Close(End), End);

        Assert.Equal(new RoundClosed(End, "X", Money.FromYuan(100_000)), scene.Events[^1]);
        Assert.Equal(RoundPhase.Sold, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "AUC-26.1a")]
    public void WithoutABid_TheRoundFails_HoweverManyWereAdmitted()
    {
        var scene = Open().Do(Close(End), End);

        Assert.Equal(new RoundClosed(End, null, null), scene.Events[^1]);
        Assert.Equal(RoundPhase.Failed, scene.State.Phase);
    }

    [Fact]
    public void AClosedRound_ClosesOnceAndTakesNothingMore()
    {
        var scene = Open().Do(Close(End), End);

        Assert.Equal(RoundDecision.Unchanged, scene.Ask(Close(End), End.AddDays(1)));
        Assert.Equal(RoundRefusal.RoundEnded, scene.Refusal(scene.Bid("X", 100_000), End.AddDays(1)));
        Assert.Equal(RoundRefusal.RoundEnded, scene.Refusal(new WithdrawRound("理由", ""), End.AddDays(1)));
    }

    [Fact]
    public void ARoundNobodyWoke_OpensAndClosesAtOnce()
    {
        var scene = Announced().Do(Close(End), End.AddSeconds(5));

        Assert.Equal([typeof(RoundOpened), typeof(RoundClosed)], scene.Events.TakeLast(2).Select(happened => happened.GetType()));
        Assert.Equal(Start, scene.Events[^2].At);
    }

    [Fact]
    public void APausedRound_DoesNotClose()
    {
        var scene = Open().Do(new PauseRound(PauseCause.Suspension, "理由", ""), Start.AddHours(1));

        Assert.Equal(RoundDecision.Unchanged, scene.Ask(Close(End), End.AddDays(1)));
    }

    [Theory]
    [Trait("Rule", "PLT-6")]
    [InlineData(10_000, 3_000, false, true)]
    [InlineData(10_001, 0, false, false)]
    [InlineData(0, 3_001, false, false)]
    [InlineData(0, 0, true, false)]
    public void TheCover_AllowsTenSecondsAndThreeAtTheEnd(int gap, int gapAtEnd, bool undecided, bool isCovered) =>
        Assert.Equal(isCovered, new CoverReport(TimeSpan.FromMilliseconds(gap), TimeSpan.FromMilliseconds(gapAtEnd), undecided, End).IsCovered);

    [Theory]
    [Trait("Rule", "PLT-6")]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(-60, 60)]
    [InlineData(-4, 5)]
    [InlineData(1, 5)]
    [InlineData(-100_000, 1_380)]
    public void AnUncoveredEnd_PausesAndRestoresWhatWasNotServed(int servedUntilMinutes, int restoredMinutes)
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Start.AddHours(1));
        var cover = new CoverReport(TimeSpan.FromHours(1), TimeSpan.Zero, UndecidedEntry: false, End.AddMinutes(servedUntilMinutes));

        scene.Do(new CloseRound(cover), End.AddSeconds(2));

        Assert.Equal((RoundPhase.Paused, PauseCause.PlatformEmergency), (scene.State.Phase, scene.State.Pause!.Cause));
        Assert.Equal(TimeSpan.FromMinutes(restoredMinutes), scene.State.Pause.Remaining);
        Assert.False(string.IsNullOrWhiteSpace(scene.State.Pause.ReasonEn));
    }

    [Theory]
    [InlineData(RoundPhase.Noticed, -1, false)]
    [InlineData(RoundPhase.Noticed, 0, true)]
    public void ARoundIsDue_WhenItsStartHasCome(RoundPhase phase, long ticks, bool isDue)
    {
        var scene = Announced();

        Assert.Equal(phase, scene.State.Phase);
        Assert.Equal(isDue, RoundRules.IsDue(scene.State, Start.AddTicks(ticks)));
    }

    [Fact]
    public void ARoundIsDue_AtItsEndAndAtItsResumption()
    {
        var open = Open();
        Assert.Equal([false, true], new[] { End.AddTicks(-1), End }.Select(now => RoundRules.IsDue(open.State, now)));

        var paused = Open().Do(new PauseRound(PauseCause.Deferral, "理由", ""), Start);
        Assert.False(RoundRules.IsDue(paused.State, End.AddYears(1)));
        paused.Do(new ScheduleResumption(End), Start);
        Assert.Equal([false, true], new[] { End.AddTicks(-1), End }.Select(now => RoundRules.IsDue(paused.State, now)));

        Assert.False(RoundRules.IsDue(open.Do(Close(End), End).State, End.AddYears(1)));
    }
}
