using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

public sealed class PauseRoundTests
{
    private static readonly PauseRound Pause = new(PauseCause.Deferral, "暂缓理由", "deferral");

    [Theory]
    [Trait("Rule", "AUC-28.1")]
    [Trait("Rule", "AUC-28.2")]
    [InlineData(PauseCause.Deferral)]
    [InlineData(PauseCause.Suspension)]
    [InlineData(PauseCause.PlatformEmergency)]
    public void AnyCause_StopsTheRoundAndKeepsItsReason(PauseCause cause)
    {
        var scene = Open().Do(Pause with { Cause = cause }, Start.AddHours(1));

        Assert.Equal((RoundPhase.Paused, cause, "暂缓理由"), (scene.State.Phase, scene.State.Pause!.Cause, scene.State.Pause.ReasonZh));
        Assert.Equal(RoundRefusal.RoundPaused, scene.Refusal(scene.Bid("X", 100_000), Start.AddHours(2)));
    }

    [Theory]
    [Trait("Rule", "AUC-28.3")]
    [InlineData("")]
    [InlineData(" ")]
    public void WithoutAReason_ThereIsNoStandstill(string reason) =>
        Assert.Equal(RoundRefusal.ReasonMissing, Open().Refusal(Pause with { ReasonZh = reason }, Start.AddHours(1)));

    [Fact]
    public void SeveralFaults_AreToldInTheOrderOfTheEnum()
    {
        var paused = Open().Do(Pause, Start.AddHours(1));

        Assert.Equal(RoundRefusal.RoundPaused, paused.Refusal(Pause with { ReasonZh = "" }, End));
        Assert.Equal(RoundRefusal.AfterEnd, Open().Refusal(Pause with { ReasonZh = "" }, End));
        Assert.Null(Open().Refusal(Pause, End.AddTicks(-1)));
    }

    [Theory]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(60, 60)]
    [InlineData(5, 5)]
    [InlineData(4, 5)]
    public void OnResumption_TheRemainingTimeIsRestoredAtLeastFiveMinutes(int minutesLeft, int minutesRestored)
    {
        var resumesAt = End.AddDays(2);
        var scene = Open().Do(Pause, End.AddMinutes(-minutesLeft)).Do(new ScheduleResumption(resumesAt), End).Do(new OpenRound(), resumesAt);

        Assert.Equal((RoundPhase.Bidding, resumesAt.AddMinutes(minutesRestored)), (scene.State.Phase, scene.State.EndsAt));
        Assert.Null(scene.State.Pause);
    }

    [Theory]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(-1, RoundRefusal.ResumptionTooSoon)]
    [InlineData(0, null)]
    public void AResumption_IsAnnounced24HoursAhead(long ticks, RoundRefusal? expected)
    {
        var scene = Open().Do(Pause, Start.AddHours(1));

        Assert.Equal(expected, scene.Refusal(new ScheduleResumption(End.AddDays(1).AddTicks(ticks)), End));
    }

    [Fact]
    [Trait("Rule", "AUC-28.4")]
    public void OnlyAPausedRound_Resumes() =>
        Assert.Equal(RoundRefusal.NotPaused, Open().Refusal(new ScheduleResumption(End.AddDays(9)), Start.AddHours(1)));

    [Theory]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(-1, RoundRefusal.RoundPaused)]
    [InlineData(0, null)]
    public void AroundTheResumption_BidsCountFromItsInstant(long ticks, RoundRefusal? expected)
    {
        var resumesAt = End.AddDays(2);
        var scene = Open().Do(Pause, Start.AddHours(1)).Do(new ScheduleResumption(resumesAt), End);

        Assert.Equal(expected, scene.Refusal(scene.Bid("X", 100_000), resumesAt.AddTicks(ticks)));
    }

    [Fact]
    [Trait("Rule", "STOP-CLK")]
    public void WakingLate_ChangesNothing()
    {
        var resumesAt = End.AddDays(2);
        var scene = Open().Do(Pause, End.AddHours(-2)).Do(new ScheduleResumption(resumesAt), End);
        scene.Do(scene.Bid("X", 100_000), resumesAt.AddHours(1));

        Assert.Equal(resumesAt.AddHours(2), scene.State.EndsAt);
        Assert.Equal(new RoundResumed(resumesAt, resumesAt.AddHours(2)), scene.Events[^2]);
    }

    [Theory]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(-10, 0)]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    public void ARoundPausedBeforeItsStart_KeepsItsStartAndItsWholePeriod(int resumedDaysAfterStart, int movedDays)
    {
        var resumesAt = Start.AddDays(resumedDaysAfterStart);
        var scene = PausedTwentyDaysBefore().Do(new ScheduleResumption(resumesAt), resumesAt.AddDays(-1)).Do(new OpenRound(), resumesAt);

        Assert.Equal(End.AddDays(movedDays), scene.State.EndsAt);
        Assert.Equal(resumesAt < Start ? RoundPhase.Noticed : RoundPhase.Bidding, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "STOP-CLK")]
    public void AnUntouchedSellOff_RestoresItsRemainingDays()
    {
        var resumesAt = Start.AddDays(20);
        var scene = Open(SellOff).Do(Pause, Start.AddDays(10)).Do(new ScheduleResumption(resumesAt), resumesAt.AddDays(-1)).Do(new OpenRound(), resumesAt);

        Assert.Equal((RoundPhase.SellOffOpen, resumesAt.AddDays(50)), (scene.State.Phase, scene.State.EndsAt));
    }

    [Fact]
    [Trait("Rule", "DIS-17")]
    [Trait("Rule", "DIS-19")]
    public void AWithdrawnRound_TakesNothingMore()
    {
        var scene = Open().Do(new WithdrawRound("申请执行人撤回申请", "application withdrawn"), Start.AddHours(1));

        Assert.Equal(RoundPhase.Withdrawn, scene.State.Phase);
        Assert.All(
            new RoundCommand[] { scene.Bid("X", 100_000), Pause, Close(End), new WithdrawRound("理由", "reason") },
            command => Assert.Equal(RoundRefusal.RoundWithdrawn, scene.Refusal(command, Start.AddHours(2))));
    }

    [Fact]
    [Trait("Rule", "DIS-17")]
    public void AWithdrawal_NeedsAReason_AndMayEndAStandstill()
    {
        var scene = Open().Do(Pause, Start.AddHours(1));

        Assert.Equal(RoundRefusal.ReasonMissing, scene.Refusal(new WithdrawRound(" ", ""), Start.AddHours(2)));
        Assert.Null(scene.Do(new WithdrawRound("理由", "reason"), Start.AddHours(2)).State.Pause);
    }

    private static RoundScene PausedTwentyDaysBefore()
    {
        var scene = new RoundScene();
        return scene.Do(new AnnounceRound(Terms), Start.AddDays(-31)).Do(Pause, Start.AddDays(-20));
    }
}
