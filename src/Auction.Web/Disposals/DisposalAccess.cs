using System.Security.Claims;
using Auction.Data.Disposals;
using Auction.Data.People;
using Auction.Data.Procedures;
using Auction.Domain.Disposal;
using Auction.Web.Shell.People;

namespace Auction.Web.Disposals;

/// <summary>Who asks, as far as disposals care.</summary>
/// <param name="AccountId">The account; null for a visitor.</param>
/// <param name="CourtId">The court of a judge or clerk; null for everybody else.</param>
/// <param name="IsJudge">True for judges.</param>
/// <param name="IsSupervisor">True for supervisors.</param>
/// <param name="AuxiliaryId">The auxiliary institution the person works for; null for everybody else.</param>
internal sealed record DisposalVisitor(Guid? AccountId, Guid? CourtId, bool IsJudge, bool IsSupervisor, string? AuxiliaryId)
{
    /// <summary>Reads the session.</summary>
    public static DisposalVisitor Of(ClaimsPrincipal person) => new(
        person.AccountId(),
        person.IsCourtStaff() ? person.CourtId() : null,
        person.IsInRole(Roles.Judge),
        person.IsInRole(Roles.Supervisor),
        person.AuxiliaryId());
}

/// <summary>What somebody is to a disposal.</summary>
internal abstract record DisposalStanding
{
    private DisposalStanding()
    {
    }

    /// <summary>Judge or clerk of the court that enforces now.</summary>
    public sealed record Court : DisposalStanding;

    /// <summary>One or more of the persons concerned.</summary>
    /// <param name="PartyIds">Ids within the disposal.</param>
    public sealed record Party(IReadOnlyList<string> PartyIds) : DisposalStanding;

    /// <summary>Works for an auxiliary institution entrusted with a task.</summary>
    /// <param name="AuxiliaryId">Which.</param>
    public sealed record Auxiliary(string AuxiliaryId) : DisposalStanding;

    /// <summary>Supervises every court.</summary>
    public sealed record Supervisor : DisposalStanding;

    /// <summary>Everybody else.</summary>
    public sealed record Public : DisposalStanding;
}

/// <summary>Decides what somebody is to a disposal, and what follows for its files. One place for pages, acts and downloads.</summary>
internal static class DisposalAccess
{
    /// <summary>What somebody is to a disposal. A person concerned is never its court: nobody judges in their own cause.</summary>
    /// <param name="visitor">Who asks.</param>
    /// <param name="row">The disposal.</param>
    /// <param name="people">Its persons.</param>
    /// <param name="state">Its fold, for the institutions entrusted; null when none asks.</param>
    public static DisposalStanding StandingIn(this DisposalVisitor visitor, DisposalRow row, IEnumerable<DisposalPartyRow> people, DisposalState? state)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(people);
        var own = visitor.AccountId is { } account ? people.Where(person => person.AccountId == account).Select(person => person.PartyId).Order(StringComparer.Ordinal).ToList() : [];
        if (own.Count > 0) { return new DisposalStanding.Party(own); }
        if (visitor.CourtId == row.CourtId) { return new DisposalStanding.Court(); }
        if (visitor.AuxiliaryId is { } auxiliary && state?.Auxiliaries.Exists(helper => string.Equals(helper.Id, auxiliary, StringComparison.Ordinal)) == true) { return new DisposalStanding.Auxiliary(auxiliary); }
        return visitor.IsSupervisor ? new DisposalStanding.Supervisor() : new DisposalStanding.Public();
    }

    /// <summary>True when somebody of this standing may open a file meant for these people.</summary>
    public static bool MayOpen(this DisposalStanding standing, FileAudience audience) => audience switch
    {
        FileAudience.Public => true,
        FileAudience.Parties => standing is DisposalStanding.Court or DisposalStanding.Party or DisposalStanding.Supervisor,
        FileAudience.Court => standing is DisposalStanding.Court,
        _ => false,
    };
}
