using System.Text.RegularExpressions;

namespace Auction.Domain.Cases;

/// <summary>Number of an enforcement case, for example （2026）江0102执1873号. Shown as it was written; compared in one spelling.</summary>
/// <param name="Text">As written.</param>
/// <param name="Year">Year of filing.</param>
/// <param name="CourtCode">Short name and code of the court, for example 江0102.</param>
/// <param name="Kind">Kind of case, for example 执 or 执恢.</param>
/// <param name="Serial">Number within year, court and kind.</param>
public sealed partial record CaseNumber(string Text, int Year, string CourtCode, string Kind, string Serial)
{
    /// <summary>Longest number taken, in characters.</summary>
    public const int LengthMax = 60;

    /// <summary>The one spelling under which two writings of a number are the same: full-width brackets, no spaces.</summary>
    public string Key => $"（{Year}）{CourtCode}{Kind}{Serial}号";

    /// <summary>Reads a number; null when it is not one of an enforcement case.</summary>
    public static CaseNumber? Read(string? text)
    {
        var plain = (text ?? "").Trim();
        var match = plain.Length is 0 or > LengthMax ? Match.Empty : Form().Match(plain.Replace(" ", "", StringComparison.Ordinal));
        return match.Success
            ? new(plain, int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), match.Groups["court"].Value, match.Groups["kind"].Value, match.Groups["serial"].Value)
            : null;
    }

    [GeneratedRegex("^[（(](?<year>(?:19|20)[0-9]{2})[)）](?<court>[\\u4e00-\\u9fff]{1,2}[0-9]{0,4})(?<kind>执[恢保异复监督协他]?)(?<serial>[0-9]{1,7}(?:之[一二三四五六七八九十]{1,3})?)号$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
