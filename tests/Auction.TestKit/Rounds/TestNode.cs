using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Auction.TestKit.Rounds;

/// <summary>What one process of the product is made of below its pages: writer, sequencers and directory on one database.</summary>
/// <remarks>Several nodes on one PostgreSQL database stand for several processes that know nothing of each other.</remarks>
public sealed class TestNode : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly Timer? _clockReader;

    private TestNode(ServiceProvider provider, IPlatformClock clock, SealKey key, CrashPoints crashPoints, Func<IJournalStore, IJournalStore>? wrap)
    {
        _provider = provider;
        Clock = clock;
        Key = key;
        var store = provider.GetRequiredService<IJournalStore>();
        Store = wrap is null ? store : wrap(store);
        Writer = new JournalWriter(Store, key, clock, crashPoints);
        Feed = new RoundFeed();
        Directory = new InProcessRoundDirectory(new RoundServices(Store, Writer, clock, Feed, crashPoints));
        Announcer = new RoundAnnouncer(Databases, Directory);
        Admission = new BidderAdmission(Databases, Directory);
        if (clock is PostgresClock ticking)
        {
            _clockReader = new Timer(state => _ = ((PostgresClock)state!).RefreshAsync(CancellationToken.None), ticking, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Platform time as this node reads it.</summary>
    public IPlatformClock Clock { get; }

    /// <summary>The key that signs its batches.</summary>
    public SealKey Key { get; }

    /// <summary>The journal, as wrapped by the test.</summary>
    public IJournalStore Store { get; }

    /// <summary>The one writer.</summary>
    public JournalWriter Writer { get; }

    /// <summary>What watchers see.</summary>
    public RoundFeed Feed { get; }

    /// <summary>The sequencers.</summary>
    public InProcessRoundDirectory Directory { get; }

    /// <summary>Announces rounds.</summary>
    public RoundAnnouncer Announcer { get; }

    /// <summary>Admits bidders.</summary>
    public BidderAdmission Admission { get; }

    /// <summary>Contexts on the database.</summary>
    public IDbContextFactory<AuctionDb> Databases => _provider.GetRequiredService<IDbContextFactory<AuctionDb>>();

    /// <summary>Starts a node on a database.</summary>
    /// <param name="database">Where the journal lies.</param>
    /// <param name="clock">Time the test moves; null for the real platform clock of the database.</param>
    /// <param name="key">Null for a key of its own.</param>
    /// <param name="crashPoints">Null for none.</param>
    /// <param name="wrap">Puts faults between writer and database.</param>
    public static async Task<TestNode> StartAsync(
        TestDatabase database,
        IPlatformClock? clock = null,
        SealKey? key = null,
        CrashPoints? crashPoints = null,
        Func<IJournalStore, IJournalStore>? wrap = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        var provider = database.Services(services =>
        {
            if (clock is null) { return; }
            services.AddSingleton(clock);
            if (database.Kind == DatabaseKind.Postgres)
            {
                // In service the database judges deadlines by its own clock; here it is told the time.
                services.AddSingleton<IJournalStore>(inner => new PostgresJournalStore(
                    inner.GetRequiredService<NpgsqlDataSource>(), inner.GetRequiredService<JournalReader>(), clock));
            }
        });
        var time = provider.GetRequiredService<IPlatformClock>();
        if (time is PostgresClock real) { await real.RefreshAsync(CancellationToken.None); }
        var node = new TestNode(provider, time, key ?? SealKey.Create(), crashPoints ?? CrashPoints.None, wrap);
        await database.PublishAsync(node.Key);
        return node;
    }

    /// <summary>Saves court, lot and people, announces a round of the lot and admits the people in order.</summary>
    /// <returns>The round and one code per bidder.</returns>
    public async Task<TestRound> AnnounceAsync(RoundRow? round = null, LotRow? lot = null, int bidders = 2, IReadOnlyList<int?>? ranks = null)
    {
        var court = TestRows.Court();
        lot ??= TestRows.Lot(court);
        round ??= TestRows.Round(lot, Clock.Now.AddMinutes(1));
        var people = Enumerable.Range(0, bidders).Select(_ => TestRows.Person()).ToList();
        await using (var db = await Databases.CreateDbContextAsync())
        {
            if (lot.CourtId == court.Id) { db.Add(court); }
            if (!await db.Lots.AnyAsync(row => row.Id == lot.Id)) { db.Add(lot); }
            db.AddRange(people);
            await db.SaveChangesAsync();
        }

        var refusal = await Announcer.AnnounceAsync(round, lot.Number, lot.AssetClass, ActContext.Platform, CancellationToken.None);
        if (refusal is not null) { throw new InvalidOperationException($"The round was not announced: {refusal}."); }
        var codes = new List<string>();
        for (var i = 0; i < bidders; i++)
        {
            var admitted = await Admission.AdmitAsync(round.Id, people[i].Id, ranks?[i], ActContext.Platform, CancellationToken.None);
            codes.Add(admitted.BidderCode ?? throw new InvalidOperationException($"Bidder {i} was not admitted: {admitted.Refusal}."));
        }

        return new TestRound(round, lot, codes, people);
    }

    /// <summary>Places a bid that enters now.</summary>
    public async Task<BidAnswer> BidAsync(Guid roundId, string code, Money amount, string? key = null)
    {
        var entered = Clock.Now;
        var sequencer = await Directory.FindAsync(roundId, CancellationToken.None);
        return await sequencer.PlaceBidAsync(new PlaceBid(code, amount, key ?? Guid.NewGuid().ToString("N")), entered, CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_clockReader is not null) { await _clockReader.DisposeAsync(); }
        await Writer.DisposeAsync();
    }
}

/// <summary>An announced round with its people.</summary>
/// <param name="Codes">Bidder codes, in the order of <paramref name="People"/>.</param>
public sealed record TestRound(RoundRow Row, LotRow Lot, IReadOnlyList<string> Codes, IReadOnlyList<Data.People.Account> People)
{
    /// <summary>Identity of the round.</summary>
    public Guid Id => Row.Id;

    /// <summary>Start price plus a number of increments.</summary>
    public Money Step(int increments) => Row.StartPrice + (Row.Increment * increments);
}
