using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>A bidder who sends until it has an answer, and whose messages are lost, late and doubled.</summary>
internal sealed class SimulatedBidder(World world, MemoryStore store, Faults faults, Func<SimulatedNode> anyNode, string code, PlantedBug bug)
{
    private const int TriesMax = 8;
    private int _bids;
    private int _arrivals;

    /// <summary>Every answer that reached it, with when the bid was first sent and when this answer came.</summary>
    public List<(string Key, long SentAt, long AnsweredAt, BidAnswer Answer)> Answers { get; } = [];

    /// <summary>Places a bid at an instant.</summary>
    public void BidAt(long at) => world.At(at, () =>
    {
        var key = $"{code}-{++_bids:D6}";
        Send(new PlaceBid(code, Choose(), key), world.Now, triesLeft: TriesMax);
    });

    private Money Choose()
    {
        var terms = store.Events.Count > 0 ? ((RoundAnnounced)RoundEventJson.Read(store.Events[0].Kind, store.Events[0].At, store.Events[0].Payload)).Terms : throw new InvalidOperationException("Not announced.");
        var least = store.Head.Price is { } price ? price + terms.Increment : terms.StartPrice;
        return world.Random.Next(10) switch
        {
            0 => store.Head.Price ?? terms.StartPrice,
            1 => least + new Money(1),
            2 => terms.StartPrice,
            3 => least + (terms.Increment * world.Random.Next(1, 20)),
            _ => least,
        };
    }

    private void Send(PlaceBid bid, long firstSentAt, int triesLeft)
    {
        if (triesLeft == 0) { return; }
        var isAnswered = false;
        var copies = faults.AreOn && world.Chance(faults.DoubleMessages) ? 2 : 1;
        for (var copy = 0; copy < copies; copy++)
        {
            if (faults.AreOn && world.Chance(faults.LostMessages)) { continue; }
            world.At(world.Now + world.Between(1, 300), () => anyNode().Receive(Forwarded(bid), answer =>
            {
                if (faults.AreOn && world.Chance(faults.LostMessages)) { return; }
                world.At(world.Now + world.Between(1, 300), () =>
                {
                    if (answer is null) { return; }
                    isAnswered = true;
                    Answers.Add((bid.Key, firstSentAt, world.Now, answer));
                    world.Note("answer", answer.Seq);

                    // Some ask again although they know, at once or much later.
                    if (world.Chance(0.1)) { world.At(world.Now + world.Between(1, 600_000), () => Send(bid, firstSentAt, 1)); }
                });
            }));
        }

        world.At(world.Now + 3_000, () => { if (!isAnswered) { Send(bid, firstSentAt, triesLeft - 1); } });
    }

    // Without a key check every arrival is a new bid to the platform.
    private PlaceBid Forwarded(PlaceBid bid) => bug == PlantedBug.NoKeyCheck ? bid with { Key = $"{bid.Key}-{++_arrivals}" } : bid;
}
