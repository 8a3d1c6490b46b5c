using Auction.Data.Procedures;
using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Valuations;

/// <summary>Finds a valuation with its draws for everybody.</summary>
internal sealed class DrawReader(IDbContextFactory<AuctionDb> databases, ValuationStore store, RosterBook rosters)
{
    /// <summary>The draws of a valuation; null when there is no such number.</summary>
    /// <exception cref="DamagedJournalException">Its journal is not what was written.</exception>
    public async Task<DrawSheet?> FindAsync(string number, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await (
            from row in db.Valuations.AsNoTracking()
            join court in db.Courts.AsNoTracking() on row.CourtId equals court.Id
            where row.Number == number
            select new { Row = row, Court = court }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || await store.LoadAsync(found.Row.Id, cancellationToken) is not { } stored)
        {
            return null;
        }

        // Folding checks the chain, so that nothing is shown that was not written.
        var fold = ValuationProcedure.Instance.Fold(found.Row.Id, stored.Events);
        var names = ValuationNames.Public(fold.State, await rosters.NamesAsync(cancellationToken));
        return new(found.Row, found.Court, names, DrawHistory.Of(stored.Events.Select(ValuationProcedure.Instance.Read)));
    }
}

/// <summary>A valuation with its draws.</summary>
/// <param name="Row">The valuation.</param>
/// <param name="Court">Its court.</param>
/// <param name="Names">What everybody in it is called in public.</param>
/// <param name="Draws">In the order they were begun.</param>
internal sealed record DrawSheet(ValuationRow Row, CourtRow Court, ValuationNames Names, IReadOnlyList<HistoricDraw> Draws)
{
    /// <summary>The draw of this place; the newest one held when no place is given. Null when there is none, or it was not held.</summary>
    public HistoricDraw? FindHeld(int? place) => place is { } given
        ? Draws.FirstOrDefault(draw => draw.Place == given && draw.State.Held is not null)
        : Draws.LastOrDefault(draw => draw.State.Held is not null);
}
