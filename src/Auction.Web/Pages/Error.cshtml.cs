using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages;

/// <summary>What a visitor sees instead of a page that failed. Also the answer to failed posts, hence without an antiforgery check.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    /// <summary>Number to quote; the log carries the same one.</summary>
    public string Reference => HttpContext.TraceIdentifier;

    public void OnGet() => SetStatus();

    public void OnPost() => SetStatus();

    // Asked for directly, the page answers with the code it speaks of.
    private void SetStatus() => Response.StatusCode = Code is >= 400 and <= 599 ? Code : StatusCodes.Status404NotFound;
}
