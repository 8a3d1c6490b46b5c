using System.Globalization;
using Auction.Domain.Calendar;
using Auction.Domain.Tools;

namespace Valuation.Tools;

/// <summary>How dates and computations are shown.</summary>
internal static class ToolShow
{
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<ToolLine> Steps(IEnumerable<PeriodStep> steps) => steps.Select(step => ToolLine.Step(step.Text, step.Rule));

    public static IReadOnlyList<string> Rules(IEnumerable<string> own, IEnumerable<ToolLine> lines) =>
        [.. own.Concat(lines.Select(line => line.Rule).OfType<string>()).Distinct(StringComparer.Ordinal)];
}
