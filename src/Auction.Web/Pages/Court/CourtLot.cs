using Auction.Data;
using Auction.Data.Acts;
using Auction.Data.Lots;
using Auction.Data.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court;

/// <summary>All the court sees of one of its lots. Holds no link between a code and a person.</summary>
/// <param name="Applicants">Registrations the court has yet to decide, or whose code is still to be issued.</param>
/// <param name="ConfirmedCount">Registrations that were confirmed.</param>
/// <param name="DisposalNumber">The sale this round belongs to, which steers it; null for an imported lot.</param>
internal sealed record CourtLot(
    LotSummary Lot,
    CourtRow Court,
    RoundView View,
    IReadOnlyList<Applicant> Applicants,
    int ConfirmedCount,
    IReadOnlyList<ObligationRow> Obligations,
    string? DisposalNumber)
{
    /// <summary>Reads a lot of one court; null when the court has none of this number.</summary>
    public static async Task<CourtLot?> ReadAsync(
        string number, Guid courtId, AuctionDb db, LotQueries lots, IRoundDirectory rounds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lots);
        ArgumentNullException.ThrowIfNull(rounds);
        if (await lots.Latest().SingleOrDefaultAsync(row => row.Number == number && row.CourtId == courtId, cancellationToken) is not { } lot)
        {
            return null;
        }

        var sequencer = await rounds.FindAsync(lot.RoundId, cancellationToken);
        var admitted = db.RoundBidders.Where(bidder => bidder.RoundId == lot.RoundId);
        return new(
            lot,
            await db.Courts.AsNoTracking().SingleAsync(court => court.Id == courtId, cancellationToken),
            await sequencer.ViewAsync(cancellationToken),
            await (
                from application in db.BidderApplications.AsNoTracking()
                join account in db.Users on application.AccountId equals account.Id
                where application.RoundId == lot.RoundId
                    && application.RefusedReason == null
                    && !admitted.Any(bidder => bidder.AccountId == application.AccountId)
                orderby application.AppliedAt, account.UserName
                select new Applicant(application.AccountId, account.RealName, application.AppliedAt, application.DecidedAt != null, application.DepositReference))
                .ToListAsync(cancellationToken),
            await admitted.CountAsync(cancellationToken),
            await db.Obligations.AsNoTracking()
                .Where(row => row.RoundId == lot.RoundId)
                .OrderBy(row => row.DueAt).ThenBy(row => row.Kind)
                .ToListAsync(cancellationToken),
            await (
                from link in db.DisposalRounds
                join disposal in db.Disposals on link.DisposalId equals disposal.Id
                where link.RoundId == lot.RoundId
                select disposal.Number).SingleOrDefaultAsync(cancellationToken));
    }
}

/// <summary>A registration before its code exists; the name is needed to match it with the bank statement.</summary>
internal sealed record Applicant(Guid AccountId, string RealName, DateTimeOffset AppliedAt, bool IsDecided, string? DepositReference);
