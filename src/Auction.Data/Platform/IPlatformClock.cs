namespace Auction.Data.Platform;

/// <summary>Platform time: the only clock with legal effect (GEN-6). Whole milliseconds, never runs back.</summary>
public interface IPlatformClock
{
    /// <summary>The time now.</summary>
    DateTimeOffset Now { get; }

    /// <summary>False while the clock cannot be trusted; bids are refused then.</summary>
    bool IsFit { get; }
}

/// <summary>Keeps the clock from running back; base of every platform clock.</summary>
public abstract class ForwardClock : IPlatformClock
{
    private long _latest;

    /// <inheritdoc/>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(Advance(ReadUnixMs()));

    /// <inheritdoc/>
    public abstract bool IsFit { get; }

    /// <summary>Makes sure that no later reading lies before this instant.</summary>
    public void NotBefore(DateTimeOffset instant) => Advance(instant.ToUnixTimeMilliseconds());

    /// <summary>Latest reading given out.</summary>
    protected long Latest => Interlocked.Read(ref _latest);

    /// <summary>The underlying clock, Unix milliseconds.</summary>
    protected abstract long ReadUnixMs();

    private long Advance(long reading)
    {
        while (true)
        {
            var latest = Interlocked.Read(ref _latest);
            if (reading <= latest)
            {
                return latest;
            }

            if (Interlocked.CompareExchange(ref _latest, reading, latest) == latest)
            {
                return reading;
            }
        }
    }
}

/// <summary>The clock of the embedded edition: this machine's clock above a stored high-water mark.</summary>
public sealed class ProcessClock(TimeProvider time) : ForwardClock
{
    /// <summary>How far the machine's clock may lie behind the mark before bids are refused.</summary>
    public static TimeSpan LagMax { get; } = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    public override bool IsFit => Latest - ReadUnixMs() <= (long)LagMax.TotalMilliseconds;

    /// <inheritdoc/>
    protected override long ReadUnixMs() => time.GetUtcNow().ToUnixTimeMilliseconds();
}

/// <summary>A clock that stands where it is put: for simulations and for writing demo histories.</summary>
public sealed class SimulatedClock(DateTimeOffset start) : IPlatformClock
{
    private DateTimeOffset _now = start;

    /// <inheritdoc/>
    public DateTimeOffset Now => _now;

    /// <inheritdoc/>
    public bool IsFit => true;

    /// <summary>Moves the clock forward to an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies in the past.</exception>
    public void MoveTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, _now);
        _now = instant;
    }
}
