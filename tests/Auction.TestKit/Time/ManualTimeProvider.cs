namespace Auction.TestKit.Time;

/// <summary>Virtual time: it stands still until a test moves it, and then every timer that fell due fires, in order, at its own instant.</summary>
/// <remarks>Callbacks run on the thread that moves the time. A timer that is set while time moves fires in the same move if it falls due.</remarks>
public sealed class ManualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start;
    private long _created;

    /// <summary>Starts at a fixed court morning: 2026-11-18 10:00 in court time.</summary>
    public ManualTimeProvider()
        : this(new DateTimeOffset(2026, 11, 18, 2, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Timers that are set.</summary>
    public int TimerCount
    {
        get { lock (_gate) { return _timers.Count; } }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) { return _now; }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, callback, state, Interlocked.Increment(ref _created));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the time forward.</summary>
    public void Advance(TimeSpan by) => MoveTo(GetUtcNow() + by);

    /// <summary>Moves the time forward to an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies in the past.</exception>
    public void MoveTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, GetUtcNow());
        while (TakeDue(instant) is { } timer) { timer.Fire(); }
        lock (_gate) { _now = instant; }
    }

    /// <summary>The next timer due up to an instant, with the time moved to its own.</summary>
    private ManualTimer? TakeDue(DateTimeOffset instant)
    {
        lock (_gate)
        {
            var timer = _timers.Where(timer => timer.DueAt <= instant).OrderBy(timer => timer.DueAt).ThenBy(timer => timer.Number).FirstOrDefault();
            if (timer is null) { return null; }
            if (timer.DueAt > _now) { _now = timer.DueAt; }
            timer.SetNext();
            return timer;
        }
    }

    private sealed class ManualTimer(ManualTimeProvider owner, TimerCallback callback, object? state, long number) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;
        private bool _disposed;

        public DateTimeOffset DueAt { get; private set; }

        /// <summary>Order of creation, which decides between timers due at one instant.</summary>
        public long Number { get; } = number;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner._gate)
            {
                if (_disposed) { return false; }
                owner._timers.Remove(this);
                _period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    DueAt = owner._now + dueTime;
                    owner._timers.Add(this);
                }

                return true;
            }
        }

        public void SetNext()
        {
            if (_period <= TimeSpan.Zero) { owner._timers.Remove(this); }
            else { DueAt += _period; }
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (owner._gate)
            {
                _disposed = true;
                owner._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
