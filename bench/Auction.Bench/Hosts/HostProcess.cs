using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Auction.TestKit;
using Auction.TestKit.Processes;

namespace Auction.Bench.Hosts;

/// <summary>A server in a process of its own: the product, or one of its rivals.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private HostProcess(string program, string[] arguments, World world)
    {
        Port = FreePort.Next();
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", [program, .. arguments])
        {
            WorkingDirectory = world.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PORT"] = Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["AUCTION_DATA"] = world.Folder;
        start.Environment["AUCTION_DATABASE"] = world.Connection ?? "";
        start.Environment["AUCTION_DEMO"] = "0";
        start.Environment["AUCTION_LISTEN"] = $"http://127.0.0.1:{Port}";

        // The only setting that differs from service: one bidder here stands for a crowd.
        start.Environment["AUCTION_BIDS_PER_SECOND"] = "1000000";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        // A benchmark that is stopped half-way leaves no server behind.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
    }

    /// <summary>Where it listens on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Id of the process, for its counters.</summary>
    public int Id => _process.Id;

    /// <summary>The real web program.</summary>
    public static Task<HostProcess> ProductAsync(World world) =>
        StartAsync(ProjectTree.PathTo("src", "Auction.Web", "bin", ProjectTree.Configuration, "net10.0", "Auction.Web.dll"), [], world);

    /// <summary>A host that lives in this program.</summary>
    public static Task<HostProcess> OwnAsync(string verb, World world) => StartAsync(typeof(HostProcess).Assembly.Location, [verb], world);

    /// <summary>Seconds of processor time used so far.</summary>
    public double ProcessorSeconds()
    {
        _process.Refresh();
        return _process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64;
    }

    /// <summary>What it has printed.</summary>
    public string Output => string.Join('\n', _output);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<HostProcess> StartAsync(string program, string[] arguments, World world)
    {
        var host = new HostProcess(program, arguments, world);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var started = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{host.Port}/api/v1/lots/none"));
                return host;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                if (host._process.HasExited || started.Elapsed > Patience)
                {
                    var output = host.Output;
                    await host.DisposeAsync();
                    throw new InvalidOperationException($"{Path.GetFileName(program)} did not start:\n{output}", e);
                }

                await Task.Delay(100);
            }
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended, or was disposed of.
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _output.Enqueue(line.Data);
        }
    }
}
