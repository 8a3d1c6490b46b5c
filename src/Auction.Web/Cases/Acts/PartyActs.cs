using System.Globalization;
using Auction.Data.Cases;
using Auction.Domain.Disposal;
using Auction.Domain.Documents;
using Auction.Web.Acts;
using Auction.Web.Pages.Court.Cases;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Cases.Acts;

/// <summary>Parties, their accounts and their agents.</summary>
internal static class PartyActs
{
    private const string Body = "body";
    private const string Person = "person";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        new("add-party", "GEN-8", CaseActTexts.AddParty, CaseActTexts.PartyLead)
        {
            IsOffered = static _ => true,
            Fields = static _ => PartyFields(null),
            Read = static (_, values) => new(PartyOf(null, values)),
        },
        new("edit-party", "GEN-8", CaseActTexts.EditParty, CaseActTexts.PartyLead)
        {
            IsOffered = static scene => scene.Party is not null,
            Fields = static scene => PartyFields(scene.Party),
            Read = static (scene, values) => new(PartyOf(scene.Party!.Id, values)),
        },
        new("link-party", "GEN-8", CaseActTexts.Link, CaseActTexts.LinkLead)
        {
            AccountField = "account",
            IsOffered = static scene => scene.Party is { AccountId: null },
            Fields = static _ => [Text("account", CaseActTexts.Mail)],
            Read = static (scene, values) => new(new LinkParty(scene.Party!.Id, Guid.Parse(values.Text("account")))),
        },
        new("unlink-party", "GEN-8", CaseActTexts.Unlink, CaseActTexts.UnlinkLead)
        {
            IsOffered = static scene => scene.Party is { AccountId: not null },
            Read = static (scene, _) => new(new LinkParty(scene.Party!.Id, null)),
        },
        new("add-agent", "GEN-8", CaseActTexts.AddAgent, CaseActTexts.AgentLead)
        {
            IsOffered = static scene => scene.Parties.Count > 0,
            Fields = static scene => AgentFields(scene, null),
            Read = static (scene, values) => AgentOf(scene, null, values),
        },
        new("edit-agent", "GEN-8", CaseActTexts.EditAgent, CaseActTexts.AgentLead)
        {
            IsOffered = static scene => scene.Agent is not null,
            Fields = static scene => AgentFields(scene, scene.Agent),
            Read = static (scene, values) => AgentOf(scene, scene.Agent!.Id, values),
        },
    ];

    /// <summary>The columns and fields of a party.</summary>
    public static IReadOnlyList<ActField> PartyFields(CasePartyRow? row) =>
    [
        Choice<DisposalRole>("role", CaseDeskTexts.Role, RoleWords.Of) with { Initial = row is null ? "" : NumberOf(row.Role) },
        YesNo("kind", CaseActTexts.Body, CaseActTexts.IsPerson, CaseActTexts.IsBody) with
        {
            Choices = [new(Person, CaseActTexts.IsPerson), new(Body, CaseActTexts.IsBody)],
            Initial = row is null ? "" : row.IsBody ? Body : Person,
        },
        Text("name", CaseDeskTexts.Name) with { Initial = row?.Name ?? "" },
        Text("address", CaseDeskTexts.Address, 500) with { IsRequired = false, Initial = row?.Address ?? "" },
        Text("phone", CaseActTexts.Phone, 40) with { IsRequired = false, Initial = row?.Phone ?? "" },
    ];

    /// <summary>True for a company or other body.</summary>
    public static bool IsBody(ActValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return string.Equals(values.Text("kind"), Body, StringComparison.Ordinal);
    }

    private static EditParty PartyOf(Guid? id, ActValues values) => new(id, values.One<DisposalRole>("role"), values.Text("name"), IsBody(values), values.Text("address"), values.Text("phone"));

    private static List<ActField> AgentFields(CaseScene scene, CaseAgentRow? row)
    {
        List<ActField> fields =
        [
            Choice("party", CaseActTexts.ActsFor, PartiesOf(scene)) with { Initial = (row?.PartyId ?? scene.Party?.Id)?.ToString() ?? "" },
            Choice<AgentKind>("kind", CaseActTexts.AgentKindLabel, CaseActTexts.Of) with { Initial = row is null ? "" : NumberOf(row.Kind) },
            Text("name", CaseDeskTexts.Name, 60) with { Initial = row?.Name ?? "" },
            Text("phone", CaseActTexts.Phone, 40) with { IsRequired = false, Initial = row?.Phone ?? "" },
            Flag("special", CaseActTexts.SpecialAuthority) with { Initial = row is { HasSpecialAuthority: true } ? "yes" : "" },
        ];
        if (row is not null)
        {
            fields.Add(Day("ended", CaseActTexts.EndedOn, row.EndedOn) with { IsRequired = false });
        }

        return fields;
    }

    private static CaseRequest AgentOf(CaseScene scene, Guid? id, ActValues values) => CaseRequest.Of(
        new EditAgent(id, Guid.Parse(values.Text("party")), values.One<AgentKind>("kind"), values.Text("name"), values.Text("phone"), values.Yes("special"), values.DayOrNull("ended")),
        values.DayOrNull("ended") is { } ended ? CaseHeadActs.NotInFuture(ended, scene.Today, "ended", CaseActTexts.EndedOn) : []);

    /// <summary>The parties of a case to choose from.</summary>
    public static IEnumerable<ActChoice> PartiesOf(CaseScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return scene.Parties.Select(party => new ActChoice(party.Id.ToString(), new($"{party.Name}（{RoleWords.Of(party.Role).Zh}）", $"{party.Name} ({RoleWords.Of(party.Role).En})")));
    }

    /// <summary>A value of an enumeration as it is posted.</summary>
    public static string NumberOf<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
