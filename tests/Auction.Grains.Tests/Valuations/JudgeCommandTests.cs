using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Deadlines;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>Every command through the desk: judged once, stored whole, answered alike for ever.</summary>
public sealed class JudgeCommandTests
{
    [Theory]
    [EachDatabase]
    public async Task Opening_StoresJournalHeadPersonsDeadlinesAndAct(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var opening = await node.OpeningAsync();

        var answer = await node.Desk.OpenAsync(opening, "k1", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal((ProcedureOutcome.Accepted, node.Clock.Now), (answer.Outcome, answer.At));
        Assert.Equal("HV2603-0001", Assert.IsType<ValuationOpened>(Assert.Single(answer.Events)).Terms.Number);
        await using var db = await database.OpenAsync();
        var head = await db.Valuations.SingleAsync();
        Assert.Equal((opening.Id, "HV2603-0001", 1, ValuationPhase.Investigating), (head.Id, head.Number, head.Seq, head.Phase));
        Assert.Equal(["A", "D", "I"], await db.ValuationParties.OrderBy(row => row.PartyId).Select(row => row.PartyId).ToListAsync());
        Assert.Equal(
            [("seizure", DeadlineKind.Duty, "court"), ("start", DeadlineKind.Duty, "court")],
            (await db.Deadlines.OrderBy(row => row.Key).ToListAsync()).Select(row => (row.Key, row.Kind, row.Whose)));
        var act = await db.Acts.SingleAsync();
        Assert.Equal(("open-valuation", "judge", opening.Id.ToString(), "REF-1,REF-2"), (act.Act, act.Role, act.Subject, act.RuleIds));
        Assert.DoesNotContain("林知远", string.Concat(act.Details, (await db.ValuationEvents.SingleAsync()).Payload), StringComparison.Ordinal);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task Numbers_RiseWithinAMonth(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.OpenAsync();
        await node.OpenAsync();
        node.Clock.MoveTo(ValuationNode.Noon("2026-04-01"));
        await node.OpenAsync();

        await using var db = await database.OpenAsync();
        Assert.Equal(["HV2603-0001", "HV2603-0002", "HV2604-0001"], await db.Valuations.OrderBy(row => row.Number).Select(row => row.Number).ToListAsync());
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-2")]
    public async Task RefusedOpening_LeavesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var opening = await node.OpeningAsync();

        var answer = await node.Desk.OpenAsync(
            opening with { Terms = opening.Terms with { Parties = [new("A", PartyRole.Applicant)] }, Parties = [opening.Parties[0]] }, "k1", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal((ProcedureOutcome.Refused, ValuationRefusal.SideMissing), (answer.Outcome, answer.Refusal));
        await using var db = await database.OpenAsync();
        Assert.False(await db.Valuations.AnyAsync() || await db.Acts.AnyAsync() || await db.ValuationParties.AnyAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task UnknownValuation_IsRefusedAndNotRecorded(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var answer = await ValuationNode.Start(database).Desk.ExecuteAsync(Guid.NewGuid(), new RefuseAgreement("A"), "k1", ValuationNode.Judge, CancellationToken.None);
        Assert.Equal(ValuationRefusal.NotOpened, answer.Refusal);
        await using var db = await database.OpenAsync();
        Assert.False(await db.ValuationAnswers.AnyAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task SameKey_GetsTheSameAnswerForEver(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.OpenAsync();
        var first = await node.DoAsync(id, new RefuseAgreement("A"), "k1");
        node.Clock.MoveTo(node.Clock.Now.AddDays(30));

        var again = await node.Beside(database).DoAsync(id, new RefuseAgreement("A"), "k1");

        Assert.Equal((first.Outcome, first.At), (again.Outcome, again.At));
        Assert.Equal(first.Events, again.Events);
        await using var db = await database.OpenAsync();
        Assert.Equal(2, await db.ValuationEvents.CountAsync());
        Assert.Equal(2, await db.Acts.CountAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task Refusal_IsStoredWithItsWordsAndRepeated(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.OpenAsync();
        var command = new OpenAgreement(ValuationNode.Day("2026-03-09"));
        var first = await node.Desk.ExecuteAsync(id, command, "k1", ValuationNode.Judge, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Refused, ValuationRefusal.InvestigationIncomplete), (first.Outcome, first.Refusal));
        node.Clock.MoveTo(node.Clock.Now.AddDays(1));

        var again = await node.Desk.ExecuteAsync(id, command, "k1", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal(first, again);
        await using var db = await database.OpenAsync();
        var act = await db.Acts.OrderBy(row => row.Id).LastAsync();
        Assert.Equal(("open-agreement", "REF-3.1"), (act.Act, act.RuleIds));
        Assert.Contains("E_INVESTIGATION_INCOMPLETE", act.Details, StringComparison.Ordinal);
        Assert.Equal(1, await db.ValuationEvents.CountAsync());
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task KeyOfAnotherCommand_IsNotJudged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.OpenAsync();
        await node.DoAsync(id, new RefuseAgreement("A"), "k1");

        var answer = await node.Desk.ExecuteAsync(id, new RefuseAgreement("D"), "k1", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal(ProcedureOutcome.KeyReused, answer.Outcome);
        Assert.False((await node.Desk.FindAsync(id, CancellationToken.None))!.FindParty("D")!.RefusesAgreement);
    }

    [Theory]
    [EachDatabase]
    public async Task PersonAdded_IsNamedOnlyInTheTableOfPersons(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.OpenAsync();

        var answer = await node.Desk.AddPartyAsync(id, PartyRole.OtherCreditor, new("C", "陆清和", "江州市"), "k1", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal(ProcedureOutcome.Accepted, answer.Outcome);
        await using var db = await database.OpenAsync();
        Assert.Equal(("陆清和", PartyRole.OtherCreditor), (await db.ValuationParties.Where(row => row.PartyId == "C").ToListAsync()).Select(row => (row.Name, row.Role)).Single());
        Assert.False(await db.ValuationEvents.AnyAsync(row => row.Payload.Contains("陆清和")) || await db.Acts.AnyAsync(row => row.Details.Contains("陆清和")));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task CommandWithANameOrASecret_HasAWayOfItsOwn(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        foreach (var command in new ValuationCommand[] { new AddParty(new("C", PartyRole.OtherCreditor)), new SealFigure("A", ValuationNode.Document), new OpenFigures([]) })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => node.Desk.ExecuteAsync(Guid.NewGuid(), command, "k1", ValuationNode.Judge, CancellationToken.None));
        }
    }
}
