namespace Auction.Grains.Tests.Simulation;

/// <summary>One thread, virtual time, one queue ordered by time and then by insertion, one seeded generator.</summary>
internal sealed class World(int seed)
{
    private readonly PriorityQueue<Action, (long At, long Order)> _queue = new();
    private long _order;

    /// <summary>The only source of chance.</summary>
    public Random Random { get; } = new(seed);

    /// <summary>Milliseconds since the beginning.</summary>
    public long Now { get; private set; }

    /// <summary>A fault of the program itself; ends the run.</summary>
    public Exception? Failure { get; set; }

    /// <summary>What happened, for comparing two runs of a seed.</summary>
    public long Trace { get; private set; }

    public void At(long at, Action act) => _queue.Enqueue(act, (Math.Max(at, Now), _order++));

    public bool Chance(double share) => Random.NextDouble() < share;

    public long Between(long least, long most) => Random.NextInt64(least, most + 1);

    /// <summary>A wait in virtual time; goes on in the context it was begun in.</summary>
    public Task Delay(long milliseconds)
    {
        var done = new TaskCompletionSource();
        At(Now + milliseconds, done.SetResult);
        return done.Task;
    }

    public void Note(string what, long number)
    {
        foreach (var part in new[] { Now, what.Length, number }) { Trace = unchecked((Trace * 1_000_003) + part); }
    }

    /// <summary>Runs until a condition holds or a time is reached.</summary>
    public bool Run(Func<bool> isDone, long until)
    {
        while (!isDone())
        {
            if (Failure is not null || !_queue.TryDequeue(out var act, out var priority) || priority.At > until) { return false; }
            Now = priority.At;
            act();
        }

        return true;
    }
}

/// <summary>Where the code of one process runs. Once dead, nothing of it ever runs again: a crash at whichever wait it had reached.</summary>
internal sealed class Place(World world) : SynchronizationContext
{
    private long _steps;
    private long _diesAtStep = long.MaxValue;

    public bool IsDead { get; private set; }

    /// <summary>Lets it take some more steps, then dies.</summary>
    public void DieAfter(long steps) => _diesAtStep = _steps + steps + 1;

    /// <summary>Called when it dies.</summary>
    public Action Died { get; set; } = static () => { };

    public override void Post(SendOrPostCallback d, object? state) => world.At(world.Now, () => Step(d, state));

    public override void Send(SendOrPostCallback d, object? state) => Step(d, state);

    public override SynchronizationContext CreateCopy() => this;

    public void Do(Func<Task> act) => Post(_ => _ = WatchAsync(act), null);

    public void Kill()
    {
        if (!IsDead)
        {
            IsDead = true;
            Died();
        }
    }

    private async Task WatchAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception e)
        {
            world.Failure ??= e;
        }
    }

    private void Step(SendOrPostCallback act, object? state)
    {
        if (!IsDead && ++_steps >= _diesAtStep) { Kill(); }
        if (IsDead) { return; }
        var outside = Current;
        SetSynchronizationContext(this);
        try { act(state); }
        finally { SetSynchronizationContext(outside); }
    }
}
