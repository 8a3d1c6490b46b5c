using Auction.TestKit;
using Auction.TestKit.Processes;
using Auction.TestKit.Rounds;
using Microsoft.Data.Sqlite;

[assembly: AssemblyFixture(typeof(Auction.E2E.Sites.LiveSite))]

namespace Auction.E2E.Sites;

/// <summary>The real program with the demo data and some lots of our own, shared by the journeys that do not harm it.</summary>
public sealed class LiveSite : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, TestRound> _lots = new(StringComparer.Ordinal);
    private AuctionProcess? _program;

    /// <summary>Lots that stay open; each journey has its own.</summary>
    public const string ForDoubleClick = "HP2611-9002";
    public const string ForKeyboard = "HP2611-9003";
    public const string ForPhone = "HP2611-9004";
    public const string WithoutScript = "HP2611-9005";
    public const string ForEnglish = "HP2611-9006";
    public const string ForWatching = "HP2611-9007";
    public const string ForPriority = "HP2611-9008";
    public const string ForCourt = "HP2611-9009";

    private static readonly string[] OpenForLong = [ForDoubleClick, ForKeyboard, ForPhone, WithoutScript, ForEnglish, ForWatching, ForPriority, ForCourt];

    /// <summary>Address of the site.</summary>
    public Uri Address => Program.Address;

    /// <summary>The process.</summary>
    public AuctionProcess Program => _program ?? throw new InvalidOperationException("The site has not started.");

    /// <summary>A lot of our own.</summary>
    public TestRound Lot(string number) => _lots[number];

    /// <summary>Seeds a data folder and gives the lots in it.</summary>
    public static async Task SeedAsync(string folder, IDictionary<string, TestRound> lots, params (string Number, TimeSpan EndsIn)[] wanted)
    {
        ArgumentNullException.ThrowIfNull(lots);
        await using var seed = await SiteSeed.OpenAsync(folder);
        foreach (var (number, endsIn) in wanted)
        {
            lots.Add(number, await seed.AddLiveLotAsync(number, endsIn, priority: number == ForPriority));
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await SeedAsync(_folder.Path, _lots,
            [.. OpenForLong.Select((number, index) => (number, TimeSpan.FromHours(3 + index)))]);
        _program = await AuctionProcess.StartAsync(new AuctionProcessOptions { DataFolder = _folder.Path, Demo = true });
    }

    /// <summary>Counts accepted bids in the journal, straight from the file.</summary>
    public long AcceptedBids(string number) => AcceptedBids(_folder.Path, Lot(number).Id);

    /// <summary>The same for another folder.</summary>
    public static long AcceptedBids(string folder, Guid roundId)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "hengping.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM round_event WHERE round_id = $round AND bid_key IS NOT NULL";
        command.Parameters.AddWithValue("$round", roundId);
        return (long)command.ExecuteScalar()!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(ProjectTree.Results, "e2e-site.log"), _program.Output);
            await _program.DisposeAsync();
        }

        _folder.Dispose();
    }
}
