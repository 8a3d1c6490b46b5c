using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Valuations;

/// <summary>One entry of a valuation's journal.</summary>
public sealed class ValuationEventRow : ProcedureEventRow;

/// <summary>The answer to one command in a valuation.</summary>
public sealed class ValuationAnswerRow : ProcedureAnswerRow;

internal sealed class ValuationEventMapping : IEntityTypeConfiguration<ValuationEventRow>
{
    public void Configure(EntityTypeBuilder<ValuationEventRow> builder)
    {
        builder.ToTable("valuation_event");
        builder.Property(row => row.SubjectId).HasColumnName("valuation_id");
        builder.HasKey(row => new { row.SubjectId, row.Seq });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ValuationAnswerMapping : IEntityTypeConfiguration<ValuationAnswerRow>
{
    public void Configure(EntityTypeBuilder<ValuationAnswerRow> builder)
    {
        builder.ToTable("valuation_answer");
        builder.Property(row => row.SubjectId).HasColumnName("valuation_id");
        builder.HasKey(row => new { row.SubjectId, row.Key });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
