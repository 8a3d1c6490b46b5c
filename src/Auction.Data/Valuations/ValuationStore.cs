using Auction.Data.Files;
using Auction.Data.Journal;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>Journals of valuations, with persons, sealed figures, secrets of draws and requests to platforms.</summary>
public sealed class ValuationStore(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
    : ProcedureStore<ValuationState, ValuationEvent, ValuationRow, ValuationEventRow, ValuationAnswerRow>(ValuationProcedure.Instance, databases, transactions)
{
    /// <summary>The sealed figures of a valuation that are not opened yet.</summary>
    public async Task<IReadOnlyList<SealedFigureRow>> FiguresAsync(Guid valuationId, CancellationToken cancellationToken)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellationToken);
        return await db.SealedFigures.AsNoTracking().Where(row => row.ValuationId == valuationId).OrderBy(row => row.PartyId).ToListAsync(cancellationToken);
    }

    /// <summary>The secret behind a commitment; null when it was made elsewhere.</summary>
    public async Task<DrawSecretRow?> DrawSecretAsync(Guid valuationId, string commitment, CancellationToken cancellationToken)
    {
        await using var db = await Databases.CreateDbContextAsync(cancellationToken);
        return await db.DrawSecrets.AsNoTracking().SingleOrDefaultAsync(row => row.ValuationId == valuationId && row.Commitment == commitment, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// One with an answer that came in time and is still to be read waits for its reader, so that nobody is late because this platform
    /// was slow or down (REF-11.1).
    /// </remarks>
    protected override IQueryable<ValuationRow> Wakeable(AuctionDb db) => base.Wakeable(db)
        .Where(row => !db.OutsideRequests.Any(request => request.ValuationId == row.Id && request.HandledAt == null && request.AnsweredAt < row.WakesAt));

    /// <inheritdoc/>
    protected override void Project(ValuationRow head, ValuationState state) => ValuationProjection.Update(head, state);

    /// <inheritdoc/>
    protected override async Task WriteBesideAsync(RecordTransaction transaction, ProcedureWrite<ValuationState, ValuationEvent> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(write);
        var db = transaction.Db;
        db.AddRange(write.Beside.Where(row => row is not SealedFigureRow));
        await WriteFiguresAsync(db, write, cancellationToken);
        await CloseRequestsAsync(db, write, cancellationToken);
        await WriteRequestsAsync(transaction, write, cancellationToken);
    }

    /// <summary>A party's new figure takes the place of its earlier one; once they are opened nobody needs the secret copies.</summary>
    private static async Task WriteFiguresAsync(AuctionDb db, ProcedureWrite<ValuationState, ValuationEvent> write, CancellationToken cancellationToken)
    {
        var drops = ValuationProjection.KeepsFigures(write.Before.State) && !ValuationProjection.KeepsFigures(write.After.State);
        var figure = write.Beside.OfType<SealedFigureRow>().SingleOrDefault();
        if (figure is null && !drops)
        {
            return;
        }

        var stored = await db.SealedFigures.Where(row => row.ValuationId == write.SubjectId).ToListAsync(cancellationToken);
        if (drops)
        {
            db.SealedFigures.RemoveRange(stored);
        }
        else if (stored.Find(row => string.Equals(row.PartyId, figure!.PartyId, StringComparison.Ordinal)) is { } earlier)
        {
            earlier.Commitment = figure!.Commitment;
            earlier.Cipher = figure.Cipher;
        }
        else
        {
            db.SealedFigures.Add(figure!);
        }
    }

    private static async Task CloseRequestsAsync(AuctionDb db, ProcedureWrite<ValuationState, ValuationEvent> write, CancellationToken cancellationToken)
    {
        if (!OutsideRequests.AsksPlatforms(write.Before.State) || OutsideRequests.AsksPlatforms(write.After.State))
        {
            return;
        }

        var open = await db.OutsideRequests
            .Where(row => row.ValuationId == write.SubjectId && row.NextAttemptAt != null && row.Kind != OutsideRequestKinds.Withdrawal)
            .ToListAsync(cancellationToken);
        foreach (var row in open)
        {
            row.ClosedAt = write.Act.At;
            row.NextAttemptAt = null;
        }
    }

    /// <remarks>What the same write has made pointless, or answered, is kept on record but never sent.</remarks>
    private static async Task WriteRequestsAsync(RecordTransaction transaction, ProcedureWrite<ValuationState, ValuationEvent> write, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        foreach (var request in OutsideRequests.Of(write.Before.State, write.Events))
        {
            var file = StoredFileRow.Of(request.Body, "application/json", transaction.Now);

            // The same bytes may be asked of several, in this transaction too.
            if (db.StoredFiles.Local.FindEntry(file.Sha256) is null && !await db.StoredFiles.AnyAsync(row => row.Sha256 == file.Sha256, cancellationToken))
            {
                db.StoredFiles.Add(file);
            }

            var isOver = request.Kind is not OutsideRequestKinds.Withdrawal && !OutsideRequests.AsksPlatforms(write.After.State);
            var isAnswered = request.Kind is OutsideRequestKinds.Order && write.After.State.Online?.Find(request.Recipient)?.Report is not null;
            db.OutsideRequests.Add(new()
            {
                Id = Guid.CreateVersion7(),
                ValuationId = write.SubjectId,
                CausedBySeq = request.CausedBySeq,
                Recipient = request.Recipient,
                Kind = request.Kind,
                BodySha256 = file.Sha256,
                DueAt = request.DueAt,
                NextAttemptAt = isOver || isAnswered ? null : write.Act.At,
                ClosedAt = isOver ? write.Act.At : null,
            });
        }
    }
}
