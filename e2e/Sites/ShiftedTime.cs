namespace Auction.E2E.Sites;

/// <summary>The real time and some days more: it runs on by itself, and a journey may let days pass.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long _shiftTicks;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _shiftTicks));

    /// <summary>Goes on to an instant; one that is over changes nothing.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        if (instant - GetUtcNow() is { Ticks: > 0 } ahead) { Interlocked.Add(ref _shiftTicks, ahead.Ticks); }
    }
}
