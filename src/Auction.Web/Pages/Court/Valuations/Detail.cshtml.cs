using Auction.Data;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Valuations.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Valuations;

/// <summary>One valuation at the desk of its court.</summary>
internal sealed class DetailModel(DeskReader desks, DeskDetails details, AuctionDb db, Words words) : CourtPage
{
    public DeskDetail Shown { get; private set; } = null!;

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await desks.ForCourtAsync(number, CourtId, AccountId, IsJudge, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        Shown = await details.OfAsync(view, $"/court/valuations/{view.Row.Number}", cancellationToken) with { Done = Done };
        return Page();
    }
}
