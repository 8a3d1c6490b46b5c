using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Auction.TestKit.Processes;

/// <summary>How to start the real program.</summary>
public sealed record AuctionProcessOptions
{
    /// <summary>Data folder (AUCTION_DATA); null for a temporary one that goes with the process.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Value of AUCTION_DATABASE; empty for the embedded database in the data folder.</summary>
    public string Database { get; init; } = "";

    /// <summary>True to start with the demo people and lots.</summary>
    public bool Demo { get; init; }

    /// <summary>More settings for this start.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Longest wait until it answers.</summary>
    public TimeSpan ReadyWithin { get; init; } = TimeSpan.FromSeconds(90);
}

/// <summary>The real web program in a process of its own, which a test may kill at any moment.</summary>
public sealed class AuctionProcess : IAsyncDisposable
{
    private static readonly HttpClient Probe = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10) };
    private readonly AuctionProcessOptions _options;
    private readonly TemporaryFolder? _ownFolder;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _process;

    private AuctionProcess(AuctionProcessOptions options)
    {
        _options = options;
        if (options.DataFolder is null) { _ownFolder = new TemporaryFolder(); }
        DataFolder = options.DataFolder ?? _ownFolder!.Path;
        Port = FreePort.Next();
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}/"));
    }

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; }

    /// <summary>The port in <see cref="Address"/>.</summary>
    public int Port { get; }

    /// <summary>Its data folder.</summary>
    public string DataFolder { get; }

    /// <summary>Everything it has printed so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>True while it runs.</summary>
    public bool IsRunning => _process is { HasExited: false };

    /// <summary>The built program, in the configuration of the running tests.</summary>
    public static string Program => ProjectTree.PathTo("src", "Auction.Web", "bin", ProjectTree.Configuration, "net10.0", "Auction.Web.dll");

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<AuctionProcess> StartAsync(AuctionProcessOptions? options = null)
    {
        var process = new AuctionProcess(options ?? new AuctionProcessOptions());
        try
        {
            await process.LaunchAsync(process._options.Environment);
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it without waiting for an answer, for a start that is meant to end early.</summary>
    public static AuctionProcess Launch(AuctionProcessOptions options)
    {
        var process = new AuctionProcess(options);
        process.Open(options.Environment, []);
        return process;
    }

    /// <summary>Starts it again on the same port and data, without waiting for an answer.</summary>
    public void LaunchAgain(IReadOnlyDictionary<string, string> environment)
    {
        if (IsRunning) { throw new InvalidOperationException("It is still running."); }
        Open(environment, []);
    }

    /// <summary>Runs it with a command such as <c>audit</c> to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(AuctionProcessOptions options, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(options);
        await using var run = new AuctionProcess(options);
        run.Open(options.Environment, arguments);
        using var limit = new CancellationTokenSource(options.ReadyWithin);
        await run._process!.WaitForExitAsync(limit.Token);
        return (run._process.ExitCode, run.Output);
    }

    /// <summary>Kills it as <c>kill -9</c> does: no clean-up, no farewell.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it has ended by itself, for example at a crash point.</summary>
    public Task WaitForExitAsync(TimeSpan within) => _process!.WaitForExitAsync().WaitAsync(within);

    /// <summary>Starts it again on the same port and data, without the extra settings of the first start unless given again.</summary>
    public Task StartAgainAsync(IReadOnlyDictionary<string, string>? environment = null) =>
        IsRunning ? throw new InvalidOperationException("It is still running.") : LaunchAsync(environment ?? new Dictionary<string, string>());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (IsRunning) { await KillAsync(); }
        _process?.Dispose();
        _ownFolder?.Dispose();
    }

    private async Task LaunchAsync(IReadOnlyDictionary<string, string> environment)
    {
        Open(environment, []);
        var started = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (_process!.HasExited || started.Elapsed > _options.ReadyWithin)
            {
                throw new InvalidOperationException($"The program {(_process.HasExited ? $"ended with {_process.ExitCode}" : "did not answer in time")}:\n{Output}");
            }

            await Task.Delay(100);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var response = await Probe.GetAsync(new Uri(Address, "health"));
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Open(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet", [Program, .. arguments])
        {
            WorkingDirectory = DataFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PORT"] = Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["AUCTION_DATA"] = DataFolder;
        start.Environment["AUCTION_DATABASE"] = _options.Database;
        start.Environment["AUCTION_DEMO"] = _options.Demo ? "1" : "0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var (name, value) in environment) { start.Environment[name] = value; }

        _process?.Dispose();
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null) { _output.Enqueue(line.Data); }
    }
}
