using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Me;

/// <summary>What needs me, my rounds, my receipts.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(MyQueries mine) : PageModel
{
    public IReadOnlyList<MyRound> Rounds { get; private set; } = [];

    public IReadOnlyList<MyBid> Bids { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var accountId = User.AccountId()!.Value;
        Rounds = await mine.RoundsAsync(accountId, cancellationToken);
        Bids = await mine.BidsAsync(accountId, cancellationToken);
    }
}
