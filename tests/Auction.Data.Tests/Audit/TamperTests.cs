using System.Data.Common;
using System.Globalization;
using Auction.Data.Platform;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Audit;

/// <summary>Every column of every row on record, changed one at a time, is found (reliability P8, F26).</summary>
/// <remarks>
/// The time of writing is no part of any hash, because only the database knows it; a change of it is found beyond the
/// tolerances of J10, not by the millisecond.
/// </remarks>
public sealed class TamperTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["round_event"] = ["round_id", "seq"],
        ["bid_refusal"] = ["round_id", "bidder_code", "bid_key"],
        ["seal"] = ["id"],
        ["checkpoint"] = ["number"],
        ["act"] = ["id"],
    };

    [Theory]
    [EachDatabase]
    public async Task EveryColumnOfEveryRow_IsWatched(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await new ForgedRound().SaveAsync(database);
        await PlayAsync(database);
        await database.AssertCleanAsync();
        await database.DropGuardsAsync();
        var flips = 0;
        var unseen = new List<string>();
        foreach (var (table, keys) in Keys)
        {
            foreach (var row in await ReadAsync(database, table))
            {
                foreach (var (column, value) in row)
                {
                    // Numbering of the act log is the database's own; its order is what counts.
                    if (table == "act" && column == "id") { continue; }
                    flips++;
                    if (!await IsFoundAsync(database, table, keys, row, column, Changed(column, value))) { unseen.Add($"{table}.{column} = {value}"); }
                }
            }
        }

        output.WriteLine($"{flips} changes.");
        Assert.Empty(unseen);
        await database.AssertCleanAsync();
    }

    /// <summary>A round through the real rules and the real writer: bids, refusals, a pause.</summary>
    private static async Task PlayAsync(TestDatabase database)
    {
        var clock = new SimulatedClock(ForgedRound.Start);
        await using var node = await TestNode.StartAsync(database, clock);
        var round = await node.AnnounceAsync();
        clock.MoveTo(round.Row.StartsAt);
        await node.BidAsync(round.Id, round.Codes[0], round.Step(0));
        await node.BidAsync(round.Id, round.Codes[0], round.Step(1));
        await Task.WhenAll(node.BidAsync(round.Id, round.Codes[1], round.Step(2)), node.BidAsync(round.Id, round.Codes[0], round.Step(1)));
        var sequencer = await node.Directory.FindAsync(round.Id, CancellationToken.None);
        await sequencer.ExecuteAsync(new PauseRound(PauseCause.Deferral, "案外人异议", "Objection"), ActContext.Platform, CancellationToken.None);
    }

    private static async Task<bool> IsFoundAsync(
        TestDatabase database, string table, string[] keys, Dictionary<string, object?> row, string column, object? changed)
    {
        var where = keys.ToDictionary(key => key, key => row[key], StringComparer.Ordinal);
        try
        {
            await UpdateAsync(database, table, column, changed, where);
        }
        catch (DbException)
        {
            // The database's own keys refused it.
            return true;
        }

        bool found;
        try
        {
            found = !(await database.AuditAsync()).IsClean;
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidCastException or FormatException or ArgumentException)
        {
            found = true;
        }

        if (where.ContainsKey(column)) { where[column] = changed; }
        await UpdateAsync(database, table, column, row[column], where);
        return found;
    }

    private static object? Changed(string column, object? value) => (column, value) switch
    {
        ("committed_at", long at) => at + (long)TimeSpan.FromHours(1).TotalMilliseconds,
        (_, null) => "X",
        (_, long number) => number + 1,
        (_, int number) => number + 1,
        (_, Guid id) => Flip(id),
        (_, byte[] bytes) => Flip(bytes),
        (_, string text) when Guid.TryParse(text, out var id) => Flip(id).ToString().ToUpperInvariant(),
        (_, string text) => text.Length == 0 ? "x" : string.Create(CultureInfo.InvariantCulture, $"{text[..^1]}{(char)(text[^1] ^ 1)}"),
        _ => throw new NotSupportedException($"{column} holds {value.GetType()}."),
    };

    private static Guid Flip(Guid id) => new(Flip(id.ToByteArray()));

    private static byte[] Flip(byte[] bytes)
    {
        var copy = bytes.ToArray();
        copy[copy.Length / 2] ^= 1;
        return copy;
    }

    private static async Task<List<Dictionary<string, object?>>> ReadAsync(TestDatabase database, string table)
    {
        await using var db = await database.OpenAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object?>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i), StringComparer.Ordinal));
        }

        return rows;
    }

    private static async Task UpdateAsync(TestDatabase database, string table, string column, object? value, Dictionary<string, object?> where)
    {
        await using var db = await database.OpenAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        if (database.Kind == DatabaseKind.Postgres)
        {
            // The intruder need not wait for the disk, hundreds of times.
            command.CommandText = "SET synchronous_commit = off";
            await command.ExecuteNonQueryAsync();
        }

        command.CommandText = $"UPDATE {table} SET {column} = @value WHERE {string.Join(" AND ", where.Keys.Select(key => $"{key} = @k_{key}"))}";
        Add("@value", value);
        foreach (var (key, stored) in where) { Add($"@k_{key}", stored); }
        Assert.Equal(1, await command.ExecuteNonQueryAsync());

        void Add(string name, object? given)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = given is null ? DBNull.Value
                : given is string text && database.Kind == DatabaseKind.Postgres && column == "actor_id" && name == "@value" ? Guid.NewGuid()
                : given;
            command.Parameters.Add(parameter);
        }
    }
}
