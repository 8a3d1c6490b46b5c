using Auction.Web.Valuations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Appraiser;

/// <summary>A page of an institution, or of an association under its own address. For people who do not work for one it does not exist.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class AppraiserPage : PageModel
{
    /// <summary>For whom the person works here.</summary>
    public RosterDesk Roster { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (RosterDesk.At(HttpContext) is not { } roster)
        {
            context.Result = NotFound();
            return;
        }

        Roster = roster;
        await next();
    }
}
