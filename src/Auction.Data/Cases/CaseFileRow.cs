using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Cases;

/// <summary>A stored file somebody of the court put into a case, before and after the act it came with was done.</summary>
public sealed class CaseFileRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The stored file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name as shown and offered for saving.</summary>
    public required string Name { get; init; }

    /// <summary>Who put it there.</summary>
    public required Guid AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

/// <summary>One version of a document of an asset. A new version never takes the place of an old one.</summary>
public sealed class AssetDocumentRow
{
    /// <summary>The document, the same for all its versions.</summary>
    public required Guid Id { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required Guid AssetId { get; init; }

    /// <summary>The stored file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name as shown and offered for saving.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in Chinese.</summary>
    public required string TitleZh { get; init; }

    /// <summary>The same in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Who may open this version. May be changed; the act log keeps before and after.</summary>
    public required FileAudience Audience { get; set; }

    public required Guid AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

internal sealed class CaseFileMapping : IEntityTypeConfiguration<CaseFileRow>
{
    public void Configure(EntityTypeBuilder<CaseFileRow> builder)
    {
        builder.ToTable("case_file");
        builder.HasKey(row => new { row.CaseId, row.Sha256, row.AddedBy });
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssetDocumentMapping : IEntityTypeConfiguration<AssetDocumentRow>
{
    public void Configure(EntityTypeBuilder<AssetDocumentRow> builder)
    {
        builder.ToTable("asset_document");
        builder.HasKey(row => new { row.Id, row.Version });
        builder.HasIndex(row => new { row.AssetId, row.AddedAt });
        builder.HasOne<AssetRow>().WithMany().HasForeignKey(row => row.AssetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
