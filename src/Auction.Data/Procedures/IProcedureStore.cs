using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Procedures;

/// <summary>Journals of one kind of procedure on either database. The only place where one becomes durable.</summary>
public interface IProcedureStore<TState, TEvent>
{
    /// <summary>How its journals are folded, written and read.</summary>
    Procedure<TState, TEvent> Procedure { get; }

    /// <summary>One procedure; null when there is none.</summary>
    Task<StoredProcedure?> LoadAsync(Guid subjectId, CancellationToken cancellationToken);

    /// <summary>Several procedures at one instant, in the order of their ids.</summary>
    Task<IReadOnlyList<StoredProcedure>> LoadAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken);

    /// <summary>The stored answer to a key; null when it was never judged.</summary>
    Task<ProcedureAnswerRow?> FindAnswerAsync(Guid subjectId, string key, CancellationToken cancellationToken);

    /// <summary>Every procedure whose time has come, the longest due first.</summary>
    Task<IReadOnlyList<Guid>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The highest number that begins so; null when none does.</summary>
    Task<string?> LastNumberAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>
    /// Stores judgements of different procedures in one durable transaction: entries, head, answer, deadlines, what lies beside them,
    /// and act. One lands only if its fence still has the value it was judged against and its stamp is not ahead of the database.
    /// </summary>
    /// <returns>The procedures whose write was stored; the others have to be judged again.</returns>
    /// <exception cref="System.Data.Common.DbException">The outcome is unknown: it may or may not have been stored.</exception>
    /// <exception cref="DbUpdateException">Somebody else was quicker at the same moment; nothing was stored.</exception>
    Task<IReadOnlySet<Guid>> SaveAsync(IReadOnlyList<ProcedureWrite<TState, TEvent>> writes, CancellationToken cancellationToken);
}
