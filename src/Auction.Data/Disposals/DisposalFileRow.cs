using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Disposals;

/// <summary>A stored file in the file of one disposal: its name, who put it there and who may open it.</summary>
public sealed class DisposalFileRow
{
    public required Guid DisposalId { get; init; }

    /// <summary>The stored file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name as shown and offered for saving.</summary>
    public required string Name { get; init; }

    public required FileAudience Audience { get; set; }

    /// <summary>Who put it there; null for the platform.</summary>
    public Guid? AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

internal sealed class DisposalFileMapping : IEntityTypeConfiguration<DisposalFileRow>
{
    public void Configure(EntityTypeBuilder<DisposalFileRow> builder)
    {
        builder.ToTable("disposal_file");
        builder.HasKey(row => new { row.DisposalId, row.Sha256 });
        builder.HasIndex(row => row.Sha256);
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.DisposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
