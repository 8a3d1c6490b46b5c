using System.Threading.Channels;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Grains.Journal;

/// <summary>The one writer of this process: commits whatever has gathered, over all rounds, in one transaction with one signature.</summary>
/// <remarks>A commit per bid loses everywhere; a writer per round loses as soon as there are many.</remarks>
public sealed class JournalWriter : IAsyncDisposable
{
    /// <summary>Most judgements in one transaction.</summary>
    private const int BatchMax = 1024;

    private readonly IJournalStore _store;
    private readonly SealKey _key;
    private readonly IPlatformClock _clock;
    private readonly CrashPoints _crashPoints;
    private readonly Channel<object> _queue = Channel.CreateUnbounded<object>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _loop;
    private int _waiting;

    /// <summary>Starts the writer.</summary>
    public JournalWriter(IJournalStore store, SealKey key, IPlatformClock clock, CrashPoints? crashPoints = null)
    {
        _store = store;
        _key = key;
        _clock = clock;
        _crashPoints = crashPoints ?? CrashPoints.None;

        // Returns at its first wait; in service it goes on in the thread pool, in a simulation on the simulation's one thread.
        _loop = RunAsync();
    }

    /// <summary>Judgements not yet on disk.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Batches written, judgements stored, judgements lost to another writer or to time.</summary>
    public JournalWriterCounts Counts { get; } = new();

    /// <summary>Proves the way to the disk for a round (P5); returns when the probe is stored.</summary>
    public Task ProbeAsync(Guid roundId)
    {
        var probe = new Probe(roundId);
        return _queue.Writer.TryWrite(probe) ? probe.Done.Task : Task.FromException(new ObjectDisposedException(nameof(JournalWriter)));
    }

    /// <summary>Writes what is queued, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
    }

    internal void Enqueue(PendingEntry entry)
    {
        Interlocked.Increment(ref _waiting);
        if (!_queue.Writer.TryWrite(entry))
        {
            Interlocked.Decrement(ref _waiting);
            entry.Outcome.SetException(new ObjectDisposedException(nameof(JournalWriter)));
        }
    }

    private async Task RunAsync()
    {
        var entries = new List<PendingEntry>(BatchMax);
        var probes = new List<Probe>();
        while (await _queue.Reader.WaitToReadAsync())
        {
            entries.Clear();
            probes.Clear();

            // To the back of the queue: requests that are being read now still get into this batch.
            await Task.Yield();
            while (entries.Count < BatchMax && _queue.Reader.TryRead(out var next))
            {
                if (next is PendingEntry entry)
                {
                    entries.Add(entry);
                }
                else
                {
                    probes.Add((Probe)next);
                }
            }

            await WriteAsync(entries, probes);
            Interlocked.Add(ref _waiting, -entries.Count);
        }
    }

    private async Task WriteAsync(List<PendingEntry> entries, List<Probe> probes)
    {
        try
        {
            var leaves = entries.SelectMany(entry => entry.Leaves).ToList();
            var tree = leaves.Count == 0 ? null : MerkleTree.Batch(leaves);
            var seal = tree is null ? null : Seal(leaves, tree.Root);
            var groups = Group(entries, out var firstLeaf);
            _crashPoints.Pass("B3");
            var stored = await _store.CommitAsync(
                new JournalBatch(seal, groups, [.. probes.Select(probe => probe.RoundId)]), CancellationToken.None);
            _crashPoints.Pass("B5");
            Answer(entries, groups, firstLeaf, tree, seal, stored);
            foreach (var probe in probes)
            {
                probe.Done.SetResult();
            }
        }
        catch (Exception e)
        {
            // Unknown outcome: each sequencer reloads and asks the database what is stored.
            foreach (var entry in entries)
            {
                entry.Outcome.TrySetException(e);
            }

            foreach (var probe in probes)
            {
                probe.Done.TrySetException(e);
            }
        }
    }

    private SealRow Seal(List<byte[]> leaves, byte[] root)
    {
        var id = Guid.CreateVersion7();
        var at = _clock.Now;
        return new SealRow
        {
            Id = id,
            At = at,
            KeyId = _key.Id,
            Leaves = Concatenate(leaves),
            Root = root,
            Signature = _key.Sign(SealText.OfSeal(id, at.ToUnixTimeMilliseconds(), root)),
        };
    }

    private void Answer(
        List<PendingEntry> entries,
        List<JournalGroup> groups,
        int[] firstLeaf,
        MerkleBatch? tree,
        SealRow? seal,
        IReadOnlySet<Guid> stored)
    {
        // One view per round and batch is shown to watchers, not one per bid.
        var lastFences = groups.Select(group => group.NewFence).ToHashSet();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (!stored.Contains(entry.RoundId))
            {
                Counts.AddLost();
                entry.Outcome.SetResult(null);
                continue;
            }

            entry.OnStored(entry, lastFences.Contains(entry.NewFence));
            var last = firstLeaf[i] + entry.Leaves.Count - 1;
            Counts.AddStored();
            entry.Outcome.SetResult(new SealProof(seal!.Id, last, tree!.Paths[last], seal.Root, seal.At, seal.KeyId, seal.Signature));
        }

        Counts.AddBatch();
    }

    private static List<JournalGroup> Group(List<PendingEntry> entries, out int[] firstLeaf)
    {
        var groups = new Dictionary<Guid, JournalGroup>();
        firstLeaf = new int[entries.Count];
        var leaf = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            firstLeaf[i] = leaf;
            if (!groups.TryGetValue(entry.RoundId, out var group))
            {
                group = new JournalGroup
                {
                    RoundId = entry.RoundId,
                    OldFence = entry.OldFence,
                    NewFence = entry.NewFence,
                    Fold = entry.Fold,
                };
                groups.Add(entry.RoundId, group);
            }

            Add(entry, group, ref leaf);
        }

        return [.. groups.Values];
    }

    private static void Add(PendingEntry entry, JournalGroup group, ref int leaf)
    {
        group.NewFence = entry.NewFence;
        group.Fold = entry.Fold;
        if (entry.Deadline is { } deadline && (group.Deadline is null || deadline < group.Deadline))
        {
            group.Deadline = deadline;
        }

        foreach (var e in entry.Events)
        {
            var bid = e.Event as BidAccepted;
            group.Events.Add(new JournalEvent(e.Seq, e.Event.At, e.Kind, e.Payload, e.PrevHash, e.Hash, bid?.BidderCode, bid?.Key, leaf++));
        }

        if (entry.Refusal is { } r)
        {
            group.Refusals.Add(new JournalRefusal(
                r.BidderCode, r.BidKey, r.At, r.Amount, r.Refusal, r.JudgedSeq, r.JudgedHash, r.NextMinimum, r.LeafHash, leaf++));
        }

        group.Obligations.AddRange(entry.Obligations);
        if (entry.Act is { } act)
        {
            group.Acts.Add(act);
        }
    }

    private static byte[] Concatenate(List<byte[]> leaves)
    {
        var all = new byte[leaves.Count * EntryHash.Size];
        for (var i = 0; i < leaves.Count; i++)
        {
            leaves[i].CopyTo(all, i * EntryHash.Size);
        }

        return all;
    }

    private sealed class Probe(Guid roundId)
    {
        public Guid RoundId { get; } = roundId;

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
