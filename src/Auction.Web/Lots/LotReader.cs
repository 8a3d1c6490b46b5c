using Auction.Data;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Lots;

/// <summary>Reads lot sheets.</summary>
internal sealed class LotReader(IDbContextFactory<AuctionDb> databases, JournalCache journals)
{
    /// <summary>The sheet of a lot by its public number; null when there is no such lot or it was never announced.</summary>
    public async Task<LotSheet?> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var lot = await db.Lots.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (lot is null)
        {
            return null;
        }

        var rounds = await db.Rounds.AsNoTracking().Where(row => row.LotId == lot.Id).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        if (rounds.Count == 0)
        {
            return null;
        }

        var round = rounds[^1];
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == lot.CourtId, cancellationToken);
        var head = await db.RoundHeads.AsNoTracking().SingleOrDefaultAsync(row => row.RoundId == round.Id, cancellationToken);
        var journal = await journals.ReadAsync(round.Id, cancellationToken);
        if (head is null || journal.State.Terms is null)
        {
            return null;
        }

        var obligations = await db.Obligations.AsNoTracking()
            .Where(row => row.RoundId == round.Id).OrderBy(row => row.DueAt).ToListAsync(cancellationToken);
        var letter = await db.ConfirmationLetters.AsNoTracking().SingleOrDefaultAsync(row => row.RoundId == round.Id, cancellationToken);
        var valuation = await db.Valuations.AsNoTracking().Where(row => row.LotId == lot.Id).OrderByDescending(row => row.OpenedAt).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        return new LotSheet(lot, court, round, head, rounds, journal, obligations, letter, valuation);
    }

    /// <summary>Counts one visit of the page.</summary>
    public async Task CountVisitAsync(Guid lotId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Lots.Where(row => row.Id == lotId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Views, row => row.Views + 1), cancellationToken);
    }
}
