using Auction.Domain.Assets;

namespace Auction.Data.Cases;

/// <summary>The columns of a sheet of cases, one asset in each row (docs/cases.md).</summary>
public static class CaseColumns
{
    /// <summary>The column of claims.</summary>
    internal const string Claims = "claims";

    /// <summary>What stands before the id of a fact.</summary>
    public const string FactPrefix = "fact.";

    /// <summary>Columns no sheet can do without.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        "case_number", "filed_on", "cause", "title", "judge", "applicants", "debtors", "asset", "kind", "title_zh", "region_zh",
        "seizure_document", "seizure_authority", "seizure_from", "seizure_until",
    ];

    /// <summary>Columns that may be left out.</summary>
    public static IReadOnlyList<string> Optional { get; } = ["title_en", "region_en", "seizure_turn", "necessary_home", "criminal", Claims];

    /// <summary>One column for each fact any kind of asset has.</summary>
    public static IReadOnlyList<string> Facts { get; } = [.. AssetKinds.All.SelectMany(entry => entry.Facts).Select(field => FactPrefix + field.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>All of them, in the order of the template.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Required, .. Optional, .. Facts];

    /// <summary>The column behind a place in the JSON form of a case.</summary>
    /// <param name="path">As a finding names it, for example <c>assets[0].seizures[0].until</c>.</param>
    /// <param name="applicants">How many parties of the row are applicants; they come first.</param>
    public static string Of(string path, int applicants)
    {
        ArgumentNullException.ThrowIfNull(path);
        const string Asset = "assets[0].";
        const string Fact = Asset + "facts.";
        if (path.StartsWith(Fact, StringComparison.Ordinal))
        {
            return FactPrefix + path[Fact.Length..];
        }

        if (path.StartsWith("parties", StringComparison.Ordinal))
        {
            return path.Length > 8 && int.TryParse(path.AsSpan(8, path.IndexOf(']', StringComparison.Ordinal) - 8), out var index) && index >= applicants ? "debtors" : "applicants";
        }

        if (path.StartsWith(Claims, StringComparison.Ordinal))
        {
            return Claims;
        }

        return path switch
        {
            "number" => "case_number",
            "filedOn" => "filed_on",
            Asset + "reference" => "asset",
            Asset + "kind" => "kind",
            Asset + "titleZh" => "title_zh",
            Asset + "titleEn" => "title_en",
            Asset + "regionZh" => "region_zh",
            Asset + "regionEn" => "region_en",
            Asset + "isNecessaryHome" => "necessary_home",
            Asset + "isCriminal" => "criminal",
            Asset + "seizures[0].document" => "seizure_document",
            Asset + "seizures[0].authority" => "seizure_authority",
            Asset + "seizures[0].from" => "seizure_from",
            Asset + "seizures[0].until" => "seizure_until",
            Asset + "seizures[0].turn" => "seizure_turn",
            _ => path,
        };
    }
}
