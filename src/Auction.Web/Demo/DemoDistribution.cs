using System.Text;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Distribution;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.Web.Distributions;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Demo;

/// <summary>The distribution of what the debtor of a demo case handed in: the plan is approved and served, and whoever is concerned may object.</summary>
/// <remarks>Keys are fixed, so that a start that was cut short goes on where it stopped.</remarks>
internal sealed class DemoDistribution(
    IDbContextFactory<AuctionDb> databases, CaseAccounts accounts, DistributionDesk desk, FileShelf shelf, DistributionFiles files, IPlatformClock clock)
{
    private const string Case = "（2026）江0102执2112号";
    private static readonly Money Handed = Money.FromYuan(1_860_000);

    /// <summary>Opens it and brings it to the days for objections.</summary>
    /// <exception cref="InvalidOperationException">A step was refused.</exception>
    public async Task AddAsync(Guid courtId, Guid judgeId, Guid clerkId, CancellationToken cancellationToken)
    {
        var number = await accounts.NumberAsync(courtId, Case, cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var account = await db.CaseAccounts.AsNoTracking().SingleAsync(row => row.Number == number, cancellationToken);
        DemoPerson[] people = [DemoPeople.Debtor, DemoPeople.Creditor, DemoPeople.Bidders[2], DemoPeople.Bidders[3]];
        var ids = await db.Users.AsNoTracking().Where(user => user.IsDemo).ToDictionaryAsync(user => user.UserName!, user => user.Id, StringComparer.Ordinal, cancellationToken);
        List<PayeeSeed> payees = [.. people.Select((person, place) => new PayeeSeed(IdOf(place), person.Name, ids[person.UserName]))];
        var clerk = new ActContext(clerkId, Roles.Clerk);
        var judge = new ActContext(judgeId, Roles.Judge);
        Check(await desk.OpenAsync(new(account, IdOf(0), OrdinaryOrder.ProRata, payees), "demo:open", clerk, cancellationToken));
        var distribution = await db.Distributions.Where(row => row.CaseAccount == number).Select(row => row.Id).SingleAsync(cancellationToken);
        Task<string> FileAsync(string name, string text, Guid by) => PutAsync(distribution, name, text, by, cancellationToken);
        async Task GiveAsync(DistributionCommand command, string key, ActContext act) => Check(await desk.ExecuteAsync(distribution, command, key, act, cancellationToken));

        var today = CourtTime.DayOf(clock.Now);
        var slip = await FileAsync("银行回单.txt", "被执行人交款 1,860,000 元，已入案款专户。", clerkId);
        Check(await desk.ReceiveAsync(distribution, new("", Handed, ArrivalSource.Redemption, "demo-2112", today, IsMatched: true), slip, "demo:arrival", clerk, cancellationToken));
        var titles = await FileAsync("债权申报材料.txt", "各债权人的执行依据、债权数额和优先权证明。", clerkId);
        (int Place, ClaimClass Class, long Yuan, int? Rank)[] claims =
        [
            (1, ClaimClass.Preferred, 1_200_000, 1), (2, ClaimClass.Ordinary, 860_000, null), (3, ClaimClass.Ordinary, 420_000, null),
        ];
        foreach (var (place, kind, yuan, rank) in claims)
        {
            Check(await desk.ClaimAsync(distribution, new(IdOf(place), "", kind, Money.FromYuan(yuan), rank, titles), $"demo:claim:{place}", clerk, cancellationToken));
        }

        await GiveAsync(new FixClaims(await FileAsync("债权确认表.txt", "三名债权人，债权合计 2,480,000 元。", clerkId)), "demo:fix", clerk);
        await GiveAsync(new DrawPlan(clerkId.ToString()), "demo:draw", clerk);
        await GiveAsync(new ApprovePlan(judgeId.ToString(), await FileAsync("分配方案审批表.txt", "同意分配方案，送达债权人和被执行人。", judgeId)), "demo:approve", judge);
        var receipt = await FileAsync("送达回证.txt", "分配方案已送达。", clerkId);
        foreach (var party in (await desk.FindAsync(distribution, cancellationToken))!.Concerned)
        {
            await GiveAsync(new ServePlan(party, today, receipt), $"demo:serve:{party}", clerk);
        }
    }

    private static string IdOf(int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"T{place + 1}");

    private async Task<string> PutAsync(Guid distributionId, string name, string text, Guid by, CancellationToken cancellationToken)
    {
        var sha256 = await shelf.PutAsync(Encoding.UTF8.GetBytes(text), "text/plain", cancellationToken);
        await files.AddAsync(distributionId, sha256, name, by, clock.Now, cancellationToken);
        return sha256;
    }

    private static void Check(ProcedureAnswer<DistributionEvent, DistributionRefusal> answer)
    {
        if (answer.Outcome != ProcedureOutcome.Accepted)
        {
            throw new InvalidOperationException($"A step of the demo distribution was refused: {answer.Words?.En}");
        }
    }
}
