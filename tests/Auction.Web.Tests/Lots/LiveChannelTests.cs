using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Auction.Web.Tests.Lots;

/// <summary>The live channel over real sockets.</summary>
public sealed class LiveChannelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    [Trait("Rule", "AUC-20.3")]
    public async Task AWatcher_GetsTheStateAtOnceAndEveryChange()
    {
        await using var site = await LotSite.StartAsync();
        using var socket = await ConnectAsync(site);
        var first = await ReceiveAsync(socket);
        var answer = await site.BidAsync(0, site.Step(0));
        var second = await ReceiveUntilAsync(socket, state => state.GetProperty("seq").GetInt32() == answer.Seq);

        Assert.Equal("bidding", first.GetProperty("phase").GetString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("price").ValueKind);
        Assert.Equal(70_000_000, second.GetProperty("price").GetInt64());
        Assert.Equal(site.Codes[0], second.GetProperty("leader").GetString());
        Assert.Equal(answer.Seq, second.GetProperty("recent")[0].GetProperty("seq").GetInt32());
    }

    [Fact]
    public async Task AWatcherThatDoesNotRead_DelaysNobodyAndThenSeesTheLatest()
    {
        await using var site = await LotSite.StartAsync();
        using var sleeper = await ConnectAsync(site);
        using var awake = await ConnectAsync(site);
        var last = 0;
        for (var i = 0; i < 60; i++)
        {
            last = (await site.BidAsync(i % 2, site.Step(i))).Seq;
        }

        var seen = await ReceiveUntilAsync(awake, state => state.GetProperty("seq").GetInt32() == last);
        var late = await ReceiveUntilAsync(sleeper, state => state.GetProperty("seq").GetInt32() == last);

        Assert.Equal(60, seen.GetProperty("bids").GetInt32());
        Assert.Equal(60, late.GetProperty("bids").GetInt32());
    }

    [Fact]
    public async Task AClockQuestion_IsAnsweredWithServerTime()
    {
        await using var site = await LotSite.StartAsync();
        using var socket = await ConnectAsync(site);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"t":"ping","c":123.5}"""), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        var pong = await ReceiveUntilAsync(socket, message => message.GetProperty("t").GetString() == "pong");

        Assert.Equal(123.5, pong.GetProperty("c").GetDouble());
        Assert.InRange(pong.GetProperty("s").GetInt64(), 1_700_000_000_000, 4_000_000_000_000);
    }

    [Fact]
    public async Task APageOfAnotherSite_IsTurnedAway()
    {
        await using var site = await LotSite.StartAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(site, origin: "http://elsewhere.example"));
    }

    [Fact]
    public async Task AnUnknownLot_IsTurnedAway()
    {
        await using var site = await LotSite.StartAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(site, number: "HP0000-0000"));
    }

    [Fact]
    public async Task AMessageThatIsTooLong_EndsTheWatch()
    {
        await using var site = await LotSite.StartAsync();
        using var socket = await ConnectAsync(site);
        await socket.SendAsync(new byte[4096], WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        using var patience = new CancellationTokenSource(Patience);
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(new byte[8192], patience.Token);
        }
        while (received.MessageType != WebSocketMessageType.Close);

        Assert.Equal(WebSocketCloseStatus.NormalClosure, received.CloseStatus);
    }

    [Fact]
    public async Task WhenTheSiteStops_WatchersAreToldToComeBack()
    {
        var site = await LotSite.StartAsync();
        using var socket = await ConnectAsync(site);
        await ReceiveAsync(socket);
        var stopping = site.DisposeAsync();
        using var patience = new CancellationTokenSource(Patience);
        var received = await socket.ReceiveAsync(new byte[8192], patience.Token);
        await stopping;

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, received.CloseStatus);
    }

    private static async Task<ClientWebSocket> ConnectAsync(LotSite site, string? origin = null, string? number = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        using var patience = new CancellationTokenSource(Patience);
        var address = new UriBuilder(site.Host.Address) { Scheme = "ws", Path = $"/live/lots/{number ?? site.Lot.Number}" };
        await socket.ConnectAsync(address.Uri, patience.Token);
        return socket;
    }

    private static async Task<JsonElement> ReceiveUntilAsync(ClientWebSocket socket, Func<JsonElement, bool> isIt)
    {
        while (true)
        {
            var message = await ReceiveAsync(socket);
            if (isIt(message))
            {
                return message;
            }
        }
    }

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[16 * 1024];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        Assert.True(received.EndOfMessage);
        using var document = JsonDocument.Parse(buffer.AsMemory(0, received.Count));
        return document.RootElement.Clone();
    }
}
