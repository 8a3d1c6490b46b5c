using System.Globalization;
using Auction.Data.Cases;
using Auction.Domain.Assets;
using Auction.Domain.Cases;
using Auction.Domain.Rules;
using Auction.Web.Acts;
using Auction.Web.Pages.Court.Cases;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Cases.Acts;

/// <summary>Seizures: recorded, corrected, renewed before they end, lifted (LIM-2).</summary>
internal static class SeizureActs
{
    private const string Rule = "LIM-2";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        new("add-seizure", Rule, CaseActTexts.AddSeizure, CaseActTexts.SeizureLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene is { Asset: not null, Seizure: null },
            Fields = static scene => [Text("document", CaseDeskTexts.Document, 120), .. Fields(null, scene.Courts.FirstOrDefault(court => court.Id == scene.Case.CourtId)?.NameZh ?? "")],
            Read = static (scene, values) => SeizureOf(scene, null, values.Text("document"), values),
        },
        new("correct-seizure", Rule, CaseActTexts.CorrectSeizure, CaseActTexts.CorrectSeizureLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene.Seizure is not null,
            Fields = static scene => Fields(scene.Seizure, ""),
            Read = static (scene, values) => SeizureOf(scene, scene.Seizure!.Document, scene.Seizure.Document, values),
        },
        new("renew-seizure", Rule, CaseActTexts.Renew, CaseActTexts.RenewLead)
        {
            IsOfAsset = true,
            IsOffered = static scene => scene.Seizure is { Turn: 1, LiftedOn: null },
            Fields = static scene => [Text("document", CaseDeskTexts.Document, 120), Day("from", CaseActTexts.RenewFrom, scene.Today), Day("until", CaseDeskTexts.Until)],
            Read = static (scene, values) => RenewalOf(scene, scene.Seizure!, values),
        },
        new("lift-seizure", Rule, CaseActTexts.Lift, CaseActTexts.LiftLead)
        {
            IsOfAsset = true,
            IsJudges = true,
            IsFinal = true,
            IsOffered = static scene => scene.Seizure is { LiftedOn: null },
            Fields = static scene => [Day("on", CaseActTexts.LiftedOn, scene.Today)],
            Read = static (scene, values) => CaseRequest.Of(
                new LiftSeizure(scene.Asset!.Id, scene.Seizure!.Document, values.Day("on")),
                CaseHeadActs.NotInFuture(values.Day("on"), scene.Today, "on", CaseActTexts.LiftedOn)),
        },
    ];

    private static IReadOnlyList<ActField> Fields(SeizureRow? row, string authority) =>
    [
        Text("authority", CaseDeskTexts.Authority, 120) with { Initial = row?.Authority ?? authority },
        Day("from", CaseDeskTexts.From, row?.From),
        Day("until", CaseDeskTexts.Until, row?.Until),
        Whole("turn", CaseActTexts.Turn, 1, 99) with { Initial = (row?.Turn ?? 1).ToString(CultureInfo.InvariantCulture) },
    ];

    private static CaseRequest SeizureOf(CaseScene scene, string? known, string document, ActValues values)
    {
        var asset = scene.Asset!;
        var term = new SeizureTerm(document, values.Day("from"), values.Day("until"), values.Whole("turn"));
        return CaseRequest.Of(
            new EditSeizure(asset.Id, known, document, term.From, term.Until, term.Turn, values.Text("authority")),
            [.. Findings(SeizurePeriods.Check(RuleBooks.Edition2022, ClassOf(asset), term), asset, term, null), .. known is null && IsTaken(scene, document) ? Taken : []]);
    }

    private static CaseRequest RenewalOf(CaseScene scene, SeizureRow before, ActValues values)
    {
        var asset = scene.Asset!;
        var term = new SeizureTerm(values.Text("document"), values.Day("from"), values.Day("until"), before.Turn);
        return CaseRequest.Of(
            new EditSeizure(asset.Id, null, term.Document, term.From, term.Until, term.Turn, before.Authority),
            [.. Findings(SeizurePeriods.CheckRenewal(RuleBooks.Edition2022, ClassOf(asset), CaseScene.TermOf(before), term, scene.Today), asset, term, before.Until), .. IsTaken(scene, term.Document) ? Taken : []]);
    }

    private static IEnumerable<ActFinding> Findings(SeizureFault? fault, AssetRow asset, SeizureTerm term, DateOnly? before) => fault is { } found
        ? [new(found is SeizureFault.InFuture or SeizureFault.AfterEnd ? "from" : "until", CaseActTexts.Of(found, SeizurePeriods.Longest(RuleBooks.Edition2022, ClassOf(asset), term.From), before), Rule)]
        : [];

    private static ActFinding[] Taken => [new("document", CaseActTexts.DocumentTaken)];

    private static bool IsTaken(CaseScene scene, string document) => scene.Seizures.Any(row => row.AssetId == scene.Asset!.Id && string.Equals(row.Document, document, StringComparison.Ordinal));

    private static AssetClass ClassOf(AssetRow asset) => AssetKinds.Of(asset.Kind).Class;
}
