using Auction.Data.Files;
using Auction.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Valuations;

/// <summary>Writes judgements within one transaction.</summary>
internal sealed class ValuationWriter(RecordTransaction transaction, CancellationToken cancellationToken)
{
    private readonly AuctionDb _db = transaction.Db;

    public async Task<HashSet<Guid>> WriteAsync(IReadOnlyList<ValuationWrite> writes)
    {
        var ids = writes.Select(write => write.ValuationId).ToList();
        var heads = await _db.Valuations.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        var standing = writes.Where(write => Stands(write, heads.GetValueOrDefault(write.ValuationId))).ToList();
        var stored = standing.Select(write => write.ValuationId).ToHashSet();
        var deadlines = (await _db.Deadlines.Where(row => stored.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        foreach (var write in standing)
        {
            WriteJournal(write, heads.GetValueOrDefault(write.ValuationId));
            WriteDeadlines(write, deadlines[write.ValuationId]);
            await WriteFiguresAsync(write);
            await CloseRequestsAsync(write);
        }

        await WriteRequestsAsync(standing);
        await _db.SaveChangesAsync(cancellationToken);
        _db.ChangeTracker.Clear();
        await transaction.WriteActsAsync(standing.Select(write => write.Act), cancellationToken);
        return stored;
    }

    // The context compares the fence once more when it writes: somebody may come between this look and the write.
    private bool Stands(ValuationWrite write, ValuationRow? head) =>
        head?.Fence == write.OldFence && Latest(write) <= transaction.Now + JournalLimits.StampAheadMax;

    private static DateTimeOffset Latest(ValuationWrite write) =>
        write.Act.At > write.After.State.LastStamp ? write.Act.At : write.After.State.LastStamp;

    private void WriteJournal(ValuationWrite write, ValuationRow? head)
    {
        if (head is null)
        {
            head = write.Opening!;
            _db.Valuations.Add(head);
        }

        ValuationProjection.Update(head, write.After);
        head.Fence = Guid.NewGuid();
        foreach (var entry in write.Entries)
        {
            entry.CommittedAt = transaction.Now;
            _db.ValuationEvents.Add(entry);
        }

        _db.ValuationParties.AddRange(write.Parties);
        if (write.DrawSecret is { } secret)
        {
            _db.DrawSecrets.Add(secret);
        }

        if (write.Answer is { } answer)
        {
            _db.ValuationAnswers.Add(answer);
        }
    }

    private void WriteDeadlines(ValuationWrite write, IEnumerable<DeadlineRow> stored)
    {
        var before = stored.ToDictionary(row => row.Key, StringComparer.Ordinal);
        foreach (var row in ValuationProjection.Deadlines(write.ValuationId, write.After.State))
        {
            if (before.Remove(row.Key, out var known))
            {
                _db.Entry(known).CurrentValues.SetValues(row);
            }
            else
            {
                _db.Deadlines.Add(row);
            }
        }

        _db.Deadlines.RemoveRange(before.Values);
    }

    private async Task WriteFiguresAsync(ValuationWrite write)
    {
        var drops = ValuationProjection.KeepsFigures(write.Before.State) && !ValuationProjection.KeepsFigures(write.After.State);
        if (write.Figure is null && !drops)
        {
            return;
        }

        var stored = await _db.SealedFigures.Where(row => row.ValuationId == write.ValuationId).ToListAsync(cancellationToken);
        if (drops)
        {
            _db.SealedFigures.RemoveRange(stored);
        }
        else if (stored.Find(row => string.Equals(row.PartyId, write.Figure!.PartyId, StringComparison.Ordinal)) is { } earlier)
        {
            earlier.Commitment = write.Figure!.Commitment;
            earlier.Cipher = write.Figure.Cipher;
        }
        else
        {
            _db.SealedFigures.Add(write.Figure!);
        }
    }

    private async Task CloseRequestsAsync(ValuationWrite write)
    {
        if (!OutsideRequests.AsksPlatforms(write.Before.State) || OutsideRequests.AsksPlatforms(write.After.State))
        {
            return;
        }

        var open = await _db.OutsideRequests
            .Where(row => row.ValuationId == write.ValuationId && row.NextAttemptAt != null && row.Kind != OutsideRequestKinds.Withdrawal)
            .ToListAsync(cancellationToken);
        foreach (var row in open)
        {
            row.ClosedAt = write.Act.At;
            row.NextAttemptAt = null;
        }
    }

    private async Task WriteRequestsAsync(IEnumerable<ValuationWrite> writes)
    {
        var files = new Dictionary<string, StoredFileRow>(StringComparer.Ordinal);
        foreach (var write in writes)
        {
            foreach (var request in write.Requests)
            {
                var file = StoredFileRow.Of(request.Body, "application/json", transaction.Now);
                files.TryAdd(file.Sha256, file);
                _db.OutsideRequests.Add(new()
                {
                    Id = Guid.CreateVersion7(),
                    ValuationId = write.ValuationId,
                    CausedBySeq = request.CausedBySeq,
                    Recipient = request.Recipient,
                    Kind = request.Kind,
                    BodySha256 = file.Sha256,
                    DueAt = request.DueAt,
                    NextAttemptAt = write.Act.At,
                });
            }
        }

        if (files.Count > 0)
        {
            var known = await _db.StoredFiles.Where(row => files.Keys.Contains(row.Sha256)).Select(row => row.Sha256).ToListAsync(cancellationToken);
            _db.StoredFiles.AddRange(files.Values.ExceptBy(known, file => file.Sha256, StringComparer.Ordinal));
        }
    }
}
