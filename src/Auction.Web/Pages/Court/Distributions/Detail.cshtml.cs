using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Auction.Web.Distributions;
using Auction.Web.Distributions.Acts;
using Auction.Web.Pages.Shared.Distributions;
using Auction.Web.Shell;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Distributions;

/// <summary>One distribution at the desk of its court.</summary>
internal sealed class DetailModel(DistributionReader desks, DistributionFiles files, AuctionDb db, Words words) : CourtPage
{
    protected override bool IsMoney => true;

    public DistributionScene Scene { get; private set; } = null!;

    public DistributionState State => Scene.State;

    public IReadOnlyList<DistributionFileRow> Files { get; private set; } = [];

    public OfferedActs Offered => OfferedActs.At(Address, Scene);

    public IReadOnlyList<PlanLine> Lines => State.Plan?.Lines ?? [];

    public Money Paid => new(State.Payouts.Where(payout => payout is { Stage: PayoutStage.Paid, ArrivalId: null }).Sum(payout => payout.Amount.Fen));

    public Money Disputed => new(Lines.Sum(line => State.Disputed(line).Fen));

    public DeadlineTimelineView Deadlines => DeadlineTimelineView.Of(DistributionDeadlines.Of(State), Scene.NameOf, static _ => (1, DistributionTexts.Title), Scene.Now);

    /// <summary>Address of this page.</summary>
    public string Address => $"/court/distributions/{Scene.Row.Number}";

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, User, cancellationToken) is not { } scene)
        {
            return NotFound();
        }

        Scene = scene;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        Files = await files.ReadAsync(scene.Row.Id, cancellationToken);
        return Page();
    }
}
