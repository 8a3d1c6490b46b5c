using System.Globalization;
using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Disposals;

/// <summary>Takes the fixed price of the valuation over into the disposal that waits for it (REF-30). Twice or after a crash it does the same.</summary>
public sealed class PriceBridge(IDbContextFactory<AuctionDb> databases, DisposalDesk desk)
{
    /// <summary>Carries every price that waits.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var waiting = await (
            from disposal in db.Disposals.AsNoTracking()
            join valuation in db.Valuations.AsNoTracking() on disposal.ValuationId equals (Guid?)valuation.Id
            where disposal.Phase == DisposalPhase.Pending && valuation.Phase == ValuationPhase.Fixed
            orderby disposal.Id
            select new { disposal.Id, Valuation = valuation }).ToListAsync(cancellationToken);
        foreach (var each in waiting)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"valuation:{each.Valuation.Id:N}:{each.Valuation.Seq}");
            await desk.ExecuteAsync(each.Id, new TakePrice(Price(each.Valuation)), key, ActContext.Platform, cancellationToken);
        }
    }

    private static SalePrice Price(ValuationRow row) => new(
        (PriceBasis)(int)row.Method!.Value,
        row.Price!.Value,
        CourtTime.DayOf(row.FixedAt!.Value),
        row.ValidUntil!.Value,
        row.LastStart!.Value,
        row.Number,
        Convert.ToHexStringLower(row.HeadHash));
}
