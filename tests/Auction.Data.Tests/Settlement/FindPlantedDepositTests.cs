using Auction.Data.Audit;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Settlement;

/// <summary>The audit finds each violation planted in the record of a deposit and in the books.</summary>
public sealed class FindPlantedDepositTests
{
    [Theory]
    [EachDatabase]
    public async Task WholeRecord_IsCleanAndLookedAt_AndTheDepositIsBack(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (desk, id) = await RecordedDeposit.SaveAsync(database);
        Assert.Equal(DepositPhase.Released, (await desk.FindAsync(id, CancellationToken.None))!.Phase);
        var report = await database.AssertCleanAsync();
        Assert.All(
            new[] { AuditIds.S1, AuditIds.S2, AuditIds.S3, AuditIds.S4, AuditIds.M1, AuditIds.M2, AuditIds.M3, AuditIds.M6, AuditIds.M8, AuditIds.M10 },
            check => Assert.NotEqual(0, report.Checked[check]));
        await using var db = await database.OpenAsync();
        Assert.Equal((1, 1, 3), (await db.Deposits.CountAsync(), await db.CaseAccounts.CountAsync(), await db.ProviderOrders.CountAsync()));
    }

    [Theory]
    [EachDatabase("deposit_event", "at")]
    [EachDatabase("deposit_answer", "at")]
    [EachDatabase("ledger_movement", "at")]
    [EachDatabase("ledger_posting", "amount")]
    public async Task RowOnRecord_IsNeitherChangedNorRemoved(DatabaseKind kind, string table, string column)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDeposit.SaveAsync(database);
        await using var db = await database.OpenAsync();
        foreach (var statement in new[] { $"UPDATE {table} SET {column} = {column} + 1", $"DELETE FROM {table}" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(statement));
            Assert.Contains($"{table} may only grow", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [EachDatabase]
    public Task WrittenBeforeItHappened_IsS1(DatabaseKind kind) => PlantAsync(kind, [AuditIds.S1], db =>
        db.DepositEvents.ExecuteUpdateAsync(set => set.SetProperty(row => row.CommittedAt, DateTimeOffset.UnixEpoch)));

    [Theory]
    [EachDatabase]
    public Task PayloadChanged_IsS2(DatabaseKind kind) => PlantAsync(kind, [AuditIds.S2], db =>
        db.DepositEvents.Where(row => row.Seq == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, "{}")));

    [Theory]
    [EachDatabase]
    public Task RowChanged_IsS3(DatabaseKind kind) => PlantAsync(kind, [AuditIds.S3], db =>
        db.Deposits.ExecuteUpdateAsync(set => set.SetProperty(row => row.Kept, new Money(1))));

    [Theory]
    [EachDatabase]
    public Task RefusalWithoutWords_IsS4(DatabaseKind kind) => PlantAsync(kind, [AuditIds.S4], db =>
        db.DepositAnswers.Where(row => row.Refusal != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.WordsZh, "")));

    [Theory]
    [EachDatabase]
    public Task AFenMore_IsM1AndM10(DatabaseKind kind) => PlantAsync(kind, [AuditIds.M10, AuditIds.M1], db =>
        db.LedgerPostings.Where(row => row.Kind == LedgerAccountKind.Deposit && row.Amount > Money.Zero).ExecuteUpdateAsync(set => set.SetProperty(row => row.Amount, new Money(7_000_000_02))));

    [Theory]
    [EachDatabase]
    public Task MoneyNobodyPaidIn_IsM2AndM10(DatabaseKind kind) => PlantAsync(kind, [AuditIds.M10, AuditIds.M2], async db =>
    {
        var place = await db.LedgerMovements.MaxAsync(row => row.Place);
        var last = await db.LedgerMovements.AsNoTracking().SingleAsync(row => row.Place == place);
        db.Add(new LedgerMovementRow { Cause = "forged", Book = last.Book, At = last.At, RuleId = last.RuleId, SubjectId = last.SubjectId, Seq = last.Seq });
        db.Add(new LedgerPostingRow { Cause = "forged", Ordinal = 0, Book = last.Book, Kind = LedgerAccountKind.Deposit, Owner = "x", Amount = new(-1) });
        db.Add(new LedgerPostingRow { Cause = "forged", Ordinal = 1, Book = last.Book, Kind = LedgerAccountKind.Outside, Owner = "x", Amount = new(1) });
        return await db.SaveChangesAsync();
    });

    [Theory]
    [EachDatabase]
    public Task ARefundToAnotherPayment_IsM6(DatabaseKind kind) => PlantAsync(kind, [AuditIds.M6], db =>
        db.ProviderOrders.Where(row => row.Kind == ProviderOrderKind.Return).ExecuteUpdateAsync(set => set.SetProperty(row => row.Account, "pi_of_somebody_else")));

    [Theory]
    [EachDatabase]
    public Task AnOrderNobodyGave_IsM6(DatabaseKind kind) => PlantAsync(kind, [AuditIds.M6], async db =>
    {
        var order = await db.ProviderOrders.AsNoTracking().FirstAsync();
        db.Add(new ProviderOrderRow { Cause = "forged", Subject = order.Subject, SubjectId = order.SubjectId, Kind = ProviderOrderKind.Return, Amount = new(1), Account = "pi_1", CreatedAt = order.CreatedAt, Standing = ProviderOrderStanding.Waiting, NextAttemptAt = order.CreatedAt });
        return await db.SaveChangesAsync();
    });

    [Theory]
    [EachDatabase]
    public async Task ReleasedWithoutARefund_IsM3(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDeposit.ForgeAsync(database, new DepositReleaseBegun(BiddingOutcome.Lost, DateTimeOffset.UnixEpoch), new DepositReleased());
        Assert.Equal([AuditIds.M3], (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [EachDatabase]
    public async Task MoreBackThanCame_IsM8AndM2(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDeposit.ForgeAsync(
            database,
            new DepositReleaseBegun(BiddingOutcome.Lost, DateTimeOffset.UnixEpoch),
            new DepositRefundAsked(1, 1, new(101), DepositRefundReason.Released, IsFromCourt: false, Repeats: null),
            new DepositRefundDone(1, "re_1"));
        Assert.Equal([AuditIds.M8, AuditIds.M2], (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
    }

    private static async Task PlantAsync(DatabaseKind kind, string[] ids, Func<AuctionDb, Task<int>> plant)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDeposit.SaveAsync(database);
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            Assert.NotEqual(0, await plant(db));
        }

        Assert.Equal(ids, (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
    }
}
