using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>One round as a database keeps it: conditional, atomic, durable. Some of its faults can be planted.</summary>
internal sealed class MemoryStore(RoundRow notice, PlantedBug bug)
{
    public List<RoundEventRow> Events { get; } = [];

    public List<BidRefusalRow> Refusals { get; } = [];

    public Dictionary<Guid, SealRow> Seals { get; } = [];

    public List<ObligationRow> Obligations { get; } = [];

    public List<ServiceGapRow> Gaps { get; } = [];

    public RoundHeadRow Head { get; private set; } = RoundAnnouncer.EmptyHead(notice);

    // Where a node's own clock is planted, the database that would stop it has to be wrong too.
    private bool ComparesStamps => bug is not (PlantedBug.NodeClock or PlantedBug.ClockJumpUnnoticed);

    /// <summary>Kinds of entries so far.</summary>
    public IEnumerable<string> Kinds => Events.Select(row => row.Kind).Distinct();

    /// <summary>First rule an append broke; empty while none is.</summary>
    public string Broken { get; private set; } = "";

    public HashSet<Guid> Apply(JournalBatch batch, DateTimeOffset now)
    {
        var stored = new HashSet<Guid>();
        foreach (var group in batch.Groups)
        {
            if (group.Deadline is { } deadline && now > deadline) { continue; }
            var isFenced = bug switch
            {
                PlantedBug.NoFence => false,
                PlantedBug.CloseNotOnce => !group.Events.Any(e => e.Kind == "round-closed.v1"),
                _ => true,
            };
            if (isFenced && group.OldFence != Head.Fence) { continue; }
            if (ComparesStamps && Latest(group.LatestStamp, batch.Seal!.At) > now + JournalLimits.StampAheadMax) { continue; }
            if (MutantRules.Change(bug, group, Head) is { } mutant)
            {
                // The planted program writes something else; the sequencer is made to read it again.
                Write(mutant, MutantRules.Vouch(batch.Seal!, mutant), now);
                continue;
            }

            stored.Add(group.RoundId);
            Write(group, batch.Seal!, now);
        }

        foreach (var _ in batch.Probes) { Probe(now); }
        return stored;
    }

    public StoredRound Load() => new(Copy(), [.. Events], [.. Refusals.Select(row => new StoredKey(row.BidderCode, row.BidKey))]);

    public StoredAnswer? Find(string code, string key)
    {
        var accepted = Events.Find(row => row.BidderCode == code && row.BidKey == key);
        var refused = accepted is not null ? null : Refusals.Find(row => row.BidderCode == code && row.BidKey == key);
        return accepted is null && refused is null ? null : new StoredAnswer(accepted, refused, Seals[accepted?.SealId ?? refused!.SealId], notice.Increment);
    }

    private void Write(JournalGroup group, SealRow seal, DateTimeOffset now)
    {
        Seals[seal.Id] = seal;
        foreach (var e in group.Events)
        {
            CheckAppend(e, now);
            Events.Add(new RoundEventRow
            {
                RoundId = group.RoundId, Seq = e.Seq, At = e.At, Kind = e.Kind, Payload = e.Payload, PrevHash = e.PrevHash, Hash = e.Hash,
                BidderCode = e.BidderCode, BidKey = e.BidKey, CommittedAt = now, SealId = seal.Id, SealIndex = e.SealIndex,
            });
        }

        foreach (var r in group.Refusals)
        {
            Refusals.Add(new BidRefusalRow
            {
                RoundId = group.RoundId, BidderCode = r.BidderCode, BidKey = r.BidKey, At = r.At, Amount = r.Amount, Refusal = r.Refusal,
                JudgedSeq = r.JudgedSeq, JudgedHash = r.JudgedHash, NextMinimum = r.NextMinimum, LeafHash = r.LeafHash,
                CommittedAt = now, SealId = seal.Id, SealIndex = r.SealIndex,
            });
        }

        Obligations.AddRange(group.Obligations);
        var state = group.Fold.State;
        Head = new RoundHeadRow
        {
            RoundId = group.RoundId, Fence = group.NewFence, Seq = state.Seq, HeadHash = group.Fold.HeadHash, Phase = state.Phase,
            StartsAt = state.Terms!.StartsAt, EndsAt = state.EndsAt, ResumesAt = state.Pause?.ResumesAt, LastStamp = state.LastStamp,
            Price = state.Leader?.Amount, LeaderCode = state.Leader?.BidderCode, BidCount = state.BidCount,
            ExtensionCount = state.ExtensionCount, BidderCount = state.Bidders.Count, ProbedAt = Head.ProbedAt,
        };
    }

    /// <summary>J1, J3 and J10 at once after each append.</summary>
    private void CheckAppend(JournalEvent e, DateTimeOffset now)
    {
        var last = Events.Count == 0 ? null : Events[^1];
        if (Broken.Length > 0) { return; }
        Broken = e.Seq != (last?.Seq ?? 0) + 1 ? $"J1 at {e.Seq}"
            : last is not null && e.At < last.At ? $"J3 at {e.Seq}"
            : (e.BidKey is not null && now - e.At > JournalLimits.EntryAgeMax) || e.At - now > JournalLimits.StampAheadMax ? $"J10 at {e.Seq}"
            : "";
    }

    private void Probe(DateTimeOffset now)
    {
        var since = Latest(Head.ProbedAt ?? DateTimeOffset.UnixEpoch, Head.EndsAt - JournalReader.ProbeWindow, Head.StartsAt);
        if (now - since > JournalReader.SilenceMax) { Gaps.Add(new ServiceGapRow { RoundId = Head.RoundId, From = since, To = now }); }
        Head.ProbedAt = now;
    }

    private static DateTimeOffset Latest(params DateTimeOffset[] instants) => instants.Max();

    private RoundHeadRow Copy() => new()
    {
        RoundId = Head.RoundId, Fence = Head.Fence, Seq = Head.Seq, HeadHash = Head.HeadHash, Phase = Head.Phase, StartsAt = Head.StartsAt,
        EndsAt = Head.EndsAt, ResumesAt = Head.ResumesAt, LastStamp = Head.LastStamp, Price = Head.Price, LeaderCode = Head.LeaderCode,
        BidCount = Head.BidCount, ExtensionCount = Head.ExtensionCount, BidderCount = Head.BidderCount, ProbedAt = Head.ProbedAt,
    };
}

/// <summary>Faults put in on purpose: the simulation must find each (test of the test).</summary>
internal enum PlantedBug
{
    None,
    NoFence,
    AnswerBeforeCommit,
    NoKeyCheck,
    CloseNotOnce,
    PauseClockWrong,
    AnyEqualBidTaken,
    NodeClock,
    ClockJumpUnnoticed,
}
