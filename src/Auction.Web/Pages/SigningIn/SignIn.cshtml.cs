using System.ComponentModel.DataAnnotations;
using System.Net.Mime;
using Auction.Data;
using Auction.Data.People;
using Auction.Web.People;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.SigningIn;

/// <summary>Signing in by user name and password, or by passkey. Never says which of the two was wrong.</summary>
internal sealed class SignInModel(
    SignInManager<Account> signIn,
    UserManager<Account> accounts,
    SignInThrottle throttle,
    Passkeys passkeys,
    AuctionDb db,
    Words words) : PageModel
{
    // Checked in place of an unknown account's password, so that both answers take the same time.
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(new Account(), Guid.NewGuid().ToString());

    [BindProperty]
    [MaxLength(256)]
    public string? UserName { get; set; }

    [BindProperty]
    [MaxLength(256)]
    public string? Password { get; set; }

    /// <summary>Where the visitor was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public string? Problem { get; private set; }

    /// <summary>The people that come with the demo data; empty on a real installation.</summary>
    public IReadOnlyList<DemoPerson> DemoPeople { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "as")] string? demoName, CancellationToken cancellationToken)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return Onward();
        }

        UserName = demoName;
        DemoPeople = await DemoPerson.ReadAsync(db, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await TryAsync();
        if (outcome?.Succeeded == true)
        {
            return Onward();
        }

        if (outcome?.RequiresTwoFactor == true)
        {
            return LocalRedirect(Url.Content("~/sign-in/code") + QueryString.Create("to", Url.IsLocalUrl(To) ? To! : ""));
        }

        DemoPeople = await DemoPerson.ReadAsync(db, cancellationToken);
        return Page();
    }

    /// <summary>What the browser asks its passkeys for; nobody has said yet who they are.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await passkeys.RequestOptionsAsync(account: null), MediaTypeNames.Application.Json);

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken cancellationToken)
    {
        if (await passkeys.SignInAsync(credential))
        {
            return Onward();
        }

        Problem = words[PasskeyTexts.NotKnown];
        DemoPeople = await DemoPerson.ReadAsync(db, cancellationToken);
        return Page();
    }

    /// <summary>This page with a demo person's user name filled in.</summary>
    public string LinkFor(DemoPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Url.Content("~/sign-in") + QueryString.Create("as", person.UserName).Add("to", To ?? "");
    }

    // Null, with the problem told, when nothing was tried.
    private async Task<Microsoft.AspNetCore.Identity.SignInResult?> TryAsync()
    {
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(UserName) || string.IsNullOrEmpty(Password))
        {
            Problem = words[SignInTexts.Incomplete];
            return null;
        }

        var name = UserName.Trim();
        var source = HttpContext.Connection.RemoteIpAddress;
        if (!throttle.TryPass(name, source))
        {
            Problem = words[SignInTexts.Wait];
            return null;
        }

        var account = await accounts.FindByNameAsync(name);
        if (account is null)
        {
            accounts.PasswordHasher.VerifyHashedPassword(new Account(), NobodysHash, Password);
        }
        else if (await signIn.PasswordSignInAsync(account, Password, isPersistent: false, lockoutOnFailure: false) is { } result && (result.Succeeded || result.RequiresTwoFactor))
        {
            throttle.Succeeded(name, source);
            return result;
        }

        Problem = words[SignInTexts.Wrong];
        return null;
    }

    private IActionResult Onward() => Url.IsLocalUrl(To) ? LocalRedirect(To!) : LocalRedirect(Url.Content("~/me"));
}

/// <summary>Someone to sign in as while trying the site out.</summary>
internal sealed record DemoPerson(string UserName, string RealName, string? Role)
{
    public static async Task<IReadOnlyList<DemoPerson>> ReadAsync(AuctionDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from account in db.Users.AsNoTracking()
            where account.IsDemo
            orderby account.UserName
            select new DemoPerson(
                account.UserName!,
                account.RealName,
                (from link in db.UserRoles join role in db.Roles on link.RoleId equals role.Id where link.UserId == account.Id select role.Name).FirstOrDefault()))
            .Take(20)
            .ToListAsync(cancellationToken);
    }
}
