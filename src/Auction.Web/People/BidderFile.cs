using Auction.Data;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.People;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Disposals;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>Gathers what is known of somebody who wants to bid for a lot, for <see cref="BidderChecks"/>.</summary>
internal sealed class BidderFile(AuctionDb db, RealNames names, DisposalDesk disposals, IPlatformClock clock)
{
    /// <summary>The findings of one person and one lot.</summary>
    /// <param name="lot">The lot with its latest round.</param>
    /// <param name="accountId">The person.</param>
    /// <param name="hasConfirmedReminders">All reminders were confirmed.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<IReadOnlyList<BidderFinding>> FindingsAsync(LotSummary lot, Guid accountId, bool hasConfirmedReminders, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lot);
        var disposal = await DisposalOfAsync(lot.RoundId, cancellationToken);
        var assetClass = await db.Lots.Where(row => row.Id == lot.LotId).Select(row => row.AssetClass).SingleAsync(cancellationToken);
        var identity = await names.FindAsync(accountId, cancellationToken);
        var facts = new BidderFacts
        {
            IsVerified = identity is not null,
            Age = identity is null ? null : names.AgeOn(identity, CourtTime.DayOf(clock.Now)),
            Barred = await BarredAsync(lot, accountId, cancellationToken),
            HasDefaulted = disposal is { State: { } state } && await HasDefaultedAsync(disposal.Value.Id, state, accountId, cancellationToken),
            IsDebtor = disposal is not null && await db.DisposalParties.AnyAsync(row => row.DisposalId == disposal.Value.Id && row.AccountId == accountId && row.Role == DisposalRole.Debtor, cancellationToken),
            ApplicantClaim = await ApplicantClaimAsync(lot, accountId, cancellationToken),
            Paid = await db.Deposits.Where(row => row.RoundId == lot.RoundId && row.AccountId == accountId && row.Purpose == DepositPurpose.Deposit).Select(row => row.Kept).SingleOrDefaultAsync(cancellationToken),
            IsDepositConfirmed = await db.RoundBidders.AnyAsync(row => row.RoundId == lot.RoundId && row.AccountId == accountId, cancellationToken),
            HasConfirmedReminders = hasConfirmedReminders,
            HasCommitted = hasConfirmedReminders,
        };
        var demands = new LotDemands(
            lot.Kind == RoundKind.SellOff ? lot.StartPrice : lot.Deposit,
            IsRealEstate: assetClass == AssetClass.RealEstate,
            IsLimitedHousing: disposal?.State.Terms?.Flags.HasFlag(DisposalFlags.Housing) == true,
            NeedsSpecial: false,
            IsSellOff: lot.Kind == RoundKind.SellOff,
            HasStarted: clock.Now >= lot.StartsAt,
            HasEnded: lot.HasEnded);
        return BidderChecks.Of(facts, demands);
    }

    /// <summary>What the case file says is owed to this person as applicant of the case the property is sold in; null for everybody else (AUC-17.2b).</summary>
    public async Task<Money?> ApplicantClaimAsync(LotSummary lot, Guid accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lot);
        var claims = await (
            from link in db.DisposalRounds
            join disposal in db.Disposals on link.DisposalId equals disposal.Id
            join asset in db.Assets on disposal.AssetId equals (Guid?)asset.Id
            join party in db.CaseParties on asset.CaseId equals party.CaseId
            join claim in db.Claims on party.Id equals claim.PartyId
            where link.RoundId == lot.RoundId && party.AccountId == accountId && party.Role == DisposalRole.Applicant && claim.EndReason == null
            select claim.Amount).ToListAsync(cancellationToken);
        return claims.Count == 0 ? null : new Money(claims.Sum(claim => claim.Fen));
    }

    /// <summary>True when the court's file knows the person as one who may have a right of pre-emption (AUC-19).</summary>
    public Task<bool> MayHavePriorityAsync(LotSummary lot, Guid accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lot);
        return (
            from link in db.DisposalRounds
            join party in db.DisposalParties on link.DisposalId equals party.DisposalId
            where link.RoundId == lot.RoundId && party.AccountId == accountId
                && (party.Role == DisposalRole.PriorityPurchaser || party.Role == DisposalRole.Tenant || party.Role == DisposalRole.CoOwner || party.Role == DisposalRole.Shareholder)
            select party).AnyAsync(cancellationToken);
    }

    private async Task<(Guid Id, DisposalState State)?> DisposalOfAsync(Guid roundId, CancellationToken cancellationToken) =>
        await db.DisposalRounds.AsNoTracking().Where(row => row.RoundId == roundId).Select(row => (Guid?)row.DisposalId).SingleOrDefaultAsync(cancellationToken) is { } id
        && await disposals.FindAsync(id, cancellationToken) is { } state ? (id, state) : null;

    /// <summary>Staff of the enforcing court, of the platform, and of the auxiliary institutions of this sale (AUC-34).</summary>
    private async Task<IReadOnlyList<BarredAs>> BarredAsync(LotSummary lot, Guid accountId, CancellationToken cancellationToken)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(row => row.Id == accountId, cancellationToken);
        var roles = await (
            from link in db.UserRoles
            join role in db.Roles on link.RoleId equals role.Id
            where link.UserId == accountId
            select role.Name).ToListAsync(cancellationToken);
        var isHelper = account.RosterEntryId is { } entry && await (
            from round in db.DisposalRounds
            join helper in db.DisposalAuxiliaries on round.DisposalId equals helper.DisposalId
            where round.RoundId == lot.RoundId && helper.AuxiliaryId == entry
            select helper).AnyAsync(cancellationToken);
        return
        [
            .. account.CourtId == lot.CourtId ? [new BarredAs(BarringDuty.Court)] : Array.Empty<BarredAs>(),
            .. roles.Contains(Roles.Operator) ? [new BarredAs(BarringDuty.Platform)] : Array.Empty<BarredAs>(),
            .. isHelper ? [new BarredAs(BarringDuty.Auxiliary)] : Array.Empty<BarredAs>(),
        ];
    }

    /// <summary>The person stood behind a code that defaulted in an earlier round of this sale (AUC-24.2).</summary>
    private async Task<bool> HasDefaultedAsync(Guid disposalId, DisposalState state, Guid accountId, CancellationToken cancellationToken) => state.Barred.Count > 0 && await (
        from round in db.DisposalRounds
        join bidder in db.RoundBidders on round.RoundId equals bidder.RoundId
        where round.DisposalId == disposalId && bidder.AccountId == accountId && state.Barred.Contains(bidder.BidderCode)
        select bidder).AnyAsync(cancellationToken);
}
