using System.Security.Claims;
using Auction.Data;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Settlement;
using Auction.Web.Acts;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Distributions.Acts;

/// <summary>Brings a distribution to the desk of its court, and to those whose money it is; for everybody else it is not there.</summary>
internal sealed class DistributionReader(IDbContextFactory<AuctionDb> databases, DistributionDesk desk, IPlatformClock clock)
{
    /// <summary>As the court's staff stand before it; null for everybody else. Nobody distributes money to themselves.</summary>
    public async Task<DistributionScene?> FindAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!(person.IsCourtStaff() || person.IsCourtFinance()) || person.AccountId() is not { } account || person.CourtId() is not { } court
            || await db.Distributions.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number && each.CourtId == court, cancellationToken) is not { } row)
        {
            return null;
        }

        var payees = await PayeesAsync(db, row.Id, cancellationToken);
        if (payees.Exists(each => each.AccountId == account) || await desk.FindAsync(row.Id, cancellationToken) is not { } state)
        {
            return null;
        }

        var received = await db.LedgerPostings.AsNoTracking().Where(each => each.Book == row.CaseAccount && each.Kind == LedgerAccountKind.Received).Select(each => new { each.Owner, each.Amount }).ToListAsync(cancellationToken);
        var staff = await (
            from user in db.Users.AsNoTracking()
            join link in db.UserRoles on user.Id equals link.UserId
            join role in db.Roles on link.RoleId equals role.Id
            where user.CourtId == court && (role.Name == Roles.Judge || role.Name == Roles.Clerk || role.Name == Roles.Finance)
            select new { user.Id, user.RealName }).Distinct().ToListAsync(cancellationToken);
        return (await SceneAsync(db, row, state, payees, cancellationToken)) with
        {
            Banks = await db.PayeeBanks.AsNoTracking().Where(each => each.DistributionId == row.Id).ToListAsync(cancellationToken),
            Sales = [.. received.GroupBy(each => each.Owner, StringComparer.Ordinal).Select(group => (group.Key, new Money(group.Sum(each => each.Amount.Fen)))).Where(pair => pair.Item2.IsPositive)],
            Staff = staff.ToDictionary(each => each.Id, each => each.RealName),
            Desk = ActDesk.Court,
            AccountId = account,
            IsJudge = person.IsInRole(Roles.Judge),
            IsFinance = !person.IsCourtStaff(),
        };
    }

    /// <summary>As a creditor or the debtor stands before it; null for everybody else. Accounts and staff are not theirs to see.</summary>
    public async Task<DistributionScene?> FindMineAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (person.AccountId() is not { } account || await db.Distributions.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancellationToken) is not { } row)
        {
            return null;
        }

        var payees = await PayeesAsync(db, row.Id, cancellationToken);
        var own = payees.Where(each => each.AccountId == account).Select(each => each.PayeeId).ToList();
        if (own.Count == 0 || await desk.FindAsync(row.Id, cancellationToken) is not { } state)
        {
            return null;
        }

        return (await SceneAsync(db, row, state, payees, cancellationToken)) with { Desk = ActDesk.Party, AccountId = account, OwnIds = own };
    }

    private static Task<List<PayeeRow>> PayeesAsync(AuctionDb db, Guid distributionId, CancellationToken cancellationToken) =>
        db.Payees.AsNoTracking().Where(each => each.DistributionId == distributionId).OrderBy(each => each.PayeeId.Length).ThenBy(each => each.PayeeId).ToListAsync(cancellationToken);

    private async Task<DistributionScene> SceneAsync(AuctionDb db, DistributionRow row, DistributionState state, IReadOnlyList<PayeeRow> payees, CancellationToken cancellationToken) => new()
    {
        State = state,
        Row = row,
        CaseNumber = await db.CaseAccounts.Where(each => each.Number == row.CaseAccount).Select(each => each.CaseNumber).SingleAsync(cancellationToken),
        Payees = payees,
        Banks = [],
        Sales = [],
        Staff = new Dictionary<Guid, string>(),
        Now = clock.Now,
        Today = CourtTime.DayOf(clock.Now),
        Desk = ActDesk.None,
        AccountId = Guid.Empty,
    };
}
