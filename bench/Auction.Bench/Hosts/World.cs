using System.Globalization;
using Auction.Data;
using Auction.Data.People;
using Auction.Data.Postgres;
using Auction.Data.Rounds;
using Auction.Bench.Load;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.Web.People;
using Auction.Web.Startup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Bench.Hosts;

/// <summary>A database of the product with people, tokens, open lots and admitted bidders, made before anything is measured.</summary>
internal sealed class World : IDisposable
{
    private const int People = 256;
    private const int Together = 32;
    private readonly TemporaryFolder _folder = new();

    private World(DatabaseKind kind, string? connection)
    {
        Kind = kind;
        Connection = connection;
    }

    /// <summary>Which database this world lies in.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>Connection string of PostgreSQL; null for SQLite.</summary>
    public string? Connection { get; }

    /// <summary>AUCTION_DATA.</summary>
    public string Folder => _folder.Path;

    /// <summary>Settings of the product on this world.</summary>
    public AuctionSettings Settings => AuctionSettings.Read(["--no-demo"], name => name switch
    {
        "AUCTION_DATA" => Folder,
        "AUCTION_DATABASE" => Connection,
        _ => null,
    });

    /// <summary>One bearer token per bidder.</summary>
    public string[] Tokens { get; } = new string[People];

    /// <summary>Public lot numbers.</summary>
    public IReadOnlyList<string> LotNumbers { get; private set; } = [];

    /// <summary>Round of each lot.</summary>
    public IReadOnlyList<Guid> Rounds { get; private set; } = [];

    /// <summary>Counter of amounts per lot.</summary>
    public long[] Steps { get; private set; } = [];

    /// <summary>The code of a bidder; the same in every round, for the checks.</summary>
    public static string CodeOf(int bidder) => string.Create(CultureInfo.InvariantCulture, $"B{1000 + bidder}");

    /// <summary>Makes a world.</summary>
    /// <param name="kind">SQLite in a folder of its own, or a new database on the server.</param>
    /// <param name="server">Where PostgreSQL runs.</param>
    /// <param name="admitted">For each lot, the bidders admitted to it; empty for a world that needs people only.</param>
    public static async Task<World> CreateAsync(DatabaseKind kind, Lazy<PostgresServer> server, IReadOnlyList<int[]> admitted)
    {
        string? connection = null;
        if (kind == DatabaseKind.Postgres)
        {
            var name = $"bench{Guid.NewGuid():N}";
            await server.Value.ExecuteAsync($"CREATE DATABASE {name}");
            connection = server.Value.ConnectionStringFor(name);
        }

        var world = new World(kind, connection);
        var services = new ServiceCollection().AddLogging();
        services.AddAuctionCore(world.Settings);
        await using (var provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
            await using var ticking = provider.GetService<PostgresClock>() is { } clock
                ? new Timer(_ => _ = clock.RefreshAsync(CancellationToken.None), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1))
                : null;
            await world.FillAsync(provider, admitted);
        }

        SqliteConnection.ClearAllPools();
        return world;
    }

    /// <summary>A context on this world; the caller disposes both.</summary>
    public ServiceProvider OpenServices()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddAuctionCore(Settings);
        return services.BuildServiceProvider();
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private async Task FillAsync(ServiceProvider provider, IReadOnlyList<int[]> admitted)
    {
        var databases = provider.GetRequiredService<IDbContextFactory<AuctionDb>>();
        var people = Enumerable.Range(0, People).Select(i => TestRows.Person($"bench{i}@bench.hengping")).ToList();
        var court = TestRows.Court();
        var lots = admitted.Select((_, i) => TestRows.Lot(court, string.Create(CultureInfo.InvariantCulture, $"HP2611-{i + 1:D4}"))).ToList();
        await using (var db = await databases.CreateDbContextAsync())
        {
            db.Add(court);
            db.AddRange(people);
            db.AddRange(lots);
            await db.SaveChangesAsync();
        }

        var tokens = provider.GetRequiredService<AccessTokens>();
        for (var i = 0; i < People; i++)
        {
            Tokens[i] = (await tokens.IssueAsync(people[i].Id, CancellationToken.None)).Token;
        }

        // Open since an hour, far from the end: extensions belong to other tests.
        var startsAt = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).AddHours(-1);
        var rounds = lots
            .Select(lot => TestRows.Round(lot, startsAt, startPrice: Money.FromYuan(LoadPlan.StartYuan), increment: Money.FromYuan(1))).ToList();
        var announcer = provider.GetRequiredService<RoundAnnouncer>();
        await Parallel.ForAsync(0, rounds.Count, new ParallelOptions { MaxDegreeOfParallelism = Together }, async (i, stop) =>
        {
            if (await announcer.AnnounceAsync(rounds[i], lots[i].Number, lots[i].AssetClass, ActContext.Platform, stop) is { } refusal)
            {
                throw new InvalidOperationException($"A lot of the benchmark was not announced: {refusal}.");
            }
        });
        await AdmitAsync(provider, databases, rounds, people, admitted);
        LotNumbers = [.. lots.Select(lot => lot.Number)];
        Rounds = [.. rounds.Select(round => round.Id)];
        Steps = new long[lots.Count];
    }

    // The same two halves as BidderAdmission, in bulk: the secret side first, then the journal.
    private static async Task AdmitAsync(
        ServiceProvider provider,
        IDbContextFactory<AuctionDb> databases,
        List<RoundRow> rounds,
        List<Account> people,
        IReadOnlyList<int[]> admitted)
    {
        var rows = rounds.SelectMany((round, i) => admitted[i].Select(bidder => new RoundBidderRow
        {
            RoundId = round.Id,
            BidderCode = CodeOf(bidder),
            AccountId = people[bidder].Id,
            Salt = System.Security.Cryptography.RandomNumberGenerator.GetBytes(32),
        })).ToList();
        foreach (var chunk in rows.Chunk(1000))
        {
            await using var db = await databases.CreateDbContextAsync();
            db.AddRange(chunk.AsEnumerable<object>());
            await db.SaveChangesAsync();
        }

        var directory = provider.GetRequiredService<IRoundDirectory>();
        await Parallel.ForEachAsync(rows, new ParallelOptions { MaxDegreeOfParallelism = Together * 4 }, async (row, stop) =>
        {
            var sequencer = await directory.FindAsync(row.RoundId, stop);
            var answer = await sequencer.ExecuteAsync(
                new QualifyBidder(row.BidderCode, Rank: null, BidderAdmission.Commitment(row)), ActContext.Platform, stop);
            if (answer.Refusal is { } refusal)
            {
                throw new InvalidOperationException($"A bidder of the benchmark was not admitted: {refusal}.");
            }
        });
    }
}
