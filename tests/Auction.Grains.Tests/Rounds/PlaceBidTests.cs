using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Domain.Amounts;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Auction.Grains.Tests.Rounds;

/// <summary>A bid's way to the disk, on both databases, in virtual time (reliability §3).</summary>
public sealed class PlaceBidTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-20.2c")]
    public async Task AcceptedBid_IsOnRecordWithItsSealBeforeTheAnswer(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        var answer = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(2));
        Assert.Equal((BidOutcome.Accepted, scene.Round.Step(2), scene.Round.Step(3)), (answer.Outcome, answer.Amount, answer.NextMinimum));
        await using var db = await scene.Database.OpenAsync();
        var row = await db.RoundEvents.SingleAsync(row => row.RoundId == scene.Round.Id && row.Seq == answer.Seq);
        Assert.Equal(row.Hash, answer.LeafHash);
        Assert.Equal(answer.Seal.Root, MerkleTree.Climb(row.Hash, answer.Seal.Path));
        var head = await db.RoundHeads.SingleAsync(row => row.RoundId == scene.Round.Id);
        Assert.Equal((answer.Seq, scene.Round.Codes[0]), (head.Seq, head.LeaderCode));
    }

    [Theory]
    [EachDatabase]
    public async Task RefusedBid_IsRecordedOnceWithItsReceipt(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(2));
        var first = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[1], scene.Round.Step(1), "key-refused");
        await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[1], scene.Round.Step(3));
        var again = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[1], scene.Round.Step(1), "key-refused");
        Assert.Equal(RoundRefusal.BelowMinimum, first.Refusal);
        AssertSame(first, again);
        await using var db = await scene.Database.OpenAsync();
        Assert.Equal(1, await db.BidRefusals.CountAsync());
    }

    /// <summary>F12: a node that is wrong about the time stamps nothing that the database has not reached yet.</summary>
    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public async Task BidStampedAheadOfTheDatabasesClock_IsWrittenOnlyWithinTheSpread(int aheadMs, bool isWritten)
    {
        await using var scene = await Scene.StartAsync(DatabaseKind.Postgres);
        var clock = new ErringClock(scene.Clock, TimeSpan.FromMilliseconds(aheadMs));
        var services = scene.Database.Services();
        await using var node = await TestNode.StartAsync(scene.Database, clock, wrap: _ => new PostgresJournalStore(
            services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<JournalReader>(), scene.Clock));
        await scene.Database.PublishAsync(node.Key);
        foreach (var amount in new[] { scene.Round.Step(0), scene.Round.Row.StartPrice - new Money(1) })
        {
            if (isWritten) { await node.BidAsync(scene.Round.Id, scene.Round.Codes[0], amount); }
            else
            {
                clock.ReadingsUntilNoticed = 3;
                var notJudged = await Assert.ThrowsAsync<BidNotJudgedException>(() => node.BidAsync(scene.Round.Id, scene.Round.Codes[0], amount));
                Assert.Equal(NotJudgedReason.ClockUnfit, notJudged.Reason);
            }
        }

        await using var db = await scene.Database.OpenAsync();
        Assert.Equal(isWritten, await db.RoundEvents.AnyAsync(row => row.BidKey != null));
        Assert.Equal(isWritten, await db.BidRefusals.AnyAsync());
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "PLT-2")]
    public async Task SameKeyTwentyTimesAtOnce_GetsOneEntryAndOneAnswer(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            Task.Run(() => scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0), "key-twenty"))));
        Assert.All(answers, answer => AssertSame(answers[0], answer));
        await using var db = await scene.Database.OpenAsync();
        Assert.Equal(1, await db.RoundEvents.CountAsync(row => row.BidKey == "key-twenty"));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "PLT-2")]
    public async Task SameKeyAfterARestart_GetsTheSameAnswerWithItsSignature(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        var accepted = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0), "key-accepted");
        var refused = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(1), "key-refused");
        await using var restarted = await TestNode.StartAsync(scene.Database, scene.Clock);
        scene.Clock.MoveTo(scene.Clock.Now.AddHours(3));
        AssertSame(accepted, await restarted.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0), "key-accepted"));
        AssertSame(refused, await restarted.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(1), "key-refused"));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "PLT-2")]
    public async Task SameKeyWithAnotherAmount_IsTurnedAwayUnrecorded(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0), "key-one-use");
        var refused = await Assert.ThrowsAsync<BidNotJudgedException>(() => scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(5), "key-one-use"));
        Assert.Equal(NotJudgedReason.KeyReused, refused.Reason);
        await using var db = await scene.Database.OpenAsync();
        Assert.Equal((1, 0), (await db.RoundEvents.CountAsync(row => row.BidKey != null), await db.BidRefusals.CountAsync()));
    }

    [Theory]
    [EachDatabase(2000, true)]
    [EachDatabase(2001, false)]
    public async Task EntryOlderThanTwoSeconds_IsNotJudged(DatabaseKind kind, int ageMs, bool isJudged)
    {
        await using var scene = await Scene.StartAsync(kind);
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        var bid = new PlaceBid(scene.Round.Codes[0], scene.Round.Step(0), "key-late-one");
        var entered = scene.Clock.Now;
        scene.Clock.MoveTo(entered.AddMilliseconds(ageMs));
        if (isJudged)
        {
            Assert.Equal(entered, (await sequencer.PlaceBidAsync(bid, entered, CancellationToken.None)).At);
            return;
        }

        var refused = await Assert.ThrowsAsync<BidNotJudgedException>(() => sequencer.PlaceBidAsync(bid, entered, CancellationToken.None));
        Assert.Equal(NotJudgedReason.PlatformDelay, refused.Reason);
        Assert.Null(await sequencer.FindAnswerAsync(bid.BidderCode, bid.Key, CancellationToken.None));

        // Nothing is recorded, so the same key may be sent again.
        Assert.Equal(BidOutcome.Accepted, (await scene.Node.BidAsync(scene.Round.Id, bid.BidderCode, bid.Amount, bid.Key)).Outcome);
    }

    [Theory]
    [EachDatabase]
    public async Task NodeWithAnOldState_ConflictsReloadsAndJudgesAgain(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await using var other = await TestNode.StartAsync(scene.Database, scene.Clock);
        await other.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0));
        await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[1], scene.Round.Step(1));

        // The other node still believes that its own bid leads.
        var answer = await other.BidAsync(scene.Round.Id, scene.Round.Codes[1], scene.Round.Step(2));
        Assert.Equal(RoundRefusal.AlreadyLeading, answer.Refusal);
        Assert.Equal(1, other.Writer.Counts.Lost);
    }

    [Theory]
    [EachDatabase]
    public async Task FailureAfterTheCommit_GivesTheStoredAnswer(DatabaseKind kind)
    {
        FlakyStore? flaky = null;
        await using var scene = await Scene.StartAsync(kind, store => flaky = new FlakyStore(store));
        flaky!.FailNext(afterCommit: true);
        var answer = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0), "key-unknown");
        Assert.Equal(BidOutcome.Accepted, answer.Outcome);
        await using var db = await scene.Database.OpenAsync();
        Assert.Equal(1, await db.RoundEvents.CountAsync(row => row.BidKey == "key-unknown"));
    }

    [Theory]
    [EachDatabase]
    public async Task FailureBeforeTheCommit_IsJudgedAgain(DatabaseKind kind)
    {
        FlakyStore? flaky = null;
        await using var scene = await Scene.StartAsync(kind, store => flaky = new FlakyStore(store));
        flaky!.FailNext(afterCommit: false);
        Assert.Equal(BidOutcome.Accepted, (await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0))).Outcome);
    }

    [Theory]
    [EachDatabase]
    public async Task ManyRoundsInOneBatch_StandOrFallAlone(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        var second = await scene.Node.AnnounceAsync(bidders: 2);
        scene.Clock.MoveTo(second.Row.StartsAt);
        await using var other = await TestNode.StartAsync(scene.Database, scene.Clock);
        await other.BidAsync(second.Id, second.Codes[0], second.Step(0));
        await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(i => new Task[]
        {
            scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[i % 2], scene.Round.Step(i)),
            scene.Node.BidAsync(second.Id, second.Codes[i % 2], second.Step(i + 1)),
        }));
        var view = await (await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None)).ViewAsync(CancellationToken.None);
        Assert.True(view.State.BidCount > 0);
    }

    [Theory]
    [EachDatabase]
    public async Task Watcher_SeesTheNewestStateAndNoBacklog(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        using var watcher = scene.Node.Feed.Subscribe(scene.Round.Id);
        BidAnswer? last = null;
        for (var i = 0; i < 8; i++) { last = await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[i % 2], scene.Round.Step(i)); }
        await watcher.WaitForNewerAsync(0, CancellationToken.None);
        Assert.Equal((last!.Seq, last.Amount), (watcher.Latest!.State.Seq, watcher.Latest.State.Leader!.Amount));
        Assert.Equal(RoundView.RecentBidsMax, watcher.Latest.RecentBids.Count);
        Assert.False(watcher.WaitForNewerAsync(watcher.Latest.Version, CancellationToken.None).IsCompleted);
    }

    [Theory]
    [EachDatabase]
    public async Task IdleSequencer_IsReleasedUnlessWatched(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0));
        scene.Clock.MoveTo(scene.Clock.Now + InProcessRoundDirectory.IdleMax);
        scene.Node.Directory.ReleaseIdle();
        Assert.Equal(1, scene.Node.Directory.Count);
        scene.Clock.MoveTo(scene.Clock.Now.AddMilliseconds(1));
        using (scene.Node.Feed.Subscribe(scene.Round.Id))
        {
            scene.Node.Directory.ReleaseIdle();
            Assert.Equal(1, scene.Node.Directory.Count);
        }

        scene.Node.Directory.ReleaseIdle();
        Assert.Equal(0, scene.Node.Directory.Count);
    }

    [Theory]
    [EachDatabase]
    public async Task ContradictoryJournal_FreezesThatRoundOnly(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind, endsClean: false);
        var healthy = await scene.Node.AnnounceAsync(bidders: 2);
        await scene.Database.DropGuardsAsync();
        await using (var db = await scene.Database.OpenAsync())
        {
            await db.RoundEvents.Where(row => row.RoundId == scene.Round.Id && row.Seq == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, "{}"));
        }

        await using var restarted = await TestNode.StartAsync(scene.Database, scene.Clock);
        var frozen = await Assert.ThrowsAsync<RoundFrozenException>(() => restarted.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0)));
        Assert.Equal(2, frozen.Seq);
        scene.Clock.MoveTo(healthy.Row.StartsAt);
        Assert.Equal(BidOutcome.Accepted, (await restarted.BidAsync(healthy.Id, healthy.Codes[0], healthy.Step(0))).Outcome);
    }

    private static void AssertSame(BidAnswer expected, BidAnswer actual)
    {
        // Records compare members, but bytes and paths by reference.
        Assert.Equal(expected with { BaseHash = [], LeafHash = [], Seal = null! }, actual with { BaseHash = [], LeafHash = [], Seal = null! });
        Assert.Equal((Convert.ToHexString(expected.BaseHash), Convert.ToHexString(expected.LeafHash)), (Convert.ToHexString(actual.BaseHash), Convert.ToHexString(actual.LeafHash)));
        Assert.Equal(expected.Seal with { Path = [], Root = [], Signature = [] }, actual.Seal with { Path = [], Root = [], Signature = [] });
        Assert.Equal(expected.Seal.Root, actual.Seal.Root);
        Assert.Equal(expected.Seal.Signature, actual.Seal.Signature);
        Assert.Equal(expected.Seal.Path.Select(step => (Convert.ToHexString(step.Hash), step.IsLeft)), actual.Seal.Path.Select(step => (Convert.ToHexString(step.Hash), step.IsLeft)));
    }

    /// <summary>Goes ahead of another clock, which is noticed after some readings.</summary>
    private sealed class ErringClock(IPlatformClock right, TimeSpan ahead) : IPlatformClock
    {
        /// <summary>How often it still says that it may be trusted.</summary>
        public int ReadingsUntilNoticed { get; set; } = int.MaxValue;

        public DateTimeOffset Now => right.Now + ahead;

        public bool IsFit => ReadingsUntilNoticed-- > 0;
    }
}
