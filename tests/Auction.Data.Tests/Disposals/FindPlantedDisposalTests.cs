using Auction.Data.Audit;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Disposals;

/// <summary>The audit finds each violation planted in the record of a disposal.</summary>
public sealed class FindPlantedDisposalTests
{
    [Theory]
    [EachDatabase]
    public async Task WholeRecord_IsCleanAndLookedAt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDisposal.SaveAsync(database);
        var report = await database.AssertCleanAsync();
        Assert.All(new[] { AuditIds.D1, AuditIds.D2, AuditIds.D3, AuditIds.D4, AuditIds.D5, AuditIds.L3 }, id => Assert.NotEqual(0, report.Checked[id]));
    }

    [Theory]
    [EachDatabase]
    public Task EntryGone_IsD1(DatabaseKind kind) => PlantAsync(kind, AuditIds.D1, db => db.DisposalEvents.Where(row => row.Seq == 1).ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task WrittenBeforeItHappened_IsD1(DatabaseKind kind) => PlantAsync(kind, AuditIds.D1, db =>
        db.DisposalEvents.ExecuteUpdateAsync(set => set.SetProperty(row => row.CommittedAt, DateTimeOffset.UnixEpoch)));

    [Theory]
    [EachDatabase]
    public Task PayloadChanged_IsD2(DatabaseKind kind) => PlantAsync(kind, AuditIds.D2, db =>
        db.DisposalEvents.Where(row => row.Seq == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, "{}")));

    [Theory]
    [EachDatabase]
    public Task RowChanged_IsD3(DatabaseKind kind) => PlantAsync(kind, AuditIds.D3, db =>
        db.Disposals.ExecuteUpdateAsync(set => set.SetProperty(row => row.IsOnHold, true)));

    [Theory]
    [EachDatabase]
    public Task RefusalWithoutWords_IsD4(DatabaseKind kind) => PlantAsync(kind, AuditIds.D4, db =>
        db.DisposalAnswers.Where(row => row.Refusal != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.WordsZh, "")));

    [Theory]
    [EachDatabase]
    public Task PersonGone_IsD5(DatabaseKind kind) => PlantAsync(kind, AuditIds.D5, db => db.DisposalParties.Where(row => row.PartyId == "D").ExecuteDeleteAsync());

    [Theory]
    [EachDatabase]
    public Task DeadlineGone_IsL3(DatabaseKind kind) => PlantAsync(kind, AuditIds.L3, db => db.Deadlines.Where(row => row.Key == "seizure").ExecuteDeleteAsync());

    private static async Task PlantAsync(DatabaseKind kind, string id, Func<AuctionDb, Task<int>> plant)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await RecordedDisposal.SaveAsync(database);
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            Assert.NotEqual(0, await plant(db));
        }

        Assert.Equal([id], (await database.AuditAsync()).Findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
    }
}
