using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Views;
using Auction.Web.Pages.Court.Cases;
using Auction.Web.Shell;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>One disposal at the desk of its court.</summary>
internal sealed class DetailModel(DisposalReader desks, DisposalFiles files, DisposalLog log, AuctionDb db, Words words) : CourtPage
{
    private const int NextShown = 6;

    public DisposalView View { get; private set; } = null!;

    public DisposalState State => View.State;

    public DisposalNames Names { get; private set; } = null!;

    public IReadOnlyList<DisposalFileRow> Files { get; private set; } = [];

    public IReadOnlyList<DisposalLogLine> Log { get; private set; } = [];

    /// <summary>The lot of its rounds; null before the first notice.</summary>
    public LotRow? Lot { get; private set; }

    /// <summary>Number of the valuation behind it; null without one.</summary>
    public string? ValuationNumber { get; private set; }

    /// <summary>What has to be done about the seizure; null while it lasts long enough (LIM-2).</summary>
    public BilingualText? SeizureWarning => State.IsClosed ? null : (State.SeizedUntil.DayNumber - View.Scene.Today.DayNumber) switch
    {
        < 0 => SaleTexts.SeizureOver,
        <= SeizureStanding.WarnDays => SaleTexts.SeizureEnds,
        _ => null,
    };

    /// <summary>Where the seizure is renewed: with the asset, or here when the property stands in no case file.</summary>
    public string SeizurePath => CaseId is { } id ? $"/court/cases/{id}/assets/{View.Row.AssetId}" : $"{Address}/acts/record-seizure-renewal";

    /// <summary>Case of the asset; null when it stands in no case file here.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Address of this page.</summary>
    public string Address => $"/court/disposals/{View.Row.Number}";

    /// <summary>Open time limits, the next first.</summary>
    public IReadOnlyList<Deadline> Next => [.. DisposalDue.Of(State, View.Scene.Now).Take(NextShown)];

    public DeadlineTimelineView Deadlines => DeadlineTimelineView.Of(DisposalDeadlines.Of(State), id => Names[id], DisposalDeadlineGroups.Of, View.Scene.Now);

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, ActDesk.Court, DisposalVisitor.Of(User), cancellationToken) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Names = view.Names;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        Files = await files.OpenToAsync(view.Row.Id, view.Standing, AccountId, cancellationToken);
        Log = await log.ReadAsync(view.Row.Id, cancellationToken);
        var (lotId, valuationId, assetId) = (view.Row.LotId, view.Row.ValuationId, view.Row.AssetId);
        Lot = lotId is null ? null : await db.Lots.AsNoTracking().SingleAsync(row => row.Id == lotId, cancellationToken);
        ValuationNumber = valuationId is null ? null : await db.Valuations.Where(row => row.Id == valuationId).Select(row => row.Number).SingleAsync(cancellationToken);
        CaseId = assetId is null ? null : await db.Assets.Where(row => row.Id == assetId).Select(row => (Guid?)row.CaseId).SingleOrDefaultAsync(cancellationToken);
        return Page();
    }
}
