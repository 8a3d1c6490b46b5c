using System.Globalization;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Pages.Court.Valuations;

/// <summary>The valuations of a court.</summary>
internal sealed class IndexModel(AuctionDb db, IPlatformClock clock, Words words) : CourtPage
{
    private const int PageSize = 25;
    private const int SearchMax = 60;

    /// <summary>What is looked for: part of a number, a case number or the property.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only this stage; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Phase { get; set; }

    /// <summary>Only those with an overdue duty.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<DeskLine> Lines { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>All valuations of the court.</summary>
    public int Total { get; private set; }

    /// <summary>Those with an overdue duty.</summary>
    public int LateCount { get; private set; }

    public bool IsFiltered => Late || Phase is not null || !string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var now = clock.Now;
        var courtId = CourtId;
        var all = db.Valuations.AsNoTracking().Where(row => row.CourtId == courtId);
        Total = await all.CountAsync(cancellationToken);
        LateCount = await all.CountAsync(row => row.DutyDueAt <= now, cancellationToken);
        var found = Matching(all);
        if (Late)
        {
            found = found.Where(row => row.DutyDueAt <= now);
        }

        var count = IsFiltered ? await found.CountAsync(cancellationToken) : Total;
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, pages);
        Lines = await DeskLines.ReadAsync(
            db, found.OrderByDescending(row => row.LastStamp).ThenByDescending(row => row.Id).Skip((Number - 1) * PageSize).Take(PageSize), "/court/valuations/", now, cancellationToken);
        Pages = new(Number, pages, AddressOf);
    }

    private IQueryable<ValuationRow> Matching(IQueryable<ValuationRow> all)
    {
        if (Phase is { } phase)
        {
            var wanted = (ValuationPhase)phase;
            all = all.Where(row => row.Phase == wanted);
        }

        if (Q?.Trim() is not { Length: > 0 } text)
        {
            return all;
        }

        var part = text.Length > SearchMax ? text[..SearchMax] : text;
        return all.Where(row => row.Number.Contains(part) || row.CaseNumber.Contains(part) || row.AssetZh.Contains(part) || row.AssetEn.Contains(part));
    }

    private string AddressOf(int page)
    {
        var query = new List<string> { string.Create(CultureInfo.InvariantCulture, $"p={page}") };
        if (!string.IsNullOrWhiteSpace(Q)) { query.Add("q=" + Uri.EscapeDataString(Q)); }
        if (Phase is { } phase) { query.Add(string.Create(CultureInfo.InvariantCulture, $"phase={phase}")); }
        if (Late) { query.Add("late=true"); }
        return Url.Content("~/court/valuations?") + string.Join('&', query);
    }
}
