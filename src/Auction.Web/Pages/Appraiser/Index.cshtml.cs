using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Web.Acts;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Valuation.Procedure;

namespace Auction.Web.Pages.Appraiser;

/// <summary>The inbox of an institution or of an association.</summary>
internal sealed class IndexModel(AuctionDb db, RosterBook rosters, IPlatformClock clock, Words words) : AppraiserPage
{
    private const int Shown = 300;

    /// <summary>Those under way, by the next deadline.</summary>
    public IReadOnlyList<DeskLine> Open { get; private set; } = [];

    /// <summary>Those that are over for this desk.</summary>
    public IReadOnlyList<DeskLine> Over { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        RosterHead.Show(ViewData, await rosters.NamesAsync(cancellationToken), Roster, words);
        var lines = await DeskLines.ReadAsync(db, Mine().OrderByDescending(row => row.LastStamp).Take(Shown), Roster.Path + "/", clock.Now, cancellationToken, whose: Roster.EntryId);
        var open = lines.Where(IsOpen).ToList();
        Open = [.. open.OrderBy(line => line.Due ?? DateOnly.MaxValue)];
        Over = [.. lines.Except(open)];
    }

    // An association is bound by the time limit of each review that was referred to it, and by nothing else.
    private IQueryable<ValuationRow> Mine()
    {
        var id = Roster.EntryId;
        return Roster.Desk == ActDesk.Association
            ? db.Valuations.Where(row => db.Deadlines.Where(deadline => deadline.Whose == id).Select(deadline => deadline.SubjectId).Contains(row.Id))
            : db.Valuations.Where(row => row.InstitutionId == id);
    }

    private bool IsOpen(DeskLine line) => Roster.Desk == ActDesk.Association
        ? line.Due is not null
        : line.Phase is ValuationPhase.Appraising or ValuationPhase.Reviewing or ValuationPhase.Correcting or ValuationPhase.Objections;
}
