using Auction.TestKit.Databases;

namespace Auction.Bench.Rivals;

/// <summary>Another way to take bids, in the same kind of database.</summary>
/// <param name="Name">As on the command line and in the results.</param>
/// <param name="IsSql">Plain SQL over direct connections; otherwise the endpoint over HTTP.</param>
/// <param name="TakesTurns">On SQLite, bidders queue in the program before they ask the database.</param>
internal sealed record Rival(string Name, bool IsSql, bool TakesTurns)
{
    /// <summary>All of them, in the order in which they run.</summary>
    public static IReadOnlyList<Rival> All { get; } =
    [
        // Without turns one connection keeps the write lock and the others hardly ever get it.
        new("sql", IsSql: true, TakesTurns: true),
        new("ef", IsSql: false, TakesTurns: false),
        new("ef-turn", IsSql: false, TakesTurns: true),
    ];

    /// <summary>PostgreSQL queues the waiters for a row by itself; SQLite lets them sleep and try again.</summary>
    public bool RunsOn(DatabaseKind kind) => IsSql || !TakesTurns || kind == DatabaseKind.Sqlite;
}
