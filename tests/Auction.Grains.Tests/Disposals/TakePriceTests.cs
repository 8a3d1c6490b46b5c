using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Grains.Procedures;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Disposals;

/// <summary>The price a valuation fixed begins the sale that waits for it (REF-30).</summary>
[Trait("Rule", "REF-30")]
public sealed class TakePriceTests
{
    private static readonly Money Figure = Money.FromYuan(987_654);

    [Theory]
    [EachDatabase]
    public async Task Fixed_IsTakenOverOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var valuation = await AgreedAsync(database);
        var id = await WaitingAsync(node, valuation);

        await node.Prices.RunAsync(CancellationToken.None);
        var seq = (await node.StateAsync(id)).Seq;
        await node.Prices.RunAsync(CancellationToken.None);

        var state = await node.StateAsync(id);
        Assert.Equal((DisposalPhase.Priced, seq), (state.Phase, state.Seq));
        await using var db = await database.OpenAsync();
        var source = await db.Valuations.SingleAsync();
        Assert.Equal(
            new SalePrice(PriceBasis.Agreed, Figure, CourtTime.DayOf(node.Clock.Now), source.ValidUntil!.Value, source.LastStart!.Value, source.Number, Convert.ToHexStringLower(source.HeadHash)),
            state.Price);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task NotYetFixed_LeavesItWaiting(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await WaitingAsync(node, await ValuationNode.Start(database).ReadyAsync());

        await node.Prices.RunAsync(CancellationToken.None);

        var state = await node.StateAsync(id);
        Assert.Equal((DisposalPhase.Pending, 1), (state.Phase, state.Seq));
    }

    private static async Task<Guid> AgreedAsync(TestDatabase database)
    {
        var node = ValuationNode.Start(database);
        var id = await node.ReadyAsync();
        await node.DoAsync(id, new OpenAgreement(ValuationNode.Day("2026-03-09")));
        foreach (var party in (string[])["A", "D"])
        {
            await node.Desk.SealFigureAsync(id, party, Figure, validUntil: null, ValuationNode.NewKey(), ValuationNode.Judge, CancellationToken.None);
        }

        await node.Desk.OpenFiguresAsync(id, ValuationNode.NewKey(), ValuationNode.Judge, CancellationToken.None);
        await node.DoAsync(id, new CheckHarm(HarmsThirdParty: false, ValuationNode.Document));
        return id;
    }

    private static async Task<Guid> WaitingAsync(DisposalNode node, Guid valuation)
    {
        var opening = await node.OpeningAsync() with { ValuationId = valuation };
        Assert.Equal(ProcedureOutcome.Accepted, (await node.Desk.OpenAsync(opening, "open", DisposalNode.Judge, CancellationToken.None)).Outcome);
        return opening.Id;
    }
}
