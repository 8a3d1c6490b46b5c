using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Acts;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Pages.Appraiser;

/// <summary>One valuation at the desk of its institution, or of the association that reviews its report.</summary>
internal sealed class DetailModel(DeskReader desks, DeskDetails details, Words words) : AppraiserPage
{
    public DeskDetail Shown { get; private set; } = null!;

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.ForRosterAsync(number, Roster, User.AccountId()!.Value, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        RosterHead.Show(ViewData, view.Scene.Rosters, Roster, words);
        Shown = await details.OfAsync(view, $"{Roster.Path}/{view.Row.Number}", cancellationToken) with { Done = Done };
        return Page();
    }
}
