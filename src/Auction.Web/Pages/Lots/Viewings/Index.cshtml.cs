using Auction.Data.People;
using Auction.Data.Viewings;
using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;
using Auction.Web.Shell.People;
using Auction.Web.Viewings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Viewings;

/// <summary>Appointments for viewing a lot (AUC-7, AUC-14): everybody sees them, who is signed in takes a place or gives it back.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(ViewingReader reader, ViewingBook book, ViewingPhones phones, Words words) : PageModel
{
    public ViewedLot Viewed { get; private set; } = null!;

    /// <summary>The appointment a problem belongs to; null without one.</summary>
    public string? ProblemAt { get; private set; }

    /// <summary>What stood in the way; null when nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>Telephone number as typed.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>AUC-34: staff connected with the sale do not bid, and so do not view as the public does.</summary>
    public bool IsStaff => Roles.All.Any(User.IsInRole);

    public bool CanBook => User.AccountId() is not null && !IsStaff;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) => await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostBookAsync(string number, string? viewing, string? phone, string? key, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken) || Viewed.Row is not { } row)
        {
            return NotFound();
        }

        if (User.AccountId() is not { } account)
        {
            return Challenge();
        }

        if (IsStaff)
        {
            return NotFound();
        }

        (Typed, ProblemAt) = (phone ?? "", viewing);
        if (ViewingPhones.Read(phone) is not { } digits)
        {
            Problem = words[ViewingTexts.BadPhone];
            return Page();
        }

        var id = Guid.CreateVersion7();
        var outcome = await book.BookAsync(new(id, row.Id, viewing ?? "", account, phones.Seal(id, digits), FormKeys.Read(key)), cancellationToken);
        if (outcome != BookingOutcome.Booked)
        {
            await LoadAsync(number, cancellationToken);
            Problem = words[ViewingTexts.Of(outcome)];
            return Page();
        }

        await LoadAsync(number, cancellationToken);
        if (Viewed.Slots.FirstOrDefault(slot => slot.Viewing.Id == viewing) is { } slot && slot.Of(account) is { } mine)
        {
            Done = words[ViewingTexts.Done, words.At(slot.Viewing.StartsAt), mine.Place];
        }

        return RedirectToSelf();
    }

    public async Task<IActionResult> OnPostCancelAsync(string number, Guid booking, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken))
        {
            return NotFound();
        }

        if (User.AccountId() is not { } account)
        {
            return Challenge();
        }

        if (!await book.CancelAsync(booking, account, cancellationToken))
        {
            return NotFound();
        }

        Done = words[ViewingTexts.Given];
        return RedirectToSelf();
    }

    private LocalRedirectResult RedirectToSelf() => LocalRedirect(Url.Content($"~/lots/{Viewed.Lot.Number}/viewings"));

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(number, cancellationToken) is not { } found)
        {
            return false;
        }

        Viewed = found;
        return true;
    }
}
