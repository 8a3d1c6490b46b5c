using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.SelfDisposals;

/// <summary>Self-disposals under way (HUM-9.1), for people who might buy.</summary>
/// <remarks>Neither the floor nor any offer is shown: no rule has them published, and a floor everybody knows becomes the price.</remarks>
internal sealed class IndexModel(AuctionDb db, DisposalDesk desk, IPlatformClock clock) : PageModel
{
    private const int Shown = 200;

    /// <summary>Those under way, the one that ends first on top.</summary>
    public IReadOnlyList<SelfDisposalLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = await (
            from row in db.Disposals.AsNoTracking()
            join court in db.Courts.AsNoTracking() on row.CourtId equals court.Id
            where row.Phase == DisposalPhase.SelfDisposal
            orderby row.OpenedAt
            select new { Row = row, Court = court }).Take(Shown).ToListAsync(cancellationToken);
        var lines = new List<SelfDisposalLine>();
        var today = CourtTime.DayOf(clock.Now);
        foreach (var each in found)
        {
            if (await desk.FindAsync(each.Row.Id, cancellationToken) is { SelfDisposal: { IsRunning: true, GrantedAt: { } grantedAt } own } && own.Until >= today)
            {
                lines.Add(new(each.Row, each.Court, grantedAt, own.Until, own.Until.DayNumber - today.DayNumber));
            }
        }

        Lines = [.. lines.OrderBy(line => line.Until)];
    }
}

/// <summary>One line.</summary>
/// <param name="Row">The disposal.</param>
/// <param name="Court">The court.</param>
/// <param name="GrantedAt">When it was granted.</param>
/// <param name="Until">Last day for the money to be in, included.</param>
/// <param name="DaysLeft">Days from today to it.</param>
internal sealed record SelfDisposalLine(DisposalRow Row, CourtRow Court, DateTimeOffset GrantedAt, DateOnly Until, int DaysLeft);
