using Auction.Data;
using Auction.Data.Platform;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Me.Valuations;

/// <summary>The valuations a person is concerned in.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(AuctionDb db, IPlatformClock clock) : PageModel
{
    private const int Shown = 200;

    public IReadOnlyList<DeskLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var account = User.AccountId()!.Value;
        var own = db.Valuations.Where(row => db.ValuationParties.Any(party => party.ValuationId == row.Id && party.AccountId == account));
        Lines = await DeskLines.ReadAsync(db, own.OrderByDescending(row => row.LastStamp).Take(Shown), "/me/valuations/", clock.Now, cancellationToken);
    }
}
