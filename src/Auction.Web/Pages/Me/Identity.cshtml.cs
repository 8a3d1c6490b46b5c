using Auction.Data.People;
using Auction.Domain.People;
using Auction.Domain.Texts;
using Auction.Web.People;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Me;

/// <summary>Proving one's real name.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IdentityModel(RealNames names, UserManager<Account> accounts, SignInManager<Account> signIn, Words words) : PageModel
{
    [BindProperty]
    public IdentityKind Kind { get; set; } = IdentityKind.Person;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public IdentityRow? Proved { get; private set; }

    public string RealName { get; private set; } = "";

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync(CancellationToken cancellationToken) => await ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Kind))
        {
            return BadRequest();
        }

        var result = await names.ProveAsync(User.AccountId()!.Value, Kind, Name, Number, cancellationToken);
        if (result.Outcome is ProofOutcome.Proved or ProofOutcome.AlreadyProved)
        {
            // The session carries the name; it is made anew.
            await signIn.RefreshSignInAsync((await accounts.GetUserAsync(User))!);
            return LocalRedirect(Url.Content("~/me/identity") + QueryString.Create("to", Url.IsLocalUrl(To) ? To! : ""));
        }

        Errors = ErrorsOf(result).ToDictionary(error => error.Field, error => words[error.Words], StringComparer.Ordinal);
        await ReadAsync(cancellationToken);
        return Page();
    }

    private static IEnumerable<(string Field, BilingualText Words)> ErrorsOf(ProofResult result)
    {
        if (result.NameFault is { } name)
        {
            yield return (nameof(Name), IdentityFaults.Words(name == IdentityFault.Missing ? IdentityFault.Name : name));
        }

        if (result.NumberFault is { } number)
        {
            yield return (nameof(Number), IdentityFaults.Words(number));
        }

        if (result.Outcome != ProofOutcome.Faulty)
        {
            yield return (nameof(Number), result.Outcome switch
            {
                ProofOutcome.NumberTaken => IdentityTexts.NumberTaken,
                ProofOutcome.Unreachable => IdentityTexts.Unreachable,
                ProofOutcome.TooOften => IdentityTexts.TooOften,
                _ => IdentityTexts.NotMatching,
            });
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Proved = await names.FindAsync(User.AccountId()!.Value, cancellationToken);
        RealName = (await accounts.GetUserAsync(User))!.RealName;
    }
}
