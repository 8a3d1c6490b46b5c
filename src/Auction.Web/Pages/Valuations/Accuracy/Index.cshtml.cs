using System.Globalization;
using System.Text;
using Auction.Data.Rosters;
using Auction.Web.Shell;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Valuation.Accuracy;
using Valuation.Procedure;

namespace Auction.Web.Pages.Valuations.Accuracy;

/// <summary>The league table of platforms and institutions: how close their results came to the sale prices.</summary>
internal sealed class IndexModel(AccuracyBoard board, RosterBook rosters, Words words) : PageModel
{
    public PropertyKind? Kind { get; private set; }

    public AccuracyOrder Order { get; private set; } = AccuracyOrder.Median;

    public IReadOnlyList<SourceAccuracy> Platforms { get; private set; } = [];

    public IReadOnlyList<SourceAccuracy> Institutions { get; private set; } = [];

    public IReadOnlyDictionary<string, RosterEntryRow> Names { get; private set; } = new Dictionary<string, RosterEntryRow>(StringComparer.Ordinal);

    public async Task OnGetAsync(string? kind, string? sort, CancellationToken cancellationToken) => await ReadAsync(kind, sort, cancellationToken);

    /// <summary>The table for spreadsheets; shares in per cent of the sale price.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string? kind, string? sort, CancellationToken cancellationToken)
    {
        await ReadAsync(kind, sort, cancellationToken);
        var text = new StringBuilder("source,name_zh,name_en,type,sales,median_error_bp,p90_error_bp,bias_bp,small_sample\r\n");
        foreach (var (row, type) in Platforms.Select(row => (row, "platform")).Concat(Institutions.Select(row => (row, "institution"))))
        {
            var entry = Names.GetValueOrDefault(row.SourceId);
            text.AppendJoin(
                ',',
                row.SourceId,
                Quote(entry?.NameZh ?? row.SourceId),
                Quote(entry?.NameEn ?? row.SourceId),
                type,
                Number(row.Count),
                Number(row.MedianError),
                Number(row.NinetiethError),
                Number(row.Bias),
                row.IsSmallSample ? "yes" : "no").Append("\r\n");
        }

        return File((byte[])[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", "accuracy.csv");
    }

    /// <summary>The name of a source.</summary>
    public string NameOf(SourceAccuracy row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Names.TryGetValue(row.SourceId, out var entry) ? words.Pick(entry.NameZh, entry.NameEn) : row.SourceId;
    }

    /// <summary>The address of this table in another order or for another kind, or as a download.</summary>
    public string AddressOf(PropertyKind? kind, AccuracyOrder order, string? handler = null)
    {
        var parts = new List<string>();
        if (kind is { } chosen) { parts.Add($"kind={Valuations.IndexModel.NameOf(chosen)}"); }
        if (order != AccuracyOrder.Median) { parts.Add($"sort={Valuations.IndexModel.NameOf(order)}"); }
        if (handler is not null) { parts.Add($"handler={handler}"); }
        return Url.Content("~/valuations/accuracy") + (parts.Count > 0 ? "?" + string.Join('&', parts) : "");
    }

    private async Task ReadAsync(string? kind, string? sort, CancellationToken cancellationToken)
    {
        Kind = Enum.GetValues<PropertyKind>().Cast<PropertyKind?>().FirstOrDefault(value => Valuations.IndexModel.NameOf(value!.Value) == kind);
        Order = Enum.GetValues<AccuracyOrder>().FirstOrDefault(value => Valuations.IndexModel.NameOf(value) == sort, AccuracyOrder.Median);
        Names = await rosters.NamesAsync(cancellationToken);
        var rows = AccuracyTable.Of(await board.SalesAsync(Kind, cancellationToken), Order);
        Platforms = [.. rows.Where(row => IsPlatform(row.SourceId))];
        Institutions = [.. rows.Where(row => !IsPlatform(row.SourceId))];
    }

    private bool IsPlatform(string id) => Names.TryGetValue(id, out var entry) && entry.Kind == RosterKind.Platform;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
