using Auction.Domain.Deadlines;

namespace Auction.Data.Procedures;

/// <summary>What storage has to know of a procedure whose journal is its truth: how events are folded, written and read.</summary>
/// <typeparam name="TState">Fold of the journal.</typeparam>
/// <typeparam name="TEvent">Family of the events.</typeparam>
public abstract class Procedure<TState, TEvent>
{
    /// <summary>What one is called in messages, for example <c>valuation</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Before the first entry.</summary>
    public Fold<TState, TEvent> Start => Fold<TState, TEvent>.Before(this);

    /// <summary>The state before the first entry.</summary>
    protected internal abstract TState Empty { get; }

    /// <summary>The state after one more event.</summary>
    public abstract TState Apply(TState state, TEvent happened);

    /// <summary>Number of the last event; 0 before the first.</summary>
    public abstract int SeqOf(TState state);

    /// <summary>Time of the last event.</summary>
    public abstract DateTimeOffset LastStampOf(TState state);

    /// <summary>Legal time of an event.</summary>
    public abstract DateTimeOffset AtOf(TEvent happened);

    /// <summary>Stored kind with its version.</summary>
    public abstract string KindOf(TEvent happened);

    /// <summary>Canonical JSON.</summary>
    public abstract string Write(TEvent happened);

    /// <summary>When the clock brings something about by itself; null when only an act can follow.</summary>
    public abstract DateTimeOffset? WakesAt(TState state);

    /// <summary>Every time limit, in the order of the procedure.</summary>
    public abstract IEnumerable<Deadline> DeadlinesOf(TState state);

    /// <summary>True when the clock alone brings something about at this instant.</summary>
    public bool IsDue(TState state, DateTimeOffset at) => WakesAt(state) is { } wakes && at >= wakes;

    /// <summary>The event behind an entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public TEvent Read(ProcedureEventRow entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.Kind, entry.At, entry.Payload);
    }

    /// <summary>Folds stored entries, in order, and checks that they are one whole chain.</summary>
    /// <exception cref="DamagedJournalException">They are not, or one cannot be read.</exception>
    public Fold<TState, TEvent> Fold(Guid subjectId, IEnumerable<ProcedureEventRow> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var fold = Start;
        foreach (var entry in entries)
        {
            if (!fold.IsFollowedBy(entry))
            {
                throw new DamagedJournalException(Name, subjectId, entry.Seq);
            }

            try
            {
                fold = fold.After(Read(entry), entry.Hash);
            }
            catch (FormatException e)
            {
                throw new DamagedJournalException(Name, subjectId, entry.Seq, e);
            }
        }

        return fold;
    }

    /// <summary>The rows of every deadline.</summary>
    public IReadOnlyList<DeadlineRow> DeadlineRows(Guid subjectId, TState state) =>
        [.. DeadlinesOf(state).Select((deadline, place) => DeadlineRow.Of(subjectId, place, deadline))];

    /// <summary>The event of a kind.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    protected abstract TEvent Read(string kind, DateTimeOffset at, string payload);
}

/// <summary>A stored journal is not what was written; it stands still until a person has looked at it.</summary>
public sealed class DamagedJournalException(string procedure, Guid subjectId, int seq, Exception? inner = null)
    : Exception($"{procedure} {subjectId}: entry {seq} does not follow from the entries before.", inner);
