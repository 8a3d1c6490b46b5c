using System.Globalization;
using Auction.Bench.Checks;
using Auction.Bench.Rivals;
using Auction.TestKit.Databases;

namespace Auction.Bench;

/// <summary>What the command line asked for.</summary>
internal sealed record Options
{
    /// <summary>hot, wide, all, watchers, valuations, floor, or a host this program starts itself as.</summary>
    public required string Job { get; init; }

    /// <summary>Databases to measure on.</summary>
    public IReadOnlyList<DatabaseKind> Databases { get; init; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    /// <summary>Numbers of concurrent bidders.</summary>
    public IReadOnlyList<int> Bidders { get; init; } = [8, 64, 256];

    /// <summary>Contestants: ours, the rivals of <see cref="Rivals.Rival"/>, memory.</summary>
    public IReadOnlyList<string> Contestants { get; init; } = ["ours", .. Rival.All.Select(rival => rival.Name), "memory"];

    /// <summary>Measured seconds of each run.</summary>
    public double Seconds { get; init; } = 3;

    /// <summary>How often each run is repeated, interleaved with the others; medians are told.</summary>
    public int Repeats { get; init; } = 3;

    /// <summary>Lots of the wide job.</summary>
    public int Lots { get; init; } = 1000;

    /// <summary>Watchers of the watching job.</summary>
    public int Watchers { get; init; } = 10_000;

    /// <summary>What is done wrong on purpose.</summary>
    public SabotageKind Sabotage { get; init; }

    /// <summary>Where the summary is kept; null for the ignored output folder only.</summary>
    public string? Save { get; init; }

    /// <summary>How to call the program.</summary>
    public const string Usage = """
        usage: Auction.Bench <job> [options]
          hot        one lot                  wide       many lots
          all        floor, hot, wide, watchers, valuations, and sabotaged runs that the check must notice
          watchers   many watchers of a lot   floor      how fast this disk can sync
          valuations the deadline sweep and the lists among 18,000 open valuations
        options:
          --database sqlite,postgres   --bidders 8,64,256   --against ours,sql,ef,ef-turn,memory
          --seconds 3   --repeats 3   --lots 1000   --watchers 10000   --sabotage drop|change|unstored   --save NAME
        """;

    /// <summary>Reads the arguments; null when they make no sense.</summary>
    public static Options? Read(string[] args)
    {
        if (args.Length % 2 == 0)
        {
            return null;
        }

        try
        {
            var options = new Options { Job = args[0] };
            for (var i = 1; i < args.Length; i += 2)
            {
                options = With(options, args[i], args[i + 1]);
            }

            return options;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            Console.Error.WriteLine(e.Message);
            return null;
        }
    }

    private static Options With(Options options, string name, string value) => name switch
    {
        "--database" => options with { Databases = [.. value.Split(',').Select(text => Enum.Parse<DatabaseKind>(text, ignoreCase: true))] },
        "--bidders" => options with { Bidders = [.. value.Split(',').Select(Number)] },
        "--against" => options with { Contestants = value.Split(',') },
        "--seconds" => options with { Seconds = double.Parse(value, CultureInfo.InvariantCulture) },
        "--repeats" => options with { Repeats = Number(value) },
        "--lots" => options with { Lots = Number(value) },
        "--watchers" => options with { Watchers = Number(value) },
        "--sabotage" => options with { Sabotage = Enum.Parse<SabotageKind>(value, ignoreCase: true) },
        "--save" => options with { Save = value },
        _ => throw new ArgumentException($"'{name}' is not an option."),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
