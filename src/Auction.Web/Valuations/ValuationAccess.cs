using Auction.Data.Procedures;
using System.Security.Claims;
using Auction.Data.People;
using Auction.Data.Valuations;
using Auction.Web.Shell.People;
using Valuation.Procedure;

namespace Auction.Web.Valuations;

/// <summary>Who asks, as far as valuations care.</summary>
/// <param name="AccountId">The account; null for a visitor.</param>
/// <param name="CourtId">The court of a judge or clerk; null for everybody else.</param>
/// <param name="IsSupervisor">True for supervisors.</param>
/// <param name="InstitutionId">The institution of an appraiser; null for everybody else.</param>
/// <param name="AssociationId">The association of a reviewer; null for everybody else.</param>
internal sealed record ValuationVisitor(Guid? AccountId, Guid? CourtId, bool IsSupervisor, string? InstitutionId, string? AssociationId)
{
    /// <summary>Somebody who is not signed in.</summary>
    public static ValuationVisitor Stranger { get; } = new(AccountId: null, CourtId: null, IsSupervisor: false, InstitutionId: null, AssociationId: null);

    /// <summary>Reads the session.</summary>
    public static ValuationVisitor Of(ClaimsPrincipal person) => new(
        person.AccountId(),
        person.IsCourtStaff() ? person.CourtId() : null,
        person.IsInRole(Roles.Supervisor),
        person.InstitutionId(),
        person.AssociationId());

    /// <summary>True when the fold of the journal is needed to say what this visitor is to a valuation.</summary>
    public bool NeedsState => InstitutionId is not null || AssociationId is not null;
}

/// <summary>Who belongs to one valuation.</summary>
/// <param name="CourtId">The enforcing court.</param>
/// <param name="Parties">Persons concerned who have an account: id within the valuation, and account.</param>
/// <param name="Institutions">Institutions chosen or ordered, now or before.</param>
/// <param name="Associations">Associations a technical review of the reports now served was referred to.</param>
internal sealed record ValuationCircle(
    Guid CourtId, IReadOnlyCollection<(string PartyId, Guid AccountId)> Parties, IReadOnlyCollection<string> Institutions, IReadOnlyCollection<string> Associations)
{
    /// <summary>The circle of a valuation.</summary>
    /// <param name="courtId">Its court.</param>
    /// <param name="parties">Its persons.</param>
    /// <param name="state">Its fold; null when nobody from outside asks, for whom alone it is needed.</param>
    public static ValuationCircle Of(Guid courtId, IEnumerable<ValuationPartyRow> parties, ValuationState? state) => new(
        courtId,
        [.. parties.Where(party => party.AccountId is not null).Select(party => (party.PartyId, party.AccountId!.Value))],
        InstitutionsOf(state),
        [.. state?.Objections.Select(objection => objection.Review?.AssociationId).OfType<string>().Distinct(StringComparer.Ordinal) ?? []]);

    private static HashSet<string> InstitutionsOf(ValuationState? state)
    {
        var institutions = new HashSet<string>(StringComparer.Ordinal);
        if (state?.Appraisal is { } appraisal)
        {
            institutions.UnionWith(appraisal.Chosen);
            institutions.UnionWith(appraisal.Used);
            if (appraisal.Commission is { } commission) { institutions.Add(commission.InstitutionId); }
        }

        return institutions;
    }
}

/// <summary>What somebody is to a valuation.</summary>
internal abstract record ValuationRole
{
    private ValuationRole()
    {
    }

    /// <summary>Judge or clerk of the enforcing court.</summary>
    public sealed record Court : ValuationRole;

    /// <summary>One or more of the persons concerned.</summary>
    /// <param name="PartyIds">Ids within the valuation.</param>
    public sealed record Party(IReadOnlyList<string> PartyIds) : ValuationRole;

    /// <summary>Works for an institution chosen or ordered.</summary>
    /// <param name="InstitutionId">Which.</param>
    public sealed record Institution(string InstitutionId) : ValuationRole;

    /// <summary>Works for an association a technical review was referred to.</summary>
    /// <param name="AssociationId">Which.</param>
    public sealed record Association(string AssociationId) : ValuationRole;

    /// <summary>Supervises every court.</summary>
    public sealed record Supervisor : ValuationRole;

    /// <summary>Everybody else.</summary>
    public sealed record Public : ValuationRole;
}

/// <summary>Decides what somebody is to a valuation, and what follows for its files. One place for pages, acts and downloads.</summary>
internal static class ValuationAccess
{
    /// <summary>What somebody is to a valuation. A person concerned is never its court: nobody judges in their own cause.</summary>
    public static ValuationRole RoleIn(this ValuationVisitor visitor, ValuationCircle circle)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        ArgumentNullException.ThrowIfNull(circle);
        var own = circle.Parties.Where(party => party.AccountId == visitor.AccountId).Select(party => party.PartyId).ToList();
        if (own.Count > 0) { return new ValuationRole.Party(own); }
        if (visitor.CourtId == circle.CourtId) { return new ValuationRole.Court(); }
        if (visitor.InstitutionId is { } institution && circle.Institutions.Contains(institution)) { return new ValuationRole.Institution(institution); }
        if (visitor.AssociationId is { } association && circle.Associations.Contains(association)) { return new ValuationRole.Association(association); }
        return visitor.IsSupervisor ? new ValuationRole.Supervisor() : new ValuationRole.Public();
    }

    /// <summary>True when somebody with this role may open a file meant for these people. What an association may read beside is <see cref="ReviewMaterial"/>.</summary>
    public static bool MayOpen(this ValuationRole role, FileAudience audience) => audience switch
    {
        FileAudience.Public => true,
        FileAudience.Parties => role is ValuationRole.Court or ValuationRole.Party or ValuationRole.Institution or ValuationRole.Supervisor,
        FileAudience.Court => role is ValuationRole.Court,
        _ => false,
    };
}
