using Auction.Data;
using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Auction.Web.Distributions;
using Auction.Web.Distributions.Acts;
using Auction.Web.Pages.Shared.Distributions;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me.Distributions;

/// <summary>One distribution as a creditor or the debtor sees it: the plan that was served, their share, their time limits, what was paid to them.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DetailModel(DistributionReader desks, AuctionDb db) : PageModel
{
    public DistributionScene Scene { get; private set; } = null!;

    public DistributionState State => Scene.State;

    /// <summary>The court that distributes.</summary>
    public CourtRow Court { get; private set; } = null!;

    /// <summary>Address of this page.</summary>
    public string Address => $"/me/distributions/{Scene.Row.Number}";

    public OfferedActs Offered => OfferedActs.At(Address, Scene);

    /// <summary>True once the plan was approved: before that it may still change and is the court's alone.</summary>
    public bool ShowsPlan => State.Plan is { ApprovedAt: not null };

    /// <summary>The lines that are the visitor's.</summary>
    public IReadOnlyList<PlanLine> Own => ShowsPlan ? [.. State.Plan!.Lines.Where(line => Scene.MayActFor(line.PayeeId))] : [];

    public Money Share => new(Own.Sum(line => line.Amount.Fen));

    public Money Disputed => new(Own.Sum(line => State.Disputed(line).Fen));

    /// <summary>What left for the visitor, the newest last.</summary>
    public IReadOnlyList<PayoutState> Payouts => [.. State.Payouts.Where(payout => payout is { ArrivalId: null, Stage: PayoutStage.Released or PayoutStage.Paid } && Own.Any(line => line.Id == payout.LineId))];

    public Money Paid => new(Payouts.Where(payout => payout.Stage == PayoutStage.Paid).Sum(payout => payout.Amount.Fen));

    /// <summary>Last day to object; null before the plan was served on the visitor.</summary>
    public DateOnly? ObjectBy => State.Plan?.ServedOn.Where(pair => Scene.MayActFor(pair.Key)).Select(pair => (DateOnly?)DistributionDeadlines.ObjectBy(State, pair.Value)).Max();

    /// <summary>The visitor's own time limits, and the court's for paying.</summary>
    public DeadlineTimelineView Deadlines =>
        DeadlineTimelineView.Of([.. DistributionDeadlines.Of(State).Where(deadline => deadline.Whose is "court" or "others" || Scene.MayActFor(deadline.Whose))], Scene.NameOf, static _ => (1, DistributionTexts.Title), Scene.Now);

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.FindMineAsync(number, User, cancellationToken) is not { } scene)
        {
            return NotFound();
        }

        Scene = scene;
        Court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == scene.Row.CourtId, cancellationToken);
        return Page();
    }
}
