using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Domain.Disposal;
using Auction.Web.Acts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Viewings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>The auxiliary work of one disposal: for the institution entrusted, and for the court to read. For everybody else it does not exist.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DetailModel(DisposalReader desks, ViewingReader viewings, AuxiliaryWork work, ViewingPhones phones, RosterBook rosters, IPlatformClock clock, Words words) : PageModel
{
    public DisposalView View { get; private set; } = null!;

    /// <summary>The institutions shown: the reader's own, or all of them to the court.</summary>
    public IReadOnlyList<AuxiliaryState> Helpers { get; private set; } = [];

    public IReadOnlyDictionary<string, RosterEntryRow> Names { get; private set; } = new Dictionary<string, RosterEntryRow>(StringComparer.Ordinal);

    public IReadOnlyList<ViewingSlot> Slots { get; private set; } = [];

    public string? LotNumber { get; private set; }

    /// <summary>Questions that wait for an answer.</summary>
    public int Waiting { get; private set; }

    public ViewingPhones Phones => phones;

    public DateTimeOffset Now { get; private set; }

    /// <summary>True at the institution's own desk.</summary>
    public bool IsOwn => View.Scene.Desk == ActDesk.Auxiliary;

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        var desk = User.AuxiliaryId() is null ? ActDesk.Court : ActDesk.Auxiliary;
        if (await desks.FindAsync(number, desk, DisposalVisitor.Of(User), cancellationToken) is not { } view)
        {
            return NotFound();
        }

        (View, Now) = (view, clock.Now);
        Names = await rosters.NamesAsync(cancellationToken);
        Helpers = [.. view.State.Auxiliaries.Where(helper => !IsOwn || string.Equals(helper.Id, view.Scene.AuxiliaryId, StringComparison.Ordinal))];
        Slots = [.. (await viewings.SlotsAsync(view.Row, view.State, cancellationToken)).Where(slot => Helpers.Any(helper => string.Equals(helper.Id, slot.Viewing.AuxiliaryId, StringComparison.Ordinal)))];
        LotNumber = await work.LotNumberAsync(view.Row.LotId, cancellationToken);
        Waiting = await work.WaitingAsync(view.Row.LotId, cancellationToken);
        ViewData["Court"] = IsOwn ? words[ViewingReader.NameOf(Names, view.Scene.AuxiliaryId)] : "";
        ViewData["Role"] = words[SignInTexts.Role(IsOwn ? Roles.Auxiliary : User.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk)];
        return Page();
    }
}
