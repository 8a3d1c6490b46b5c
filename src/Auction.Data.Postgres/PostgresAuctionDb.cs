using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Auction.Data.Postgres;

/// <summary>The tables on PostgreSQL, for several machines.</summary>
public sealed class PostgresAuctionDb(DbContextOptions<PostgresAuctionDb> options) : AuctionDb(options)
{
    /// <inheritdoc/>
    public override Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellationToken) =>
        Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
}
