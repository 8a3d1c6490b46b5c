using Auction.Grains.Procedures;
using System.Text;
using Auction.Domain.Amounts;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>Agreed figures are secret until all are opened together (REF-4.2).</summary>
[Trait("Rule", "REF-4.2")]
public sealed class SealFigureTests
{
    private static readonly Money Figure = Money.FromYuan(987_654);

    [Theory]
    [EachDatabase]
    public async Task SealedFigure_IsReadableNowhere(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await AgreeingAsync(node);

        var answer = await SealAsync(node, id, "A", Figure);

        Assert.Equal(ProcedureOutcome.Accepted, answer.Outcome);
        await using var db = await database.OpenAsync();
        var row = await db.SealedFigures.SingleAsync();
        Assert.Equal(Assert.IsType<FigureSealed>(answer.Events[^1]).Commitment, row.Commitment);
        var written = string.Concat(
            await db.ValuationEvents.Select(entry => entry.Payload).ToListAsync().ContinueWith(list => string.Concat(list.Result), TaskScheduler.Default),
            string.Concat(await db.Acts.Select(act => act.Details).ToListAsync()),
            Encoding.Latin1.GetString(row.Cipher));
        Assert.DoesNotContain("98765400", written, StringComparison.Ordinal);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task BothSealed_AreOpenedTogetherAndTheSecretCopiesGo(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await AgreeingAsync(node);
        await SealAsync(node, id, "A", Figure + new Money(1));
        await SealAsync(node, id, "A", Figure);
        await SealAsync(node, id, "D", Figure);

        // Another process opens what this one sealed.
        var opened = await node.Beside(database).Desk.OpenFiguresAsync(id, "k1", ValuationNode.Judge, CancellationToken.None);
        Assert.Equal(ProcedureOutcome.Accepted, opened.Outcome);
        await node.DoAsync(id, new CheckHarm(HarmsThirdParty: false, ValuationNode.Document));

        await using var db = await database.OpenAsync();
        Assert.False(await db.SealedFigures.AnyAsync());
        var head = await db.Valuations.SingleAsync();
        Assert.Equal((ValuationPhase.Fixed, (Money?)Figure), (head.Phase, head.Price));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task TimeOver_DestroysWhatWasNeverOpened(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await AgreeingAsync(node);
        await SealAsync(node, id, "A", Figure);
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-10"));

        Assert.Equal(1, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);

        await using var db = await database.OpenAsync();
        Assert.False(await db.SealedFigures.AnyAsync());
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task SameKeyWithAnotherFigure_IsNotJudged(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await AgreeingAsync(node);
        var first = await SealAsync(node, id, "A", Figure, "k1");

        var same = await SealAsync(node, id, "A", Figure, "k1");
        var other = await SealAsync(node, id, "A", Figure + new Money(1), "k1");

        Assert.Equal(first.Events, same.Events);
        Assert.Equal(ProcedureOutcome.KeyReused, other.Outcome);
        await using var db = await database.OpenAsync();
        Assert.Equal(1, await db.ValuationEvents.CountAsync(row => row.Kind == "figure-sealed.v1"));
    }

    private static async Task<Guid> AgreeingAsync(ValuationNode node)
    {
        var id = await node.ReadyAsync();
        await node.DoAsync(id, new OpenAgreement(ValuationNode.Day("2026-03-09")));
        return id;
    }

    private static Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>> SealAsync(ValuationNode node, Guid id, string party, Money figure, string? key = null) =>
        node.Desk.SealFigureAsync(id, party, figure, validUntil: null, key ?? ValuationNode.NewKey(), ValuationNode.Judge, CancellationToken.None);
}
