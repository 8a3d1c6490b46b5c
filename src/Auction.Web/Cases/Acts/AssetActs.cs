using System.Globalization;
using Auction.Data.Cases;
using Auction.Domain.Assets;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Cases.Acts;

/// <summary>Assets of every kind: one form, whose facts are those of the table of the kind (REF-3.1, GUI-1).</summary>
internal static class AssetActs
{
    /// <summary>What stands before the id of a fact in the name of its field.</summary>
    public const string FactPrefix = "fact-";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        new("add-asset", "REF-3.1, GUI-1", CaseActTexts.AddAsset, CaseActTexts.AssetLead)
        {
            IsOffered = static scene => KindOf(scene) is not null,
            Fields = static scene => Fields(KindOf(scene)!.Value, null),
            Read = static (scene, values) => AssetOf(KindOf(scene)!.Value, null, values),
        },
        new("edit-asset", "REF-3.1, GUI-1", CaseActTexts.EditAsset, CaseActTexts.AssetLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene.Asset is not null,
            Fields = static scene => Fields(scene.Asset!.Kind, scene.Asset),
            Read = static (scene, values) => AssetOf(scene.Asset!.Kind, scene.Asset.Id, values),
        },
    ];

    private static AssetKind? KindOf(CaseScene scene) =>
        int.TryParse(scene.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((AssetKind)number) ? (AssetKind)number : null;

    private static List<ActField> Fields(AssetKind kind, AssetRow? row)
    {
        var facts = row is null ? new Dictionary<string, string>(StringComparer.Ordinal) : CaseJson.Facts(row);
        List<ActField> fields =
        [
            Text("titleZh", CaseActTexts.TitleZh, 120) with { Initial = row?.TitleZh ?? "", Hint = CaseActTexts.TitleHint },
            Text("titleEn", CaseActTexts.TitleEn) with { Initial = row is null || row.TitleEn == row.TitleZh ? "" : row.TitleEn, IsRequired = false },
            Text("regionZh", CaseActTexts.RegionZh, 60) with { Initial = row?.RegionZh ?? "" },
            Text("regionEn", CaseActTexts.RegionEn, 100) with { Initial = row is null || row.RegionEn == row.RegionZh ? "" : row.RegionEn, IsRequired = false },
            .. AssetKinds.Of(kind).Facts.OrderBy(fact => fact.IsDisclosure).Select(fact => FieldOf(fact, facts.GetValueOrDefault(fact.Id, ""))),
        ];
        if (kind == AssetKind.Home)
        {
            fields.Add(Flag("necessary", Pages.Court.Cases.CaseDeskTexts.NecessaryHome) with { Initial = row is { IsNecessaryHome: true } ? "yes" : "" });
        }

        fields.Add(Flag("criminal", Pages.Court.Cases.CaseDeskTexts.Criminal) with { Initial = row is { IsCriminal: true } ? "yes" : "" });
        return fields;
    }

    private static ActField FieldOf(AssetFactField fact, string value)
    {
        var name = FactPrefix + fact.Id;
        var field = fact.Kind switch
        {
            AssetFactKind.Day => Day(name, fact.Label),
            AssetFactKind.YesNo => Choice(name, fact.Label, [new("是", CaseActTexts.Yes), new("否", CaseActTexts.No)]),
            AssetFactKind.Text when fact.IsDisclosure => LongText(name, fact.Label, AssetFactField.TextMax),
            _ => Text(name, fact.Label, AssetFactField.TextMax),
        };
        return field with { IsRequired = false, Initial = value, Hint = HintOf(fact) };
    }

    private static BilingualText? HintOf(AssetFactField fact) => (fact.IsRequired, fact.IsPublic) switch
    {
        (true, true) => CaseActTexts.RequiredFact,
        (true, false) => new(CaseActTexts.RequiredFact.Zh + CaseActTexts.NotPublicFact.Zh, CaseActTexts.RequiredFact.En + " " + CaseActTexts.NotPublicFact.En),
        (false, false) => CaseActTexts.NotPublicFact,
        _ => null,
    };

    private static CaseRequest AssetOf(AssetKind kind, Guid? id, ActValues values)
    {
        var table = AssetKinds.Of(kind).Facts;
        var facts = AssetFacts.Read(kind, table.Where(fact => values.Has(FactPrefix + fact.Id)).ToDictionary(fact => fact.Id, fact => Written(fact, values), StringComparer.Ordinal));
        var (titleZh, titleEn, regionZh, regionEn) = (values.Text("titleZh"), values.Text("titleEn"), values.Text("regionZh"), values.Text("regionEn"));
        return CaseRequest.Of(
            new EditAsset(id, kind, titleZh, titleEn.Length > 0 ? titleEn : titleZh, regionZh, regionEn.Length > 0 ? regionEn : regionZh, facts.Values, values.Yes("necessary"), values.Yes("criminal")),
            [.. facts.Findings.Where(finding => finding.Fault != AssetFactFault.Missing).Select(finding => new ActFinding(FactPrefix + finding.FactId, finding.Words, "REF-3.1"))]);
    }

    private static string Written(AssetFactField fact, ActValues values) =>
        fact.Kind == AssetFactKind.Day ? values.Day(FactPrefix + fact.Id).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : values.Text(FactPrefix + fact.Id);
}
