using System.Security.Claims;
using Auction.Data.People;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Shell;
using Auction.Web.Shell.People;

namespace Auction.Web.Valuations;

/// <summary>The desk of somebody who takes part in valuations from outside, for an entry on a roster: an institution or an association.</summary>
/// <param name="Desk">Which desk.</param>
/// <param name="Path">Address of its inbox.</param>
/// <param name="Role">Role under which acts are logged.</param>
/// <param name="EntryId">The entry on the roster.</param>
/// <param name="Title">Name of the inbox.</param>
internal sealed record RosterDesk(ActDesk Desk, string Path, string Role, string EntryId, BilingualText Title)
{
    /// <summary>The desk of a person; null for everybody who works for no entry.</summary>
    public static RosterDesk? Of(ClaimsPrincipal person)
    {
        if (person.InstitutionId() is { } institution) { return new(ActDesk.Institution, "/appraiser", Roles.Appraiser, institution, ShellTexts.InstitutionDesk); }
        return person.AssociationId() is { } association ? new(ActDesk.Association, "/association", Roles.Association, association, ShellTexts.AssociationDesk) : null;
    }

    /// <summary>The desk of a person when the address asked for is its own. Nobody finds their desk under the address of the other.</summary>
    public static RosterDesk? At(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.User) is { } desk && context.Request.Path.StartsWithSegments(desk.Path, StringComparison.OrdinalIgnoreCase) ? desk : null;
    }
}
