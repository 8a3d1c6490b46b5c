using System.Collections.Concurrent;

namespace Auction.Grains.Rounds;

/// <summary>Lets watchers see the latest state of a round, never a backlog.</summary>
public interface IRoundFeed
{
    /// <summary>Begins to watch; dispose to stop.</summary>
    IRoundSubscription Subscribe(Guid roundId);
}

/// <summary>One watcher's eye on a round.</summary>
public interface IRoundSubscription : IDisposable
{
    /// <summary>The newest view; null until the round moved or was asked for while watched.</summary>
    RoundView? Latest { get; }

    /// <summary>Returns when a view newer than <paramref name="version"/> is there.</summary>
    Task WaitForNewerAsync(long version, CancellationToken cancellationToken);
}

/// <summary>The feed within one process: one slot per round, shared by all its watchers.</summary>
public sealed class RoundFeed : IRoundFeed
{
    private readonly ConcurrentDictionary<Guid, Slot> _slots = new();

    /// <summary>Rounds somebody watches.</summary>
    public IReadOnlyCollection<Guid> Watched => [.. _slots.Keys];

    /// <inheritdoc/>
    public IRoundSubscription Subscribe(Guid roundId)
    {
        while (true)
        {
            var slot = _slots.GetOrAdd(roundId, static _ => new Slot());
            if (slot.TryEnter())
            {
                return new Subscription(this, roundId, slot);
            }
        }
    }

    /// <summary>True while somebody watches.</summary>
    public bool IsWatched(Guid roundId) => _slots.ContainsKey(roundId);

    /// <summary>Shows a newer view to everyone who watches the round.</summary>
    public void Publish(RoundView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (_slots.TryGetValue(view.RoundId, out var slot))
        {
            slot.Publish(view);
        }
    }

    private void Leave(Guid roundId, Slot slot)
    {
        if (slot.Leave())
        {
            _slots.TryRemove(KeyValuePair.Create(roundId, slot));
        }
    }

    private sealed class Slot
    {
        private readonly Lock _gate = new();
        private TaskCompletionSource _newer = NewSignal();
        private int _watchers;
        private bool _closed;

        public RoundView? Latest { get; private set; }

        public bool TryEnter()
        {
            lock (_gate)
            {
                if (_closed)
                {
                    return false;
                }

                _watchers++;
                return true;
            }
        }

        public bool Leave()
        {
            lock (_gate)
            {
                _closed = --_watchers == 0;
                return _closed;
            }
        }

        public void Publish(RoundView view)
        {
            TaskCompletionSource signal;
            lock (_gate)
            {
                // A sequencer that lost its race may speak last; what it says is older all the same.
                if (Latest is { } latest && (view.Version <= latest.Version || view.State.Seq < latest.State.Seq))
                {
                    return;
                }

                Latest = view;
                signal = _newer;
                _newer = NewSignal();
            }

            signal.SetResult();
        }

        public Task WhenNewer(long version)
        {
            lock (_gate)
            {
                return Latest is { } latest && latest.Version > version ? Task.CompletedTask : _newer.Task;
            }
        }

        private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Subscription(RoundFeed feed, Guid roundId, Slot slot) : IRoundSubscription
    {
        private int _disposed;

        public RoundView? Latest => slot.Latest;

        public Task WaitForNewerAsync(long version, CancellationToken cancellationToken) =>
            slot.WhenNewer(version).WaitAsync(cancellationToken);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                feed.Leave(roundId, slot);
            }
        }
    }
}
