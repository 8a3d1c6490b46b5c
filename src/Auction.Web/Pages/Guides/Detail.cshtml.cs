using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Guides;

/// <summary>One guide.</summary>
internal sealed class DetailModel : PageModel
{
    public Guide Guide { get; private set; } = GuideCatalog.All[0];

    public IActionResult OnGet(string slug)
    {
        if (GuideCatalog.Find(slug) is not { } guide)
        {
            return NotFound();
        }

        Guide = guide;
        return Page();
    }
}
