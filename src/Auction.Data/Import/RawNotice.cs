using Auction.Data.Lots;

namespace Auction.Data.Import;

/// <summary>One notice as the file spells it, before anything is understood.</summary>
/// <param name="Row">Row of the sheet (the header is row 1), or place in the JSON list starting with 1.</param>
/// <param name="Values">Field name to text, trimmed; empty texts are left out.</param>
/// <param name="Facts">The facts; null when they could not be read.</param>
/// <param name="IsWhole">False when the row does not have as many cells as the header.</param>
public sealed record RawNotice(int Row, IReadOnlyDictionary<string, string> Values, IReadOnlyList<LotFact>? Facts, bool IsWhole = true)
{
    /// <summary>The text of a field, empty when absent.</summary>
    public string this[NoticeField field] => Values.GetValueOrDefault(field.Name, "");
}
