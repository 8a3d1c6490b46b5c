using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Valuations;

/// <summary>A stored file in the file of one valuation: its name, who put it there and who may open it.</summary>
public sealed class ValuationFileRow
{
    public required Guid ValuationId { get; init; }

    /// <summary>The stored file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name as shown and offered for saving.</summary>
    public required string Name { get; init; }

    public required FileAudience Audience { get; set; }

    /// <summary>Who put it there; null for what came from an outside party's program.</summary>
    public Guid? AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

internal sealed class ValuationFileMapping : IEntityTypeConfiguration<ValuationFileRow>
{
    public void Configure(EntityTypeBuilder<ValuationFileRow> builder)
    {
        builder.ToTable("valuation_file");
        builder.HasKey(row => new { row.ValuationId, row.Sha256 });
        builder.HasIndex(row => row.Sha256);
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
