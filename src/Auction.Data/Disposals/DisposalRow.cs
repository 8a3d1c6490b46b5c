using Auction.Data.Lots;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Disposals;

/// <summary>The disposal of one property for lists, clocks and writers: what it is about, and the fold of its journal.</summary>
/// <remarks>The journal is the truth; the audit compares the two (D2, D3).</remarks>
public sealed class DisposalRow : ProcedureHead
{
    /// <summary>Case number, verbatim.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The asset of the case; null when the property stands in no case file here.</summary>
    public Guid? AssetId { get; init; }

    /// <summary>The valuation its price comes from; null while there is none.</summary>
    public Guid? ValuationId { get; init; }

    /// <summary>The lot of its rounds, once one was announced.</summary>
    public Guid? LotId { get; set; }

    /// <summary>What the property is, in Chinese, without the names of people.</summary>
    public required string AssetZh { get; set; }

    /// <summary>The same in English.</summary>
    public required string AssetEn { get; set; }

    public required AssetClass AssetClass { get; init; }

    public required DisposalPhase Phase { get; set; }

    /// <summary>True while the sale stands still.</summary>
    public required bool IsOnHold { get; set; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>End of the first duty that is not done yet; null when none is open. In the past, somebody is late (GEN-7).</summary>
    public DateTimeOffset? DutyDueAt { get; set; }

    /// <summary>The price that anchors the sale; null before.</summary>
    public Money? Price { get; set; }

    /// <summary>Number of the round now announced or being settled; null between rounds.</summary>
    public int? RoundNumber { get; set; }

    /// <summary>Where that round stands; null between rounds.</summary>
    public RoundStage? RoundStage { get; set; }
}

internal sealed class DisposalMapping : IEntityTypeConfiguration<DisposalRow>
{
    public void Configure(EntityTypeBuilder<DisposalRow> builder)
    {
        builder.ToTable("disposal");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Fence).IsConcurrencyToken();
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.WakesAt);
        builder.HasIndex(row => row.AssetId);
        builder.HasIndex(row => row.ValuationId);
        builder.HasIndex(row => row.LotId);
        builder.HasIndex(row => new { row.CourtId, row.LastStamp, row.Id });
        builder.HasIndex(row => new { row.CourtId, row.DutyDueAt });
        builder.HasIndex(row => new { row.Phase, row.Id });
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LotRow>().WithMany().HasForeignKey(row => row.LotId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}
