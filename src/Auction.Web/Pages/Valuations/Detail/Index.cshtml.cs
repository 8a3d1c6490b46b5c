using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Valuations.Detail;

/// <summary>One valuation as everybody may see it.</summary>
internal sealed class IndexModel(PublicReader reader) : PageModel
{
    public PublicValuation Valuation { get; private set; } = null!;

    /// <summary>Where the reader works on it; null for everybody else.</summary>
    public string? Desk { get; private set; }

    /// <summary>Draws the page.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(number, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Valuation = found;
        Desk = await reader.DeskOfAsync(number, User, cancellationToken);
        return Page();
    }
}
