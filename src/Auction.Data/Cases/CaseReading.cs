using System.Globalization;
using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Cases;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Data.Cases;

/// <summary>Reads a case from JSON, the one form in which cases are handed over (docs/cases.md). Reads on after a fault, so that everything wrong is told at once.</summary>
public sealed class CaseReading
{
    /// <summary>Name and version of the form.</summary>
    public const string Format = "hengping-case-1";

    /// <summary>Most parties, claims or assets of one case.</summary>
    public const int ListMax = 500;

    private const int TextMax = 500;
    private readonly List<CaseFinding> _findings = [];

    private CaseReading()
    {
    }

    /// <summary>The case, or everything wrong with it; exactly one of the two.</summary>
    public static (CaseIntake? Case, IReadOnlyList<CaseFinding> Findings) Of(JsonElement json)
    {
        var reading = new CaseReading();
        if (json.ValueKind != JsonValueKind.Object)
        {
            return (null, [new("", null, CaseTexts.NotAnObject)]);
        }

        var intake = reading.Case(json);
        return reading._findings.Count == 0 ? (intake, []) : (null, reading._findings);
    }

    private CaseIntake Case(JsonElement json)
    {
        var number = Text(json, "", "number", CaseNumber.LengthMax);
        var read = CaseNumber.Read(number);
        if (number.Length > 0 && read is null)
        {
            Add("number", rule: null, CaseTexts.Number);
        }

        var intake = new CaseIntake
        {
            Number = read ?? new("", 0, "", "", ""),
            FiledOn = Day(json, "", "filedOn"),
            Cause = Text(json, "", "cause"),
            Title = Text(json, "", "title"),
            Judge = Text(json, "", "judge"),
            AsOf = AsOf(json),
            Parties = Items(json, "parties", isRequired: true, Party),
            Assets = Items(json, "assets", isRequired: true, Asset),
            Claims = Items(json, "claims", isRequired: false, Claim),
        };
        CheckWhole(intake);
        return intake;
    }

    private PartyIntake Party(JsonElement json, string path) => new(
        Text(json, path, "reference", 60),
        One<DisposalRole>(json, path, "role", CaseTexts.Role),
        Text(json, path, "name", 200),
        Flag(json, path, "isBody"),
        Text(json, path, "address", isRequired: false),
        Text(json, path, "phone", 40, isRequired: false));

    private AssetIntake Asset(JsonElement json, string path)
    {
        var isShip = json.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && string.Equals(kind.GetString(), "Ship", StringComparison.OrdinalIgnoreCase);
        if (isShip)
        {
            Add(path + ".kind", "SHIP", CaseTexts.Ship);
        }

        var before = _findings.Count;
        var assetKind = isShip ? default : One<AssetKind>(json, path, "kind", CaseTexts.Kind);
        var titleZh = Text(json, path, "titleZh", 120);
        var titleEn = Text(json, path, "titleEn", 200, isRequired: false);
        var regionZh = Text(json, path, "regionZh", 60);
        var regionEn = Text(json, path, "regionEn", 100, isRequired: false);
        var facts = _findings.Count == before && !isShip ? Facts(json, path, assetKind) : new Dictionary<string, string>(StringComparer.Ordinal);
        return new(
            Text(json, path, "reference", 60),
            assetKind,
            titleZh,
            titleEn.Length > 0 ? titleEn : titleZh,
            regionZh,
            regionEn.Length > 0 ? regionEn : regionZh,
            facts,
            Flag(json, path, "isNecessaryHome"),
            Flag(json, path, "isCriminal"),
            Items(json, "seizures", isRequired: true, (item, at) => Seizure(item, at, _findings.Exists(finding => finding.Path == path + ".kind") ? null : AssetKinds.Of(assetKind).Class), path));
    }

