using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Appraiser;

/// <summary>A page of an institution. For people who do not work for one it does not exist.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class AppraiserPage : PageModel
{
    /// <summary>The institution the person works for.</summary>
    protected string InstitutionId => User.InstitutionId()!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (User.InstitutionId() is null)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }
}
