using System.Data.Common;
using Auction.Data.Journal;
using Auction.Domain.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>The way of one node to the database, with everything that can go wrong on it.</summary>
internal sealed class NodeStore(World world, MemoryStore store, Faults faults, Place place, PlantedBug bug, DateTimeOffset epoch) : IJournalStore
{
    public Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<IReadOnlySet<Guid>>();
        var latency = faults.Latency();
        var fate = faults.FateOfCommit();
        if (bug == PlantedBug.AnswerBeforeCommit)
        {
            // Tells what it hopes for; a crash before the commit takes that back.
            world.At(world.Now + 1, () => answer.TrySetResult(batch.Groups.Where(group => group.OldFence == store.Head.Fence).Select(group => group.RoundId).ToHashSet()));
            world.At(world.Now + latency, () => { if (!place.IsDead) { store.Apply(batch, Instant()); } });
            return answer.Task;
        }

        // What was sent goes on without its sender: a node that dies now has still sent its commit.
        world.At(world.Now + latency, () =>
        {
            if (faults.IsDown || fate == CommitFate.ErrorBefore)
            {
                answer.TrySetException(new SimulatedStorageException("before the commit"));
                return;
            }

            IReadOnlySet<Guid> stored = store.Apply(batch, Instant());
            world.Note("commit", store.Head.Seq);
            world.At(world.Now + faults.Latency(), () =>
            {
                if (fate == CommitFate.ErrorAfter) { answer.TrySetException(new SimulatedStorageException("after the commit")); }
                else { answer.TrySetResult(stored); }
            });
        });
        return answer.Task;
    }

    public Task<StoredRound?> LoadAsync(Guid roundId, CancellationToken cancellationToken) => ReadAsync<StoredRound?>(store.Load);

    public Task<StoredAnswer?> FindAnswerAsync(Guid roundId, string bidderCode, string bidKey, CancellationToken cancellationToken) =>
        ReadAsync(() => store.Find(bidderCode, bidKey));

    public Task<StoredCover> ReadCoverAsync(Guid roundId, DateTimeOffset from, CancellationToken cancellationToken) =>
        ReadAsync(() => new StoredCover(store.Head.ProbedAt, [.. store.Gaps.Where(gap => gap.To > from).OrderBy(gap => gap.From)]));

    private DateTimeOffset Instant() => epoch.AddMilliseconds(world.Now);

    private async Task<T> ReadAsync<T>(Func<T> read)
    {
        await world.Delay(faults.Latency());
        return faults.IsDown ? throw new SimulatedStorageException("while reading") : read();
    }
}

internal sealed class SimulatedStorageException(string when) : DbException($"The database failed {when}.");

internal enum CommitFate
{
    Done,
    ErrorBefore,
    ErrorAfter,
}

/// <summary>This seed's own mix of faults; none after a point, so that liveness can be asked for.</summary>
internal sealed class Faults
{
    private readonly World _world;
    private readonly double _before;
    private readonly double _after;
    private readonly double _slow;
    private readonly List<(long From, long To)> _outages = [];

    public Faults(World world, long end)
    {
        _world = world;
        _before = world.Chance(0.5) ? 0.05 : 0;
        _after = world.Chance(0.5) ? 0.05 : 0;
        _slow = world.Chance(0.4) ? 0.03 : 0;
        LostMessages = world.Chance(0.5) ? 0.15 : 0;
        DoubleMessages = world.Chance(0.5) ? 0.2 : 0;
        StopAt = end + 20 * 60_000;
        if (world.Chance(0.3)) { Outage(end - world.Between(0, 6 * 60_000), world.Between(500, 60_000)); }
        if (world.Chance(0.2)) { Outage(end - world.Between(-500, 5_000), world.Between(200, 4_000)); }
    }

    /// <summary>From then on nothing goes wrong.</summary>
    public long StopAt { get; }

    public double LostMessages { get; }

    public double DoubleMessages { get; }

    public bool AreOn => _world.Now < StopAt;

    public bool IsDown => AreOn && _outages.Any(outage => _world.Now >= outage.From && _world.Now < outage.To);

    public long Latency() => AreOn && _world.Chance(_slow) ? _world.Between(500, 8_000) : _world.Between(1, 6);

    public CommitFate FateOfCommit() => !AreOn ? CommitFate.Done
        : _world.Chance(_before) ? CommitFate.ErrorBefore
        : _world.Chance(_after) ? CommitFate.ErrorAfter
        : CommitFate.Done;

    private void Outage(long from, long length) => _outages.Add((from, from + length));
}
