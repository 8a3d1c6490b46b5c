using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cases;

/// <summary>The one door by which cases come in, whoever hands them over.</summary>
internal sealed class CaseIntakeDesk(CaseBook book)
{
    // Each loss means that another case got the number first.
    private const int TriesMax = 10;

    /// <summary>Takes a sound case; the same case twice changes nothing.</summary>
    public Task<CaseReceipt> TakeAsync(CaseIntake intake, CourtStaff staff, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return TakeAsync(intake, staff.CourtId, staff.AccountId, staff.Role, cancellationToken);
    }

    /// <summary>Takes a sound case for a court; nobody is named when the platform's own command brings it.</summary>
    public async Task<CaseReceipt> TakeAsync(CaseIntake intake, Guid courtId, Guid? actorId, string role, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await book.TakeAsync(intake, courtId, actorId, role, cancellationToken);
            }
            catch (DbUpdateException) when (tries < TriesMax)
            {
                // Two hand-overs at the same moment asked for the same number; the second one takes the next.
            }
        }
    }
}

/// <summary>A judge or clerk, for interfaces that know an account only.</summary>
/// <param name="AccountId">Who.</param>
/// <param name="CourtId">The court the person works for.</param>
/// <param name="Role">Role under which acts are logged.</param>
internal sealed record CourtStaff(Guid AccountId, Guid CourtId, string Role)
{
    /// <summary>The person behind an account; null when it is not one of a court's judges or clerks.</summary>
    public static async Task<CourtStaff?> FindAsync(IDbContextFactory<AuctionDb> databases, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var courtId = await db.Users.AsNoTracking().Where(account => account.Id == accountId).Select(account => account.CourtId).SingleOrDefaultAsync(cancellationToken);
        var roles = await (from member in db.UserRoles join role in db.Roles on member.RoleId equals role.Id where member.UserId == accountId select role.Name).ToListAsync(cancellationToken);
        return courtId is { } court && roles.Find(role => role is Roles.Judge or Roles.Clerk) is { } found ? new(accountId, court, found) : null;
    }
}
