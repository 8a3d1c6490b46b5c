using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.People;
using Auction.Domain.Settlement.Deposits;
using Auction.Web.Deposits;
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
internal sealed class IndexModel(AuctionDb db, LotQueries lots, BidderFile file, DepositCounter deposits, IPlatformClock clock) : PageModel
{
    public LotSummary Lot { get; private set; } = null!;

    public CourtRow Court { get; private set; } = null!;

    public BidderApplicationRow? Application { get; private set; }

    public RoundBidderRow? Bidder { get; private set; }

    /// <summary>The deposit, where it is paid through a provider; null before the registration and where it is not.</summary>
    public DepositRow? Deposit { get; private set; }

    /// <summary>The payment was asked for and could not be begun.</summary>
    public bool CannotPayNow { get; private set; }

    /// <summary>The person has just come back from the payer's page.</summary>
    public bool HasReturned { get; private set; }

    /// <summary>Ticked: pre-emption, representation or joint bids are claimed.</summary>
    public bool AsksCourt { get; private set; }

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

    /// <summary>What still has to be paid; zero when nothing has.</summary>
    public Money StillToPay => Deposit is { Phase: DepositPhase.Required } ? Deposit.Due - Deposit.Kept : Money.Zero;

    public async Task<IActionResult> OnGetAsync(string number, [FromQuery] bool returned, [FromQuery] bool later, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        (HasReturned, CannotPayNow) = (returned, later);
        if (returned && Deposit is { Phase: DepositPhase.Required } deposit)
        {
            await deposits.LookAsync(deposit.Id, cancellationToken);
            await LoadAsync(number, cancellationToken);
        }

        return Page();
    }

    /// <summary>Leads to the payer's page of the provider. A link and no form, because a form may lead nowhere but here.</summary>
    public async Task<IActionResult> OnGetPayAsync(string number, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        if (Deposit is not { Phase: DepositPhase.Required } deposit || !IsOpen)
        {
            return RedirectToSelf(number);
        }

        var back = new Uri($"{Request.Scheme}://{Request.Host}{Url.Content($"~/lots/{number}/register")}?returned=true");
        return await deposits.PayAsync(deposit, back, Guid.NewGuid().ToString("N"), cancellationToken) is { } page
            ? Redirect(page.AbsoluteUri)
            : LocalRedirect(Url.Content($"~/lots/{number}/register") + "?later=true");
    }

    public async Task<IActionResult> OnPostAsync(string number, [FromForm] int[] read, [FromForm] bool asksCourt, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        if (!CanRegister)
        {
            return RedirectToSelf(number);
        }

        (Ticked, AsksCourt) = ([.. read.Distinct()], asksCourt);
        Missing = [.. Enumerable.Range(0, Reminders.All.Count).Except(Ticked)];
        if (Missing.Count > 0)
        {
            return Page();
        }

        var accountId = User.AccountId()!.Value;
        if (deposits.IsOn)
        {
            // First: a registration without its deposit would wait for nothing.
            await deposits.OpenAsync(Lot, accountId, cancellationToken);
        }

        db.BidderApplications.Add(new BidderApplicationRow
        {
            RoundId = Lot.RoundId,
            AccountId = accountId,
            AsksCourt = asksCourt || await file.MayHavePriorityAsync(Lot, accountId, cancellationToken),
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
        Deposit = await deposits.FindAsync(found.RoundId, accountId, cancellationToken);
        Findings = await file.FindingsAsync(found, accountId, hasConfirmedReminders: Application is not null, cancellationToken);
        return true;
    }
}
