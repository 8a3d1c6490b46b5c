using System.Globalization;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Web.Cases.Deadlines;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>What is due in the cases of a court.</summary>
internal sealed class DueModel(AuctionDb db, CaseDeadlines deadlines, IPlatformClock clock, Words words) : CourtPage
{
    private const int PageSize = 50;

    /// <summary>Days ahead to choose from.</summary>
    public static IReadOnlyList<int> Choices { get; } = [SeizureStanding.UrgentDays, SeizureStanding.WarnDays, 90];

    /// <summary>Days ahead; 0 for what is overdue.</summary>
    [BindProperty(SupportsGet = true)]
    public int Within { get; set; } = SeizureStanding.WarnDays;

    /// <summary>Only from this source.</summary>
    [BindProperty(SupportsGet = true)]
    public DeadlineSource? Source { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<DueLine> Lines { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        Within = Within == 0 || Choices.Contains(Within) ? Within : SeizureStanding.WarnDays;
        var today = CourtTime.DayOf(clock.Now);
        var open = await deadlines.OpenAsync(CourtId, today.AddDays(Within == 0 ? -1 : Within), clock.Now, cancellationToken);
        var found = open.Where(each => Source is null || each.Source == Source).ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, pages);
        Lines = [.. found.Skip((Number - 1) * PageSize).Take(PageSize).Select(each => new DueLine(each, each.Deadline.LastDay.DayNumber - today.DayNumber))];
        Pages = new(Number, pages, page => Url.Content("~/court/cases/due?") + string.Create(CultureInfo.InvariantCulture, $"within={Within}&source={(Source is { } source ? (int)source : "")}&p={page}"));
    }
}

/// <summary>One line of what is due.</summary>
/// <param name="Due">What.</param>
/// <param name="DaysLeft">Days to its last day; below zero when it is over.</param>
internal sealed record DueLine(CaseDeadline Due, int DaysLeft);