    /// <summary>Facts are read but need not be complete: the investigation goes on after the case is here (REF-3.1).</summary>
    private IReadOnlyDictionary<string, string> Facts(JsonElement json, string path, AssetKind kind)
    {
        if (!json.TryGetProperty("facts", out var facts) || facts.ValueKind == JsonValueKind.Null)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        if (facts.ValueKind != JsonValueKind.Object)
        {
            Add(path + ".facts", rule: null, CaseTexts.Facts);
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        var read = AssetFacts.Read(kind, facts.EnumerateObject().GroupBy(fact => fact.Name, StringComparer.Ordinal).ToDictionary(fact => fact.Key, fact => Plain(fact.Last().Value), StringComparer.Ordinal));
        foreach (var finding in read.Findings.Where(finding => finding.Fault != AssetFactFault.Missing))
        {
            Add($"{path}.facts.{finding.FactId}", "REF-3.1", finding.Words);
        }

        return read.Values;
    }

    // LIM-2: measured like one that is typed in, once its days and the kind of the asset can be read.
    private SeizureIntake Seizure(JsonElement json, string path, AssetClass? assetClass)
    {
        var read = new SeizureIntake(Text(json, path, "document", 120), Day(json, path, "from"), Day(json, path, "until"), Whole(json, path, "turn", 1, 99, missing: 1), Text(json, path, "authority", 120));
        if (assetClass is not { } known || read.From == default || read.Until == default)
        {
            return read;
        }

        var book = RuleBooks.Edition2022;
        switch (SeizurePeriods.Check(book, known, new(read.Document, read.From, read.Until, read.Turn)))
        {
            case SeizureFault.Backwards:
                Add(path + ".until", "LIM-2", CaseTexts.SeizureBackwards);
                break;
            case SeizureFault.TooLong:
                Add(path + ".until", "LIM-2", CaseTexts.SeizureTooLong.With(SeizurePeriods.Longest(book, known, read.From).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
                break;
        }

        return read;
    }

    private ClaimIntake Claim(JsonElement json, string path)
    {
        var text = json.TryGetProperty("amount", out var amount) ? Plain(amount) : "";
        var money = MoneyText.Read(text);
        if (money.Fault is not null)
        {
            Add(path + ".amount", "GEN-1", CaseTexts.Amount);
        }

        var asset = Text(json, path, "asset", 60, isRequired: false);
        int? rank = json.TryGetProperty("rank", out var written) && written.ValueKind != JsonValueKind.Null ? Whole(json, path, "rank", 1, 99, missing: 1) : null;
        return new(Text(json, path, "reference", 60), Text(json, path, "party", 60), One<ClaimKind>(json, path, "kind", CaseTexts.ClaimKind), money.Amount, asset.Length > 0 ? asset : null, rank);
    }

    /// <summary>What only the whole case can tell: names that occur twice or lead nowhere, nobody who claims or owes.</summary>
    private void CheckWhole(CaseIntake intake)
    {
        Unique("parties", [.. intake.Parties.Select(party => party.Reference)]);
        Unique("assets", [.. intake.Assets.Select(asset => asset.Reference)]);
        Unique("claims", [.. intake.Claims.Select(claim => claim.Reference)]);
        if (intake.Parties.All(party => party.Role != DisposalRole.Applicant) || intake.Parties.All(party => party.Role != DisposalRole.Debtor))
        {
            Add("parties", rule: null, CaseTexts.BothSides);
        }

        for (var index = 0; index < intake.Claims.Count; index++)
        {
            var claim = intake.Claims[index];
            if (claim.Party.Length > 0 && intake.Parties.All(party => party.Reference != claim.Party))
            {
                Add($"claims[{index}].party", rule: null, CaseTexts.NoSuchParty.With(claim.Party));
            }

            if (claim.Asset is { } asset && intake.Assets.All(each => each.Reference != asset))
            {
                Add($"claims[{index}].asset", rule: null, CaseTexts.NoSuchAsset.With(asset));
            }

            if (claim.Asset is null != claim.Rank is null)
            {
                Add($"claims[{index}].rank", "PAY-ORD", CaseTexts.RankAndAsset);
            }
        }
    }

    private void Unique(string path, string[] references)
    {
        foreach (var twice in references.Where(reference => reference.Length > 0).GroupBy(reference => reference, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            Add(path, rule: null, CaseTexts.Twice.With(twice.Key));
        }
    }

    private List<T> Items<T>(JsonElement json, string name, bool isRequired, Func<JsonElement, string, T> read, string path = "")
    {
        var at = path.Length == 0 ? name : $"{path}.{name}";
        if (!json.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null || (list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 0))
        {
            if (isRequired)
            {
                Add(at, rule: null, CaseTexts.Missing);
            }

            return [];
        }

        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > ListMax || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
        {
            Add(at, rule: null, CaseTexts.List.With(ListMax));
            return [];
        }

        return [.. list.EnumerateArray().Select((item, index) => read(item, string.Create(CultureInfo.InvariantCulture, $"{at}[{index}]")))];
    }

    private string Text(JsonElement json, string path, string name, int max = TextMax, bool isRequired = true)
    {
        var text = json.TryGetProperty(name, out var value) ? Plain(value) : "";
        if (text.Length == 0 && isRequired)
        {
            Add(Join(path, name), rule: null, CaseTexts.Missing);
        }
        else if (text.Length > max)
        {
            Add(Join(path, name), rule: null, CaseTexts.TooLong.With(max));
        }

        return text;
    }

    private DateOnly Day(JsonElement json, string path, string name)
    {
        var text = Text(json, path, name, 10);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            Add(Join(path, name), "GEN-6", CaseTexts.Day);
        }

        return default;
    }

    private DateTimeOffset? AsOf(JsonElement json)
    {
        var text = Text(json, "", "asOf", 40, isRequired: false);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.fffzzz", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM-ddTHH:mm:ss.fffZ"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return instant;
        }

        Add("asOf", "GEN-6", CaseTexts.AsOf);
        return null;
    }

    private int Whole(JsonElement json, string path, string name, int low, int high, int missing)
    {
        var text = Text(json, path, name, 10, isRequired: false);
        if (text.Length == 0)
        {
            return missing;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
        {
            return number;
        }

        Add(Join(path, name), rule: null, CaseTexts.Whole.With(low, high));
        return missing;
    }

    private bool Flag(JsonElement json, string path, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.False)
        {
            return false;
        }

        if (value.ValueKind != JsonValueKind.True)
        {
            Add(Join(path, name), rule: null, CaseTexts.Flag);
        }

        return value.ValueKind == JsonValueKind.True;
    }

    private T One<T>(JsonElement json, string path, string name, BilingualText words)
        where T : struct, Enum
    {
        var text = Text(json, path, name, 40);
        if (text.Length > 0 && char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        if (text.Length > 0)
        {
            Add(Join(path, name), rule: null, words.With(string.Join(", ", Enum.GetNames<T>())));
        }

        return default;
    }

    // Numbers keep their spelling: 0.1 must not pass through floating point.
    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => value.GetString()!.Trim(),
        _ => value.GetRawText(),
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Add(string path, string? rule, BilingualText words) => _findings.Add(new(path, rule, words));
}

/// <summary>Something wrong with a case.</summary>
/// <param name="Path">Where, for example <c>assets[0].facts.area</c>.</param>
/// <param name="Rule">Rule it rests on; null when the form itself demands it.</param>
/// <param name="Words">What is wrong and what would be right.</param>
public sealed record CaseFinding(string Path, string? Rule, BilingualText Words);
