using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Sandbox.Platforms;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Tests.Platforms;

/// <summary>Whole inquiries over real HTTP against the sandbox: what platforms answer is what the rules judge.</summary>
public sealed class AskPlatformsOverHttpTests
{
    private static DateTimeOffset LastEnd => CourtTime.EndOf(ValuationNode.Day("2026-03-05"));

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-10")]
    [Trait("Rule", "REF-11.1")]
    [Trait("Rule", "REF-12")]
    [Trait("Rule", "REF-13.1")]
    public async Task OneLateAndOneWrong_TheOthersMakeThePrice(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, delaySeconds: 5);
        await scene.Sandbox.SetAsync("zhiheng", PlatformBehaviour.Late, 5);
        await scene.Sandbox.SetAsync("pingyuan", PlatformBehaviour.WrongFacts, 5);
        await scene.Side.BeatAsync();
        var online = await scene.OnlineAsync();
        Assert.All(online.Platforms, platform => Assert.Equal((ValuationNode.Noon("2026-03-02"), (PriceReport?)null), (platform.ConfirmedAt!.Value, platform.Report)));

        await scene.WorkAsync();
        scene.MoveTo(LastEnd);
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        await scene.Side.BeatAsync();

        Assert.Equal(ValuationPhase.Reviewing, (await scene.StateAsync()).Phase);
        await scene.Node.DoAsync(scene.Id, new ReviewReports([new("pingyuan", ReportFaultKind.WrongFact, ValuationNode.Document)]));
        online = await scene.OnlineAsync();
        Assert.Equal(["zhunjia", "henggu", "gulian"], online.Counting.Select(platform => platform.Id));
        Assert.True((await scene.PlatformAsync("zhiheng")).IsOut);
        await scene.Database.AssertCleanAsync();
    }

    /// <summary>The report is stored byte for byte; like the whole answer it is the court's alone until the review has passed it.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.1")]
    public async Task AcceptedReport_IsOnFileForTheCourt(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.WorkAsync();

        var report = (await scene.PlatformAsync("henggu")).Report!;
        await using var db = await scene.Database.OpenAsync();
        var shelved = await db.ValuationFiles.Where(file => file.ValuationId == scene.Id && file.Name.StartsWith("henggu")).OrderBy(file => file.Name).ToListAsync();
        Assert.Equal([("henggu-online-order.json", FileAudience.Court), ("henggu-report.json", FileAudience.Court)], shelved.Select(file => (file.Name, file.Audience)));
        Assert.Equal(report.Document, shelved[1].Sha256);
        var document = Valuation.Documents.ReportDocumentReader.Read((await scene.Node.Files.FindAsync(report.Document, CancellationToken.None))!.Bytes).Document!;
        Assert.Equal(("henggu", (Auction.Domain.Amounts.Money?)report.Result, report.ReportDate, report.ValidUntil), (document.Author, document.Result, document.ReportDate, document.ValidUntil));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.2")]
    public async Task NobodyReportsAndAllAsk_AllGetMoreTimeAndReport(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.AsksForTime);
        await scene.Sandbox.SetAsync("gulian", PlatformBehaviour.Silent);
        await scene.WorkAsync();
        scene.MoveTo(LastEnd);
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        Assert.Equal(1, await scene.EntriesAsync("online-inquiry-extended.v1"));

        // The notice goes out at once; the order is asked about at its own pace.
        await scene.WorkAsync();
        scene.Pass(Web.Platforms.PlatformPace.MostAfterAnswer);
        await scene.WorkAsync();

        var online = await scene.OnlineAsync();
        Assert.Equal(["zhunjia", "henggu", "zhiheng", "pingyuan"], online.Counting.Select(platform => platform.Id));
        Assert.True(online.Find("gulian")!.IsOut);
        Assert.Equal([("online-order", "HV2603-0001"), ("online-extension", "HV2603-0001")], await scene.Sandbox.ReceivedAsync("henggu"));
        var notice = (await scene.LinesAsync("henggu"))[1];
        Assert.Equal((OutsideRequestKinds.Extension, (DateTimeOffset?)null), (notice.Request.Kind, notice.Request.NextAttemptAt));
        await scene.Database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.2")]
    public async Task OneReportsInTime_RequestsForMoreTimeComeToNothing(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.AsksForTime);
        await scene.Sandbox.SetAsync("henggu", PlatformBehaviour.OnTime, 5);
        await scene.WorkAsync();
        scene.MoveTo(LastEnd);
        await scene.Node.Sweep.RunAsync(CancellationToken.None);

        Assert.Equal(4, await scene.EntriesAsync("online-extension-requested.v1"));
        Assert.Equal((ValuationPhase.Reviewing, 0), ((await scene.StateAsync()).Phase, await scene.EntriesAsync("online-inquiry-extended.v1")));
        Assert.Equal(["henggu"], (await scene.OnlineAsync()).Counting.Select(platform => platform.Id));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.3")]
    public async Task AllSilent_TheInquiryFailsWhenItsTimeIsOver(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.Silent);
        await scene.WorkAsync();
        scene.MoveTo(LastEnd);
        await scene.Node.Sweep.RunAsync(CancellationToken.None);

        Assert.Equal((1, 0), (await scene.EntriesAsync("method-failed.v1"), await scene.EntriesAsync("order-confirmed.v1")));
        Assert.All(SandboxHost.Platforms, id => Assert.NotNull(scene.LineAsync(id).Result.Request.ClosedAt));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-12")]
    public async Task AllWrong_AllAreAskedToCorrectAndDo(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.WrongFacts);
        await scene.WorkAsync();
        scene.MoveTo(LastEnd);
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        var wrong = (await scene.PlatformAsync("zhunjia")).Report!.Result;
        await scene.Node.DoAsync(scene.Id, new ReviewReports([.. SandboxHost.Platforms.Select(id => new ReportFault(id, ReportFaultKind.WrongFact, ValuationNode.Document))]));

        await scene.WorkAsync();

        var online = await scene.OnlineAsync();
        Assert.All(online.Platforms, platform => Assert.True(platform.IsCorrected));
        Assert.InRange(online.Find("zhunjia")!.Report!.Result.Fen, wrong.Fen * 2 / 5, wrong.Fen * 3 / 5);
        scene.MoveTo(CourtTime.EndOf(ValuationNode.Day("2026-03-09")));
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        Assert.Equal((ValuationPhase.Reviewing, 5), ((await scene.StateAsync()).Phase, (await scene.OnlineAsync()).Counting.Count()));
        await scene.Database.AssertCleanAsync();
    }

    /// <summary>Confirmed a day later, one platform has a day more; another reports in that day and is late, which the court can read.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.1")]
    public async Task ReportAfterItsOwnDeadline_IsRefusedAndTheRefusalIsKept(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Sandbox.SetAsync("zhiheng", PlatformBehaviour.Late);
        await scene.Sandbox.SetAsync("gulian", PlatformBehaviour.Silent);
        await scene.WorkAsync();
        scene.MoveTo(ValuationNode.Noon("2026-03-03"));
        await scene.Sandbox.SetAsync("gulian", PlatformBehaviour.AsksForTime);
        await scene.WorkAsync();
        scene.MoveTo(ValuationNode.Noon("2026-03-06"));
        await scene.Node.Sweep.RunAsync(CancellationToken.None);
        Assert.Equal(ValuationPhase.AskingPlatforms, (await scene.StateAsync()).Phase);
        await scene.WorkAsync();

        Assert.Null((await scene.PlatformAsync("zhiheng")).Report);
        var verdicts = (await scene.LineAsync("zhiheng")).Verdicts;
        Assert.Equal([null, ValuationRefusal.TooLate], verdicts.Select(verdict => verdict.Refusal));
        Assert.Contains("2026-03-05", verdicts[1].Words!.Zh, StringComparison.Ordinal);
        await using var db = await scene.Database.OpenAsync();
        Assert.Equal([FileAudience.Court], await db.ValuationFiles.Where(file => file.Name == "zhiheng-report.json").Select(file => file.Audience).ToListAsync());
        await scene.Database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.1")]
    public async Task ReportWithoutSamples_IsNoReport(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Sandbox.SetAsync("pingyuan", PlatformBehaviour.Incomplete);
        await scene.WorkAsync();

        Assert.Equal([null, ValuationRefusal.ReportIncomplete], (await scene.LineAsync("pingyuan")).Verdicts.Select(verdict => verdict.Refusal));
        Assert.Equal(4, await scene.EntriesAsync("online-report-received.v1"));
    }

    /// <summary>Until its time is over a platform may replace its report; the last one counts.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.1")]
    public async Task SecondReport_TakesThePlaceOfTheFirst(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Sandbox.SetAsync("henggu", PlatformBehaviour.Twice, 60);
        await scene.WorkAsync();
        var first = (await scene.PlatformAsync("henggu")).Report!;
        await scene.WorkAsync();

        Assert.NotEqual(first, (await scene.PlatformAsync("henggu")).Report);
        Assert.Equal(6, await scene.EntriesAsync("online-report-received.v1"));
        await scene.Database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-9")]
    public async Task PlatformDroppedBeforeItReports_IsNotListenedTo(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, delaySeconds: 20);
        await scene.Side.BeatAsync();
        await scene.Node.DoAsync(scene.Id, new DropPlatform("zhunjia", ValuationNode.Document));
        await scene.WorkAsync();

        Assert.Equal([null, ValuationRefusal.PlatformNotAsked], (await scene.LineAsync("zhunjia")).Verdicts.Select(verdict => verdict.Refusal));
        Assert.Equal(4, await scene.EntriesAsync("online-report-received.v1"));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-29.1")]
    public async Task WithdrawnValuation_IsToldToThePlatformsOnce(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, PlatformBehaviour.AsksForTime);
        await scene.WorkAsync();
        await scene.Node.DoAsync(scene.Id, new WithdrawValuation(WithdrawalGround.ApplicantWithdrew, ValuationNode.Document));
        await scene.WorkAsync();

        foreach (var platform in SandboxHost.Platforms)
        {
            Assert.Equal([("online-order", "HV2603-0001"), ("online-withdrawal", "HV2603-0001")], await scene.Sandbox.ReceivedAsync(platform));
            Assert.All(await scene.LinesAsync(platform), line => Assert.Null(line.Request.NextAttemptAt));
        }
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-28")]
    public async Task ReportDuringAStay_IsReadAfterTheResumption(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind, delaySeconds: 20);
        await scene.Side.BeatAsync();
        await scene.Node.DoAsync(scene.Id, new StayValuation(StayGround.Other, ValuationNode.Document));
        await scene.WorkAsync();
        Assert.Equal(0, await scene.EntriesAsync("online-report-received.v1"));

        scene.MoveTo(ValuationNode.Noon("2026-03-20"));
        await scene.Node.DoAsync(scene.Id, new ResumeValuation(ValuationNode.Document));
        await scene.WorkAsync();

        Assert.Equal(5, await scene.EntriesAsync("online-report-received.v1"));
        await scene.Database.AssertCleanAsync();
    }
}
