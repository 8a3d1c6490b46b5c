using Auction.Data.Journal;

namespace Auction.Data.Procedures;

/// <summary>Everything one judgement leaves behind; it lands whole or not at all.</summary>
public sealed record ProcedureWrite<TState, TEvent>
{
    public required Guid SubjectId { get; init; }

    /// <summary>Fence value it was judged against; null when it opens the procedure.</summary>
    public required Guid? OldFence { get; init; }

    /// <summary>The new head of a procedure that is opened; null otherwise.</summary>
    public ProcedureHead? Opening { get; init; }

    public required Fold<TState, TEvent> Before { get; init; }

    public required Fold<TState, TEvent> After { get; init; }

    /// <summary>What happened between the two folds.</summary>
    public required IReadOnlyList<TEvent> Events { get; init; }

    /// <summary>The same, to be stored.</summary>
    public required IReadOnlyList<JournalEntry> Entries { get; init; }

    /// <summary>Answer of the command; null when only the clock was at work.</summary>
    public GivenAnswer? Answer { get; init; }

    public required ActEntry Act { get; init; }

    /// <summary>Rows of the procedure's own tables that are stored with it: persons behind new ids, secrets.</summary>
    public IReadOnlyList<object> Beside { get; init; } = [];

    /// <summary>The latest time it names.</summary>
    public DateTimeOffset Latest => Act.At > After.LastStamp ? Act.At : After.LastStamp;
}

/// <summary>The answer to a command that was judged.</summary>
/// <param name="Key">The command's key.</param>
/// <param name="InputHash">SHA-256 of the command.</param>
/// <param name="At">When it was judged.</param>
/// <param name="FromSeq">First entry it led to.</param>
/// <param name="ToSeq">Last entry it led to; one less when it led to none.</param>
/// <param name="Refusal">Number of the refusal; null when it was not refused.</param>
/// <param name="WordsZh">The refusal in Chinese.</param>
/// <param name="WordsEn">The refusal in English.</param>
public sealed record GivenAnswer(string Key, byte[] InputHash, DateTimeOffset At, int FromSeq, int ToSeq, int? Refusal = null, string? WordsZh = null, string? WordsEn = null);

/// <summary>A procedure as found in the database, all parts from one snapshot.</summary>
/// <param name="Head">The head, with the fence.</param>
/// <param name="Events">In the order of their numbers.</param>
public sealed record StoredProcedure(ProcedureHead Head, IReadOnlyList<ProcedureEventRow> Events);
