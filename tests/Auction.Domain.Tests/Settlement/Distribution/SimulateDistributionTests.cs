using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Distribution;

/// <summary>A thousand distributions with disputes, delays, failed payouts and nonsense. A failure names its seed; the same seed gives the same life.</summary>
public sealed class SimulateDistributionTests
{
    private const int Seeds = 1_000;

    [Fact]
    [Trait("Rule", "PAY-ORD")]
    [Trait("Rule", "PAY-TWO")]
    [Trait("Rule", "MON-1")]
    public void EveryLife_PaysEverythingOutOnce_AndLeavesTheBooksAtZero()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var refused = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var life = new SimulatedDistribution(seed);
            try
            {
                Assert.True(life.Run(troubled: 80, most: 400), $"It never came to an end: {life.Scene.State.Phase}.");
                Check(life.Scene);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}.", e);
            }

            kinds.UnionWith(life.Scene.Events.Select(DistributionEventJson.KindOf));
            refused += life.Refused;
        }

        // A simulation that never brings an event about proves nothing about it.
        Assert.Empty(DistributionEventJson.Kinds.Select(kind => kind.Name).Except(kinds, StringComparer.Ordinal));
        Assert.True(refused > Seeds);
    }

    private static void Check(DistributionScene scene)
    {
        // All that arrived went out, to the payees of the plan or into escrow, and nothing stands anywhere.
        Assert.All(scene.Books.Balances.Keys, account => Assert.Equal(LedgerAccountKind.Outside, account.Kind));
        Assert.Equal(0, scene.Books.Balances.Values.Sum(balance => balance.Fen));
        var state = scene.State;
        Assert.Equal(state.Proceeds.Fen, state.Payouts.Where(payout => payout is { Stage: PayoutStage.Paid, ArrivalId: null }).Sum(payout => payout.Amount.Fen));
        Assert.All(state.Arrivals, arrival => Assert.NotEqual(arrival.IsMatched, state.Returned.ContainsKey(arrival.Id)));
        Assert.All(state.Plan!.Lines, line => Assert.Equal(line.Amount, state.Gone(line)));
        Assert.All(state.Plan.Lines.Where(line => line.Class != ClaimClass.Surplus), line => Assert.True(line.Amount <= line.Claimed));
        Assert.All(state.Payouts.Where(payout => payout.ReleasedById is not null), payout => Assert.NotEqual(payout.PreparedById, payout.ReleasedById));

        // The books and the orders can be made again from the journal, and no cause stands twice.
        var replayed = DistributionState.Empty;
        var movements = new List<Movement>();
        foreach (var stored in scene.Events.Select(happened => (Kind: DistributionEventJson.KindOf(happened), happened.At, Payload: DistributionEventJson.Write(happened))))
        {
            var read = DistributionEventJson.Read(stored.Kind, stored.At, stored.Payload);
            Assert.Equal(stored.Payload, DistributionEventJson.Write(read));
            if (DistributionPostings.Of(replayed, read) is { } movement) { movements.Add(movement); }
            replayed = DistributionRules.Apply(replayed, read);
        }

        Assert.Equal(scene.Movements.Select(Line), movements.Select(Line));
        Assert.All(movements, movement => Assert.True(movement.IsBalanced));
        Assert.Equal(movements.Count, movements.Select(movement => movement.Cause).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(scene.Orders.Count, scene.Orders.Select(order => order.Cause).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((state.Phase, state.Seq, state.LastStamp, state.ClosedAt), (replayed.Phase, replayed.Seq, replayed.LastStamp, replayed.ClosedAt));
        Assert.All(scene.Events.Zip(scene.Events.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
        Assert.Equal(DistributionDeadlines.Of(state).Select(deadline => (deadline.Key, deadline.LastDay, deadline.MetAt)), DistributionDeadlines.Of(replayed).Select(deadline => (deadline.Key, deadline.LastDay, deadline.MetAt)));
        Assert.Null(DistributionRules.WakesAt(state));
    }

    private static string Line(Movement movement) => $"{movement.Cause} {movement.At:O} {movement.Rule.Value} {string.Join(' ', movement.Postings.Select(posting => $"{posting.Account.Kind}:{posting.Account.Owner}={posting.Amount.Fen}"))}";
}
