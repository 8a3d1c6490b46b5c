using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Auction.Data.Sqlite;

/// <summary>One prepared statement of the writing connection; values are bound in the order in which the parameters first stand in it.</summary>
/// <remarks>ADO.NET looks every parameter up by name at every execution, which costs more than the insert itself.</remarks>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _text = new byte[1024];
    private int _bound;

    /// <summary>Prepares a statement.</summary>
    /// <exception cref="SqliteException">It is wrong, or a table is missing.</exception>
    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), _database);
    }

    /// <summary>Binds the next value: a whole number, or nothing.</summary>
    public SqliteStatement Bind(long? value) =>
        Checked(value is { } number ? raw.sqlite3_bind_int64(_statement, ++_bound, number) : raw.sqlite3_bind_null(_statement, ++_bound));

    /// <summary>Binds the next value: bytes.</summary>
    public SqliteStatement Bind(byte[] value) => Checked(raw.sqlite3_bind_blob(_statement, ++_bound, value));

    /// <summary>Binds the next value: an identity, in the form in which EF stores and reads it.</summary>
    public SqliteStatement Bind(Guid value)
    {
        Span<byte> text = stackalloc byte[36];
        value.TryFormat(text, out var length, "D");
        Ascii.ToUpperInPlace(text[..length], out _);
        return Checked(raw.sqlite3_bind_text(_statement, ++_bound, text[..length]));
    }

    /// <summary>Binds the next value: text, or nothing.</summary>
    public SqliteStatement Bind(string? value)
    {
        if (value is null)
        {
            return Checked(raw.sqlite3_bind_null(_statement, ++_bound));
        }

        // An empty span would bind NULL.
        if (value.Length == 0)
        {
            return Checked(raw.sqlite3_bind_text(_statement, ++_bound, value));
        }

        var room = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_text.Length < room)
        {
            _text = new byte[room];
        }

        return Checked(raw.sqlite3_bind_text(_statement, ++_bound, _text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text))));
    }

    /// <summary>Runs with the bound values and gives the number of rows it changed.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public int Run()
    {
        var result = raw.sqlite3_step(_statement);
        Reset();
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return raw.sqlite3_changes(_database);
    }

    /// <summary>Runs and gives the first column of the first row; null without a row.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public byte[]? ReadBytes()
    {
        var result = raw.sqlite3_step(_statement);
        var value = result == raw.SQLITE_ROW ? raw.sqlite3_column_blob(_statement, 0).ToArray() : null;
        Reset();
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return value;
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private void Reset()
    {
        _bound = 0;

        // Tells once more what the step has told already.
        _ = raw.sqlite3_reset(_statement);
    }

    private SqliteStatement Checked(int result)
    {
        SqliteException.ThrowExceptionForRC(result, _database);
        return this;
    }
}
