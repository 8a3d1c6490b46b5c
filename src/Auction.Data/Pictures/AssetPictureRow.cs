using Auction.Data.Cases;
using Auction.Data.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Pictures;

/// <summary>A photograph of an asset: the original as it was taken, sealed by its hash, and the copies everybody may see (AUC-13).</summary>
public sealed class AssetPictureRow
{
    public required Guid Id { get; init; }

    public required Guid AssetId { get; init; }

    /// <summary>SHA-256 of the original. Only the court may open it.</summary>
    public required string OriginalSha256 { get; init; }

    public required string CaptionZh { get; set; }

    public required string CaptionEn { get; set; }

    /// <summary>Place in the row of pictures, from 0.</summary>
    public required int Ordinal { get; set; }

    /// <summary>True when everybody may see the copies.</summary>
    public required bool IsPublic { get; set; }

    /// <summary>What is to be done to it: turns and blurred places, as text.</summary>
    public required string Edit { get; set; }

    /// <summary>What was done to the copies below; null before there are any. Copies of another edit are never shown.</summary>
    public string? CopiedEdit { get; set; }

    /// <summary>Upright and turned, but without blurred places: shown to the court while it chooses them.</summary>
    public string? DraftSha256 { get; set; }

    public string? SmallSha256 { get; set; }

    public string? MediumSha256 { get; set; }

    public string? LargeSha256 { get; set; }

    /// <summary>Why there are no copies; null when nothing went wrong.</summary>
    public int? Fault { get; set; }

    /// <summary>When copies were last tried.</summary>
    public DateTimeOffset? TriedAt { get; set; }

    public required Guid AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>True when the copies are those of the edit now in force.</summary>
    public bool HasCopies => CopiedEdit is not null && string.Equals(CopiedEdit, Edit, StringComparison.Ordinal);
}

internal sealed class AssetPictureMapping : IEntityTypeConfiguration<AssetPictureRow>
{
    public void Configure(EntityTypeBuilder<AssetPictureRow> builder)
    {
        builder.ToTable("asset_picture");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.AssetId, row.Ordinal });
        builder.HasIndex(row => new { row.AssetId, row.OriginalSha256 }).IsUnique();
        builder.Ignore(row => row.HasCopies);
        builder.HasOne<AssetRow>().WithMany().HasForeignKey(row => row.AssetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.OriginalSha256).OnDelete(DeleteBehavior.Restrict);
    }
}
