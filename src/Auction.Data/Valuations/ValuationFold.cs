using Auction.Domain.Records;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>The end of a valuation's journal: its state and the hash of its last entry.</summary>
public sealed record ValuationFold(ValuationState State, byte[] HeadHash)
{
    /// <summary>Before the first entry.</summary>
    public static ValuationFold Empty { get; } = new(ValuationState.Empty, EntryHash.Origin.ToArray());

    /// <summary>Folds stored entries, in order, and checks that they are one whole chain.</summary>
    /// <exception cref="DamagedValuationException">They are not, or one cannot be read.</exception>
    public static ValuationFold Of(Guid valuationId, IEnumerable<ValuationEventRow> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var fold = Empty;
        foreach (var entry in entries)
        {
            if (!fold.IsFollowedBy(entry))
            {
                throw new DamagedValuationException(valuationId, entry.Seq);
            }

            try
            {
                fold = new(ValuationRules.Apply(fold.State, Read(entry)), entry.Hash);
            }
            catch (FormatException e)
            {
                throw new DamagedValuationException(valuationId, entry.Seq, e);
            }
        }

        return fold;
    }

    /// <summary>The event behind an entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public static ValuationEvent Read(ValuationEventRow entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ValuationEventJson.Read(entry.Kind, entry.At, entry.Payload);
    }

    /// <summary>True when the entry has the next number and its hash follows from it and the hash before.</summary>
    public bool IsFollowedBy(ValuationEventRow entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Seq == State.Seq + 1
            && entry.PrevHash.AsSpan().SequenceEqual(HeadHash)
            && entry.Hash.AsSpan().SequenceEqual(HashOf(entry, HeadHash));
    }

    /// <summary>The fold after these events, and the entries to be stored.</summary>
    public (ValuationFold After, IReadOnlyList<ValuationEventRow> Entries) With(Guid valuationId, IReadOnlyList<ValuationEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var entries = new List<ValuationEventRow>(events.Count);
        var hash = HeadHash;
        foreach (var happened in events)
        {
            var seq = State.Seq + entries.Count + 1;
            var kind = ValuationEventJson.KindOf(happened);
            var payload = ValuationEventJson.Write(happened);
            var next = EntryHash.Of(valuationId, seq, happened.At.ToUnixTimeMilliseconds(), kind, payload, hash);
            entries.Add(new() { ValuationId = valuationId, Seq = seq, At = happened.At, Kind = kind, Payload = payload, PrevHash = hash, Hash = next });
            hash = next;
        }

        return (new(ValuationRules.Apply(State, events), hash), entries);
    }

    private static byte[] HashOf(ValuationEventRow entry, byte[] previous) =>
        EntryHash.Of(entry.ValuationId, entry.Seq, entry.At.ToUnixTimeMilliseconds(), entry.Kind, entry.Payload, previous);
}

/// <summary>A stored journal is not what was written; that valuation stands still until a person has looked at it.</summary>
public sealed class DamagedValuationException(Guid valuationId, int seq, Exception? inner = null)
    : Exception($"Valuation {valuationId}: entry {seq} does not follow from the entries before.", inner);
