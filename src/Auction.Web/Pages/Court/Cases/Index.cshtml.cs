using System.Globalization;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Web.Cases.Deadlines;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>The cases a court enforces now.</summary>
internal sealed class IndexModel(AuctionDb db, CaseDeadlines deadlines, IPlatformClock clock, Words words) : CourtPage
{
    private const int PageSize = 25;
    private const int SearchMax = 60;
    private const int DueShown = 5;

    /// <summary>What is looked for: part of a case number, a party's name or an asset.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only cases with a seizure about to end.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ending { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What is due first; on the first page without filters only.</summary>
    public IReadOnlyList<DueLine> Due { get; private set; } = [];

    public int DueCount { get; private set; }

    public IReadOnlyList<CaseLine> Lines { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public int Total { get; private set; }

    public int EndingCount { get; private set; }

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public bool IsFiltered => Ending || !string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var courtId = CourtId;
        var today = CourtTime.DayOf(clock.Now);
        var limit = today.AddDays(SeizureStanding.WarnDays);
        var all = db.Cases.AsNoTracking().Where(row => row.CourtId == courtId);
        var running = db.Seizures.Where(seizure => seizure.Turn == 1 && seizure.LiftedOn == null);
        var ending = db.Assets.Where(asset => running.Any(seizure => seizure.AssetId == asset.Id) && !running.Any(seizure => seizure.AssetId == asset.Id && seizure.Until > limit));
        Total = await all.CountAsync(cancellationToken);
        EndingCount = await ending.CountAsync(asset => all.Any(row => row.Id == asset.CaseId), cancellationToken);
        if (!IsFiltered && Number <= 1)
        {
            var due = await deadlines.OpenAsync(courtId, limit, clock.Now, cancellationToken);
            DueCount = due.Count;
            Due = [.. due.Take(DueShown).Select(each => new DueLine(each, each.Deadline.LastDay.DayNumber - today.DayNumber))];
        }

        var found = Matching(all);
        if (Ending)
        {
            found = found.Where(row => ending.Any(asset => asset.CaseId == row.Id));
        }

        var count = IsFiltered ? await found.CountAsync(cancellationToken) : Total;
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, pages);
        var rows = await found.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        Lines = await LinesAsync(rows, today, cancellationToken);
        Pages = new(Number, pages, AddressOf);
    }

    private async Task<IReadOnlyList<CaseLine>> LinesAsync(List<CaseRow> rows, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = rows.ConvertAll(row => row.Id);
        var assets = (await db.Assets.AsNoTracking().Where(row => ids.Contains(row.CaseId)).Select(row => new { row.Id, row.CaseId }).ToListAsync(cancellationToken)).ToLookup(row => row.CaseId, row => row.Id);
        var assetIds = assets.SelectMany(each => each).ToList();
        var seizures = (await db.Seizures.AsNoTracking().Where(row => assetIds.Contains(row.AssetId) && row.Turn == 1).ToListAsync(cancellationToken)).ToLookup(row => row.AssetId);

        // A renewal follows the seizure it renews: what counts for an asset is the last day of all of them.
        return [.. rows.Select(row => new CaseLine(
            row,
            assets[row.Id].Count(),
            assets[row.Id].Select(asset => SeizureStanding.InForce(seizures[asset], today)).OfType<SeizureStanding>().MinBy(each => each.Row.Until)))];
    }

    private IQueryable<CaseRow> Matching(IQueryable<CaseRow> all)
    {
        if (Q?.Trim() is not { Length: > 0 } text)
        {
            return all;
        }

        var part = text.Length > SearchMax ? text[..SearchMax] : text;
        return all.Where(row => row.Number.Contains(part)
            || db.CaseParties.Any(party => party.CaseId == row.Id && party.Name.Contains(part))
            || db.Assets.Any(asset => asset.CaseId == row.Id && (asset.Number.Contains(part) || asset.TitleZh.Contains(part) || asset.TitleEn.Contains(part))));
    }

    private string AddressOf(int page)
    {
        var query = new List<string> { string.Create(CultureInfo.InvariantCulture, $"p={page}") };
        if (!string.IsNullOrWhiteSpace(Q)) { query.Add("q=" + Uri.EscapeDataString(Q)); }
        if (Ending) { query.Add("ending=true"); }
        return Url.Content("~/court/cases?") + string.Join('&', query);
    }
}

/// <summary>One case in the list.</summary>
/// <param name="Row">The case.</param>
/// <param name="AssetCount">How many assets it has.</param>
/// <param name="NextEnd">The asset whose seizure ends first; null without one.</param>
internal sealed record CaseLine(CaseRow Row, int AssetCount, SeizureStanding? NextEnd);
