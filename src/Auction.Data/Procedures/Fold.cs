using Auction.Domain.Records;

namespace Auction.Data.Procedures;

/// <summary>The end of a journal: the state there, and the hash of the last entry.</summary>
public sealed class Fold<TState, TEvent>
{
    private readonly Procedure<TState, TEvent> _procedure;

    private Fold(Procedure<TState, TEvent> procedure, TState state, byte[] headHash)
    {
        _procedure = procedure;
        State = state;
        HeadHash = headHash;
    }

    public TState State { get; }

    /// <summary>Hash of the last entry.</summary>
    public byte[] HeadHash { get; }

    /// <summary>Number of the last entry; 0 before the first.</summary>
    public int Seq => _procedure.SeqOf(State);

    /// <summary>Time of the last entry.</summary>
    public DateTimeOffset LastStamp => _procedure.LastStampOf(State);

    /// <summary>When the clock brings something about by itself; null when only an act can follow.</summary>
    public DateTimeOffset? WakesAt => _procedure.WakesAt(State);

    /// <summary>True when the entry has the next number and its hash follows from it and the hash before.</summary>
    public bool IsFollowedBy(ProcedureEventRow entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Seq == Seq + 1
            && entry.PrevHash.AsSpan().SequenceEqual(HeadHash)
            && entry.Hash.AsSpan().SequenceEqual(EntryHash.Of(entry.SubjectId, entry.Seq, entry.At.ToUnixTimeMilliseconds(), entry.Kind, entry.Payload, HeadHash));
    }

    /// <summary>The fold after these events, and the entries to be stored.</summary>
    public (Fold<TState, TEvent> After, IReadOnlyList<JournalEntry> Entries) With(Guid subjectId, IReadOnlyList<TEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var entries = new List<JournalEntry>(events.Count);
        var (hash, state) = (HeadHash, State);
        foreach (var happened in events)
        {
            var (seq, at) = (Seq + entries.Count + 1, _procedure.AtOf(happened));
            var kind = _procedure.KindOf(happened);
            var payload = _procedure.Write(happened);
            var next = EntryHash.Of(subjectId, seq, at.ToUnixTimeMilliseconds(), kind, payload, hash);
            entries.Add(new(seq, at, kind, payload, hash, next));
            state = _procedure.Apply(state, happened);
            hash = next;
        }

        return (new(_procedure, state, hash), entries);
    }

    /// <summary>The fold after one more entry, which was checked.</summary>
    internal Fold<TState, TEvent> After(TEvent happened, byte[] hash) => new(_procedure, _procedure.Apply(State, happened), hash);

    internal static Fold<TState, TEvent> Before(Procedure<TState, TEvent> procedure) => new(procedure, procedure.Empty, EntryHash.Origin.ToArray());
}

/// <summary>An entry that is not stored yet.</summary>
/// <param name="Seq">1 for the first entry, without gaps.</param>
/// <param name="At">Legal time.</param>
/// <param name="Kind">Stored kind with its version.</param>
/// <param name="Payload">Canonical JSON, hashed as stored.</param>
/// <param name="PrevHash">Hash of the entry before.</param>
/// <param name="Hash">Its hash.</param>
public sealed record JournalEntry(int Seq, DateTimeOffset At, string Kind, string Payload, byte[] PrevHash, byte[] Hash);
