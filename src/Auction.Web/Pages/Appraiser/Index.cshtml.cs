using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Valuation.Procedure;

namespace Auction.Web.Pages.Appraiser;

/// <summary>The inbox of an institution.</summary>
internal sealed class IndexModel(AuctionDb db, RosterBook rosters, IPlatformClock clock, Words words) : AppraiserPage
{
    private const int Shown = 300;

    /// <summary>Commissions under way, by the next deadline.</summary>
    public IReadOnlyList<DeskLine> Open { get; private set; } = [];

    /// <summary>Those that are over for this institution.</summary>
    public IReadOnlyList<DeskLine> Over { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        InstitutionHead.Show(ViewData, await rosters.NamesAsync(cancellationToken), InstitutionId, words);
        var id = InstitutionId;
        var lines = await DeskLines.ReadAsync(
            db, db.Valuations.Where(row => row.InstitutionId == id).OrderByDescending(row => row.LastStamp).Take(Shown), "/appraiser/", clock.Now, cancellationToken, whose: id);
        var open = lines.Where(line => line.Phase is ValuationPhase.Appraising or ValuationPhase.Reviewing or ValuationPhase.Correcting or ValuationPhase.Objections).ToList();
        Open = [.. open.OrderBy(line => line.Due ?? DateOnly.MaxValue)];
        Over = [.. lines.Except(open)];
    }
}
