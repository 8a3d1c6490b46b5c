using System.Security.Claims;
using Auction.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Auction.Web.Shell.People;

/// <summary>Puts the true name and the court of a signed-in person into the session, so that a page need not ask the database.</summary>
internal sealed class AccountClaims(
    UserManager<Account> accounts,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(accounts, roles, options)
{
    public const string RealName = "hp:name";
    public const string CourtId = "hp:court";
    public const string RosterEntryId = "hp:roster";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(RealName, user.RealName));
        if (user.CourtId is { } court)
        {
            identity.AddClaim(new Claim(CourtId, court.ToString()));
        }

        if (user.RosterEntryId is { } entry)
        {
            identity.AddClaim(new Claim(RosterEntryId, entry));
        }

        return identity;
    }
}
