using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Disposals.Acts;

/// <summary>What can be chosen depends on the disposal: persons, objections, offers, institutions.</summary>
internal static class DisposalChoices
{
    /// <summary>Name of the field that says for whom an act is done.</summary>
    public const string Party = "party";

    private static readonly BilingualText PartyLabel = new("当事人、利害关系人", "Person concerned");
    private static readonly BilingualText ObjectionLabel = new("异议", "Objection");

    /// <summary>For whom, of those the person may act for and in these roles. With one there is nothing to choose.</summary>
    public static ActField ForWhom(DisposalScene scene, params ReadOnlySpan<DisposalRole> roles)
    {
        var choices = Persons(scene, roles);
        return ActFields.Choice(Party, PartyLabel, choices) with { Initial = choices.Count == 1 ? choices[0].Value : scene.Subject };
    }

    /// <summary>Those the person may act for in these roles, by role and name; in any role when none is named.</summary>
    public static List<ActChoice> Persons(DisposalScene scene, params ReadOnlySpan<DisposalRole> roles)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var choices = new List<ActChoice>();
        foreach (var row in scene.Parties)
        {
            if (roles.Length == 0 || roles.Contains(row.Role))
            {
                var word = RoleWords.Of(row.Role);
                choices.Add(new(row.PartyId, new($"{word.Zh} {row.Name}", $"{word.En} {row.Name}")));
            }
        }

        return choices;
    }

    /// <summary>True when the person may act for somebody in one of these roles.</summary>
    public static bool Has(DisposalScene scene, params ReadOnlySpan<DisposalRole> roles) => Persons(scene, roles).Count > 0;

    /// <summary>Everybody in one of these roles, whoever acts.</summary>
    public static IEnumerable<ActChoice> All(DisposalScene scene, Func<DisposalParty, bool> which)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var names = DisposalNames.Known(scene.State, scene.People);
        return scene.State.Parties.Where(which).Select(party => new ActChoice(party.Id, names[party.Id]));
    }

    /// <summary>The field that chooses among objections at a stage.</summary>
    public static ActField Objection(DisposalScene scene, SaleObjectionStage stage)
    {
        var choices = At(scene, stage).Select(objection => new ActChoice(objection.Id, NameOf(scene, objection))).ToList();
        return ActFields.Choice("objection", ObjectionLabel, choices) with { Initial = choices.Count == 1 ? choices[0].Value : scene.Subject };
    }

    /// <summary>Objections at a stage.</summary>
    public static IEnumerable<SaleObjection> At(DisposalScene scene, SaleObjectionStage stage)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return scene.State.Objections.Where(objection => objection.Stage == stage);
    }

    /// <summary>Id of the first objection at a stage; null when there is none.</summary>
    public static string? FirstAt(DisposalScene scene, SaleObjectionStage stage) => At(scene, stage).FirstOrDefault()?.Id;

    /// <summary>An objection in words.</summary>
    public static BilingualText NameOf(DisposalScene scene, SaleObjection objection)
    {
        ArgumentNullException.ThrowIfNull(objection);
        var who = DisposalNames.Known(scene.State, scene.People)[objection.PersonId];
        var kind = DisposalWords.Objection(objection.IsThirdPartyClaim);
        var day = Domain.Calendar.CourtTime.Format(objection.FiledAt, "yyyy-MM-dd");
        return new($"{day} {who.Zh}：{kind.Zh}", $"{day} {who.En}: {kind.En}");
    }

    /// <summary>An offer to buy at the failed price in words.</summary>
    public static BilingualText NameOf(PurchaseOffered offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var text = $"{offer.PersonId} ¥{MoneyWords.Digits(offer.Price)}";
        return new(text, text);
    }

    // Ids within a disposal say nothing about a person. From the form's key, so that a form sent twice makes nothing twice.
    public static string IdOf(string prefix, ActValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var key = values.Text("key");
        return prefix + key[^Math.Min(10, key.Length)..];
    }
}
