using Auction.Data.People;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Pages.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Court;

/// <summary>A page of the court side. For people without the role it does not exist.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class CourtPage : PageModel
{
    /// <summary>The court the person works for.</summary>
    protected Guid CourtId => User.CourtId()!.Value;

    /// <summary>The person.</summary>
    protected Guid AccountId => User.AccountId()!.Value;

    /// <summary>Role under which acts are logged.</summary>
    protected string RoleName => User.CourtRole();

    /// <summary>True for judges, who alone stop, resume and withdraw (AUC-28.1, DIS-17).</summary>
    public bool IsJudge => User.IsInRole(Roles.Judge);

    /// <summary>True for a page on money, which is court finance's too.</summary>
    protected virtual bool IsMoney => false;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!User.IsCourtStaff() && !(IsMoney && User.IsCourtFinance()))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Fills the head of the staff layout.</summary>
    protected void ShowWho(string courtName, Words words)
    {
        ViewData["Court"] = courtName;
        ViewData["Role"] = words[SignInTexts.Role(RoleName)];
    }
}
