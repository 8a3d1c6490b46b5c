using System.Globalization;
using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Platform;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>The disposals of a court: what is due, where each stands, what can be done next.</summary>
internal sealed class IndexModel(AuctionDb db, DisposalDesk desk, IPlatformClock clock, Words words) : CourtPage
{
    private const int PageSize = 20;
    private const int SearchMax = 60;

    /// <summary>What is looked for: part of a number, a case number or the property.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only this phase; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Phase { get; set; }

    /// <summary>Only those with an overdue duty.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<SaleLine> Lines { get; private set; } = [];

    /// <summary>The next duties over all disposals.</summary>
    public IReadOnlyList<SaleDuty> Duties { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>All disposals of the court.</summary>
    public int Total { get; private set; }

    /// <summary>Those with an overdue duty.</summary>
    public int LateCount { get; private set; }

    public DateTimeOffset Now { get; private set; }

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public bool IsFiltered => Late || Phase is not null || !string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var now = Now = clock.Now;
        var courtId = CourtId;
        var all = db.Disposals.AsNoTracking().Where(row => row.CourtId == courtId);
        Total = await all.CountAsync(cancellationToken);
        LateCount = await all.CountAsync(row => row.DutyDueAt <= now, cancellationToken);
        Duties = await SaleLines.DutiesAsync(db, courtId, cancellationToken);
        var found = Matching(all);
        if (Late)
        {
            found = found.Where(row => row.DutyDueAt <= now);
        }

        var count = IsFiltered ? await found.CountAsync(cancellationToken) : Total;
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, pages);
        Lines = await SaleLines.ReadAsync(db, desk, found.OrderByDescending(row => row.LastStamp).ThenByDescending(row => row.Id).Skip((Number - 1) * PageSize).Take(PageSize), now, IsJudge, cancellationToken);
        Pages = new(Number, pages, AddressOf);
    }

    private IQueryable<DisposalRow> Matching(IQueryable<DisposalRow> all)
    {
        if (Phase is { } phase)
        {
            var wanted = (DisposalPhase)phase;
            all = all.Where(row => row.Phase == wanted);
        }

        if (Q?.Trim() is not { Length: > 0 } text)
        {
            return all;
        }

        var part = text.Length > SearchMax ? text[..SearchMax] : text;
        return all.Where(row => row.Number.Contains(part) || row.CaseNumber.Contains(part) || row.AssetZh.Contains(part) || row.AssetEn.Contains(part)
            || db.DisposalParties.Any(party => party.DisposalId == row.Id && party.Name.Contains(part)));
    }

    private string AddressOf(int page)
    {
        var query = new List<string> { string.Create(CultureInfo.InvariantCulture, $"p={page}") };
        if (!string.IsNullOrWhiteSpace(Q)) { query.Add("q=" + Uri.EscapeDataString(Q)); }
        if (Phase is { } phase) { query.Add(string.Create(CultureInfo.InvariantCulture, $"phase={phase}")); }
        if (Late) { query.Add("late=true"); }
        return Url.Content("~/court/disposals?") + string.Join('&', query);
    }
}
