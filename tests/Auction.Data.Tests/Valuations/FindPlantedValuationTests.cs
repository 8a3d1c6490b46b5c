using Auction.Data.Audit;
using Auction.Data.Files;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Data.Tests.Valuations;

/// <summary>The audit finds each violation planted in the record of a valuation and names exactly that one.</summary>
public sealed class FindPlantedValuationTests
{
    [Theory]
    [EachDatabase]
    public async Task WholeRecord_IsCleanAndLookedAt(DatabaseKind kind)
    {
        await using var database = await RecordedAsync(kind);
        var report = await database.AssertCleanAsync();
        Assert.All(new[] { AuditIds.V1, AuditIds.V2, AuditIds.V3, AuditIds.V4, AuditIds.V5, AuditIds.L3, AuditIds.E1 }, id => Assert.NotEqual(0, report.Checked[id]));
    }

    [Theory]
    [EachDatabase]
    public Task EntryGone_IsV1(DatabaseKind kind) => PlantAsync(kind, AuditIds.V1, db =>
        db.ValuationEvents.Where(row => row.Seq == 5).ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task WrittenBeforeItHappened_IsV1(DatabaseKind kind) => PlantAsync(kind, AuditIds.V1, db =>
        db.ValuationEvents.ExecuteUpdateAsync(set => set.SetProperty(row => row.CommittedAt, DateTimeOffset.UnixEpoch)));

    [Theory]
    [EachDatabase]
    public Task RowsWithoutAValuation_AreV1(DatabaseKind kind) => PlantAsync(kind, AuditIds.V1, async db =>
    {
        var deadline = await db.Deadlines.AsNoTracking().FirstAsync();
        await db.Deadlines.Where(row => row.SubjectId == deadline.SubjectId && row.Key == deadline.Key).ExecuteDeleteAsync();
        db.Add(deadline);
        db.Add(Moved(deadline, Guid.NewGuid()));
        await db.SaveChangesAsync();
    });

    [Theory]
    [EachDatabase]
    public Task PayloadChanged_IsV2(DatabaseKind kind) => PlantAsync(kind, AuditIds.V2, db =>
        db.ValuationEvents.Where(row => row.Kind == "agreement-refused.v1").ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, """{"partyId":"D"}""")));

    [Theory]
    [EachDatabase]
    public Task LastEntryGone_IsV2(DatabaseKind kind) => PlantAsync(kind, AuditIds.V2, async db =>
    {
        var last = await db.ValuationEvents.MaxAsync(row => row.Seq);
        await db.ValuationEvents.Where(row => row.Seq == last).ExecuteDeleteAsync();
    }, AuditIds.V3, AuditIds.V4, AuditIds.L3, AuditIds.V5);

    [Theory]
    [EachDatabase]
    public Task WakingTimeChanged_IsV3(DatabaseKind kind) => PlantAsync(kind, AuditIds.V3, db =>
        db.Valuations.ExecuteUpdateAsync(set => set.SetProperty(row => row.WakesAt, (DateTimeOffset?)null)));

    [Theory]
    [EachDatabase]
    public Task PriceInTheListChanged_IsV3(DatabaseKind kind) => PlantAsync(kind, AuditIds.V3, db =>
        db.Valuations.ExecuteUpdateAsync(set => set.SetProperty(row => row.Price, new Money(1))));

    [Theory]
    [EachDatabase]
    public Task AnswerOfOtherEntries_IsV4(DatabaseKind kind) => PlantAsync(kind, AuditIds.V4, db =>
        db.ValuationAnswers.Where(row => row.FromSeq == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.FromSeq, 3).SetProperty(row => row.ToSeq, 3)));

    [Theory]
    [EachDatabase]
    public Task RefusalWithoutWords_IsV4(DatabaseKind kind) => PlantAsync(kind, AuditIds.V4, db =>
        db.ValuationAnswers.Where(row => row.Refusal != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.WordsZh, "")));

    [Theory]
    [EachDatabase]
    public Task PersonGone_IsV5(DatabaseKind kind) => PlantAsync(kind, AuditIds.V5, db =>
        db.ValuationParties.Where(row => row.PartyId == "I").ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task SealedFigureGone_IsV5(DatabaseKind kind) => PlantAsync(kind, AuditIds.V5, db => db.SealedFigures.ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-10")]
    public Task PlatformNotTold_IsV5(DatabaseKind kind) => PlantAsync(kind, AuditIds.V5, db =>
        db.OutsideRequests.Where(row => row.Recipient == "p2").ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task DeadlineMoved_IsL3(DatabaseKind kind) => PlantAsync(kind, AuditIds.L3, db =>
        db.Deadlines.Where(row => row.Key == "start").ExecuteUpdateAsync(set => set.SetProperty(row => row.LastDay, new DateOnly(2026, 12, 31))));

    [Theory]
    [EachDatabase]
    public Task DeadlineInvented_IsL3(DatabaseKind kind) => PlantAsync(kind, AuditIds.L3, async db =>
    {
        var deadline = await db.Deadlines.AsNoTracking().FirstAsync(row => row.Key == "start");
        db.Add(Moved(deadline, deadline.SubjectId, "start2"));
        await db.SaveChangesAsync();
    });

    [Theory]
    [EachDatabase]
    public Task FileChanged_IsE1(DatabaseKind kind) => PlantAsync(kind, AuditIds.E1, async db =>
    {
        var one = await db.StoredFiles.Select(row => row.Sha256).FirstAsync();
        await db.StoredFiles.Where(row => row.Sha256 == one).ExecuteUpdateAsync(set => set.SetProperty(row => row.Bytes, new byte[] { 1 }));
    });

    [Theory]
    [EachDatabase]
    public Task FileOfARequestGone_IsE1(DatabaseKind kind) => PlantAsync(kind, AuditIds.E1, db => db.StoredFiles.ExecuteDeleteAsync());

    /// <summary>Nobody changes a row on record, whatever program holds the connection.</summary>
    [Theory]
    [EachDatabase("valuation_event", "at")]
    [EachDatabase("valuation_answer", "at")]
    [EachDatabase("stored_file", "length")]
    public async Task RowOnRecord_IsNeitherChangedNorRemoved(DatabaseKind kind, string table, string column)
    {
        await using var database = await RecordedAsync(kind);
        await using var db = await database.OpenAsync();
        foreach (var statement in new[] { $"UPDATE {table} SET {column} = {column} + 1", $"DELETE FROM {table}" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(statement));
            Assert.Contains($"{table} may only grow", refused.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Two valuations: one that waits for platforms, one with a sealed figure and a refusal.</summary>
    internal static async Task<TestDatabase> RecordedAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var id = await node.ReadyAsync();
        await node.DoAsync(id, new OpenAgreement(ValuationNode.Day("2026-03-09")));
        await node.Desk.SealFigureAsync(id, "A", Money.FromYuan(100), validUntil: null, ValuationNode.NewKey(), ValuationNode.Judge, CancellationToken.None);
        await node.Desk.ExecuteAsync(id, new OpenAgreement(ValuationNode.Day("2026-03-09")), ValuationNode.NewKey(), ValuationNode.Judge, CancellationToken.None);
        var refusing = await node.OpenAsync();
        await node.DoAsync(refusing, new RefuseAgreement("A"));
        return database;
    }

    private static DeadlineRow Moved(DeadlineRow row, Guid subject, string? key = null) => new()
    {
        SubjectId = subject,
        Key = key ?? row.Key,
        Ordinal = row.Ordinal,
        RuleId = row.RuleId,
        Kind = row.Kind,
        WhatZh = row.WhatZh,
        WhatEn = row.WhatEn,
        Whose = row.Whose,
        StartsOn = row.StartsOn,
        LastDay = row.LastDay,
        DueAt = row.DueAt,
        IsProvisional = row.IsProvisional,
    };

    private static async Task PlantAsync(DatabaseKind kind, string expected, Func<AuctionDb, Task> change, params string[] mayAlsoFind)
    {
        await using var database = await RecordedAsync(kind);
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            await change(db);
        }

        var found = (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains(expected, found);
        Assert.Empty(found.Except([expected, .. mayAlsoFind], StringComparer.Ordinal));
    }
}
