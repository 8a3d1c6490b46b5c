using Microsoft.EntityFrameworkCore;

namespace Auction.Bench.Rivals;

/// <summary>The usual model: a lot with its price, bids beside it.</summary>
internal sealed class RowLockDb(DbContextOptions<RowLockDb> options) : DbContext(options)
{
    public DbSet<RivalLot> Lots => Set<RivalLot>();

    public DbSet<RivalBid> Bids => Set<RivalBid>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RivalLot>(lot =>
        {
            lot.ToTable("rival_lot");
            lot.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
            lot.Property(row => row.Number).HasColumnName("number");
            lot.Property(row => row.EndsAt).HasColumnName("ends_at");
            lot.Property(row => row.Increment).HasColumnName("increment");
            lot.Property(row => row.Price).HasColumnName("price");
            lot.Property(row => row.Leader).HasColumnName("leader");
            lot.Property(row => row.Seq).HasColumnName("seq");
        });
        modelBuilder.Entity<RivalBid>(bid =>
        {
            bid.ToTable("rival_bid");
            bid.HasKey(row => new { row.LotId, row.Seq });
            bid.Property(row => row.LotId).HasColumnName("lot_id");
            bid.Property(row => row.Seq).HasColumnName("seq").ValueGeneratedNever();
            bid.Property(row => row.Bidder).HasColumnName("bidder");
            bid.Property(row => row.BidKey).HasColumnName("bid_key");
            bid.Property(row => row.Amount).HasColumnName("amount");
            bid.Property(row => row.At).HasColumnName("at");
        });
    }
}

/// <summary>A lot with its price.</summary>
internal sealed class RivalLot
{
    public int Id { get; init; }

    public required string Number { get; init; }

    public long EndsAt { get; init; }

    public long Increment { get; init; }

    public long Price { get; set; }

    public int? Leader { get; set; }

    public int Seq { get; set; }
}

/// <summary>A bid.</summary>
internal sealed class RivalBid
{
    public int LotId { get; init; }

    public int Seq { get; init; }

    public int Bidder { get; init; }

    public required string BidKey { get; init; }

    public long Amount { get; init; }

    public long At { get; init; }
}
