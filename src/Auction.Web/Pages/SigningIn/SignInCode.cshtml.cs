using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Auction.Data.People;
using Auction.Web.People;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.SigningIn;

/// <summary>The second step of signing in: a code from the app, or one of the recovery codes.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignInCodeModel(SignInManager<Account> signIn, UserManager<Account> accounts, SignInThrottle throttle, Words words) : PageModel
{
    [BindProperty]
    [MaxLength(40)]
    public string? Code { get; set; }

    /// <summary>Where the visitor was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Restart() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        // The first step holds for five minutes; afterwards it is taken again.
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Restart();
        }

        var key = SecondFactors.ThrottleKey(account.Id);
        var source = HttpContext.Connection.RemoteIpAddress;
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Code))
        {
            Problem = words[SecondStepTexts.Missing];
        }
        else if (!throttle.TryPass(key, source))
        {
            Problem = words[SignInTexts.Wait];
        }
        else if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Code))
        {
            Problem = words[SecondStepTexts.Wrong];
        }

        if (Problem is not null)
        {
            return Page();
        }

        throttle.Succeeded(key, source);
        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim("amr", "mfa")]);
        return Url.IsLocalUrl(To) ? LocalRedirect(To!) : LocalRedirect(Url.Content("~/me"));
    }

    private LocalRedirectResult Restart() => LocalRedirect(Url.Content("~/sign-in") + QueryString.Create("to", Url.IsLocalUrl(To) ? To! : ""));
}
