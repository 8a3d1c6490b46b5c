using Auction.Web.Lots;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Pages.Lots.Bids;

/// <summary>The full record of a round: every entry of its journal, a hundred a page, and its downloads.</summary>
internal sealed class IndexModel(LotReader lots, RecordExport export) : PageModel
{
    private const int PerPage = 100;

    public LotSheet Sheet { get; private set; } = null!;

    /// <summary>True to show bids alone.</summary>
    public bool BidsOnly { get; private set; }

    public IReadOnlyList<JournalEntry> Entries { get; private set; } = [];

    public int Current { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    /// <summary>The bid behind an entry; null for other kinds.</summary>
    public BidEntry? BidOf(JournalEntry entry) => Sheet.Journal.Bids.Find(bid => bid.Seq == entry.Seq);

    /// <summary>Draws one page of the record, newest first.</summary>
    public async Task<IActionResult> OnGetAsync(string number, string? show, int page, CancellationToken cancellationToken)
    {
        if (await lots.FindAsync(number, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }

        Sheet = sheet;
        BidsOnly = !string.Equals(show, "all", StringComparison.Ordinal);
        var chosen = BidsOnly ? sheet.Journal.Entries.Where(entry => entry.Happened is Domain.Rounds.BidAccepted).ToList() : [.. sheet.Journal.Entries];
        chosen.Reverse();
        Pages = Math.Max(1, (chosen.Count + PerPage - 1) / PerPage);
        Current = Math.Clamp(page, 1, Pages);
        Entries = [.. chosen.Skip((Current - 1) * PerPage).Take(PerPage)];
        return Page();
    }

    /// <summary>The record as <c>hengping-record-1</c>.</summary>
    public async Task<IActionResult> OnGetJsonAsync(string number, CancellationToken cancellationToken) =>
        await lots.FindAsync(number, cancellationToken) is { } sheet
            ? File(await export.WriteAsync(sheet, cancellationToken), "application/json", $"{number}-{sheet.Round.Ordinal}-record.json")
            : NotFound();

    /// <summary>The record for spreadsheets.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string number, CancellationToken cancellationToken) =>
        await lots.FindAsync(number, cancellationToken) is { } sheet
            ? File(RecordCsv.Write(sheet.Journal), "text/csv; charset=utf-8", $"{number}-{sheet.Round.Ordinal}-record.csv")
            : NotFound();
}
