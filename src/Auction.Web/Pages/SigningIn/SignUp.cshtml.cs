using System.ComponentModel.DataAnnotations;
using Auction.Data.People;
using Auction.Domain.Texts;
using Auction.Web.People;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.SigningIn;

/// <summary>Opening an account. The real name is proved afterwards; until then one can read and follow, not bid.</summary>
internal sealed class SignUpModel(UserManager<Account> accounts, SignInManager<Account> signIn, SignInThrottle throttle, Words words) : PageModel
{
    private const int PasswordMin = 12;
    private const int PasswordMax = 256;

    [BindProperty]
    [MaxLength(256)]
    public string? Email { get; set; }

    [BindProperty]
    [MaxLength(256)]
    public string? Password { get; set; }

    [BindProperty]
    public bool Agreed { get; set; }

    /// <summary>Where the visitor was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Onward() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        Errors = Check();
        if (Errors.Count == 0 && !throttle.TryPass("sign-up", HttpContext.Connection.RemoteIpAddress))
        {
            Errors = One(nameof(Email), words[SignUpTexts.Wait]);
        }

        if (Errors.Count > 0)
        {
            return Page();
        }

        var email = Email!.Trim();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email };
        var made = await accounts.CreateAsync(account, Password!);
        if (!made.Succeeded)
        {
            // A name that is taken or holds a sign no name may hold: told alike.
            Errors = One(nameof(Email), words[SignUpTexts.Taken]);
            return Page();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.Content("~/me/identity") + QueryString.Create("to", Url.IsLocalUrl(To) ? To! : ""));
    }

    /// <summary>What is wrong with a new password; null when it can be taken.</summary>
    internal static BilingualText? PasswordFault(string? password, string userName) =>
        password is not { Length: >= PasswordMin and <= PasswordMax } ? SignUpTexts.PasswordShort
        : string.Equals(password, userName, StringComparison.OrdinalIgnoreCase) || password.Distinct().Count() == 1 ? SignUpTexts.PasswordKnown
        : null;

    private Dictionary<string, string> Check()
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var email = (Email ?? "").Trim();
        if (!new EmailAddressAttribute().IsValid(email) || email.Length is 0 or > 256)
        {
            errors.Add(nameof(Email), words[SignUpTexts.EmailFaulty]);
        }

        if (PasswordFault(Password, email) is { } fault)
        {
            errors.Add(nameof(Password), words[fault]);
        }

        if (!Agreed)
        {
            errors.Add(nameof(Agreed), words[SignUpTexts.AgreeMissing]);
        }

        return errors;
    }

    private static Dictionary<string, string> One(string field, string words) => new(StringComparer.Ordinal) { [field] = words };

    private LocalRedirectResult Onward() => Url.IsLocalUrl(To) ? LocalRedirect(To!) : LocalRedirect(Url.Content("~/me"));
}
