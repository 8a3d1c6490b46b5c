using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;

namespace Auction.Domain.Assets;

/// <summary>The facts of one asset, read against the table of its kind (REF-3.1).</summary>
/// <param name="Values">What could be read, by id of the fact, in the one way it is written.</param>
/// <param name="Findings">What is missing or cannot be read, in the order of the table.</param>
public sealed record AssetFacts(IReadOnlyDictionary<string, string> Values, IReadOnlyList<AssetFactFinding> Findings)
{
    private const string Yes = "是";
    private const string No = "否";
    private const int WholeDigitsMax = 12;

    /// <summary>True when nothing is missing and everything could be read.</summary>
    public bool IsComplete => Findings.Count == 0;

    /// <summary>Reads facts as they were written.</summary>
    /// <param name="kind">Kind of the asset.</param>
    /// <param name="written">Text by id of the fact; facts the kind does not have are findings.</param>
    public static AssetFacts Read(AssetKind kind, IReadOnlyDictionary<string, string> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var table = AssetKinds.Of(kind).Facts;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var findings = new List<AssetFactFinding>();
        foreach (var field in table)
        {
            var text = written.GetValueOrDefault(field.Id, "").Trim();
            if (text.Length == 0)
            {
                if (field.IsRequired)
                {
                    findings.Add(new(field.Id, AssetFactFault.Missing, FactTexts.Missing.With(field.Label)));
                }
            }
            else if (ReadOne(field, text) is { } value)
            {
                values[field.Id] = value;
            }
            else
            {
                findings.Add(new(field.Id, AssetFactFault.Unreadable, FactTexts.Unreadable(field.Kind).With(field.Label)));
            }
        }

        findings.AddRange(written.Keys.Where(id => table.All(field => field.Id != id)).Order(StringComparer.Ordinal)
            .Select(id => new AssetFactFinding(id, AssetFactFault.Unknown, FactTexts.Unknown.With(new BilingualText(id, id)))));
        return new(values, findings);
    }

    private static string? ReadOne(AssetFactField field, string text) => field.Kind switch
    {
        AssetFactKind.Text => text.Length <= AssetFactField.TextMax ? text : null,
        AssetFactKind.Area => MoneyText.Read(text) is { Fault: null, Amount: var area } ? $"{area.Fen / 100}.{area.Fen % 100:00}" : null,
        AssetFactKind.Amount => MoneyText.Read(text, isZeroAllowed: true) is { Fault: null, Amount: var amount } ? $"{amount.Fen / 100}.{amount.Fen % 100:00}" : null,
        AssetFactKind.Whole => text.Length <= WholeDigitsMax && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : null,
        AssetFactKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null,
        AssetFactKind.YesNo => text.ToLowerInvariant() switch { Yes or "yes" or "true" or "1" => Yes, No or "no" or "false" or "0" => No, _ => null },
        _ => null,
    };
}

/// <summary>Something wrong with one fact.</summary>
/// <param name="FactId">Which.</param>
/// <param name="Fault">What kind of fault.</param>
/// <param name="Words">In words.</param>
public sealed record AssetFactFinding(string FactId, AssetFactFault Fault, BilingualText Words);

/// <summary>What may be wrong with a fact.</summary>
public enum AssetFactFault
{
    /// <summary>Required and not there.</summary>
    Missing = 1,

    /// <summary>There, but not as it has to be written.</summary>
    Unreadable = 2,

    /// <summary>The kind has no such fact.</summary>
    Unknown = 3,
}

/// <summary>Words of findings.</summary>
internal static class FactTexts
{
    public static readonly BilingualPattern Missing = new("请填写“{0}”。", "Give “{0}”.");
    public static readonly BilingualPattern Unknown = new("本类财产没有“{0}”这一项。", "This kind of asset has no “{0}”.");

    public static BilingualPattern Unreadable(AssetFactKind kind) => kind switch
    {
        AssetFactKind.Area => new("“{0}”应为大于零、最多两位小数的平方米数。", "“{0}” has to be square metres above zero with at most two decimals."),
        AssetFactKind.Amount => new("“{0}”应为最多两位小数的元数。", "“{0}” has to be an amount in yuan with at most two decimals."),
        AssetFactKind.Whole => new("“{0}”应为不超过十二位的整数。", "“{0}” has to be a whole number of at most twelve digits."),
        AssetFactKind.Day => new("“{0}”应为日期，例如 2026-11-23。", "“{0}” has to be a day such as 2026-11-23."),
        AssetFactKind.YesNo => new("“{0}”应填“是”或“否”。", "“{0}” has to be yes or no."),
        _ => new("“{0}”最多 500 个字。", "“{0}” may have 500 characters at most."),
    };
}
