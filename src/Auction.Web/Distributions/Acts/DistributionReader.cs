using System.Security.Claims;
using Auction.Data;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Settlement;
using Auction.Web.Acts;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Distributions.Acts;

/// <summary>Brings a distribution to the desk of its court; for everybody else it is not there.</summary>
internal sealed class DistributionReader(IDbContextFactory<AuctionDb> databases, DistributionDesk desk, IPlatformClock clock)
{
    /// <summary>As the visitor stands before it; null when the visitor does not belong there. Nobody distributes money to themselves.</summary>
    public async Task<DistributionScene?> FindAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!person.IsCourtStaff() || person.AccountId() is not { } account || person.CourtId() is not { } court
            || await db.Distributions.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number && each.CourtId == court, cancellationToken) is not { } row)
        {
            return null;
        }

        var payees = await db.Payees.AsNoTracking().Where(each => each.DistributionId == row.Id).OrderBy(each => each.PayeeId.Length).ThenBy(each => each.PayeeId).ToListAsync(cancellationToken);
        if (payees.Exists(each => each.AccountId == account) || await desk.FindAsync(row.Id, cancellationToken) is not { } state)
        {
            return null;
        }

        var received = await db.LedgerPostings.AsNoTracking().Where(each => each.Book == row.CaseAccount && each.Kind == LedgerAccountKind.Received).Select(each => new { each.Owner, each.Amount }).ToListAsync(cancellationToken);
        var staff = await (
            from user in db.Users.AsNoTracking()
            join link in db.UserRoles on user.Id equals link.UserId
            join role in db.Roles on link.RoleId equals role.Id
            where user.CourtId == court && (role.Name == Roles.Judge || role.Name == Roles.Clerk)
            select new { user.Id, user.RealName }).Distinct().ToListAsync(cancellationToken);
        return new()
        {
            State = state,
            Row = row,
            CaseNumber = await db.CaseAccounts.Where(each => each.Number == row.CaseAccount).Select(each => each.CaseNumber).SingleAsync(cancellationToken),
            Payees = payees,
            Banks = await db.PayeeBanks.AsNoTracking().Where(each => each.DistributionId == row.Id).ToListAsync(cancellationToken),
            Sales = [.. received.GroupBy(each => each.Owner, StringComparer.Ordinal).Select(group => (group.Key, new Money(group.Sum(each => each.Amount.Fen)))).Where(pair => pair.Item2.IsPositive)],
            Staff = staff.ToDictionary(each => each.Id, each => each.RealName),
            Now = clock.Now,
            Today = CourtTime.DayOf(clock.Now),
            Desk = ActDesk.Court,
            AccountId = account,
            IsJudge = person.IsInRole(Roles.Judge),
        };
    }
}
