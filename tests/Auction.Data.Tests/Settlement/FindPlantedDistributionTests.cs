using Auction.Data.Audit;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Procedures;
using Auction.Grains.Settlement;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Settlement;

/// <summary>Storage of distributions, and the audit that finds each violation planted in their record.</summary>
public sealed class FindPlantedDistributionTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "MON-10")]
    [Trait("Rule", "PAY-TWO")]
    public async Task WholeRecord_IsCleanAndLookedAt_AndTheAccountIsAtZero(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var record = await RecordedDistribution.SaveAsync(database);
        Assert.Equal(DistributionPhase.PaidOut, (await record.StateAsync()).Phase);
        var report = await database.AssertCleanAsync();
        Assert.All(new[] { AuditIds.P1, AuditIds.P2, AuditIds.P3, AuditIds.P4, AuditIds.P5, AuditIds.M1, AuditIds.M2, AuditIds.M3, AuditIds.M6, AuditIds.M10 }, check => Assert.NotEqual(0, report.Checked[check]));
        await using var db = await database.OpenAsync();
        var books = (await LedgerReader.MovementsAsync(db, record.Account.Number, CancellationToken.None)).Aggregate(Books.Empty, (sum, movement) => sum.After(movement));
        Assert.All(books.Balances.Keys, account => Assert.Equal(LedgerAccountKind.Outside, account.Kind));
        Assert.DoesNotContain(await db.PayeeBanks.Select(row => row.NumberCipher).ToListAsync(), cipher => System.Text.Encoding.ASCII.GetString(cipher).Contains("622202", StringComparison.Ordinal));
        Assert.Equal(["FP2603-0001"], await db.Distributions.Select(row => row.Number).ToListAsync());
    }

    [Theory]
    [EachDatabase("distribution_event", "at")]
    [EachDatabase("distribution_answer", "at")]
    public async Task RowOnRecord_IsNeitherChangedNorRemoved(DatabaseKind kind, string table, string column)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await (await RecordedDistribution.StartAsync(database)).OpenAsync();
        await using var db = await database.OpenAsync();
        foreach (var statement in new[] { $"UPDATE {table} SET {column} = {column} + 1", $"DELETE FROM {table}" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(statement));
            Assert.Contains($"{table} may only grow", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "MON-1")]
    [Trait("Rule", "AUC-31")]
    public async Task WhatARoundBroughtIn_IsTakenOnce_ByTheDistributionOrByTheBuyerOfAnUndoneSale(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDeposit.ForgeAsync(database, new DepositConfirmed(), new DepositApplied(DateTimeOffset.UnixEpoch), new DepositReachedCourt("tr_1"), new DepositSetOff());
        var record = await RecordedDistribution.StartAsync(database, await AccountAsync(database));
        await record.OpenAsync();
        var round = await RoundAsync(database);
        var arrived = await record.Desk.ArriveAsync(record.Id, round, Domain.Calendar.CourtTime.DayOf(record.Node.Clock.Now), ValuationNode.Document, "in", ValuationNode.Judge, CancellationToken.None);
        Assert.Equal(new Money(100), Assert.IsType<ArrivalRecorded>(Assert.Single(arrived.Events)).Arrival.Amount);
        var again = await record.Desk.ArriveAsync(record.Id, round, Domain.Calendar.CourtTime.DayOf(record.Node.Clock.Now), ValuationNode.Document, "in-2", ValuationNode.Judge, CancellationToken.None);
        Assert.Equal(DistributionRefusal.AmountMalformed, again.Refusal);

        var deposits = new DepositDesk(new DepositStore(record.Node.Databases, record.Node.Transactions), new CaseAccounts(record.Node.Databases, record.Node.Clock), record.Node.Clock);
        await using var db = await database.OpenAsync();
        var deposit = await db.Deposits.Select(row => row.Id).SingleAsync();
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => deposits.ExecuteAsync(deposit, new ReturnDeposit(), "undo", Grains.Rounds.ActContext.Platform, CancellationToken.None));
        Assert.Equal(DepositPhase.SetOff, (await deposits.FindAsync(deposit, CancellationToken.None))!.Phase);
        Assert.DoesNotContain((await database.AuditAsync()).Findings, finding => finding.Id == AuditIds.M2);
    }

    [Theory]
    [EachDatabase]
    public Task WrittenBeforeItHappened_IsP1(DatabaseKind kind) => PlantAsync(kind, [AuditIds.P1], db =>
        db.DistributionEvents.ExecuteUpdateAsync(set => set.SetProperty(row => row.CommittedAt, DateTimeOffset.UnixEpoch)));

    [Theory]
    [EachDatabase]
    public Task PayloadChanged_IsP2(DatabaseKind kind) => PlantAsync(kind, [AuditIds.P2], db =>
        db.DistributionEvents.Where(row => row.Seq == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, "{}")));

    [Theory]
    [EachDatabase]
    public Task RowChanged_IsP3(DatabaseKind kind) => PlantAsync(kind, [AuditIds.P3], db =>
        db.Distributions.ExecuteUpdateAsync(set => set.SetProperty(row => row.Proceeds, new Money(1))));

    [Theory]
    [EachDatabase]
    public Task RefusalWithoutWords_IsP4(DatabaseKind kind) => PlantAsync(kind, [AuditIds.P4], db =>
        db.DistributionAnswers.Where(row => row.Refusal != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.WordsZh, "")));

    [Theory]
    [EachDatabase]
    public Task NobodyBehindAPayee_IsP5(DatabaseKind kind) => PlantAsync(kind, [AuditIds.P5], db => db.Payees.Where(row => row.PayeeId == "A").ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task AnAccountOfSomebodyElse_IsP5(DatabaseKind kind) => PlantAsync(kind, [AuditIds.P5], db =>
        db.PayeeBanks.Where(row => row.PayeeId == "A").ExecuteUpdateAsync(set => set.SetProperty(row => row.PayeeId, "B")));

    [Theory]
    [EachDatabase]
    public Task APayoutToAnotherAccount_IsM6(DatabaseKind kind) => PlantAsync(kind, [AuditIds.M6], db =>
        db.ProviderOrders.Where(row => row.Kind == ProviderOrderKind.PayOut).ExecuteUpdateAsync(set => set.SetProperty(row => row.Account, "somewhere")));

    private static async Task PlantAsync(DatabaseKind kind, string[] ids, Func<AuctionDb, Task<int>> plant)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDistribution.SaveAsync(database);
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            Assert.NotEqual(0, await plant(db));
        }

        Assert.Equal(ids, (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
    }

    private static async Task<CaseAccountRow> AccountAsync(TestDatabase database)
    {
        await using var db = await database.OpenAsync();
        return await db.CaseAccounts.AsNoTracking().SingleAsync();
    }

    private static async Task<string> RoundAsync(TestDatabase database)
    {
        await using var db = await database.OpenAsync();
        return (await db.Deposits.Select(row => row.RoundId).SingleAsync()).ToString();
    }
}
