using Auction.Data.Postgres;
using Auction.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

Console.WriteLine("Used by dotnet-ef only.");

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteAuctionDb>
{
    public SqliteAuctionDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAuctionDb>().UseSqlite("Data Source=design.db").Options);
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresAuctionDb>
{
    public PostgresAuctionDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresAuctionDb>().UseNpgsql("Host=localhost;Database=design").Options);
}
