using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Viewings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>A page of an auxiliary institution. For people who do not work for one it does not exist.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class AuxiliaryPage(RosterBook rosters, Words words) : PageModel
{
    /// <summary>The institution the person works for.</summary>
    protected string AuxiliaryId => User.AuxiliaryId()!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (User.AuxiliaryId() is not { } id)
        {
            context.Result = NotFound();
            return;
        }

        ViewData["Court"] = words[ViewingReader.NameOf(await rosters.NamesAsync(HttpContext.RequestAborted), id)];
        ViewData["Role"] = words[SignInTexts.Role(Roles.Auxiliary)];
        await next();
    }
}
