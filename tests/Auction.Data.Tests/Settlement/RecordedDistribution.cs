using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Distribution;
using Auction.Grains.Procedures;
using Auction.Grains.Settlement;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Settlement;

/// <summary>A distribution on record: 100,000 yuan, two creditors, one objection withdrawn, one payout that failed once, one in escrow, all paid.</summary>
internal sealed class RecordedDistribution
{
    public const string Debtor = "D";

    public required ValuationNode Node { get; init; }

    public required DistributionDesk Desk { get; init; }

    public required DistributionStore Store { get; init; }

    public required CaseAccountRow Account { get; init; }

    public Guid Id { get; private set; }

    private DateOnly Today => CourtTime.DayOf(Node.Clock.Now);

    /// <summary>A case with an account, a fresh one unless one is given.</summary>
    public static async Task<RecordedDistribution> StartAsync(TestDatabase database, CaseAccountRow? known = null)
    {
        var node = ValuationNode.Start(database);
        var store = new DistributionStore(node.Databases, node.Transactions);
        return new()
        {
            Node = node,
            Store = store,
            Desk = new DistributionDesk(store, node.Databases, new BankVault(new EphemeralDataProtectionProvider()), node.Clock),
            Account = known ?? await AccountAsync(node),
        };
    }

    /// <summary>The whole life.</summary>
    public static async Task<RecordedDistribution> SaveAsync(TestDatabase database)
    {
        var record = await StartAsync(database);
        await record.OpenAsync();
        await record.OpenAsync();
        await record.GiveAsync("fix-early", new FixClaims(ValuationNode.Document), ProcedureOutcome.Refused);
        Accepted(await record.Desk.ReceiveAsync(record.Id, new("", Money.FromYuan(100_000), ArrivalSource.Other, "pi_1", record.Today, IsMatched: false), ValuationNode.Document, "in", ValuationNode.Judge, CancellationToken.None));
        await record.GiveAsync("match", new MatchArrival("A1", ValuationNode.Document));
        foreach (var (key, claim) in new (string, ClaimAsked)[]
        {
            ("cost", new(PayeeId: null, "江州市测绘院", ClaimClass.SaleCost, Money.FromYuan(2_000), Rank: null, ValuationNode.Document)),
            ("fee", new(PayeeId: null, "江州市第二人民法院", ClaimClass.EnforcementFee, Money.FromYuan(100_000), Rank: null, ValuationNode.Document)),
            ("a", new("A", "", ClaimClass.Ordinary, Money.FromYuan(60_000), Rank: null, ValuationNode.Document)),
            ("b", new("B", "", ClaimClass.Ordinary, Money.FromYuan(20_000), Rank: null, ValuationNode.Document)),
        })
        {
            Accepted(await record.Desk.ClaimAsync(record.Id, claim, key, ValuationNode.Judge, CancellationToken.None));
        }

        await record.GiveAsync("fix", new FixClaims(ValuationNode.Document));
        await record.GiveAsync("draw", new DrawPlan("judge"));
        await record.GiveAsync("approve-own", new ApprovePlan("judge", ValuationNode.Document), ProcedureOutcome.Refused);
        await record.GiveAsync("approve", new ApprovePlan("president", ValuationNode.Document));
        foreach (var party in new[] { "A", "B", Debtor }) { await record.GiveAsync($"serve-{party}", new ServePlan(party, record.Today, ValuationNode.Document)); }
        await record.GiveAsync("object", new ObjectToPlan("B", "O1", [new("C3", Money.FromYuan(100))], ValuationNode.Document));
        await record.GiveAsync("withdraw", new WithdrawPlanObjection("B", "O1", ValuationNode.Document));
        record.Node.Clock.MoveTo(record.Node.Clock.Now.AddDays(20));
        Assert.Equal(1, (await new DistributionSweep(record.Desk, record.Store, record.Node.Clock).RunAsync(CancellationToken.None)).Woken);
        var lines = (await record.StateAsync()).Plan!.Lines;
        Accepted(await record.PrepareAsync(lines[0].Id, "1"));
        await record.GiveAsync("release-own", new ReleasePayout("P1", "clerk"), ProcedureOutcome.Refused);
        await record.GiveAsync("release-1", new ReleasePayout("P1", "finance"));
        await record.GiveAsync("failed-1", new ReportPayoutFailed("P1", "po_1", "account_closed"));
        foreach (var (line, place) in lines.Select((line, place) => (line, place)))
        {
            var payout = $"P{place + 2}";
            Accepted(await record.PrepareAsync(line.Id, payout, place == 3 ? new(EscrowGround.NotFound, "下落不明", ValuationNode.Document) : null));
            await record.GiveAsync($"release-{payout}", new ReleasePayout(payout, "finance"));
            await record.GiveAsync($"paid-{payout}", new ReportPayoutPaid(payout, $"po_{payout}"));
            await record.GiveAsync($"paid-again-{payout}", new ReportPayoutPaid(payout, $"po_{payout}"));
        }

        return record;
    }

    public async Task OpenAsync()
    {
        var answer = await Desk.OpenAsync(new(Account, Debtor, OrdinaryOrder.ProRata, [new(Debtor, "林先生", null), new("A", "甲公司", null), new("B", "乙公司", null)]), "open", ValuationNode.Judge, CancellationToken.None);
        Accepted(answer);
        Id = answer.SubjectId;
    }

    public async Task GiveAsync(string key, DistributionCommand command, ProcedureOutcome outcome = ProcedureOutcome.Accepted)
    {
        var answer = await Desk.ExecuteAsync(Id, command, key, ValuationNode.Judge, CancellationToken.None);
        Assert.True(answer.Outcome == outcome, $"{key}: {answer.Outcome} {answer.Words?.En}");
    }

    public async Task<DistributionState> StateAsync() => (await Desk.FindAsync(Id, CancellationToken.None))!;

    private static async Task<CaseAccountRow> AccountAsync(ValuationNode node)
    {
        var court = TestRows.Court();
        await using var db = await node.Databases.CreateDbContextAsync();
        db.Add(court);
        await db.SaveChangesAsync();
        var number = await new CaseAccounts(node.Databases, node.Clock).NumberAsync(court.Id, "（2026）江0102执1号", CancellationToken.None);
        return await db.CaseAccounts.AsNoTracking().SingleAsync(row => row.Number == number);
    }

    private Task<ProcedureAnswer<DistributionEvent, DistributionRefusal>> PrepareAsync(string line, string key, EscrowAsked? escrow = null) =>
        Desk.PrepareAsync(Id, new(line, "", new("收款人", "江州银行", "6222021000000000000", escrow is not null), escrow, "clerk"), $"prepare-{key}", ValuationNode.Judge, CancellationToken.None);

    private static void Accepted(ProcedureAnswer<DistributionEvent, DistributionRefusal> answer) => Assert.True(answer.Outcome == ProcedureOutcome.Accepted, answer.Words?.En);
}
