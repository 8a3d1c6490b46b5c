using System.Data.Common;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Valuations;

/// <summary>Every column of a valuation's record, changed one at a time, is found (reliability P8, F26).</summary>
/// <remarks>
/// Left out: what no other row tells. The time of writing and the fence are the database's own; a key is the sender's; what a
/// valuation is called beside its number, a person's address, and how far a messenger has come have no second record.
/// </remarks>
public sealed class TamperValuationTests(ITestOutputHelper output)
{
    private static readonly (string Table, string[] Keys, string[] Watched)[] Tables =
    [
        ("valuation_event", ["valuation_id", "seq"], ["valuation_id", "seq", "at", "kind", "payload", "prev_hash", "hash"]),
        ("valuation_answer", ["valuation_id", "key"], ["valuation_id", "from_seq", "to_seq"]),
        ("valuation", ["id"],
            ["number", "property_kind", "asset_class", "seq", "head_hash", "phase", "method", "is_stayed", "opened_at", "last_stamp", "wakes_at", "price", "fixed_at", "valid_until", "last_start"]),
        ("deadline", ["subject_id", "key"], ["subject_id", "key", "ordinal", "rule_id", "kind", "what_zh", "what_en", "whose", "starts_on", "last_day", "due_at", "is_provisional", "met_at", "late_reason"]),
        ("valuation_party", ["valuation_id", "party_id"], ["party_id", "role"]),
        ("sealed_figure", ["valuation_id", "party_id"], ["party_id", "commitment"]),
        ("outside_request", ["id"], ["caused_by_seq", "recipient", "kind", "body_sha256", "due_at"]),
        ("stored_file", ["sha256"], ["sha256", "length", "bytes"]),
    ];

    [Theory]
    [EachDatabase]
    public async Task EveryWatchedColumn_IsWatched(DatabaseKind kind)
    {
        await using var database = await FindPlantedValuationTests.RecordedAsync(kind);
        await database.DropGuardsAsync();
        var flips = 0;
        var unseen = new List<string>();
        foreach (var (table, keys, watched) in Tables)
        {
            // The first, the last and one between stand for all rows of a table.
            var rows = await ReadAsync(database, table, keys);
            foreach (var row in new[] { rows[0], rows[rows.Count / 2], rows[^1] }.Distinct())
            {
                foreach (var column in watched)
                {
                    flips++;
                    if (!await IsFoundAsync(database, table, keys, row, column)) { unseen.Add($"{table}.{column} = {row[column]}"); }
                }
            }
        }

        output.WriteLine($"{flips} changes.");
        Assert.Empty(unseen);
        await database.AssertCleanAsync();
    }

    private static async Task<bool> IsFoundAsync(TestDatabase database, string table, string[] keys, Dictionary<string, object?> row, string column)
    {
        var changed = Changed(column, row[column]);
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

        var found = !(await database.AuditAsync()).IsClean;
        if (where.ContainsKey(column)) { where[column] = changed; }
        await UpdateAsync(database, table, column, row[column], where);
        return found;
    }

    private static object Changed(string column, object? value) => (column, value) switch
    {
        ("valid_until" or "last_start", null or DBNull) => new DateOnly(2026, 1, 1),
        ("late_reason", null or DBNull) => "x",
        (_, null or DBNull) => 1L,
        ("starts_on" or "last_day", string) => "2026-01-01",
        (_, DateOnly day) => day.AddDays(1),
        (_, DateTime day) => DateOnly.FromDateTime(day).AddDays(1),
        (_, bool flag) => !flag,
        (_, long number) => number + 1,
        (_, int number) => number + 1,
        (_, Guid) => Guid.NewGuid(),
        (_, byte[] bytes) => Flip(bytes),
        (_, string text) when Guid.TryParse(text, out _) => Guid.NewGuid().ToString().ToUpperInvariant(),
        (_, string text) => text.Length == 0 ? "x" : $"{text[..^1]}{(char)(text[^1] ^ 1)}",
        _ => throw new NotSupportedException($"{column} holds {value.GetType()}."),
    };

    private static byte[] Flip(byte[] bytes)
    {
        var copy = bytes.ToArray();
        copy[copy.Length / 2] ^= 1;
        return copy;
    }

    private static async Task<List<Dictionary<string, object?>>> ReadAsync(TestDatabase database, string table, string[] keys)
    {
        await using var db = await database.OpenAsync();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY {string.Join(", ", keys)}";
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
        if (database.Kind == DatabaseKind.Sqlite)
        {
            // An intruder has no respect for references.
            command.CommandText = "PRAGMA foreign_keys = OFF";
            await command.ExecuteNonQueryAsync();
        }

        command.CommandText = $"UPDATE {table} SET {column} = @value WHERE {string.Join(" AND ", where.Keys.Select(key => $"{key} = @k_{key}"))}";
        Add("@value", value);
        foreach (var (key, stored) in where) { Add($"@k_{key}", stored); }
        var rows = await command.ExecuteNonQueryAsync();
        if (database.Kind == DatabaseKind.Sqlite)
        {
            command.Parameters.Clear();
            command.CommandText = "PRAGMA foreign_keys = ON";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(1, rows);

        void Add(string name, object? given)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = given ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
    }
}
