using Auction.Data.People;
using Auction.Web.Pages.SigningIn;
using Auction.Web.People;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me;

/// <summary>How somebody signs in, and where they are signed in.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[AsksProof("Off", "Renew", "EndOthers")]
internal sealed class SecurityModel(
    SecondFactors factors,
    Passkeys passkeys,
    Sessions sessions,
    PasswordChange passwords,
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    SignInThrottle throttle,
    Words words) : PageModel
{
    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public SecondFactorState? SecondStep { get; private set; }

    /// <summary>How many passkeys the account has.</summary>
    public int Passkeys { get; private set; }

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    /// <summary>The session of this request.</summary>
    public Guid Current { get; private set; }

    /// <summary>New recovery codes, once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    private Guid AccountId => User.AccountId()!.Value;

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancellationToken)
    {
        await factors.TurnOffAsync(AccountId, cancellationToken);
        return Back(words[SecurityTexts.TurnedOff]);
    }

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken cancellationToken)
    {
        Codes = await factors.RenewCodesAsync(AccountId, cancellationToken) ?? [];
        await ReadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid session, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(session, AccountId, cancellationToken);
        return Back(words[SecurityTexts.Ended]);
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellationToken)
    {
        await sessions.EndOthersAsync(HttpContext.CurrentSession()!.Value, AccountId, cancellationToken);
        return Back(words[SecurityTexts.OthersEnded]);
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? oldPassword, string? newPassword, CancellationToken cancellationToken)
    {
        var account = (await accounts.GetUserAsync(User))!;
        var (field, problem) = await FaultAsync(account, oldPassword ?? "", newPassword ?? "");
        if (problem is null && !await passwords.ChangeAsync(account, newPassword!, HttpContext.CurrentSession()!.Value, cancellationToken))
        {
            (field, problem) = ("OldPassword", words[SecurityTexts.OldPasswordWrong]);
        }

        if (problem is not null)
        {
            Errors = new Dictionary<string, string>(StringComparer.Ordinal) { [field] = problem };
            await ReadAsync(cancellationToken);
            return Page();
        }

        // The cookie carries the mark of the password it was made under; it is made anew.
        await signIn.RefreshSignInAsync(await accounts.Users.AsNoTracking().SingleAsync(row => row.Id == account.Id, cancellationToken));
        return Back(words[SecurityTexts.PasswordChanged]);
    }

    private async Task<(string Field, string? Problem)> FaultAsync(Account account, string oldPassword, string newPassword)
    {
        if (SignUpModel.PasswordFault(newPassword, account.UserName!) is { } fault)
        {
            return ("NewPassword", words[fault]);
        }

        var (key, source) = ($"password:{account.Id}", HttpContext.Connection.RemoteIpAddress);
        if (!throttle.TryPass(key, source))
        {
            return ("OldPassword", words[SignInTexts.Wait]);
        }

        if (!await accounts.CheckPasswordAsync(account, oldPassword))
        {
            return ("OldPassword", words[SecurityTexts.OldPasswordWrong]);
        }

        throttle.Succeeded(key, source);
        return ("", null);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        SecondStep = await factors.FindAsync(AccountId, cancellationToken);
        Passkeys = (await passkeys.ListAsync(AccountId, cancellationToken)).Count;
        Sessions = await sessions.ListAsync(AccountId, cancellationToken);
        Current = HttpContext.CurrentSession()!.Value;
    }

    private LocalRedirectResult Back(string done)
    {
        Done = done;
        return LocalRedirect(Url.Content("~/me/security"));
    }
}
