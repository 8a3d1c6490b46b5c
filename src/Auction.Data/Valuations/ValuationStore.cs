using Auction.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Valuations;

/// <summary>Journals of valuations on either database. The only place where one becomes durable.</summary>
public sealed class ValuationStore(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
{
    /// <summary>One valuation; null when there is none.</summary>
    public async Task<StoredValuation?> LoadAsync(Guid valuationId, CancellationToken cancellationToken) =>
        (await LoadAsync([valuationId], cancellationToken)).SingleOrDefault();

    /// <summary>Several valuations at one instant, in the order of their ids.</summary>
    public async Task<IReadOnlyList<StoredValuation>> LoadAsync(IReadOnlyCollection<Guid> valuationIds, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var heads = await db.Valuations.AsNoTracking().Where(row => valuationIds.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.ValuationEvents.AsNoTracking().Where(row => valuationIds.Contains(row.ValuationId))
            .OrderBy(row => row.ValuationId).ThenBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.ValuationId);
        return [.. heads.Select(head => new StoredValuation(head, [.. events[head.Id]]))];
    }

    /// <summary>The stored answer to a key; null when it was never judged.</summary>
    public async Task<ValuationAnswerRow?> FindAnswerAsync(Guid valuationId, string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ValuationAnswers.AsNoTracking().SingleOrDefaultAsync(row => row.ValuationId == valuationId && row.Key == key, cancellationToken);
    }

    /// <summary>Every valuation whose time has come, the longest due first.</summary>
    /// <remarks>
    /// One with an answer that came in time and is still to be read waits for its reader, so that nobody is late because this platform
    /// was slow or down (REF-11.1).
    /// </remarks>
    public async Task<IReadOnlyList<Guid>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Valuations.AsNoTracking()
            .Where(row => row.WakesAt != null && row.WakesAt <= now
                && !db.OutsideRequests.Any(request => request.ValuationId == row.Id && request.HandledAt == null && request.AnsweredAt < row.WakesAt))
            .OrderBy(row => row.WakesAt).ThenBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>The highest number that begins so; null when none does.</summary>
    public async Task<string?> LastNumberAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Valuations.AsNoTracking().Where(row => row.Number.StartsWith(prefix))
            .OrderByDescending(row => row.Number.Length).ThenByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The sealed figures of a valuation that are not opened yet.</summary>
    public async Task<IReadOnlyList<SealedFigureRow>> FiguresAsync(Guid valuationId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.SealedFigures.AsNoTracking().Where(row => row.ValuationId == valuationId).OrderBy(row => row.PartyId).ToListAsync(cancellationToken);
    }

    /// <summary>The secret behind a commitment; null when it was made elsewhere.</summary>
    public async Task<DrawSecretRow?> DrawSecretAsync(Guid valuationId, string commitment, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.DrawSecrets.AsNoTracking().SingleOrDefaultAsync(row => row.ValuationId == valuationId && row.Commitment == commitment, cancellationToken);
    }

    /// <summary>
    /// Stores judgements of different valuations in one durable transaction: entries, head, answer, deadlines, persons, figures,
    /// requests and act. One lands only if its fence still has the value it was judged against and its stamp is not ahead of the database.
    /// </summary>
    /// <returns>The valuations whose write was stored; the others have to be judged again.</returns>
    /// <exception cref="System.Data.Common.DbException">The outcome is unknown: it may or may not have been stored.</exception>
    /// <exception cref="DbUpdateException">Somebody else was quicker at the same moment; nothing was stored.</exception>
    public Task<IReadOnlySet<Guid>> SaveAsync(IReadOnlyList<ValuationWrite> writes, CancellationToken cancellationToken) =>
        transactions.WriteAsync<IReadOnlySet<Guid>>(
            async transaction =>
            {
                var writer = new ValuationWriter(transaction, cancellationToken);
                return await writer.WriteAsync(writes);
            },
            cancellationToken);
}
