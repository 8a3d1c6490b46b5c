using System.Text.Encodings.Web;
using System.Text.Json;
using System.Globalization;
using Auction.Data.Cases;
using Auction.Data.Disposals;
using Auction.Data.Import;
using Auction.Data.Lots;
using Auction.Domain.Assets;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;

namespace Auction.Grains.Disposals;

/// <summary>What the public reads of an asset: its facts, and the eight things a buyer must know first (AUC-13, AUC-14). Written from the table of facts.</summary>
public static class AssetPresentation
{
    private const string NoneZh = "经调查未发现。";
    private const string NoneEn = "None known after investigation.";

    // Facts of any kind that belong under each of the eight headings.
    private static readonly Dictionary<string, string[]> Under = new(StringComparer.Ordinal)
    {
        ["occupation"] = ["occupation", "household", "keys"],
        ["lease"] = ["lease"],
        ["encumbrances"] = ["mortgage", "construction-claims"],
        ["arrears"] = ["arrears", "violations"],
        ["defects"] = ["defects", "inspection", "airworthiness", "dismantling"],
        ["qualification"] = ["limits", "plate-limits"],
    };

    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The facts as they may be published: whoever is concerned stands there by role, never by name.</summary>
    public static IReadOnlyDictionary<string, string> WithoutNames(IReadOnlyDictionary<string, string> values, IEnumerable<DisposalPartyRow> people)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(people);

        // The longest first: a name may be part of another. A role written before the name is not said twice.
        var names = people.Where(person => person.Name.Length > 1).OrderByDescending(person => person.Name.Length).Select(person => (person.Name, Role: RoleWords.Of(person.Role).Zh)).ToList();
        return values.ToDictionary(
            pair => pair.Key,
            pair => names.Aggregate(pair.Value, (text, person) => text.Replace(person.Role + person.Name, person.Role, StringComparison.Ordinal).Replace(person.Name, person.Role, StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    /// <summary>Public facts that are no disclosures. Values are the court's own words, in Chinese only.</summary>
    public static IReadOnlyList<LotFact> Facts(AssetKind kind, IReadOnlyDictionary<string, string> values)
    {
        var table = AssetKinds.Of(kind).Facts;
        var read = AssetFacts.Read(kind, values).Values;
        return [.. table.Where(field => field is { IsPublic: true, IsDisclosure: false } && read.ContainsKey(field.Id)).Select(field => new LotFact(field.Label.Zh, field.Label.En, read[field.Id], ""))];
    }

    /// <summary>The eight disclosures.</summary>
    /// <param name="kind">Kind of the asset; null when it stands in no case file here.</param>
    /// <param name="values">Its facts.</param>
    /// <param name="seizures">Its seizures, the first one first.</param>
    /// <param name="taxes">Who bears which taxes.</param>
    /// <param name="state">The disposal.</param>
    /// <param name="priority">Confirmed priority purchasers.</param>
    public static IReadOnlyList<LotFact> Disclosures(AssetKind? kind, IReadOnlyDictionary<string, string> values, IReadOnlyList<SeizureRow> seizures, string taxes, DisposalState state, IReadOnlyList<PriorityRank> priority)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(seizures);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(priority);
        var table = kind is { } known ? AssetKinds.Of(known).Facts : [];
        return [.. NoticeFields.Disclosures.Select(each => Of(each, table, values, seizures, taxes, state, priority))];
    }

    /// <summary>The facts as the row of a lot holds them.</summary>
    public static string FactsJson(AssetKind? kind, IReadOnlyDictionary<string, string> values) => JsonSerializer.Serialize(kind is { } known ? Facts(known, values) : [], Writing);

    /// <summary>The disclosures as the row of a lot holds them.</summary>
    public static string DisclosuresJson(AssetKind? kind, IReadOnlyDictionary<string, string> values, IReadOnlyList<SeizureRow> seizures, string taxes, DisposalState state, IReadOnlyList<PriorityRank> priority) =>
        JsonSerializer.Serialize(Disclosures(kind, values, seizures, taxes, state, priority), Writing);

    /// <summary>The category that goes with a kind.</summary>
    public static string CategoryOf(AssetKind kind) => kind switch
    {
        AssetKind.Home => LotCategories.Home,
        AssetKind.Commercial => LotCategories.Shop,
        AssetKind.Factory => LotCategories.Factory,
        AssetKind.Land or AssetKind.Construction => LotCategories.Land,
        AssetKind.Vehicle => LotCategories.Vehicle,
        AssetKind.Machinery => LotCategories.Machinery,
        AssetKind.Equity or AssetKind.ListedShares => LotCategories.Equity,
        _ => LotCategories.Other,
    };

    private static LotFact Of(NoticeDisclosure heading, IReadOnlyList<AssetFactField> table, IReadOnlyDictionary<string, string> values, IReadOnlyList<SeizureRow> seizures, string taxes, DisposalState state, IReadOnlyList<PriorityRank> priority)
    {
        LotFact Fact(string zh, string en) => new(heading.Label.Zh, heading.Label.En, zh, en);
        switch (heading.Name)
        {
            case "taxes":
                return taxes.Length > 0 ? Fact(taxes, "") : Fact("依照税法规定由相应主体各自承担。", "Each side bears what the tax law puts on it.");
            case "priority":
                return priority.Count == 0
                    ? Fact("经调查无优先购买权人。", "There is no priority purchaser.")
                    : Fact(
                        string.Create(CultureInfo.InvariantCulture, $"有优先购买权人 {priority.Count} 名，顺位 {string.Join('、', priority.Select(right => right.Rank).Order())}，可按相同价格应价。"),
                        string.Create(CultureInfo.InvariantCulture, $"{priority.Count} priority purchasers, rank {string.Join(", ", priority.Select(right => right.Rank).Order())}; they may match the price."));
            case "encumbrances":
                var burdens = seizures.Select(seizure => string.Create(CultureInfo.InvariantCulture, $"{seizure.Authority}查封至 {seizure.Until:yyyy-MM-dd}")).Concat(Said(heading, table, values)).ToList();
                return burdens.Count == 0 ? Fact(NoneZh, NoneEn) : Fact(string.Join('；', burdens) + "。成交后由法院依法解除或者涤除。", "");
            case "qualification" when state.Has(DisposalFlags.Housing):
                return Fact("须具备当地购房资格。" + string.Join('；', Said(heading, table, values)), "");
            case "qualification" when !Said(heading, table, values).Any():
                return Fact("具备完全民事行为能力即可参加。能否贷款由金融机构决定。", "Full legal capacity suffices. Whether a loan is granted is for the bank to decide.");
            default:
                var words = string.Join('；', Said(heading, table, values));
                return words.Length == 0 ? Fact(NoneZh, NoneEn) : Fact(words, "");
        }
    }

    private static IEnumerable<string> Said(NoticeDisclosure heading, IReadOnlyList<AssetFactField> table, IReadOnlyDictionary<string, string> values)
    {
        var ids = Under.GetValueOrDefault(heading.Name, []);
        var several = ids.Count(values.ContainsKey) > 1;
        foreach (var field in table.Where(field => ids.Contains(field.Id, StringComparer.Ordinal)))
        {
            if (values.GetValueOrDefault(field.Id, "").Trim() is { Length: > 0 } text) { yield return several ? $"{field.Label.Zh}：{text}" : text; }
        }
    }
}
