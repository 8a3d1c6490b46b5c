using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Auction.Web.Deposits;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me.Deposits;

/// <summary>What a person paid in and has to pay: deposits and balances of every round.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(AuctionDb db, DepositCounter counter, IPlatformClock clock) : PageModel
{
    public IReadOnlyList<MyDeposit> Mine { get; private set; } = [];

    /// <summary>The person has just come back from the payer's page.</summary>
    public bool HasReturned { get; private set; }

    /// <summary>The payment could not be begun.</summary>
    public bool CannotPayNow { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public async Task OnGetAsync([FromQuery] string? returned, [FromQuery] bool later, CancellationToken cancellationToken)
    {
        (HasReturned, CannotPayNow) = (returned is not null, later);
        if (returned is not null && await FindAsync(returned, cancellationToken) is { Phase: DepositPhase.Required } deposit)
        {
            await counter.LookAsync(deposit.Id, cancellationToken);
        }

        var accountId = User.AccountId()!.Value;
        Mine = await (
            from row in db.Deposits.AsNoTracking()
            join round in db.Rounds.AsNoTracking() on row.RoundId equals round.Id
            join lot in db.Lots.AsNoTracking() on round.LotId equals lot.Id
            where row.AccountId == accountId
            orderby row.LastStamp descending, row.Number descending
            select new MyDeposit(row, lot)).ToListAsync(cancellationToken);
    }

    /// <summary>Leads to the payer's page of the provider.</summary>
    public async Task<IActionResult> OnGetPayAsync([FromQuery] string number, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, cancellationToken) is not { } deposit)
        {
            return NotFound();
        }

        var self = Url.Content("~/me/deposits");
        var back = new Uri($"{Request.Scheme}://{Request.Host}{self}?returned={deposit.Number}");
        return await counter.PayAsync(deposit, back, Guid.NewGuid().ToString("N"), cancellationToken) is { } page
            ? Redirect(page.AbsoluteUri)
            : LocalRedirect(self + "?later=true");
    }

    // A deposit of somebody else does not exist here.
    private Task<DepositRow?> FindAsync(string number, CancellationToken cancellationToken)
    {
        var accountId = User.AccountId()!.Value;
        return db.Deposits.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number && row.AccountId == accountId, cancellationToken);
    }
}

/// <summary>One line of the page.</summary>
internal sealed record MyDeposit(DepositRow Row, LotRow Lot);
