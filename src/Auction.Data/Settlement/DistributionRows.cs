using Auction.Data.Lots;
using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Settlement;

/// <summary>A distribution for lists, clocks and writers: the fold of its journal.</summary>
public sealed class DistributionRow : ProcedureHead
{
    public required string CaseAccount { get; init; }

    public required DistributionPhase Phase { get; set; }

    /// <summary>Money matched to the case.</summary>
    public required Money Proceeds { get; set; }

    /// <summary>When paying out became overdue; null when it did not (MON-10).</summary>
    public DateTimeOffset? OverdueAt { get; set; }

    /// <summary>When everything was paid; null before.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>One entry of a distribution's journal.</summary>
public sealed class DistributionEventRow : ProcedureEventRow;

/// <summary>The answer to one command in a distribution.</summary>
public sealed class DistributionAnswerRow : ProcedureAnswerRow;

internal sealed class DistributionMapping : IEntityTypeConfiguration<DistributionRow>
{
    public void Configure(EntityTypeBuilder<DistributionRow> builder)
    {
        builder.ToTable("distribution");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Fence).IsConcurrencyToken();
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.WakesAt);
        builder.HasIndex(row => new { row.CaseAccount, row.Phase });
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CaseAccountRow>().WithMany().HasForeignKey(row => row.CaseAccount).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DistributionEventMapping : IEntityTypeConfiguration<DistributionEventRow>
{
    public void Configure(EntityTypeBuilder<DistributionEventRow> builder)
    {
        builder.ToTable("distribution_event");
        builder.Property(row => row.SubjectId).HasColumnName("distribution_id");
        builder.HasKey(row => new { row.SubjectId, row.Seq });
        builder.HasOne<DistributionRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DistributionAnswerMapping : IEntityTypeConfiguration<DistributionAnswerRow>
{
    public void Configure(EntityTypeBuilder<DistributionAnswerRow> builder)
    {
        builder.ToTable("distribution_answer");
        builder.Property(row => row.SubjectId).HasColumnName("distribution_id");
        builder.HasKey(row => new { row.SubjectId, row.Key });
        builder.HasOne<DistributionRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
