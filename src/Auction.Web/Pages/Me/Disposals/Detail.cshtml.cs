using Auction.Data;
using Auction.Data.Disposals;
using Auction.Domain.Disposal;
using Auction.Web.Acts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Views;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me.Disposals;

/// <summary>One disposal at the desk of a person concerned: the debtor's chance, what paying takes, time limits, objections.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DetailModel(DisposalReader desks, DisposalFiles files, AuctionDb db) : PageModel
{
    private static readonly DisposalRole[] Concerned = [DisposalRole.Applicant, DisposalRole.Debtor, DisposalRole.OtherCreditor, DisposalRole.PriorityCreditor];

    public DisposalView View { get; private set; } = null!;

    public DisposalState State => View.State;

    public DisposalNames Names { get; private set; } = null!;

    public PartyOutlook Outlook { get; private set; } = null!;

    public IReadOnlyList<DisposalFileRow> Files { get; private set; } = [];

    /// <summary>Name of the enforcing court.</summary>
    public Data.Lots.CourtRow Court { get; private set; } = null!;

    /// <summary>Number of the lot of its rounds; null before the first notice.</summary>
    public string? LotNumber { get; private set; }

    /// <summary>What the person is here.</summary>
    public IReadOnlyList<DisposalRole> Roles => [.. View.Scene.Parties.Select(row => row.Role).Distinct().Order()];

    /// <summary>True for the debtor.</summary>
    public bool IsDebtor => Roles.Contains(DisposalRole.Debtor);

    /// <summary>True for those between whom the money is divided; others need not know what is owed.</summary>
    public bool KnowsDebt => Roles.Any(role => Concerned.Contains(role));

    /// <summary>Objections the person brought.</summary>
    public IEnumerable<SaleObjection> Objections => State.Objections.Where(objection => View.Scene.Parties.Any(row => string.Equals(row.PartyId, objection.PersonId, StringComparison.Ordinal)));

    /// <summary>Address of this page.</summary>
    public string Address => $"/me/disposals/{View.Row.Number}";

    public DeadlineTimelineView Deadlines => DeadlineTimelineView.Of(DisposalDeadlines.Of(State), id => Names[id], DisposalDeadlineGroups.Of, View.Scene.Now);

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>True when an act is open to the person now.</summary>
    public bool IsOpen(string slug) => DisposalCatalog.Find(slug, ActDesk.Party)?.IsOpenAt(View.Scene) == true;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, ActDesk.Party, DisposalVisitor.Of(User), cancellationToken) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Names = view.Names;
        Outlook = PartyOutlook.Of(State, view.Scene.Today);
        Files = await files.OpenToAsync(view.Row.Id, view.Standing, User.AccountId(), cancellationToken);
        var (courtId, lotId) = (view.Row.CourtId, view.Row.LotId);
        Court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == courtId, cancellationToken);
        LotNumber = lotId is null ? null : await db.Lots.Where(row => row.Id == lotId).Select(row => row.Number).SingleAsync(cancellationToken);
        return Page();
    }
}
