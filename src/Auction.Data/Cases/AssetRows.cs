using Auction.Domain.Assets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Cases;

/// <summary>A thing or right seized in a case.</summary>
public sealed class AssetRow
{
    public required Guid Id { get; init; }

    /// <summary>Public number, for example <c>HA2611-0007</c>.</summary>
    public required string Number { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>Name of the asset in the system it came from; unique within the case.</summary>
    public required string Reference { get; init; }

    public required AssetKind Kind { get; set; }

    /// <summary>What it is, without the names of people.</summary>
    public required string TitleZh { get; set; }

    public required string TitleEn { get; set; }

    /// <summary>Place as shown, province to district.</summary>
    public required string RegionZh { get; set; }

    public required string RegionEn { get; set; }

    /// <summary>JSON object: id of a fact to its text, by the table of its kind.</summary>
    public required string FactsJson { get; set; }

    /// <summary>True for the home the debtor and dependants need (LIM-1).</summary>
    public bool IsNecessaryHome { get; set; }

    /// <summary>True for property from a criminal judgment (GUI-5).</summary>
    public bool IsCriminal { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A seizure of an asset, one row for each measure and each renewal.</summary>
public sealed class SeizureRow
{
    public required Guid AssetId { get; init; }

    /// <summary>Number of the seizure document, verbatim.</summary>
    public required string Document { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Last day, included (LIM-2).</summary>
    public required DateOnly Until { get; set; }

    /// <summary>Day on which the court lifted it; null while it stands.</summary>
    public DateOnly? LiftedOn { get; set; }

    /// <summary>Turn among the seizures of the asset: 1 is the first, later ones wait (轮候).</summary>
    public required int Turn { get; set; }

    /// <summary>The authority, verbatim.</summary>
    public required string Authority { get; set; }
}

internal sealed class AssetMapping : IEntityTypeConfiguration<AssetRow>
{
    public void Configure(EntityTypeBuilder<AssetRow> builder)
    {
        builder.ToTable("asset");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => new { row.CaseId, row.Reference }).IsUnique();
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SeizureMapping : IEntityTypeConfiguration<SeizureRow>
{
    public void Configure(EntityTypeBuilder<SeizureRow> builder)
    {
        builder.ToTable("seizure");
        builder.HasKey(row => new { row.AssetId, row.Document });
        builder.HasIndex(row => row.Until);
        builder.HasOne<AssetRow>().WithMany().HasForeignKey(row => row.AssetId).OnDelete(DeleteBehavior.Restrict);
    }
}
