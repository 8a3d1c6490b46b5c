using Auction.Data.Rosters;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Valuations.Views;
using Auction.Web.Shell.Formatting;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>What can be chosen depends on the valuation: persons, reports, objections, those on rosters.</summary>
internal static class ValuationChoices
{
    /// <summary>Name of the field that says for whom an act is done.</summary>
    public const string Party = "party";

    /// <summary>For whom, of those the person may act for. With one there is nothing to choose.</summary>
    public static IReadOnlyList<ActField> ForWhom(ValuationScene scene, bool bothSidesOnly = false)
    {
        var choices = Persons(scene, bothSidesOnly);
        return [ActFields.Choice(Party, PartyLabel, choices) with { Initial = choices.Count == 1 ? choices[0].Value : "" }];
    }

    /// <summary>Everybody concerned, by name and role.</summary>
    public static List<ActChoice> Persons(ValuationScene scene, bool bothSidesOnly = false) =>
        [.. scene.Parties.Where(row => !bothSidesOnly || row.Role is PartyRole.Applicant or PartyRole.Debtor).Select(row => new ActChoice(row.PartyId, PersonName(scene, row.PartyId)))];

    /// <summary>A person's role and name; without the name where this desk may not know it.</summary>
    public static BilingualText PersonName(ValuationScene scene, string partyId)
    {
        if (!scene.People.TryGetValue(partyId, out var row))
        {
            return ValuationNames.Public(scene.State, scene.Rosters)[partyId];
        }

        var role = ValuationWords.Role(row.Role);
        return new($"{role.Zh} {row.Name}", $"{role.En} {row.Name}");
    }

    /// <summary>A platform, institution, association or authority by name.</summary>
    public static BilingualText RosterName(ValuationScene scene, string id) =>
        scene.Rosters.TryGetValue(id, out var row) ? new(row.NameZh, row.NameEn) : new(id, id);

    /// <summary>Those on a roster today, in the order of the register.</summary>
    public static IEnumerable<RosterEntryRow> Listed(ValuationScene scene, RosterKind kind) =>
        scene.Rosters.Values.Where(row => row.Kind == kind && row.Listing.IsListedOn(scene.Today)).OrderBy(row => row.Ordinal);

    /// <summary>Several ids as choices by name.</summary>
    public static IEnumerable<ActChoice> Named(ValuationScene scene, IEnumerable<string> ids) => ids.Select(id => new ActChoice(id, RosterName(scene, id)));

    /// <summary>Ids of the reports under review or served.</summary>
    public static IReadOnlyList<string> ReportIds(ValuationState state) => state.Method == ReferencePriceKind.OnlineInquiry
        ? [.. state.Online?.Counting.Select(platform => platform.Id) ?? []]
        : state.Appraisal?.Commission is { } commission ? [commission.InstitutionId] : [];

    /// <summary>Objections at a stage.</summary>
    public static IEnumerable<ObjectionState> At(ValuationState state, params ReadOnlySpan<ObjectionStage> stages)
    {
        var wanted = stages.ToArray();
        return state.Objections.Where(objection => wanted.Contains(objection.Stage));
    }

    /// <summary>The field that chooses among objections.</summary>
    public static ActField Objection(ValuationScene scene, IEnumerable<ObjectionState> objections)
    {
        var choices = objections.Select(objection => new ActChoice(objection.Id, ObjectionName(scene, objection))).ToList();
        return ActFields.Choice("objection", ObjectionLabel, choices) with { Initial = choices.Count == 1 ? choices[0].Value : scene.Subject };
    }

    private static readonly BilingualText PartyLabel = new("当事人、利害关系人", "Person concerned");
    private static readonly BilingualText ObjectionLabel = new("异议", "Objection");

    private static BilingualText ObjectionName(ValuationScene scene, ObjectionState objection)
    {
        var who = PersonName(scene, objection.PartyId);
        var day = Auction.Domain.Calendar.CourtTime.Format(objection.FiledAt, "MM-dd");
        var grounds = ObjectionWords.Of(objection.Grounds);
        return new(
            $"{day} {who.Zh}：{string.Join("；", grounds.Select(ground => ground.Zh))}",
            $"{day} {who.En}: {string.Join("; ", grounds.Select(ground => ground.En))}");
    }
}
