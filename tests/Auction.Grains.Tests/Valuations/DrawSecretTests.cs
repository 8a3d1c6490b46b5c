using Auction.Grains.Procedures;
using System.Text;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Lottery;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>The secret of a draw is nowhere to be read until it is opened, and then it is the one committed to (REF-16).</summary>
[Trait("Rule", "REF-16")]
public sealed class DrawSecretTests
{
    [Theory]
    [EachDatabase]
    public async Task CommittedSecret_IsReadableNowhereAndOpensInAnotherProcess(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await FrozenAsync(node);

        var committed = await node.Desk.CommitDrawAsync(id, "commit", ValuationNode.Judge, CancellationToken.None);
        var again = await node.Desk.CommitDrawAsync(id, "commit", ValuationNode.Judge, CancellationToken.None);
        await node.DoAsync(id, new GiveDrawInput("A", "7"));
        await node.DoAsync(id, new GiveDrawInput("D", "11"));
        string stored;
        await using (var db = await database.OpenAsync())
        {
            Assert.Equal(1, await db.DrawSecrets.CountAsync());
            stored = string.Concat(await db.ValuationEvents.Select(entry => entry.Payload).ToListAsync())
                + string.Concat(await db.Acts.Select(act => act.Details).ToListAsync())
                + Encoding.Latin1.GetString((await db.DrawSecrets.SingleAsync()).Cipher);
        }

        var opened = await node.Beside(database).Desk.OpenDrawAsync(id, "open", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal(committed.Events, again.Events);
        var held = opened.Events.OfType<DrawHeld>().Single();
        Assert.DoesNotContain(held.Secret, stored, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            committed.Events.OfType<DrawSecretCommitted>().Single().Commitment,
            Convert.ToHexStringLower(DrawMath.Commitment(Convert.FromHexString(held.Secret))));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task DrawWithoutASecretOfOurs_IsRefusedAndNothingHappens(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await FrozenAsync(node);

        var opened = await node.Desk.OpenDrawAsync(id, "open", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal((ProcedureOutcome.Refused, ValuationRefusal.SecretNotCommitted), (opened.Outcome, opened.Refusal));
        await Assert.ThrowsAsync<ArgumentException>(() => node.Desk.ExecuteAsync(id, new CommitDrawSecret(new string('a', 64)), "k", ValuationNode.Judge, CancellationToken.None));
    }

    private static async Task<Guid> FrozenAsync(ValuationNode node)
    {
        var id = await node.ReadyAsync();
        await node.DoAsync(id, new MakeRequests("A", PartyRequests.Appraisal | PartyRequests.LocalRoster));
        await node.DoAsync(id, new MakeRequests("D", PartyRequests.Appraisal | PartyRequests.LocalRoster));
        await node.DoAsync(id, new EntrustAppraisal("r", ["i1", "i2", "i3", "i4"], new(2026, 3, 20)));
        await node.DoAsync(id, new FreezeDrawList(new("r", "房地产", [.. new[] { "i1", "i2", "i3", "i4" }.Select(name => new DrawEntry(name, name, Exclusion: null))]), Document: null));
        return id;
    }
}
