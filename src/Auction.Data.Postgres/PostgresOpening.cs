using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Auction.Data.Postgres;

/// <summary>Opens a PostgreSQL database; refuses servers that acknowledge before they have written (reliability P1).</summary>
public sealed class PostgresOpening(IDbContextFactory<AuctionDb> databases, NpgsqlDataSource source) : IDatabaseOpening
{
    private static readonly string[] MustBeOn = ["fsync", "full_page_writes", "synchronous_commit"];

    /// <inheritdoc/>
    public string Name => "PostgreSQL";

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task CheckSafetyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        foreach (var setting in MustBeOn)
        {
            await using var command = new NpgsqlCommand($"SHOW {setting}", connection);
            var value = (string?)await command.ExecuteScalarAsync(cancellationToken);
            if (value is not ("on" or "remote_write" or "remote_apply" or "local"))
            {
                throw new UnsafeDatabaseException(
                    $"PostgreSQL runs with {setting}={value}: an acknowledged bid could be lost. Switch it on.");
            }
        }
    }
}
