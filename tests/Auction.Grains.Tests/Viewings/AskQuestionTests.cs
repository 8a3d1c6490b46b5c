using System.Data.Common;
using Auction.Data.Viewings;
using Auction.Grains.Tests.Disposals;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Viewings;

/// <summary>Questions about a lot on the database: limited, decided once, published in versions.</summary>
[Trait("Rule", "AUC-7")]
public sealed class AskQuestionTests
{
    [Theory]
    [EachDatabase]
    public async Task MoreThanMayWaitOnOneLot_IsNotTaken(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var (lots, person) = await SeedAsync(node);
        for (var asked = 0; asked < QuestionBook.WaitingMax; asked++)
        {
            Assert.True(await AskAsync(node, lots[0], person, $"k{asked}"));
        }

        Assert.False(await AskAsync(node, lots[0], person, "more"));
        Assert.True(await AskAsync(node, lots[0], person, "k0"));
        Assert.True(await AskAsync(node, lots[1], person, "elsewhere"));
        await using var db = await node.Databases.CreateDbContextAsync();
        Assert.Equal(QuestionBook.WaitingMax + 1, await db.LotQuestions.CountAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task MoreThanADaysQuestions_AreTakenTheDayAfter(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var (lots, person) = await SeedAsync(node);
        for (var asked = 0; asked < QuestionBook.DailyMax; asked++)
        {
            Assert.True(await AskAsync(node, lots[asked / QuestionBook.WaitingMax], person, $"k{asked}"));
        }

        var first = node.Clock.Now;
        Assert.False(await AskAsync(node, lots[^1], person, "more"));
        node.Clock.MoveTo(first.AddHours(24).AddMilliseconds(-1));
        Assert.False(await AskAsync(node, lots[^1], person, "early"));
        node.Clock.MoveTo(first.AddHours(24));
        Assert.True(await AskAsync(node, lots[^1], person, "tomorrow"));
    }

    [Theory]
    [EachDatabase]
    public async Task SameFormAtOnce_IsOneQuestion(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var (lots, person) = await SeedAsync(node);

        var taken = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => AskAsync(node, lots[0], person, "k"))));

        Assert.All(taken, Assert.True);
        await using var db = await node.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.LotQuestions.CountAsync());
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "NOTE-V")]
    public async Task AnsweredAgain_KeepsTheEarlierVersion_AndTheSameFenceLosesOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var (lots, person) = await SeedAsync(node);
        await AskAsync(node, lots[0], person, "k");
        await using var db = await node.Databases.CreateDbContextAsync();
        var id = await db.LotQuestions.Select(row => row.Id).SingleAsync();
        var who = new Answerer(person, "auxiliary", "jz-anzhan");

        var atOnce = await Task.WhenAll(Enumerable.Range(0, 3).Select(at => Task.Run(() => node.Questions.PublishAsync(lots[0], new(id, 0, "几楼？", $"第 {at} 层。"), who, CancellationToken.None))));
        Assert.Single(atOnce, done => done);
        Assert.False(await node.Questions.DeclineAsync(lots[0], id, "理由", who, CancellationToken.None));
        Assert.False(await node.Questions.PublishAsync(lots[1], new(id, 1, "几楼？", "六层。"), who, CancellationToken.None));
        Assert.True(await node.Questions.PublishAsync(lots[0], new(id, 1, "几楼？", "六层。"), who with { AuxiliaryId = null }, CancellationToken.None));

        var versions = await db.LotAnswers.AsNoTracking().OrderBy(row => row.Version).ToListAsync();
        Assert.Equal([(1, "jz-anzhan"), (2, null)], versions.Select(row => (row.Version, row.AuxiliaryId)));
        Assert.Equal("六层。", versions[1].Answer);
        Assert.Equal(2, await db.Acts.CountAsync(act => act.Act == "answer-question"));

        // What was published stays, whoever asks the database.
        foreach (var change in new[] { "UPDATE lot_answer SET answer = 'x'", "DELETE FROM lot_answer" })
        {
            var refused = await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(change));
            Assert.Contains("lot_answer may only grow", refused.Message, StringComparison.Ordinal);
        }

        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task Declined_IsNeverPublished(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var (lots, person) = await SeedAsync(node);
        await AskAsync(node, lots[0], person, "k");
        await using var db = await node.Databases.CreateDbContextAsync();
        var id = await db.LotQuestions.Select(row => row.Id).SingleAsync();
        var who = new Answerer(person, "clerk", AuxiliaryId: null);

        Assert.True(await node.Questions.DeclineAsync(lots[0], id, "与标的无关。", who, CancellationToken.None));

        Assert.False(await node.Questions.PublishAsync(lots[0], new(id, 0, "几楼？", "六层。"), who, CancellationToken.None));
        Assert.Empty(await db.LotAnswers.ToListAsync());
        await database.AssertCleanAsync();
    }

    private static Task<bool> AskAsync(DisposalNode node, Guid lot, Guid person, string key) => node.Questions.AskAsync(lot, person, "几楼？", key, CancellationToken.None);

    private static async Task<(List<Guid> Lots, Guid Person)> SeedAsync(DisposalNode node)
    {
        var court = TestRows.Court();
        var person = TestRows.Person();
        var lots = Enumerable.Range(0, 5).Select(_ => TestRows.Lot(court)).ToList();
        await using var db = await node.Databases.CreateDbContextAsync();
        db.AddRange(court, person);
        db.AddRange(lots);
        await db.SaveChangesAsync();
        return (lots.ConvertAll(lot => lot.Id), person.Id);
    }
}
