using Auction.Data;
using Auction.Data.Disposals;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Views;

/// <summary>The other properties of a case that are disposed of, and whether this one has to stop for them (DIS-14).</summary>
/// <param name="Lines">All of them with this one, in the order of sale, then by number.</param>
/// <param name="Proceeds">What the others were sold for.</param>
internal sealed record DisposalSiblings(IReadOnlyList<DisposalSibling> Lines, Money Proceeds)
{
    /// <summary>Reads them.</summary>
    public static async Task<DisposalSiblings> ReadAsync(AuctionDb db, DisposalDesk desk, DisposalRow row, DisposalState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(row);
        var (id, number, courtId) = (row.Id, row.CaseNumber, row.CourtId);
        var others = await db.Disposals.AsNoTracking().Where(other => other.CaseNumber == number && other.CourtId == courtId && other.Id != id).ToListAsync(cancellationToken);
        if (others.Count == 0)
        {
            return new([], Money.Zero);
        }

        var all = new List<(DisposalRow Row, DisposalState State)> { (row, state) };
        foreach (var other in others)
        {
            all.Add((other, (await desk.FindAsync(other.Id, cancellationToken))!));
        }

        var verdicts = SiblingStop.Of([.. all.Select(each => LotOf(each.Row.Number, each.State))], state.Claims.ToRedeem, state.IsSellAllAgreed);
        return new(
            [.. all.Zip(verdicts, (each, verdict) => new DisposalSibling(each.Row, each.State.Arrangement, SoldFor(each.State), verdict.Fate, each.Row.Id == id))
                .OrderBy(line => line.Arrangement?.GroupId, StringComparer.Ordinal).ThenBy(line => line.Arrangement?.Order).ThenBy(line => line.Row.Number, StringComparer.Ordinal)],
            all.Skip(1).Aggregate(Money.Zero, (sum, each) => sum + (SoldFor(each.State) ?? Money.Zero)));
    }

    private static SiblingLot LotOf(string number, DisposalState state) => new(number, SoldFor(state), state.Round is { HasBid: true }, state.IsClosed);

    /// <summary>What a property was sold for; null while it is not.</summary>
    private static Money? SoldFor(DisposalState state) => state switch
    {
        { Round: { Stage: RoundStage.Sold or RoundStage.Paid or RoundStage.TitlePassed or RoundStage.Completed, Price: { } price } } => price,
        { Phase: not DisposalPhase.ClosedSold } => null,
        { Purchase: { } purchase } => state.Offers.Find(offer => offer.OfferId == purchase.OfferId)?.Price,
        { SelfDisposal: { Stage: SelfDisposalStage.Completed, Buyer: { } buyer } } => buyer.Price,
        _ => state.DirectSale?.Price,
    };
}

/// <summary>One property among several.</summary>
/// <param name="Row">Its disposal.</param>
/// <param name="Arrangement">How it is sold among them; null when not decided.</param>
/// <param name="SoldFor">Proceeds; null before a sale.</param>
/// <param name="Fate">What follows from the others.</param>
/// <param name="IsThis">True for the one the page is about.</param>
internal sealed record DisposalSibling(DisposalRow Row, SaleArrangement? Arrangement, Money? SoldFor, SiblingFate Fate, bool IsThis);
