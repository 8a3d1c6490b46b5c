using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;

namespace Auction.Grains.Tests.Rounds;

/// <summary>A node with one round whose bidding has just begun, in virtual time; ends with a clean audit.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly bool _endsClean;

    private Scene(TestDatabase database, SimulatedClock clock, TestNode node, TestRound round, bool endsClean)
    {
        Database = database;
        Clock = clock;
        Node = node;
        Round = round;
        _endsClean = endsClean;
    }

    public TestDatabase Database { get; }

    public SimulatedClock Clock { get; }

    public TestNode Node { get; }

    public TestRound Round { get; }

    public static async Task<Scene> StartAsync(DatabaseKind kind, Func<IJournalStore, IJournalStore>? wrap = null, bool endsClean = true)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var clock = new SimulatedClock(new DateTimeOffset(2026, 11, 18, 2, 0, 0, TimeSpan.Zero));
        var node = await TestNode.StartAsync(database, clock, wrap: wrap);
        var round = await node.AnnounceAsync();
        clock.MoveTo(round.Row.StartsAt);
        return new Scene(database, clock, node, round, endsClean);
    }

    /// <summary>Lets time pass as in service: a probe each second.</summary>
    public async Task ServeUntilAsync(DateTimeOffset instant)
    {
        while (Clock.Now < instant)
        {
            Clock.MoveTo(Clock.Now.AddSeconds(1) < instant ? Clock.Now.AddSeconds(1) : instant);
            await Node.Writer.ProbeAsync(Round.Id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        if (_endsClean) { await Database.AssertCleanAsync(); }
        await Database.DisposeAsync();
    }
}
