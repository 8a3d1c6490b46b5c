using Auction.TestKit.Time;

namespace Auction.House.Tests.Kit;

/// <summary>Virtual time behaves as the product expects of real time; otherwise every test on it would prove nothing.</summary>
public sealed class ManualTimeProviderTests
{
    private readonly ManualTimeProvider _time = new();

    [Fact]
    public void Time_StandsStillUntilMoved()
    {
        var start = _time.GetUtcNow();
        Assert.Equal(start, _time.GetUtcNow());
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(start.AddMilliseconds(1), _time.GetUtcNow());
    }

    [Fact]
    public void Timers_FireInOrderAtTheirOwnInstant()
    {
        var start = _time.GetUtcNow();
        var fired = new List<(string Name, TimeSpan At)>();
        using var second = _time.CreateTimer(_ => fired.Add(("second", _time.GetUtcNow() - start)), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);
        using var first = _time.CreateTimer(_ => fired.Add(("first", _time.GetUtcNow() - start)), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal([("first", TimeSpan.FromSeconds(1)), ("second", TimeSpan.FromSeconds(2))], fired);
    }

    [Fact]
    public void PeriodicTimer_FiresOncePerPeriodUntilDisposed()
    {
        var count = 0;
        var timer = _time.CreateTimer(_ => count++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        _time.Advance(TimeSpan.FromSeconds(3));
        timer.Dispose();
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(3, count);
        Assert.Equal(0, _time.TimerCount);
    }

    [Fact]
    public void Delay_EndsWhenItsInstantComes()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(5), _time);
        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(TimeSpan.TicksPerMillisecond));
        Assert.False(delay.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(delay.IsCompleted);
    }

    [Fact]
    public void MovingBack_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _time.MoveTo(_time.GetUtcNow().AddTicks(-1)));
}
