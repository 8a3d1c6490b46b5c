using System.Globalization;
using Auction.Data.Platform;
using Auction.Web.Messages;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me.Messages;

/// <summary>Everything the platform told a person.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(Inbox inbox, IPlatformClock clock, Words words) : PageModel
{
    private const int PageSize = 20;
    private const int SearchMax = 60;

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only messages that were not read.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Unread { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<InboxLine> Lines { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public int UnreadCount { get; private set; }

    /// <summary>When the page was drawn, in Unix milliseconds: what came later was not seen on it.</summary>
    public long DrawnAt { get; private set; }

    public bool IsFiltered => Unread || Part is not null;

    private Guid AccountId => User.AccountId()!.Value;

    private string? Part => Q?.Trim() is { Length: > 0 } text ? text.Length > SearchMax ? text[..SearchMax] : text : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        DrawnAt = clock.Now.ToUnixTimeMilliseconds();
        UnreadCount = await inbox.UnreadAsync(AccountId, cancellationToken);
        var found = inbox.Lines(AccountId, Unread, Part);
        var pages = Math.Max(1, (await found.CountAsync(cancellationToken) + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, pages);
        Lines = await found.Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        Pages = new(Number, pages, page => AddressOf(Unread, page));
    }

    public async Task<IActionResult> OnPostReadAsync(Guid message, bool goes, CancellationToken cancellationToken)
    {
        var path = await inbox.ReadAsync(AccountId, message, cancellationToken);
        if (goes && path is not null) { return LocalRedirect(Url.Content("~" + path)); }
        Done = words[MessageTexts.Marked];
        return LocalRedirect(AddressOf(Unread, Number));
    }

    public async Task<IActionResult> OnPostAllAsync(long until, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await inbox.ReadAllAsync(AccountId, until > 0 && until < now.ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(until) : now, cancellationToken);
        Done = words[MessageTexts.Marked];
        return LocalRedirect(AddressOf(unread: false, page: 1));
    }

    /// <summary>Address of the list with other filters.</summary>
    public string AddressOf(bool unread, int page)
    {
        var query = new List<string>();
        if (unread) { query.Add("unread=true"); }
        if (Part is { } part) { query.Add("q=" + Uri.EscapeDataString(part)); }
        if (page > 1) { query.Add(string.Create(CultureInfo.InvariantCulture, $"p={page}")); }
        return Url.Content("~/me/messages") + (query.Count > 0 ? "?" + string.Join('&', query) : "");
    }
}
