using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Acts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Me.Valuations;

/// <summary>One valuation at the desk of a person concerned.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DetailModel(DeskReader desks, DeskDetails details) : PageModel
{
    public DeskDetail Shown { get; private set; } = null!;

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.ForPartyAsync(number, User.AccountId()!.Value, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        Shown = await details.OfAsync(view, $"/me/valuations/{view.Row.Number}", cancellationToken) with { Done = Done };
        return Page();
    }
}
