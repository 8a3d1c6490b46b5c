using Auction.Bench.Checks;
using Auction.Bench.Hosts;
using Auction.Bench.Load;
using Auction.Bench.Reports;
using Auction.Bench.Rivals;
using Auction.TestKit.Databases;

namespace Auction.Bench;

/// <summary>One job measured for every contestant in turn, over and over, so that a noisy machine is noisy for all of them.</summary>
internal sealed class Contest(Options options, Lazy<PostgresServer> server) : IAsyncDisposable
{
    private readonly List<Contestant> _contestants = [];
    private readonly List<IDisposable> _worlds = [];
    private int _run;

    /// <summary>What the product's audit said of its worlds after the last run.</summary>
    public List<AuditRecord> Audits { get; } = [];

    private TimeSpan Length => TimeSpan.FromSeconds(options.Seconds);

    private TimeSpan WarmUp => TimeSpan.FromSeconds(Math.Min(1, options.Seconds / 3));

    /// <summary>Prepares the worlds, warms every server up, runs, checks, and gives every single run.</summary>
    /// <remarks>Repeat 0 warms up: code is compiled, files grow, caches fill. It is checked like the others but not told.</remarks>
    public async Task<List<RunRecord>> RunAsync(string job)
    {
        var field = string.Equals(job, "hot", StringComparison.Ordinal)
            ? LotField.Hot(options.Bidders, options.Repeats + 1)
            : LotField.Wide(options.Lots);
        foreach (var kind in options.Databases)
        {
            await EnterAsync(kind, field);
        }

        if (options.Contestants.Contains("memory", StringComparer.Ordinal))
        {
            await EnterMemoryAsync(field);
        }

        var records = new List<RunRecord>();
        for (var repeat = 0; repeat <= options.Repeats; repeat++)
        {
            foreach (var bidders in options.Bidders)
            {
                foreach (var contestant in _contestants)
                {
                    var record = await MeasureAsync(job, contestant, field, bidders, repeat);
                    records.Add(record);
                    Console.WriteLine($"{(repeat == 0 ? "warm-up " : "")}{record}");
                }
            }
        }

        foreach (var contestant in _contestants.Where(contestant => string.Equals(contestant.Name, "ours", StringComparison.Ordinal)))
        {
            Audits.Add(await WorldAudit.RunAsync(job, contestant.World));
            Console.WriteLine(Audits[^1]);
        }

        return records;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var host in _contestants.Select(contestant => contestant.Host).OfType<HostProcess>())
        {
            await host.DisposeAsync();
        }

        foreach (var world in _worlds)
        {
            world.Dispose();
        }
    }

    private async Task EnterAsync(DatabaseKind kind, LotField field)
    {
        if (options.Contestants.Contains("ours", StringComparer.Ordinal))
        {
            var world = await NewWorldAsync(kind, field.Admitted);
            var steps = new long[field.Count];
            _contestants.Add(options.Sabotage == SabotageKind.Unstored
                ? new Contestant("ours", kind, world, await HostProcess.OwnAsync("serve-memory", world), world.LotNumbers, steps, 0)
                : new Contestant("ours", kind, world, await HostProcess.ProductAsync(world), world.LotNumbers, steps, 0));
        }

        var rivals = Rival.All.Where(rival => rival.RunsOn(kind) && options.Contestants.Contains(rival.Name, StringComparer.Ordinal)).ToList();
        if (rivals.Count == 0)
        {
            return;
        }

        // The rivals share a database, each with lots of its own.
        var rivalWorld = await NewWorldAsync(kind, []);
        var numbers = Enumerable.Range(0, field.Count * rivals.Count).Select(i => $"R{i:D5}").ToList();
        await RivalTables.CreateAsync(rivalWorld, numbers);
        var rivalSteps = new long[numbers.Count];
        for (var i = 0; i < rivals.Count; i++)
        {
            var rival = rivals[i];
            var host = rival.IsSql ? null : await HostProcess.OwnAsync($"serve-{rival.Name}", rivalWorld);
            _contestants.Add(new Contestant(rival.Name, kind, rivalWorld, host, numbers, rivalSteps, i * field.Count, rival.TakesTurns && kind == DatabaseKind.Sqlite));
        }
    }

    private async Task EnterMemoryAsync(LotField field)
    {
        var world = await NewWorldAsync(DatabaseKind.Sqlite, field.Admitted);
        _contestants.Add(new Contestant(
            "memory", Kind: null, world, await HostProcess.OwnAsync("serve-memory", world), world.LotNumbers, new long[field.Count], 0));
    }

    private async Task<World> NewWorldAsync(DatabaseKind kind, IReadOnlyList<int[]> admitted)
    {
        var world = await World.CreateAsync(kind, server, admitted);
        _worlds.Add(world);
        return world;
    }

    private async Task<RunRecord> MeasureAsync(string job, Contestant contestant, LotField field, int bidders, int repeat)
    {
        var plan = new LoadPlan(contestant.LotNumbers, field.LotsOf(bidders, repeat, contestant.FirstLot), contestant.Steps, ++_run);
        var cpu = contestant.Host?.ProcessorSeconds() ?? 0;

        // Programs go on getting faster for many seconds after their start.
        var length = repeat == 0 ? Length * 3 : Length;
        var result = contestant.Host is { } host
            ? await HttpLoad.RunAsync(plan, host.Port, contestant.World.Tokens, WarmUp, length)
            : await PlainSql.RunAsync(plan, contestant.World, contestant.TakesTurns, WarmUp, length);
        cpu = (contestant.Host?.ProcessorSeconds() ?? 0) - cpu;
        if (string.Equals(contestant.Name, "ours", StringComparison.Ordinal))
        {
            await Sabotage.DoAsync(options.Sabotage, contestant.World, plan, result);
        }

        var check = contestant.Name switch
        {
            "ours" => await AnswerCheck.ProductAsync(contestant.World, plan, result),
            "memory" => null,
            _ => await AnswerCheck.RivalAsync(contestant.World, plan, result),
        };
        return new RunRecord(job, bidders, contestant.Name, contestant.Kind?.ToString(), repeat, result.Figures(), cpu, check, result.FirstFault);
    }

    /// <summary>One of those who are measured.</summary>
    private sealed record Contestant(
        string Name, DatabaseKind? Kind, World World, HostProcess? Host, IReadOnlyList<string> LotNumbers, long[] Steps, int FirstLot, bool TakesTurns = false);
}
