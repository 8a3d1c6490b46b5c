using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Postgres;

/// <summary>The tables on PostgreSQL, for several machines.</summary>
public sealed class PostgresAuctionDb(DbContextOptions<PostgresAuctionDb> options) : AuctionDb(options);
