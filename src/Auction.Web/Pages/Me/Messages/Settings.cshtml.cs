using Auction.Data.Messages;
using Auction.Web.Messages;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Viewings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Me.Messages;

/// <summary>How a person wants to be told things outside the site.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SettingsModel(MessageChoices choices, IMessageSender sender, Words words) : PageModel
{
    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public MessageChoiceRow? Choice { get; private set; }

    /// <summary>False when nothing can be sent at all.</summary>
    public bool CanSend => sender.IsThere;

    /// <summary>What was typed as a number and cannot be one; null otherwise.</summary>
    public string? WrongPhone { get; private set; }

    private Guid AccountId => User.AccountId()!.Value;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Choice = await choices.FindAsync(AccountId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(bool email, string? phone, bool forget, string? language, CancellationToken cancellationToken)
    {
        var read = ViewingPhones.Read(phone);
        if (!forget && !string.IsNullOrWhiteSpace(phone) && read is null)
        {
            WrongPhone = phone;
            Choice = await choices.FindAsync(AccountId, cancellationToken);
            return Page();
        }

        await choices.KeepAsync(AccountId, language == "en", email, read, forget, cancellationToken);
        Done = words[MessageTexts.Saved];
        return LocalRedirect(Url.Content("~/me/messages/settings"));
    }
}
