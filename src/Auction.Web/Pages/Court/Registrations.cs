using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.People;
using Auction.Domain.Rounds;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Auction.Web.People;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court;

/// <summary>Deciding registrations (AUC-18.1, AUC-19). Whoever decides first decides; the other is told.</summary>
internal sealed class Registrations(AuctionDb db, LotQueries lots, BidderFile file, BidderAdmission admission, IRoundDirectory rounds, IPlatformClock clock)
{
    /// <summary>Confirms the deposit and issues a code. Asked again after a breakdown it issues the missing code.</summary>
    /// <returns>What is in the way; null when done.</returns>
    public async Task<BilingualText?> ConfirmAsync(
        Guid roundId, Guid accountId, string reference, int? rank, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(act);
        var now = clock.Now;
        if (await ObstacleAsync(roundId, accountId, cancellationToken) is { } obstacle)
        {
            return CourtTexts.NotEligible.With(new BilingualText(obstacle.Rule.Value, obstacle.Rule.Value));
        }

        // Money that was to come through the payment provider has to be there in full (AUC-17.2).
        if (await db.Deposits.AnyAsync(row => row.RoundId == roundId && row.AccountId == accountId && row.Purpose == DepositPurpose.Deposit && row.Phase == DepositPhase.Required, cancellationToken))
        {
            return CourtTexts.DepositMissing;
        }

        // The decision is taken with one statement, so that a confirmation and a refusal can never both succeed.
        var taken = await Of(roundId, accountId)
            .Where(row => row.RefusedReason == null && (row.DecidedAt == null || row.DepositReference != null))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.DepositReference, reference)
                    .SetProperty(row => row.DecidedAt, now)
                    .SetProperty(row => row.DecidedBy, act.ActorId),
                cancellationToken);
        if (taken == 0)
        {
            return CourtTexts.AlreadyDecided;
        }

        var result = await admission.AdmitAsync(roundId, accountId, rank, act, cancellationToken);
        if (result.Refusal is not { } refusal)
        {
            return null;
        }

        await Of(roundId, accountId).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.DepositReference, (string?)null)
                .SetProperty(row => row.DecidedAt, (DateTimeOffset?)null)
                .SetProperty(row => row.DecidedBy, (Guid?)null),
            cancellationToken);
        var sequencer = await rounds.FindAsync(roundId, cancellationToken);
        var view = await sequencer.ViewAsync(cancellationToken);
        return RefusalCatalog.Of(refusal).Fill(RefusalFacts.Of(view.State));
    }

    /// <summary>Refuses a registration.</summary>
    /// <returns>What is in the way; null when done.</returns>
    public async Task<BilingualText?> RefuseAsync(Guid roundId, Guid accountId, string reason, Guid decidedBy, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var taken = await Of(roundId, accountId)
            .Where(row => row.DecidedAt == null)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.RefusedReason, reason)
                    .SetProperty(row => row.DecidedAt, now)
                    .SetProperty(row => row.DecidedBy, decidedBy),
                cancellationToken);
        return taken == 0 ? CourtTexts.AlreadyDecided : null;
    }

    /// <summary>What has come up since the person registered. Only the rule is told: who it is stays secret until bidding ends (AUC-18.2).</summary>
    private async Task<BidderFinding?> ObstacleAsync(Guid roundId, Guid accountId, CancellationToken cancellationToken)
    {
        var lot = await lots.Latest().SingleOrDefaultAsync(row => row.RoundId == roundId, cancellationToken);
        var findings = lot is null ? [] : await file.FindingsAsync(lot, accountId, hasConfirmedReminders: true, cancellationToken);
        return findings.FirstOrDefault(finding => finding.Verdict == BidderVerdict.Excluded && finding.Check != BidderCheck.InTime);
    }

    private IQueryable<BidderApplicationRow> Of(Guid roundId, Guid accountId) =>
        db.BidderApplications.Where(row => row.RoundId == roundId && row.AccountId == accountId);
}
