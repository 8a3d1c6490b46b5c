using System.Net.Mime;
using Auction.Data.People;
using Auction.Web.People;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Me;

/// <summary>Somebody's passkeys; also where a page asks for the proof by one.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[AsksProof("Add", "Remove")]
internal sealed class PasskeysModel(Passkeys passkeys, UserManager<Account> accounts, Words words) : PageModel
{
    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>What is wrong.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<PasskeyShown> Passkeys { get; private set; } = [];

    /// <summary>What this device may be called.</summary>
    public string SuggestedName { get; private set; } = "";

    private Guid AccountId => User.AccountId()!.Value;

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadAsync(cancellationToken);

    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await passkeys.CreationOptionsAsync((await accounts.GetUserAsync(User))!), MediaTypeNames.Application.Json);

    public async Task<IActionResult> OnPostAddAsync(string? credential, string? name, CancellationToken cancellationToken) =>
        await passkeys.AddAsync(AccountId, credential, name, cancellationToken) is { } fault
            ? await RefuseAsync(words[fault], cancellationToken)
            : Back(words[PasskeyTexts.Added]);

    public async Task<IActionResult> OnPostRemoveAsync(string? passkey, CancellationToken cancellationToken) =>
        await passkeys.RemoveAsync(AccountId, passkey, cancellationToken)
            ? Back(words[PasskeyTexts.Removed])
            : await RefuseAsync(words[PasskeyTexts.NotRemoved], cancellationToken);

    public async Task<IActionResult> OnPostProofOptionsAsync() =>
        Content(await passkeys.RequestOptionsAsync(await accounts.GetUserAsync(User)), MediaTypeNames.Application.Json);

    public async Task<IActionResult> OnPostProveAsync(string? credential, CancellationToken cancellationToken) =>
        await passkeys.ProveAsync(HttpContext, credential, cancellationToken) ? new NoContentResult() : BadRequest(words[PasskeyTexts.NotYours]);

    private async Task<PageResult> RefuseAsync(string problem, CancellationToken cancellationToken)
    {
        Problem = problem;
        await ReadAsync(cancellationToken);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Passkeys = await passkeys.ListAsync(AccountId, cancellationToken);
        SuggestedName = DeviceWords.Of(Request.Headers.UserAgent.ToString());
    }

    private LocalRedirectResult Back(string done)
    {
        Done = done;
        return LocalRedirect(Url.Content("~/me/security/passkeys"));
    }
}
