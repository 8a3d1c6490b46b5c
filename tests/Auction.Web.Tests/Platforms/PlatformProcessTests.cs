using Auction.Data;
using Auction.Domain.Calendar;
using Auction.Sandbox.Platforms;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Processes;
using Auction.TestKit.Valuations;
using Auction.Web.Platforms;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Web.Tests.Platforms;

/// <summary>The real site as a process of its own, killed at each step between platform and rules, asks and reads on after its restart.</summary>
public sealed class PlatformProcessTests
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);

    [Theory]
    [EachDatabase("P1:3")]
    [EachDatabase("P2:3")]
    [EachDatabase("P3:3")]
    [Trait("Rule", "REF-11.1")]
    public async Task KilledOnTheWay_EveryReportArrivesOnce(DatabaseKind kind, string crashPoint)
    {
        await using var sandbox = await SandboxHost.StartAsync();
        await sandbox.SetAllAsync(PlatformBehaviour.OnTime);
        await using var database = await TestDatabase.CreateAsync(kind);
        var id = await OrderAsync(database);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["AUCTION_PLATFORMS"] = await sandbox.WriteFileAsync(database.Folder) };
        var crash = new Dictionary<string, string>(settings, StringComparer.Ordinal) { ["AUCTION_CRASH"] = crashPoint };
        await using var site = AuctionProcess.Launch(new() { DataFolder = database.Folder, Database = database.Setting, Environment = crash });
        await site.WaitForExitAsync(Within);

        // A dead messenger's loan would end by itself after two minutes; the test does not wait for it.
        await using (var db = await database.OpenAsync())
        {
            await db.OutsideRequests.Where(row => row.NextAttemptAt != null).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, DateTimeOffset.UnixEpoch));
        }

        await site.StartAgainAsync(settings);
        await UntilAsync(database, async db => await db.ValuationEvents.CountAsync(row => row.Kind == "online-report-received.v1") >= 5);
        await site.KillAsync();

        await using var after = await database.OpenAsync();
        var kinds = await after.ValuationEvents.Where(row => row.SubjectId == id).Select(row => row.Kind).ToListAsync();
        Assert.Equal((5, 5), (kinds.Count(each => each == "order-confirmed.v1"), kinds.Count(each => each == "online-report-received.v1")));
        await database.AssertCleanAsync();
    }

    /// <summary>The whole site with its own clock and jobs: an order is answered within seconds, without anybody's doing.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-10")]
    public async Task OrderInTheRunningSite_IsAnsweredWithinSeconds(DatabaseKind kind)
    {
        await using var sandbox = await SandboxHost.StartAsync();
        await sandbox.SetAllAsync(PlatformBehaviour.OnTime, 1);
        await sandbox.SetAsync("zhiheng", PlatformBehaviour.Late, 1);
        using var folder = new TestKit.TemporaryFolder();
        await using var site = await RealHost.StartAsync(kind, platformsFile: await sandbox.WriteFileAsync(folder.Path));
        var id = await OrderAsync(site.Database);

        await UntilAsync(site.Database, async db => await db.ValuationEvents.CountAsync(row => row.Kind == "online-report-received.v1") >= 4);

        var view = (PlatformRequestsView)site.Services.GetService(typeof(PlatformRequestsView))!;
        var lines = await view.OfAsync(id, CancellationToken.None);
        Assert.All(lines, line => Assert.Equal(line.Request.Recipient == "zhiheng" ? 1 : 2, line.Verdicts.Count));
        Assert.All(lines, line => Assert.True(line is { IsReachable: true, Request: { Faults: 0, SentAt: not null } }));
    }

    private static async Task<Guid> OrderAsync(TestDatabase database)
    {
        // In the real present, because the site has a clock of its own.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        var node = ValuationNode.Start(database, CourtTime.DayOf(now).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        node.Clock.MoveTo(now);
        var id = await node.ReadyAsync();
        await node.DoAsync(id, new MakeRequests("A", PartyRequests.OnlineInquiry));
        await node.DoAsync(id, new MakeRequests("D", PartyRequests.OnlineInquiry));
        await node.DoAsync(id, new OrderOnlineInquiry("2026-01", SandboxHost.Platforms, SandboxHost.Platforms, ValuationNode.Order));
        return id;
    }

    private static async Task UntilAsync(TestDatabase database, Func<AuctionDb, Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(Within);
        while (true)
        {
            await using var db = await database.OpenAsync();
            if (await holds(db)) { return; }
            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }
}
