using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Grains.Journal;
using Auction.Sandbox.Platforms;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Time;
using Auction.TestKit.Valuations;
using Auction.Web.Platforms;
using Auction.Web.Uploads;
using Auction.Web.Valuations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Tests.Platforms;

/// <summary>A valuation that asks the sandbox's five platforms over real HTTP; the days pass as the test says, for both sides alike.</summary>
internal sealed class PlatformScene : IAsyncDisposable
{
    // Long enough for a loaded machine, short enough to wait for in a test.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly ManualTimeProvider _time;
    private readonly List<PlatformSide> _sides = [];

    private PlatformScene(TestDatabase database, ValuationNode node, SandboxHost sandbox, ManualTimeProvider time)
    {
        Database = database;
        Node = node;
        Sandbox = sandbox;
        _time = time;
    }

    public TestDatabase Database { get; }

    public ValuationNode Node { get; }

    public SandboxHost Sandbox { get; }

    public Guid Id { get; private set; }

    public PlatformSide Side => _sides[0];

    public DateTimeOffset Now => Node.Clock.Now;

    /// <summary>Noon of 2 March 2026, an order just sent to all five platforms; the last day is 5 March.</summary>
    public static async Task<PlatformScene> AskingAsync(DatabaseKind kind, PlatformBehaviour behaviour = PlatformBehaviour.OnTime, int delaySeconds = 0)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var time = new ManualTimeProvider(node.Clock.Now);
        var sandbox = await SandboxHost.StartAsync(time);
        var scene = new PlatformScene(database, node, sandbox, time);
        await sandbox.SetAllAsync(behaviour, delaySeconds);
        scene.Restart();
        scene.Id = await scene.OrderAsync();
        return scene;
    }

    /// <summary>One more valuation with an order to all five.</summary>
    public async Task<Guid> OrderAsync()
    {
        var id = await Node.ReadyAsync();
        await Node.DoAsync(id, new MakeRequests("A", PartyRequests.OnlineInquiry));
        await Node.DoAsync(id, new MakeRequests("D", PartyRequests.OnlineInquiry));
        await Node.DoAsync(id, new OrderOnlineInquiry("2026-01", SandboxHost.Platforms, SandboxHost.Platforms, ValuationNode.Order));
        return id;
    }

    /// <summary>Ends the process that talks to platforms and starts another one.</summary>
    public PlatformSide Restart()
    {
        foreach (var side in _sides) { side.Dispose(); }
        _sides.Clear();
        return AddSide(Node);
    }

    /// <summary>A second process on the same database.</summary>
    public PlatformSide Beside() => AddSide(Node.Beside(Database));

    /// <summary>Lets time pass for the court and the platforms.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        Node.Clock.MoveTo(instant);
        _time.MoveTo(instant);
    }

    public void Pass(TimeSpan time) => MoveTo(Now + time);

    /// <summary>Lets half a minute pass five times, with messengers and reader at work each time.</summary>
    public async Task WorkAsync()
    {
        for (var beats = 0; beats < 5; beats++)
        {
            await Side.BeatAsync();
            Pass(TimeSpan.FromSeconds(30));
        }
    }

    public async Task<OnlineState> OnlineAsync() => (await StateAsync()).Online!;

    public async Task<ValuationState> StateAsync() => (await Node.Desk.FindAsync(Id, CancellationToken.None))!;

    public async Task<PlatformState> PlatformAsync(string id) => (await OnlineAsync()).Find(id)!;

    /// <summary>The requests of one platform as the court sees them.</summary>
    public async Task<IReadOnlyList<PlatformRequestLine>> LinesAsync(string platform) =>
        [.. (await new PlatformRequestsView(Node.Databases, Side.Platforms).OfAsync(Id, CancellationToken.None)).Where(line => line.Request.Recipient == platform)];

    public async Task<PlatformRequestLine> LineAsync(string platform) => Assert.Single(await LinesAsync(platform));

    /// <summary>How many entries of a kind are in the journal.</summary>
    public async Task<int> EntriesAsync(string kind)
    {
        await using var db = await Database.OpenAsync();
        return await db.ValuationEvents.CountAsync(row => row.SubjectId == Id && row.Kind == kind);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var side in _sides) { side.Dispose(); }
        await Sandbox.DisposeAsync();
        await Database.DisposeAsync();
    }

    private PlatformSide AddSide(ValuationNode node)
    {
        var lines = SandboxHost.Platforms.Select(id => new PlatformLine(id, Sandbox.AddressOf(id), Sandbox.Key));
        var side = new PlatformSide(node, InquiryPlatforms.Of([.. lines], _time, Timeout));
        _sides.Add(side);
        return side;
    }
}

/// <summary>The part of a process that talks to platforms.</summary>
internal sealed class PlatformSide(ValuationNode node, InquiryPlatforms platforms) : IDisposable
{
    public InquiryPlatforms Platforms => platforms;

    public PlatformMessenger Messenger { get; } = new(
        node.Requests, node.Files, new RosterBook(node.Databases), node.Databases, node.Clock, CrashPoints.None, NullLogger<PlatformMessenger>.Instance);

    public PlatformReader Reader { get; } = new(
        node.Requests, node.Files, node.Desk, new ValuationFiles(node.Databases), new ReportPdfBook(node.Databases), node.Clock, CrashPoints.None, NullLogger<PlatformReader>.Instance);

    public ReportPdfMessenger Pdfs { get; } = new(
        new ReportPdfBook(node.Databases), node.Files, new ValuationFiles(node.Databases), node.Desk, new UploadIntake(node.Files), node.Clock, NullLogger<ReportPdfMessenger>.Instance);

    /// <summary>Everything that is due is carried, everything stored is read.</summary>
    public async Task BeatAsync()
    {
        await CarryAsync();
        await Reader.RunAsync(CancellationToken.None);
    }

    public Task FetchAsync() => Task.WhenAll(platforms.All.Select(platform => Pdfs.RunAsync(platform, CancellationToken.None)));

    public Task CarryAsync() => Task.WhenAll(platforms.All.Select(platform => Messenger.RunAsync(platform, CancellationToken.None)));

    public void Dispose()
    {
        foreach (var platform in platforms.All.OfType<IDisposable>()) { platform.Dispose(); }
    }
}
