using System.Text;
using System.Text.Json;
using Auction.Data.Rosters;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Rosters;

/// <summary>Rosters are dated data: new parties are added, removals are noted, nothing that was is changed (REF-8, REF-9, REF-15).</summary>
public sealed class ImportRosterTests
{
    private const string Two = """
        [
          { "kind": "platform", "id": "alpha", "nameZh": "甲平台", "nameEn": "Alpha", "listedFrom": "2024-03-01" },
          { "kind": "institution", "id": "beta", "nameZh": "乙机构", "nameEn": "Beta", "listedFrom": "2024-03-01", "fields": "land assets", "placeZh": "江州市", "placeEn": "Jiangzhou" }
        ]
        """;

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-9")]
    public async Task NewFile_IsAddedOnceAndLogged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var importer = new RosterImporter(node.Transactions);

        var first = await importer.ImportAsync(Read(Two), CancellationToken.None);
        var second = await importer.ImportAsync(Read(Two), CancellationToken.None);

        Assert.Equal((2, 0), (first.Added, first.Removed));
        Assert.Equal((0, 0), (second.Added, second.Removed));
        await using var db = await node.Databases.CreateDbContextAsync();
        Assert.Equal(["alpha", "beta"], await db.RosterEntries.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync());
        Assert.Equal(1, await db.Acts.CountAsync(act => act.Act == "rosters-imported"));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-9")]
    public async Task Removal_IsNotedAndChangesTheRosterFromThatDay(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var importer = new RosterImporter(node.Transactions);
        await importer.ImportAsync(Read(Two), CancellationToken.None);

        var done = await importer.ImportAsync(Read(Two.Replace("\"2024-03-01\" },", "\"2024-03-01\", \"removedOn\": \"2026-02-01\" },", StringComparison.Ordinal)), CancellationToken.None);

        Assert.Equal((0, 1), (done.Added, done.Removed));
        var roster = RosterBook.RosterOf(await new RosterBook(node.Databases).AllAsync(RosterKind.Platform, CancellationToken.None));
        Assert.Equal(["alpha"], roster.ListedOn(new(2026, 1, 31)));
        Assert.Empty(roster.ListedOn(new(2026, 2, 1)));
        Assert.Equal("2026-02-01", roster.Version);
    }

    [Theory]
    [InlineData("\"甲平台\"", "\"别的平台\"", "alpha：已登记的名单事项不能更改")]
    [InlineData("\"land assets\"", "\"land gold\"", "名单分库“gold”不存在")]
    [InlineData("\"beta\"", "\"alpha\"", "出现多次")]
    [InlineData("\"beta\"", "\"Be ta\"", "须为小写字母")]
    [InlineData("\"Beta\"", "\" \"", "缺少中文或者英文名称")]
    [Trait("Rule", "REF-15")]
    public async Task WhateverIsWrong_IsNamedAndNothingIsStored(string from, string to, string words)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var node = ValuationNode.Start(database);
        var importer = new RosterImporter(node.Transactions);
        var alpha = Two[..Two.IndexOf("},", StringComparison.Ordinal)] + "} ]";
        await importer.ImportAsync(Read(alpha), CancellationToken.None);

        var done = await importer.ImportAsync(Read(Two.Replace(from, to, StringComparison.Ordinal)), CancellationToken.None);

        Assert.Contains(done.Findings, finding => finding.Zh.Contains(words, StringComparison.Ordinal));
        await using var db = await node.Databases.CreateDbContextAsync();
        Assert.Equal(["alpha"], await db.RosterEntries.Select(row => row.Id).ToListAsync());
    }

    [Theory]
    [InlineData("2031-01-31", false)]
    [InlineData("2031-02-01", true)]
    [Trait("Rule", "REF-9")]
    public async Task RemovedParty_ComesBackUnderANewIdOnlyAfterFiveYears(string listedFrom, bool isTaken)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var node = ValuationNode.Start(database);
        var importer = new RosterImporter(node.Transactions);
        var removed = Two.Replace("\"2024-03-01\" },", "\"2024-03-01\", \"removedOn\": \"2026-02-01\" },", StringComparison.Ordinal);
        await importer.ImportAsync(Read(removed), CancellationToken.None);

        var again = $$"""[ { "kind": "platform", "id": "alpha-2", "nameZh": "甲平台", "nameEn": "Alpha", "listedFrom": "{{listedFrom}}" } ]""";
        var done = await importer.ImportAsync(Read(again), CancellationToken.None);

        Assert.Equal(isTaken ? 1 : 0, done.Added);
        Assert.Equal(isTaken, done.Findings.Count == 0);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[{\"kind\":\"bank\",\"id\":\"a\",\"nameZh\":\"a\",\"nameEn\":\"a\",\"listedFrom\":\"2024-01-01\"}]")]
    [InlineData("[{\"kind\":\"platform\",\"id\":\"a\",\"nameZh\":\"a\",\"nameEn\":\"a\",\"listedFrom\":\"yesterday\"}]")]
    [InlineData("[{\"kind\":\"platform\",\"id\":\"a\",\"nameZh\":\"a\",\"nameEn\":\"a\",\"listedFrom\":\"2024-01-01\",\"colour\":\"red\"}]")]
    public void NoRoster_IsSaidWithItsPlace(string text) => Assert.Throws<JsonException>(() => Read(text));

    private static IReadOnlyList<RosterEntryRow> Read(string text) => RosterFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), isDemo: false);
}
