using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;
using Npgsql;

namespace Auction.Grains.Tests.Processes;

/// <summary>A bid placed at one process is seen by whoever watches at another one (architecture, step 7).</summary>
public sealed class WatchElsewhereTests
{
    private const string WatchingProcess = "watching-process";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task BidAtAnotherProcess_IsSeen_AlsoAfterTheChannelBetweenThemWasCut()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        var setup = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromHours(20));
        await using var bidding = await AuctionProcess.StartAsync(RealProgram.On(database, ownFolder: true));
        await using var watching = await AuctionProcess.StartAsync(RealProgram.On(database, ownFolder: true) with
        {
            // The name tells its connections from the other process's.
            Database = new NpgsqlConnectionStringBuilder(database.Setting) { ApplicationName = WatchingProcess }.ToString(),
        });
        using var socket = await WatchAsync(watching, setup.LotNumber);
        Assert.Equal(0, (await NextAsync(socket)).GetProperty("bids").GetInt32());

        await BidAsync(bidding, setup, 0);
        await AssertSeenAsync(socket, setup, 0);

        // While nobody listens: it tries again a second after the cut.
        var cut = await CutAsync(database, await ListenerAsync(database, other: 0));
        await BidAsync(bidding, setup, 1);
        await AssertSeenAsync(socket, setup, 1);

        // And heard on the new connection, not only read when it was made.
        await ListenerAsync(database, other: cut);
        await BidAsync(bidding, setup, 2);
        await AssertSeenAsync(socket, setup, 2);
        await database.AssertCleanAsync();
    }

    private static async Task<ClientWebSocket> WatchAsync(AuctionProcess process, string lotNumber)
    {
        using var limit = new CancellationTokenSource(Patience);
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(process.Address) { Scheme = "ws", Path = $"/live/lots/{lotNumber}" }.Uri, limit.Token);
        return socket;
    }

    private static async Task BidAsync(AuctionProcess process, LiveRoundSetup setup, int number)
    {
        using var client = new HttpClient { BaseAddress = process.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", setup.Tokens[number]);
        using var response = await client.PostAsJsonAsync(
            $"api/v1/lots/{setup.LotNumber}/bids",
            new { amount = setup.Round.Step(number).ToString(), key = string.Create(CultureInfo.InvariantCulture, $"elsewhere-{number:D8}") });
        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
    }

    /// <summary>The newest state wins, so this bid is either shown or already overtaken; here nothing overtakes it.</summary>
    private static async Task AssertSeenAsync(ClientWebSocket socket, LiveRoundSetup setup, int number)
    {
        JsonElement state;
        do { state = await NextAsync(socket); }
        while (state.GetProperty("bids").GetInt32() <= number);
        Assert.Equal(
            (number + 1, setup.Round.Step(number), setup.Round.Codes[number]),
            (state.GetProperty("bids").GetInt32(), new Money(state.GetProperty("price").GetInt64()), state.GetProperty("leader").GetString()));
    }

    private static async Task<JsonElement> NextAsync(ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(Patience);
        var buffer = new byte[16 * 1024];
        var received = await socket.ReceiveAsync(buffer, limit.Token);
        Assert.True(received.EndOfMessage);
        using var document = JsonDocument.Parse(buffer.AsMemory(0, received.Count));
        return document.RootElement.Clone();
    }

    /// <summary>Waits until the watching process listens on another connection than the one given, and names its server process.</summary>
    private static async Task<int> ListenerAsync(TestDatabase database, int other)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var connection = new NpgsqlConnection(database.Setting);
            await connection.OpenAsync(limit.Token);
            await using var ask = new NpgsqlCommand(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1 AND query LIKE 'LISTEN%' AND state = 'idle' AND pid <> $2",
                connection);
            ask.Parameters.Add(new NpgsqlParameter<string> { TypedValue = WatchingProcess });
            ask.Parameters.Add(new NpgsqlParameter<int> { TypedValue = other });
            if (await ask.ExecuteScalarAsync(limit.Token) is int pid) { return pid; }
            await Task.Delay(50, limit.Token);
        }
    }

    private static async Task<int> CutAsync(TestDatabase database, int pid)
    {
        await using var connection = new NpgsqlConnection(database.Setting);
        await connection.OpenAsync();
        await using var cut = new NpgsqlCommand("SELECT pg_terminate_backend($1)", connection);
        cut.Parameters.Add(new NpgsqlParameter<int> { TypedValue = pid });
        Assert.Equal(true, await cut.ExecuteScalarAsync());
        return pid;
    }
}
