using System.Diagnostics;
using Auction.Data.Platform;
using Npgsql;

namespace Auction.Data.Postgres;

/// <summary>The clock of several nodes: the database's clock, carried forward between readings by this machine's steady counter.</summary>
/// <remarks>
/// A node that drifts more than 250 ms between two readings, or has had none for ten seconds, is not fit (reliability §3.6); nor is
/// one that went ahead of the database, until the database has caught up. The steady counter is not moved when somebody sets the
/// machine's clock.
/// </remarks>
public sealed class PostgresClock(NpgsqlDataSource source) : ForwardClock
{
    private static readonly TimeSpan DriftMax = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AgeMax = TimeSpan.FromSeconds(10);
    private readonly Lock _gate = new();
    private long _base;
    private long _readAt;
    private bool _drifted;

    /// <inheritdoc/>
    public override bool IsFit
    {
        get
        {
            lock (_gate)
            {
                return _readAt != 0 && !_drifted && Stopwatch.GetElapsedTime(_readAt) <= AgeMax
                    && Latest - Carried() <= (long)DriftMax.TotalMilliseconds;
            }
        }
    }

    /// <summary>Reads the database's clock; called each second.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            "SELECT (extract(epoch from clock_timestamp()) * 1000)::bigint", connection);
        var before = Stopwatch.GetTimestamp();
        var database = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        var middle = before + ((Stopwatch.GetTimestamp() - before) / 2);
        lock (_gate)
        {
            var carried = _readAt == 0 ? database : _base + Elapsed(_readAt, middle);
            _drifted = Math.Abs(database - carried) > DriftMax.TotalMilliseconds;
            _base = database;
            _readAt = middle;
        }
    }

    /// <inheritdoc/>
    protected override long ReadUnixMs()
    {
        lock (_gate)
        {
            return _readAt == 0
                ? throw new InvalidOperationException("The platform clock has not been read yet.")
                : Carried();
        }
    }

    private long Carried() => _base + Elapsed(_readAt, Stopwatch.GetTimestamp());

    private static long Elapsed(long from, long to) => (long)Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
