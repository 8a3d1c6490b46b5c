using System.Security.Claims;
using Auction.Data.People;

namespace Auction.Web.Shell.People;

/// <summary>Who is signed in, read from the session.</summary>
internal static class SignedIn
{
    /// <summary>The account, or null for a visitor.</summary>
    public static Guid? AccountId(this ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The name shown to the person alone.</summary>
    public static string DisplayName(this ClaimsPrincipal person) =>
        person.FindFirstValue(AccountClaims.RealName) is { Length: > 0 } name ? name : person.Identity?.Name ?? "";

    /// <summary>The court a member of staff works for.</summary>
    public static Guid? CourtId(this ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(AccountClaims.CourtId), out var id) ? id : null;

    /// <summary>True for judges and clerks of a court.</summary>
    public static bool IsCourtStaff(this ClaimsPrincipal person) =>
        (person.IsInRole(Roles.Judge) || person.IsInRole(Roles.Clerk)) && person.CourtId() is not null;

    /// <summary>True for court finance.</summary>
    public static bool IsCourtFinance(this ClaimsPrincipal person) => person.IsInRole(Roles.Finance) && person.CourtId() is not null;

    /// <summary>Role under which somebody of a court acts.</summary>
    public static string CourtRole(this ClaimsPrincipal person) =>
        person.IsInRole(Roles.Judge) ? Roles.Judge : person.IsInRole(Roles.Clerk) ? Roles.Clerk : Roles.Finance;

    /// <summary>The entry on the roster of institutions an appraiser works for; null for everybody else.</summary>
    public static string? InstitutionId(this ClaimsPrincipal person) =>
        person.IsInRole(Roles.Appraiser) ? person.FindFirstValue(AccountClaims.RosterEntryId) : null;

    /// <summary>The entry on the roster of industry associations the person works for; null for everybody else.</summary>
    public static string? AssociationId(this ClaimsPrincipal person) =>
        person.IsInRole(Roles.Association) ? person.FindFirstValue(AccountClaims.RosterEntryId) : null;

    /// <summary>The entry on the roster of auxiliary institutions the person works for; null for everybody else.</summary>
    public static string? AuxiliaryId(this ClaimsPrincipal person) =>
        person.IsInRole(Roles.Auxiliary) ? person.FindFirstValue(AccountClaims.RosterEntryId) : null;
}
