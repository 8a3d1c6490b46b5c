using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Acts;
using Microsoft.AspNetCore.Mvc;

namespace Auction.Web.Pages.Appraiser;

/// <summary>One commission at the desk of its institution.</summary>
internal sealed class DetailModel(DeskReader desks, DeskDetails details, Words words) : AppraiserPage
{
    public DeskDetail Shown { get; private set; } = null!;

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.ForInstitutionAsync(number, InstitutionId, User.AccountId()!.Value, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        InstitutionHead.Show(ViewData, view.Scene.Rosters, InstitutionId, words);
        Shown = await details.OfAsync(view, $"/appraiser/{view.Row.Number}", cancellationToken) with { Done = Done };
        return Page();
    }
}
