using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Grains.Journal;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Valuations;
using Auction.Web.Platforms;
using Microsoft.Extensions.Logging.Abstractions;
using Valuation.Procedure;

namespace Auction.Web.Tests.Platforms;

/// <summary>An answer counts for the request it names and the platform it comes from, and a report for its own valuation; a trial never gets a real order.</summary>
public sealed class ForeignAnswerTests
{
    [Theory]
    [EachDatabase("request", "\"0198c000-0000-7000-8000-000000000000\"")]
    [EachDatabase("request", "\"not-an-id\"")]
    [EachDatabase("from", "\"henggu\"")]
    [Trait("Rule", "REF-11.1")]
    public async Task AnswerToSomethingElse_IsNotPutToTheRules(DatabaseKind kind, string member, string value)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await CarryAsync(scene, json => json[member] = JsonNode.Parse(value));

        var line = await scene.LineAsync("zhunjia");
        Assert.Equal((OutsideFault.Foreign, 0), (line.Request.Fault!.Value, line.Verdicts.Count));
        Assert.Equal(0, await scene.EntriesAsync("order-confirmed.v1"));
    }

    [Theory]
    [EachDatabase("valuation", "\"HV2603-0099\"", OutsideFault.ReportForeign)]
    [EachDatabase("author", "\"henggu\"", OutsideFault.ReportForeign)]
    [EachDatabase("resultFen", "\"1\"", OutsideFault.ReportUnreadable)]
    [EachDatabase("format", "\"pdf\"", OutsideFault.ReportUnreadable)]
    [Trait("Rule", "REF-11.1")]
    public async Task ReportAboutSomethingElse_IsNoReport(DatabaseKind kind, string member, string value, OutsideFault fault)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await CarryAsync(scene, json => json["report"]![member] = JsonNode.Parse(value));

        var line = await scene.LineAsync("zhunjia");
        Assert.Equal(fault, line.Request.Fault);
        Assert.Equal([null, ValuationRefusal.ReportIncomplete], line.Verdicts.Select(verdict => verdict.Refusal));
        Assert.Null((await scene.PlatformAsync("zhunjia")).Report);
        await scene.Database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-10")]
    public async Task PlatformForTrials_GetsOrdersOfDemoPlatformsOnly(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        await scene.Database.SaveAsync(Row("zhunjia", 1, isDemo: false), Row("henggu", 2, isDemo: true));
        var lines = SandboxHost.Platforms.Select(id => new PlatformLine(id, scene.Sandbox.AddressOf(id), scene.Sandbox.Key, Trial: true));
        using var side = new PlatformSide(scene.Node, InquiryPlatforms.Of([.. lines], TimeProvider.System));
        await side.BeatAsync();

        Assert.Equal((OutsideFault.TrialOnly, 0), ((await scene.LineAsync("zhunjia")).Request.Fault!.Value, (await scene.Sandbox.ReceivedAsync("zhunjia")).Count));
        Assert.Equal((OutsideFault.TrialOnly, 0), ((await scene.LineAsync("gulian")).Request.Fault!.Value, (await scene.Sandbox.ReceivedAsync("gulian")).Count));
        Assert.Single(await scene.Sandbox.ReceivedAsync("henggu"));
    }

    [Theory]
    [EachDatabase]
    public async Task PlatformWithoutAnAddress_IsShownAsNotReached(DatabaseKind kind)
    {
        await using var scene = await PlatformScene.AskingAsync(kind);
        var view = new PlatformRequestsView(scene.Node.Databases, new InquiryPlatforms([]));
        var lines = await view.OfAsync(scene.Id, CancellationToken.None);

        Assert.Equal(SandboxHost.Platforms.Order(StringComparer.Ordinal), lines.Select(line => line.Request.Recipient));
        Assert.All(lines, line => Assert.Equal((PlatformTexts.NotReachable, PlatformTexts.Order, 0), (line.Standing, line.Kind, line.Request.Attempts)));
    }

    /// <summary>Fetches the true answer over HTTP and stores it changed, as a platform that lies would send it.</summary>
    private static async Task CarryAsync(PlatformScene scene, Action<JsonObject> change)
    {
        var liar = new Liar(scene.Side.Platforms.All[0], change);
        var messenger = new PlatformMessenger(scene.Node.Requests, scene.Node.Files, new RosterBook(scene.Node.Databases), scene.Node.Databases, scene.Node.Clock, CrashPoints.None, NullLogger<PlatformMessenger>.Instance);
        await messenger.RunAsync(liar, CancellationToken.None);
        await scene.Side.Reader.RunAsync(CancellationToken.None);
    }

    private static RosterEntryRow Row(string id, int ordinal, bool isDemo) => new()
    {
        Id = id,
        Kind = RosterKind.Platform,
        Ordinal = ordinal,
        NameZh = id,
        NameEn = id,
        ListedFrom = ValuationNode.Day("2024-03-01"),
        IsDemo = isDemo,
    };

    private sealed class Liar(IInquiryPlatform inner, Action<JsonObject> change) : IInquiryPlatform
    {
        public string Id => inner.Id;

        public bool IsTrial => false;

        public async Task<PlatformReply> PutAsync(Guid requestId, byte[] body, CancellationToken cancellationToken) => Changed(await inner.PutAsync(requestId, body, cancellationToken));

        public async Task<PlatformReply> AskAsync(Guid requestId, CancellationToken cancellationToken) => Changed(await inner.AskAsync(requestId, cancellationToken));

        public Task<PlatformReply> FetchAsync(string sha256, CancellationToken cancellationToken) => inner.FetchAsync(sha256, cancellationToken);

        private PlatformReply Changed(PlatformReply reply)
        {
            var json = JsonNode.Parse(reply.Answer)!.AsObject();
            change(json);
            return reply with { Answer = Encoding.UTF8.GetBytes(json.ToJsonString(JsonSerializerOptions.Default)) };
        }
    }
}
