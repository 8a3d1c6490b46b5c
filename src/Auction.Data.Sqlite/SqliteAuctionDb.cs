using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Sqlite;

/// <summary>The tables on SQLite, the embedded default.</summary>
public sealed class SqliteAuctionDb(DbContextOptions<SqliteAuctionDb> options) : AuctionDb(options);
