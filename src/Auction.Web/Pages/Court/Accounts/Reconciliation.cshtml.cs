using System.Globalization;
using System.Text;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Ledger;
using Auction.Domain.Texts;
using Auction.Web.Payments;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>The books of one case beside the payment provider's statement, for a month or a day (MON-1). Names nobody (AUC-18.2).</summary>
internal sealed class ReconciliationModel(AuctionDb db, IServiceProvider services, IPlatformClock clock, Words words) : CourtPage
{
    protected override bool IsMoney => true;

    private const string MonthForm = "yyyy-MM";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>A month or a day of the court's calendar; empty for the running month.</summary>
    [BindProperty(SupportsGet = true, Name = "period")]
    public string? Asked { get; set; }

    public CaseAccountRow Account { get; private set; } = null!;

    /// <summary>The period that is shown.</summary>
    public string Period { get; private set; } = "";

    /// <summary>True for a day, false for a month.</summary>
    public bool IsDay => Period.Length == DayForm.Length;

    /// <summary>The movements; empty when <see cref="Fault"/> says why there are none.</summary>
    public IReadOnlyList<ReconciledLine> Lines { get; private set; } = [];

    /// <summary>How many do not agree.</summary>
    public int Differing => Lines.Count(line => line.Cause != ReconciliationCause.None);

    /// <summary>Why nothing can be shown; null when it can.</summary>
    public BilingualText? Fault { get; private set; }

    public DateTimeOffset Now => clock.Now;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) =>
        await LoadAsync(number, cancellationToken) ? Page() : NotFound();

    /// <summary>The same as a file.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string number, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(number, cancellationToken)) { return NotFound(); }
        if (Fault is not null) { return Page(); }
        var text = new StringBuilder("time,what,order,provider_id,books_yuan,provider_yuan,outcome\r\n");
        foreach (var line in Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{CourtTime.Format(line.At, "yyyy-MM-dd HH:mm:ss")},{line.Kind},{(line.Stated ?? line.Booked)!.Cause},{line.ObjectId},{Plain(line.Booked)},{Plain(line.Stated)},{line.Cause}\r\n");
        }

        return File((byte[])[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv", $"{number}-{Period}.csv");
    }

    private static string Plain(ProviderMove? move) => move is null ? "" : move.Amount.ToString().Replace(",", "", StringComparison.Ordinal);

    private async Task<bool> LoadAsync(string number, CancellationToken cancellationToken)
    {
        // An account of another court does not exist here.
        if (await db.CaseAccounts.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number && row.CourtId == CourtId, cancellationToken) is not { } found)
        {
            return false;
        }

        Account = found;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var today = CourtTime.DayOf(Now);
        Period = string.IsNullOrWhiteSpace(Asked) ? today.ToString(MonthForm, CultureInfo.InvariantCulture) : Asked.Trim();
        DateOnly first;
        DateOnly after;
        if (DateOnly.TryParseExact(Period, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsYear(day))
        {
            (first, after) = (day, day.AddDays(1));
        }
        else if (DateOnly.TryParseExact($"{Period}-01", DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && IsYear(month))
        {
            (first, after) = (month, month.AddMonths(1));
        }
        else
        {
            (Period, Fault) = (today.ToString(MonthForm, CultureInfo.InvariantCulture), ReconciliationTexts.NotPeriod);
            return true;
        }

        if (services.GetService<CaseReconciler>() is not { } reconciler)
        {
            Fault = ReconciliationTexts.NoProvider;
            return true;
        }

        var lines = await reconciler.DrawUpAsync(found, CourtTime.StartOf(first), CourtTime.StartOf(after), cancellationToken);
        Lines = lines ?? [];
        Fault = lines is null ? ReconciliationTexts.NotNow : null;
        return true;
    }

    private static bool IsYear(DateOnly day) => day.Year is >= 2000 and <= 2099;
}
