using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Assets;

/// <summary>The whole public history of one property on one page (AUC-3): prices, times, results, notices, standstills, objections.</summary>
internal sealed class HistoryModel(HistoryReader reader) : PageModel
{
    public AssetHistory History { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(number, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        History = found;
        return Page();
    }
}
