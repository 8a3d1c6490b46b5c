using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Sandbox.Platforms;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Tests.Platforms;

/// <summary>Platforms that fail, lie or drag on; processes that die between any two steps. Nothing is lost, nothing is done twice, nobody else waits.</summary>
public sealed class PlatformFaultTests
{
    [Theory]
    [EachDatabase(PlatformBehaviour.Garbage, OutsideFault.NotUnderstood)]
    [EachDatabase(PlatformBehaviour.Oversized, OutsideFault.TooLarge)]
    [EachDatabase(PlatformBehaviour.Slow, OutsideFault.TimedOut)]
    [EachDatabase(PlatformBehaviour.Down, OutsideFault.Unavailable)]
    [EachDatabase(PlatformBehaviour.Elsewhere, OutsideFault.Rejected)]
    public async Task OneThatFails_IsRecordedAndHoldsUpNobody(DatabaseKind kind, PlatformBehaviour behaviour, OutsideFault fault)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Sandbox.SetAsync("zhunjia", behaviour, 8);
        await scene.Side.BeatAsync();
        Assert.Equal(4, await scene.EntriesAsync("online-report-received.v1"));
        var failed = await scene.LineAsync("zhunjia");
        Assert.Equal((fault, scene.Now, 0), (failed.Request.Fault!.Value, failed.Request.FaultAt!.Value, failed.Verdicts.Count));

