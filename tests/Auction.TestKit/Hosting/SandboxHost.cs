using System.Net.Http.Json;
using System.Text.Json;
using Auction.Sandbox;
using Auction.Sandbox.Platforms;
using Microsoft.AspNetCore.Builder;

namespace Auction.TestKit.Hosting;

/// <summary>The sandbox that plays outside parties, listening on a port of its own: the real program over real HTTP.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly string _key = SandboxSettings.FreshKey();
    private readonly TimeProvider? _time;
    private readonly string? _dataFolder;
    private WebApplication _app;

    private SandboxHost(TimeProvider? time, string? dataFolder)
    {
        _time = time;
        _dataFolder = dataFolder;
        _app = Build("http://127.0.0.1:0");
    }

    /// <summary>The platforms it plays, in the order of the demo roster.</summary>
    public static IReadOnlyList<string> Platforms { get; } = ["zhunjia", "henggu", "zhiheng", "pingyuan", "gulian"];

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The key its platforms ask for.</summary>
    public string Key => _key;

    /// <summary>Starts it.</summary>
    /// <param name="time">Its clock; null for the real one.</param>
    /// <param name="dataFolder">Where its payment provider keeps what it knows; null to forget it at the end.</param>
    public static async Task<SandboxHost> StartAsync(TimeProvider? time = null, string? dataFolder = null)
    {
        var host = new SandboxHost(time, dataFolder);
        await host._app.StartAsync();
        host.Address = new Uri(host._app.Urls.First());
        return host;
    }

    /// <summary>Stops it; what is not in its data folder is forgotten.</summary>
    public async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Starts it again where it was.</summary>
    public async Task StartAgainAsync()
    {
        _app = Build(Address.ToString());
        await _app.StartAsync();
    }

    /// <summary>Where one platform is reached.</summary>
    public Uri AddressOf(string platform) => new(Address, $"platforms/{platform}/");

    /// <summary>Says how a platform behaves, towards all orders or towards one valuation.</summary>
    public async Task SetAsync(string platform, PlatformBehaviour behaviour, int delaySeconds = 0, string? valuation = null)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(behaviour.ToString());
        var path = valuation is null ? $"control/platforms/{platform}" : $"control/platforms/{platform}/valuations/{valuation}";
        using var response = await _client.PutAsJsonAsync(new Uri(Address, path), new { behaviour = name, delaySeconds });
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Says how all platforms behave.</summary>
    public async Task SetAllAsync(PlatformBehaviour behaviour, int delaySeconds = 0)
    {
        foreach (var platform in Platforms) { await SetAsync(platform, behaviour, delaySeconds); }
    }

    /// <summary>What a platform was asked: kinds and valuations, in the order received.</summary>
    public async Task<IReadOnlyList<(string Kind, string Valuation)>> ReceivedAsync(string platform)
    {
        var json = await _client.GetFromJsonAsync<JsonElement>(new Uri(Address, "control/platforms"));
        return [.. json.EnumerateArray().Single(each => each.GetProperty("id").GetString() == platform).GetProperty("requests").EnumerateArray()
            .Select(request => (request.GetProperty("kind").GetString()!, request.GetProperty("valuation").GetString()!))];
    }

    /// <summary>Writes the file that AUCTION_PLATFORMS names.</summary>
    public async Task<string> WriteFileAsync(string folder)
    {
        var file = Path.Combine(folder, "platforms.json");
        var lines = Platforms.Select(id => new { id, address = AddressOf(id), key = _key });
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(lines));
        return file;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await StopAsync();
    }

    private WebApplication Build(string listen) => SandboxApp.Build(new(listen, _key, PlatformsFile: null, CompanionId: null, _dataFolder), _time);
}
