using Auction.Data.Lots;
using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Valuation;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>One valuation for lists, clocks and writers: what it is about, and the fold of its journal.</summary>
/// <remarks>The journal is the truth; the audit compares the two (V2, V3).</remarks>
public sealed class ValuationRow : ProcedureHead
{
    /// <summary>Case number, verbatim.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The lot the property is sold as; null before there is one.</summary>
    public Guid? LotId { get; set; }

    /// <summary>What the property is, in Chinese, without the names of people.</summary>
    public required string AssetZh { get; set; }

    /// <summary>The same in English.</summary>
    public required string AssetEn { get; set; }

    public required PropertyKind PropertyKind { get; init; }

    public required AssetClass AssetClass { get; init; }

    public required ValuationPhase Phase { get; set; }

    /// <summary>The method now at work, or the one the price came from; null between methods.</summary>
    public ReferencePriceKind? Method { get; set; }

    /// <summary>The institution that is ordered, or was the last to be; null before an order.</summary>
    public string? InstitutionId { get; set; }

    /// <summary>True while the procedure stands still (REF-28).</summary>
    public required bool IsStayed { get; set; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>End of the first duty that is not done yet; null when none is open. In the past, somebody is late (GEN-7).</summary>
    public DateTimeOffset? DutyDueAt { get; set; }

    /// <summary>The fixed price; null before.</summary>
    public Money? Price { get; set; }

    public DateTimeOffset? FixedAt { get; set; }

    /// <summary>Last day of the price's validity, included (REF-27.1).</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Last day on which a round may start (REF-27.3).</summary>
    public DateOnly? LastStart { get; set; }
}

internal sealed class ValuationMapping : IEntityTypeConfiguration<ValuationRow>
{
    public void Configure(EntityTypeBuilder<ValuationRow> builder)
    {
        builder.ToTable("valuation");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Fence).IsConcurrencyToken();
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.WakesAt);
        builder.HasIndex(row => new { row.CourtId, row.Phase });

        // Lists read a page from the end of an index; without these they would sort every valuation each time.
        builder.HasIndex(row => new { row.CourtId, row.LastStamp, row.Id });
        builder.HasIndex(row => new { row.CourtId, row.DutyDueAt });
        builder.HasIndex(row => new { row.OpenedAt, row.Number });
        builder.HasIndex(row => row.LotId);
        builder.HasIndex(row => row.InstitutionId);
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LotRow>().WithMany().HasForeignKey(row => row.LotId).OnDelete(DeleteBehavior.Restrict);
    }
}