        // It recovers, and is asked again without anybody's doing.
        await scene.Sandbox.SetAsync("zhunjia", PlatformBehaviour.OnTime);
        await scene.WorkAsync();
        Assert.Equal(5, await scene.EntriesAsync("online-report-received.v1"));
        await scene.Database.AssertCleanAsync();
    }

    /// <summary>What came is kept even when it is nothing: the court can look at it.</summary>
    [Theory]
    [EachDatabase]
    public async Task Garbage_IsKeptAsReceivedForTheCourt(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.Garbage);
        await scene.Side.BeatAsync();

        var answer = (await scene.LineAsync("zhunjia")).Request.AnswerSha256!;
        await using var db = await scene.Database.OpenAsync();
        var file = await db.StoredFiles.SingleAsync(row => row.Sha256 == answer);
        Assert.Equal(("<!doctype html><title>502</title>", "application/octet-stream"), (System.Text.Encoding.UTF8.GetString(file.Bytes), file.MediaType));
        Assert.Equal(FileAudience.Court, (await db.ValuationFiles.SingleAsync(row => row.Sha256 == answer)).Audience);
    }

    [Theory]
    [EachDatabase]
    public async Task NobodyThere_IsTriedAgainWithGrowingPauses(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Sandbox.StopAsync();
        var pauses = new List<double>();
        for (var tries = 0; tries < 6; tries++)
        {
            await scene.Side.BeatAsync();
            var request = (await scene.LineAsync("henggu")).Request;
            Assert.Equal((OutsideFault.Unreachable, tries + 1), (request.Fault!.Value, request.Faults));
            pauses.Add((request.NextAttemptAt!.Value - scene.Now).TotalSeconds);
            scene.MoveTo(request.NextAttemptAt!.Value);
        }

        Assert.Equal([2, 4, 8, 16, 32, 64], pauses);
        await scene.Sandbox.StartAgainAsync();
        await scene.Sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        scene.Pass(TimeSpan.FromHours(1));
        await scene.WorkAsync();
        Assert.Equal((5, 0), (await scene.EntriesAsync("online-report-received.v1"), (await scene.LineAsync("henggu")).Request.Faults));
    }

    /// <summary>A platform that lost everything gets the request again, under the same id.</summary>
    [Theory]
    [EachDatabase]
    public async Task PlatformThatForgot_GetsTheRequestAgain(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, delaySeconds: 20);
        await scene.Side.BeatAsync();
        await scene.Sandbox.StopAsync();
        await scene.Sandbox.StartAgainAsync();
        await scene.Sandbox.SetAllAsync(PlatformBehaviour.OnTime, 20);
        await scene.WorkAsync();

        Assert.Equal((5, 5), (await scene.EntriesAsync("order-confirmed.v1"), await scene.EntriesAsync("online-report-received.v1")));
        Assert.Equal([("online-order", "HV2603-0001")], await scene.Sandbox.ReceivedAsync("henggu"));
    }

    /// <summary>Two processes carry and read the same at once, every step twice, through a whole inquiry.</summary>
    [Theory]
    [EachDatabase]
    public async Task EveryStepTwiceByTwoProcesses_LeavesOneOfEach(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, delaySeconds: 20);
        var (one, other) = (scene.Side, scene.Beside());
        for (var beats = 0; beats < 4; beats++)
        {
            await Task.WhenAll(one.BeatAsync(), other.BeatAsync());
            await Task.WhenAll(one.Reader.RunAsync(CancellationToken.None), other.Reader.RunAsync(CancellationToken.None));
            scene.Pass(TimeSpan.FromSeconds(30));
        }

        Assert.Equal((5, 5), (await scene.EntriesAsync("order-confirmed.v1"), await scene.EntriesAsync("online-report-received.v1")));
        Assert.All(SandboxHost.Platforms, id => Assert.Single(scene.Sandbox.ReceivedAsync(id).Result));
        await scene.Database.AssertCleanAsync();
    }

    /// <summary>The process dies after the platform took the order and before the answer was stored: the loan ends, the same is sent again.</summary>
    [Theory]
    [EachDatabase]
    public async Task DeathBeforeTheAnswerIsStored_SendsTheSameAgain(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        foreach (var platform in scene.Side.Platforms.All)
        {
            var taken = Assert.Single(await scene.Node.Requests.TakeAsync(platform.Id, scene.Now, Web.Platforms.PlatformMessenger.Loan, 8, CancellationToken.None));
            Assert.NotNull((await platform.PutAsync(taken.Id, (await scene.Node.Files.FindAsync(taken.BodySha256, CancellationToken.None))!.Bytes, CancellationToken.None)).Answer);
        }

        scene.Restart();
        await scene.Side.BeatAsync();
        Assert.Equal(0, await scene.EntriesAsync("order-confirmed.v1"));
        scene.Pass(Web.Platforms.PlatformMessenger.Loan);
        await scene.WorkAsync();

        Assert.Equal((5, 5), (await scene.EntriesAsync("order-confirmed.v1"), await scene.EntriesAsync("online-report-received.v1")));
        Assert.Equal([("online-order", "HV2603-0001")], await scene.Sandbox.ReceivedAsync("zhunjia"));
    }

    /// <summary>
    /// The answers are stored in the last second, the process is down over midnight, and the sweep of the restarted one comes first:
    /// the reports are in time all the same.
    /// </summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.1")]
    public async Task DeathBetweenStoringAndReading_MakesNobodyLate(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.AsksForTime);
        await scene.Side.BeatAsync();
        var end = CourtTime.EndOf(ValuationNode.Day("2026-03-05"));
        scene.MoveTo(end.AddMilliseconds(-1));
        await scene.Sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        await scene.Side.CarryAsync();

        scene.MoveTo(end.AddHours(9));
        scene.Restart();
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        await scene.Side.Reader.RunAsync(CancellationToken.None);
        await scene.Node.Sweep.RunAsync(CancellationToken.None);

        Assert.Equal((ValuationPhase.Reviewing, 5), ((await scene.StateAsync()).Phase, (await scene.OnlineAsync()).Counting.Count()));
        Assert.All((await scene.OnlineAsync()).Platforms, platform => Assert.Equal(end.AddMilliseconds(-1), platform.ReportedAt));
        await scene.Database.AssertCleanAsync();
    }

    /// <summary>The process dies after the report was put to the rules and before that was noted: read again, it gets the same verdict.</summary>
    [Theory]
    [EachDatabase]
    public async Task DeathBeforeReadingIsNoted_GetsTheSameVerdicts(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Side.BeatAsync();
        await using (var db = await scene.Database.OpenAsync())
        {
            await db.OutsideRequests.ExecuteUpdateAsync(set => set.SetProperty(row => row.HandledAt, (DateTimeOffset?)null));
        }

        scene.Restart();
        scene.Pass(TimeSpan.FromHours(1));
        await scene.Side.Reader.RunAsync(CancellationToken.None);

        Assert.Equal((5, 5), (await scene.EntriesAsync("order-confirmed.v1"), await scene.EntriesAsync("online-report-received.v1")));
        Assert.Equal([null, null], (await scene.LineAsync("zhunjia")).Verdicts.Select(verdict => verdict.Refusal));
        await scene.Database.AssertCleanAsync();
    }
}
