using Auction.Data;
using Auction.Data.Acts;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Rounds;

/// <summary>Closing is one conditional entry, and only where bids could be placed up to the end (reliability §3.7, §3.8, P4, P5).</summary>
public sealed class CloseRoundTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-22.1")]
    public async Task ServedRound_ClosesTwoSecondsAfterItsEndWithItsObligations(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await scene.Node.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0));
        await ServeLastMinutesAsync(scene);
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        scene.Clock.MoveTo(scene.Round.Row.EndsAt.AddMilliseconds(1999));
        Assert.Empty((await sequencer.WakeAsync(CancellationToken.None)).Events);
        scene.Clock.MoveTo(scene.Round.Row.EndsAt.AddMilliseconds(2000));
        var closed = Assert.IsType<RoundClosed>(Assert.Single((await sequencer.WakeAsync(CancellationToken.None)).Events));
        Assert.Equal((scene.Round.Codes[0], scene.Round.Step(0)), (closed.BuyerCode, closed.Price));
        Assert.Empty((await sequencer.WakeAsync(CancellationToken.None)).Events);
        await using var db = await scene.Database.OpenAsync();
        Assert.Equal(
            [ObligationKinds.ConfirmationLetter, ObligationKinds.DepositToCourt, ObligationKinds.ReleaseDeposits],
            await db.Obligations.Select(row => row.Kind).OrderBy(kind => kind).ToListAsync());
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-26.1a")]
    public async Task RoundWithoutABid_Fails(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await ServeLastMinutesAsync(scene);
        Assert.Equal(RoundPhase.Failed, await CloseAsync(scene));
    }

    [Theory]
    [EachDatabase(120_000, 10_000, true)]
    [EachDatabase(120_000, 10_001, false)]
    [EachDatabase(20_000, 3_000, true)]
    [EachDatabase(20_000, 3_001, false)]
    [EachDatabase(3_000, 3_000, true)]
    [EachDatabase(3_001, 3_001, false)]
    [Trait("Rule", "PLT-6")]
    public async Task SilenceBeforeTheEnd_ClosesOrPauses(DatabaseKind kind, int beforeEndMs, int lengthMs, bool closes)
    {
        await using var scene = await Scene.StartAsync(kind);
        var end = scene.Round.Row.EndsAt;
        var silent = end.AddMilliseconds(-beforeEndMs);
        scene.Clock.MoveTo(end.AddMinutes(-6));
        await scene.ServeUntilAsync(silent);
        if (silent.AddMilliseconds(lengthMs) < end)
        {
            scene.Clock.MoveTo(silent.AddMilliseconds(lengthMs));
            await scene.Node.Writer.ProbeAsync(scene.Round.Id);
            await scene.ServeUntilAsync(end);
        }

        Assert.Equal(closes ? RoundPhase.Failed : RoundPhase.Paused, await CloseAsync(scene));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "PLT-6")]
    [Trait("Rule", "AUC-28.2")]
    public async Task RoundNobodyServed_IsPausedWithFiveMinutesLeftAndTheCourtTold(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        Assert.Equal(RoundPhase.Paused, await CloseAsync(scene));
        await using var db = await scene.Database.OpenAsync();
        var told = await db.Obligations.SingleAsync();
        Assert.Equal((ObligationKinds.ReportPause, TimeSpan.FromMinutes(1)), (told.Kind, told.DueAt - told.CreatedAt));
        var view = await (await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None)).ViewAsync(CancellationToken.None);
        Assert.Equal(TimeSpan.FromMinutes(5), view.State.Pause!.Remaining);
    }

    [Theory]
    [EachDatabase]
    public async Task BidThatCameInTimeButWasNotJudged_PausesTheRound(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await ServeLastMinutesAsync(scene);
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        scene.Clock.MoveTo(scene.Round.Row.EndsAt.AddMilliseconds(2000));
        await Assert.ThrowsAsync<BidNotJudgedException>(() => sequencer.PlaceBidAsync(
            new PlaceBid(scene.Round.Codes[0], scene.Round.Step(0), "key-undecided"), scene.Round.Row.EndsAt.AddMilliseconds(-1), CancellationToken.None));
        Assert.Equal(RoundPhase.Paused, await CloseAsync(scene));
    }

    [Theory]
    [EachDatabase]
    public async Task BidThatWasNotJudgedLongBeforeTheEnd_PausesNothing(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        scene.Clock.MoveTo(scene.Clock.Now.AddHours(1));
        await Assert.ThrowsAsync<BidNotJudgedException>(() => sequencer.PlaceBidAsync(
            new PlaceBid(scene.Round.Codes[0], scene.Round.Step(0), "key-undecided"), scene.Clock.Now.AddSeconds(-3), CancellationToken.None));
        await ServeLastMinutesAsync(scene);
        Assert.Equal(RoundPhase.Failed, await CloseAsync(scene));
    }

    [Theory]
    [EachDatabase]
    public async Task TwoNodesAtOnce_CloseOnce(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await using var other = await TestNode.StartAsync(scene.Database, scene.Clock);
        await other.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        await ServeLastMinutesAsync(scene);
        scene.Clock.MoveTo(scene.Round.Row.EndsAt.AddSeconds(2));
        var answers = await Task.WhenAll(new[] { scene.Node, other }.Select(async node =>
            await (await node.Directory.FindAsync(scene.Round.Id, CancellationToken.None)).WakeAsync(CancellationToken.None)));
        Assert.Single(answers.SelectMany(answer => answer.Events).OfType<RoundClosed>());
    }

    /// <summary>F11: a node sleeps between reading the proof of service and using it, while the round is extended and ends unserved.</summary>
    [Theory]
    [EachDatabase]
    public async Task ProofOfServiceForAnEarlierEnd_ClosesNothing(DatabaseKind kind)
    {
        FlakyStore? sleepy = null;
        await using var scene = await Scene.StartAsync(kind, store => sleepy = new FlakyStore(store));
        await using var other = await TestNode.StartAsync(scene.Database, scene.Clock);
        var end = scene.Round.Row.EndsAt;
        await ServeLastMinutesAsync(scene, until: TimeSpan.FromMilliseconds(-1));
        await other.BidAsync(scene.Round.Id, scene.Round.Codes[0], scene.Round.Step(0));
        await scene.ServeUntilAsync(end);
        scene.Clock.MoveTo(end.AddSeconds(2));
        sleepy!.AfterCover = () =>
        {
            scene.Clock.MoveTo(end.AddMinutes(6));
            return Task.CompletedTask;
        };
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        Assert.IsType<RoundPaused>(Assert.Single((await sequencer.WakeAsync(CancellationToken.None)).Events));
    }

    [Theory]
    [EachDatabase]
    public async Task RoundThatMustOpen_OpensOnceHoweverLateAndByWhomever(DatabaseKind kind)
    {
        await using var scene = await Scene.StartAsync(kind);
        await using var other = await TestNode.StartAsync(scene.Database, scene.Clock);
        scene.Clock.MoveTo(scene.Clock.Now.AddMinutes(3));
        foreach (var node in new[] { scene.Node, other, scene.Node })
        {
            await (await node.Directory.FindAsync(scene.Round.Id, CancellationToken.None)).WakeAsync(CancellationToken.None);
        }

        await using var db = await scene.Database.OpenAsync();
        var opened = await db.RoundEvents.SingleAsync(row => row.Kind == "round-opened.v1");
        Assert.Equal(scene.Round.Row.StartsAt, opened.At);
    }

    private static async Task ServeLastMinutesAsync(Scene scene, TimeSpan until = default)
    {
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);
        await sequencer.WakeAsync(CancellationToken.None);
        scene.Clock.MoveTo(scene.Round.Row.EndsAt.AddMinutes(-6));
        await scene.ServeUntilAsync(scene.Round.Row.EndsAt + until);
    }

    private static async Task<RoundPhase> CloseAsync(Scene scene)
    {
        if (scene.Clock.Now < scene.Round.Row.EndsAt.AddSeconds(2)) { scene.Clock.MoveTo(scene.Round.Row.EndsAt.AddSeconds(2)); }
        var sequencer = await scene.Node.Directory.FindAsync(scene.Round.Id, CancellationToken.None);

        // A round that was never woken opens first.
        await sequencer.WakeAsync(CancellationToken.None);
        await sequencer.WakeAsync(CancellationToken.None);
        return (await sequencer.ViewAsync(CancellationToken.None)).State.Phase;
    }
}
