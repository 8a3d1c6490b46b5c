using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.People;
using Auction.Web.People;
using Auction.Web.Shell.Lots;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Lots.Register;

/// <summary>Registering for a round: seven reminders (AUC-14), then waiting for the court to confirm the deposit (AUC-17.2, AUC-18.1).</summary>
[Authorize]
internal sealed class IndexModel(AuctionDb db, LotQueries lots, BidderFile file, IPlatformClock clock) : PageModel
{
    public LotSummary Lot { get; private set; } = null!;

    public CourtRow Court { get; private set; } = null!;

    public BidderApplicationRow? Application { get; private set; }

    public RoundBidderRow? Bidder { get; private set; }

    /// <summary>Numbers of the reminders that were ticked, from 0.</summary>
    public IReadOnlyList<int> Ticked { get; private set; } = [];

    /// <summary>Numbers of the reminders that were not; empty before the form was sent.</summary>
    public IReadOnlyList<int> Missing { get; private set; } = [];

    /// <summary>The conditions of bidding for this lot, and how the person stands to them.</summary>
    public IReadOnlyList<BidderFinding> Findings { get; private set; } = [];

    public bool IsStaff => Roles.All.Any(User.IsInRole);

    public bool IsExcluded => Findings.Any(finding => finding.Verdict == BidderVerdict.Excluded);

    public bool NeedsRealName => Findings.Any(finding => finding is { Check: BidderCheck.RealName, Verdict: BidderVerdict.Open });

    public bool CanRegister => Application is null && Bidder is null && !IsStaff && IsOpen && !IsExcluded && !NeedsRealName;

    /// <summary>AUC-18.1: any time before the bidding period ends, standstills included.</summary>
    public bool IsOpen => !Lot.HasEnded && (Lot.Phase == Domain.Rounds.RoundPhase.Paused || clock.Now < Lot.EndsAt);

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) =>
        await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string number, [FromForm] int[] read, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        if (!CanRegister)
        {
            return RedirectToSelf(number);
        }

        Ticked = [.. read.Distinct()];
        Missing = [.. Enumerable.Range(0, Reminders.All.Count).Except(Ticked)];
        if (Missing.Count > 0)
        {
            return Page();
        }

        db.BidderApplications.Add(new BidderApplicationRow
        {
            RoundId = Lot.RoundId,
            AccountId = User.AccountId()!.Value,
            AppliedAt = clock.Now,
            RemindersVersion = Reminders.Version,
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (HasApplied())
        {
            // A double click: the first one has registered the person.
        }

        return RedirectToSelf(number);
    }

    private bool HasApplied()
    {
        db.ChangeTracker.Clear();
        var accountId = User.AccountId();
        return db.BidderApplications.Any(row => row.RoundId == Lot.RoundId && row.AccountId == accountId);
    }

    private LocalRedirectResult RedirectToSelf(string number) => LocalRedirect(Url.Content($"~/lots/{number}/register"));

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        if (await lots.Latest().SingleOrDefaultAsync(lot => lot.Number == number, cancellationToken) is not { } found
            || User.AccountId() is not { } accountId)
        {
            return false;
        }

        Lot = found;
        Court = await db.Courts.AsNoTracking().SingleAsync(court => court.Id == found.CourtId, cancellationToken);
        Application = await db.BidderApplications.AsNoTracking()
            .SingleOrDefaultAsync(row => row.RoundId == found.RoundId && row.AccountId == accountId, cancellationToken);
        Bidder = await db.RoundBidders.AsNoTracking()
            .SingleOrDefaultAsync(row => row.RoundId == found.RoundId && row.AccountId == accountId, cancellationToken);
        Findings = await file.FindingsAsync(found, accountId, hasConfirmedReminders: Application is not null, cancellationToken);
        return true;
    }
}
