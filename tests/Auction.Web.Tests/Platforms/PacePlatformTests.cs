using Auction.Web.Platforms;

namespace Auction.Web.Tests.Platforms;

/// <summary>Platforms are asked often at first, seldom later, and often again when their time runs out.</summary>
public sealed class PacePlatformTests
{
    private const int Minute = 60;
    private const int Hour = 3600;
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, 2)]
    [InlineData(0, 2)]
    [InlineData(4, 2)]
    [InlineData(6, 3)]
    [InlineData(30 * Minute, 15 * Minute)]
    [InlineData((30 * Minute) + 2, 15 * Minute)]
    [InlineData(48 * Hour, 15 * Minute)]
    public void AfterAnAnswer_PausesGrowWithTheTimeSinceItWasSent(int? sentBefore, int pause) =>
        Assert.Equal(pause, Pause(PlatformPace.AfterAnswer(Now, sentBefore is { } before ? Now.AddSeconds(-before) : null, dueAt: null, retryAfter: null)));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 4)]
    [InlineData(9, 1024)]
    [InlineData(10, 30 * Minute)]
    [InlineData(1_000_000, 30 * Minute)]
    public void AfterFaults_PausesDouble(int earlier, int pause) =>
        Assert.Equal(pause, Pause(PlatformPace.AfterFault(Now, earlier, dueAt: null, retryAfter: null)));

    [Theory]
    [InlineData(2 * Hour, 15 * Minute)]
    [InlineData(Hour, 15 * Minute)]
    [InlineData(Hour - 4, (15 * Minute) - 1)]
    [InlineData(Minute, 15)]
    [InlineData(8, 2)]
    [InlineData(1, 2)]
    [InlineData(0, 15 * Minute)]
    [InlineData(-Hour, 15 * Minute)]
    public void TowardsTheDeadline_PausesShrink(int left, int pause)
    {
        Assert.Equal(pause, Pause(PlatformPace.AfterAnswer(Now, Now.AddDays(-2), Now.AddSeconds(left), retryAfter: null)));
        Assert.Equal(Math.Min(pause, Math.Max(2, left > 0 ? left / 4 : int.MaxValue)), Math.Min(pause, Pause(PlatformPace.AfterFault(Now, 20, Now.AddSeconds(left), retryAfter: null))));
    }

    [Theory]
    [InlineData(-5, 2)]
    [InlineData(1, 2)]
    [InlineData(5, 5)]
    [InlineData(Hour, Hour)]
    [InlineData(Hour + 1, Hour)]
    [InlineData(365 * 24 * Hour, Hour)]
    public void WhatThePlatformAsksFor_IsRespectedWithinLimits(int asked, int pause)
    {
        Assert.Equal(pause, Pause(PlatformPace.AfterAnswer(Now, Now.AddDays(-2), dueAt: null, TimeSpan.FromSeconds(asked))));
        Assert.Equal(pause, Pause(PlatformPace.AfterFault(Now, 3, dueAt: null, TimeSpan.FromSeconds(asked))));
    }

    [Fact]
    public void WhatThePlatformAsksFor_DoesNotCarryPastItsDeadline() =>
        Assert.Equal(15, Pause(PlatformPace.AfterAnswer(Now, Now, Now.AddMinutes(1), TimeSpan.FromHours(1))));

    private static int Pause(DateTimeOffset next) => checked((int)(next - Now).TotalSeconds);
}
