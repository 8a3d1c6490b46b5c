using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Web.Lots;
using Auction.Web.Shell.Lots;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages;

/// <summary>The front page: search, what ends soon, today's figures, latest notices and results.</summary>
internal sealed class IndexModel(LotQueries lots, LotPhotos photos, IPlatformClock clock) : PageModel
{
    private const int NoticesShown = 6;

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyDictionary<string, int> CategoryCounts { get; private set; } = new Dictionary<string, int>();

    /// <summary>Four live lots by end, or what opens next when nothing is live.</summary>
    public IReadOnlyList<LotSummary> EndingSoon { get; private set; } = [];

    public HomeFigures Figures { get; private set; } = HomeFigures.None;

    public IReadOnlyList<LotSummary> Notices { get; private set; } = [];

    public IReadOnlyList<LotSummary> Results { get; private set; } = [];

    public static IReadOnlyList<string> Categories => LotCategories.All;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Now = clock.Now;
        CategoryCounts = await lots.Latest()
            .GroupBy(lot => lot.Category)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        EndingSoon = await LotQueries.InOrder(lots.Latest().Where(lot => lot.Phase == RoundPhase.Bidding || lot.Phase == RoundPhase.Noticed), LotOrder.EndingSoon)
            .Take(4)
            .ToListAsync(cancellationToken);
        await photos.AddFirstAsync(EndingSoon, cancellationToken);
        Notices = await lots.Latest()
            .OrderByDescending(lot => lot.NoticedAt).ThenBy(lot => lot.Number)
            .Take(NoticesShown)
            .ToListAsync(cancellationToken);
        Results = await lots.Latest()
            .Where(lot => lot.Phase == RoundPhase.Sold || lot.Phase == RoundPhase.Failed)
            .OrderByDescending(lot => lot.EndsAt).ThenBy(lot => lot.Number)
            .Take(NoticesShown)
            .ToListAsync(cancellationToken);
        Figures = await ReadFiguresAsync(CourtTime.StartOf(CourtTime.DayOf(Now)), cancellationToken);
    }

    private async Task<HomeFigures> ReadFiguresAsync(DateTimeOffset today, CancellationToken cancellationToken)
    {
        var phases = await lots.Latest()
            .GroupBy(lot => lot.Phase)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var soldToday = await lots.Latest()
            .Where(lot => lot.Phase == RoundPhase.Sold && lot.EndsAt >= today)
            .Select(lot => lot.ShownPrice)
            .ToListAsync(cancellationToken);
        return new(
            Live: phases.GetValueOrDefault(RoundPhase.Bidding),
            Upcoming: phases.GetValueOrDefault(RoundPhase.Noticed) + phases.GetValueOrDefault(RoundPhase.SellOffOpen),
            SoldToday: soldToday.Count,
            SoldTodayAmount: new(soldToday.Sum(price => price.Fen)),
            Sold: phases.GetValueOrDefault(RoundPhase.Sold),
            Unsold: phases.GetValueOrDefault(RoundPhase.Failed));
    }
}
