using Auction.Domain.Rounds;
using Auction.Grains.Journal;
using Auction.Grains.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>One process: the real sequencer and the real writer, with a keeper that wakes the round and proves service.</summary>
internal sealed class SimulatedNode
{
    private const long Beat = 2_000;

    private readonly World _world;
    private readonly MemoryStore _store;
    private readonly Guid _roundId;
    private readonly DateTimeOffset _epoch;
    private RoundSequencer? _sequencer;
    private JournalWriter? _writer;

    public SimulatedNode(World world, MemoryStore store, Faults faults, SealKey key, Guid roundId, DateTimeOffset epoch, PlantedBug bug)
    {
        _world = world;
        _store = store;
        _roundId = roundId;
        _epoch = epoch;
        Place = new Place(world);

        // Platform time as a node reads it: a little off, and far off where the node uses its own clock.
        Clock = new NodeClock(
            world, epoch, bug == PlantedBug.NodeClock ? world.Between(60_000, 600_000) : world.Between(-200, 200), noticesJumps: bug != PlantedBug.ClockJumpUnnoticed);
        Place.Do(() =>
        {
            var port = new NodeStore(world, store, faults, Place, bug, epoch);
            _writer = new JournalWriter(port, key, Clock);
            _sequencer = new RoundSequencer(roundId, new RoundServices(port, _writer, Clock, new RoundFeed(), CrashPoints.None));
            return KeepAsync();
        });
    }

    public Place Place { get; }

    public NodeClock Clock { get; }

    /// <summary>A bid arrives; the answer goes to the callback unless the node dies first.</summary>
    public void Receive(PlaceBid bid, Action<BidAnswer?> answer) => Place.Do(async () =>
    {
        var enteredAt = Clock.Now;
        BidAnswer? given;
        try { given = await _sequencer!.PlaceBidAsync(bid, enteredAt, CancellationToken.None); }
        catch (BidNotJudgedException) { given = null; }
        catch (SimulatedStorageException) { given = null; }
        answer(given);
    });

    /// <summary>An act of the court arrives.</summary>
    public void Receive(RoundCommand command, Action<bool> answer) => Place.Do(async () =>
    {
        try
        {
            await _sequencer!.ExecuteAsync(command, ActContext.Platform, CancellationToken.None);
            answer(true);
        }
        catch (Exception e) when (e is SimulatedStorageException or TimeoutException)
        {
            answer(false);
        }
    });

    private async Task KeepAsync()
    {
        while (true)
        {
            await _world.Delay(UntilNextBeat());
            try
            {
                var now = Clock.Now;
                var head = _store.Head;
                if (Clock.IsFit && head.Phase is RoundPhase.Bidding or RoundPhase.SellOffOpen && head.EndsAt > now && head.EndsAt - now <= TimeSpan.FromMinutes(6))
                {
                    await _writer!.ProbeAsync(_roundId);
                }

                await _sequencer!.WakeAsync(CancellationToken.None);
            }
            catch (SimulatedStorageException)
            {
                // The next beat tries again.
            }
        }
    }

    /// <summary>A beat is short only where something can fall due; the quiet hours are skipped.</summary>
    private long UntilNextBeat()
    {
        var now = _epoch.AddMilliseconds(_world.Now);
        var head = _store.Head;
        var next = head.Phase switch
        {
            RoundPhase.Noticed => head.StartsAt - now,
            RoundPhase.Paused => (head.ResumesAt ?? now.AddHours(1)) - now,
            RoundPhase.Bidding or RoundPhase.SellOffOpen => head.EndsAt.AddMinutes(-6) - now,
            _ => TimeSpan.FromHours(1),
        };
        return Math.Clamp((long)next.TotalMilliseconds, Beat, 3_600_000);
    }
}
