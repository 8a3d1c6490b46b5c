namespace Auction.Web.Pages.Lots.Detail;

/// <summary>The icon beside a disclosure, by a word of its label.</summary>
internal static class DisclosureIcon
{
    private static readonly (string Word, string Icon)[] Icons =
    [
        ("占有", "key"), ("使用", "key"), ("租", "document"), ("查封", "lock"), ("抵押", "lock"), ("质押", "lock"), ("税", "bill"),
        ("欠", "wallet"), ("瑕疵", "drop"), ("限购", "home"), ("贷款", "home"), ("资格", "id-card"), ("优先", "people"), ("交付", "route"), ("违章", "warning"),
    ];

    /// <summary>Name of the icon; a plain one for labels that match no word.</summary>
    public static string Of(string label) =>
        Icons.FirstOrDefault(pair => label.Contains(pair.Word, StringComparison.Ordinal)).Icon ?? "info";
}
