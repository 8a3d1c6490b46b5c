using Auction.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Procedures;

/// <summary>Stores one kind of procedure in tables of its own: heads, entries, answers; deadlines are shared.</summary>
/// <typeparam name="TState">Fold of the journal.</typeparam>
/// <typeparam name="TEvent">Family of the events.</typeparam>
/// <typeparam name="THead">Row of the procedure.</typeparam>
/// <typeparam name="TEntry">Row of an entry.</typeparam>
/// <typeparam name="TAnswer">Row of an answer.</typeparam>
public abstract class ProcedureStore<TState, TEvent, THead, TEntry, TAnswer>(
    Procedure<TState, TEvent> procedure,
    IDbContextFactory<AuctionDb> databases,
    IRecordTransactions transactions) : IProcedureStore<TState, TEvent>
    where THead : ProcedureHead
    where TEntry : ProcedureEventRow, new()
    where TAnswer : ProcedureAnswerRow, new()
{
    /// <inheritdoc/>
    public Procedure<TState, TEvent> Procedure => procedure;

    /// <summary>Contexts for questions of one kind of procedure alone.</summary>
    protected IDbContextFactory<AuctionDb> Databases => databases;

    /// <inheritdoc/>
    public async Task<StoredProcedure?> LoadAsync(Guid subjectId, CancellationToken cancellationToken) =>
        (await LoadAsync([subjectId], cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredProcedure>> LoadAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var heads = await db.Set<THead>().AsNoTracking().Where(row => subjectIds.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.Set<TEntry>().AsNoTracking().Where(row => subjectIds.Contains(row.SubjectId))
            .OrderBy(row => row.SubjectId).ThenBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        return [.. heads.Select(head => new StoredProcedure(head, [.. events[head.Id]]))];
    }

    /// <inheritdoc/>
    public async Task<ProcedureAnswerRow?> FindAnswerAsync(Guid subjectId, string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<TAnswer>().AsNoTracking().SingleOrDefaultAsync(row => row.SubjectId == subjectId && row.Key == key, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Guid>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Wakeable(db).AsNoTracking().Where(row => row.WakesAt != null && row.WakesAt <= now)
            .OrderBy(row => row.WakesAt).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<string?> LastNumberAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<THead>().AsNoTracking().Where(row => row.Number.StartsWith(prefix))
            .OrderByDescending(row => row.Number.Length).ThenByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlySet<Guid>> SaveAsync(IReadOnlyList<ProcedureWrite<TState, TEvent>> writes, CancellationToken cancellationToken) =>
        transactions.WriteAsync<IReadOnlySet<Guid>>(
            async transaction =>
            {
                var db = transaction.Db;
                var ids = writes.Select(write => write.SubjectId).ToList();
                var heads = await db.Set<THead>().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
                var standing = writes.Where(write => Stands(write, heads.GetValueOrDefault(write.SubjectId), transaction.Now)).ToList();
                var stored = standing.Select(write => write.SubjectId).ToHashSet();
                var deadlines = (await db.Deadlines.Where(row => stored.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
                foreach (var write in standing)
                {
                    WriteJournal(transaction, write, heads.GetValueOrDefault(write.SubjectId));
                    WriteDeadlines(db, write, deadlines[write.SubjectId]);
                    await WriteBesideAsync(transaction, write, cancellationToken);
                }

                await db.SaveChangesAsync(cancellationToken);
                db.ChangeTracker.Clear();
                await transaction.WriteActsAsync(standing.Select(write => write.Act), cancellationToken);
                return stored;
            },
            cancellationToken);

    /// <summary>Heads whose time may be let come; others wait for something else first.</summary>
    protected virtual IQueryable<THead> Wakeable(AuctionDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<THead>();
    }

    /// <summary>Brings what a head says of its state up to a fold.</summary>
    protected abstract void Project(THead head, TState state);

    /// <summary>Writes what lies beside the journal, within the same transaction.</summary>
    protected virtual Task WriteBesideAsync(RecordTransaction transaction, ProcedureWrite<TState, TEvent> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(write);
        transaction.Db.AddRange(write.Beside);
        return Task.CompletedTask;
    }

    // The context compares the fence once more when it writes: somebody may come between this look and the write.
    private static bool Stands(ProcedureWrite<TState, TEvent> write, THead? head, DateTimeOffset now) =>
        head?.Fence == write.OldFence && write.Latest <= now + JournalLimits.StampAheadMax;

    private void WriteJournal(RecordTransaction transaction, ProcedureWrite<TState, TEvent> write, THead? head)
    {
        var db = transaction.Db;
        if (head is null)
        {
            head = (THead)write.Opening!;
            db.Add(head);
        }

        head.Seq = write.After.Seq;
        head.HeadHash = write.After.HeadHash;
        head.LastStamp = write.After.LastStamp;
        head.WakesAt = write.After.WakesAt;
        head.Fence = Guid.NewGuid();
        Project(head, write.After.State);
        db.AddRange(write.Entries.Select(entry => new TEntry
        {
            SubjectId = write.SubjectId,
            Seq = entry.Seq,
            At = entry.At,
            Kind = entry.Kind,
            Payload = entry.Payload,
            PrevHash = entry.PrevHash,
            Hash = entry.Hash,
            CommittedAt = transaction.Now,
        }));
        if (write.Answer is { } answer)
        {
            db.Add(new TAnswer
            {
                SubjectId = write.SubjectId,
                Key = answer.Key,
                InputHash = answer.InputHash,
                At = answer.At,
                FromSeq = answer.FromSeq,
                ToSeq = answer.ToSeq,
                Refusal = answer.Refusal,
                WordsZh = answer.WordsZh,
                WordsEn = answer.WordsEn,
            });
        }
    }

    private void WriteDeadlines(AuctionDb db, ProcedureWrite<TState, TEvent> write, IEnumerable<DeadlineRow> stored)
    {
        var before = stored.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var row in procedure.DeadlineRows(write.SubjectId, write.After.State))
        {
            if (before.Remove(row.Key, out var known))
            {
                db.Entry(known).CurrentValues.SetValues(row);
            }
            else
            {
                db.Deadlines.Add(row);
            }
        }

        db.Deadlines.RemoveRange(before.Values);
    }
}
