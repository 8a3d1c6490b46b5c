using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Disposals;

/// <summary>One entry of a disposal's journal.</summary>
public sealed class DisposalEventRow : ProcedureEventRow;

/// <summary>The answer to one command in a disposal.</summary>
public sealed class DisposalAnswerRow : ProcedureAnswerRow;

internal sealed class DisposalEventMapping : IEntityTypeConfiguration<DisposalEventRow>
{
    public void Configure(EntityTypeBuilder<DisposalEventRow> builder)
    {
        builder.ToTable("disposal_event");
        builder.Property(row => row.SubjectId).HasColumnName("disposal_id");
        builder.HasKey(row => new { row.SubjectId, row.Seq });
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DisposalAnswerMapping : IEntityTypeConfiguration<DisposalAnswerRow>
{
    public void Configure(EntityTypeBuilder<DisposalAnswerRow> builder)
    {
        builder.ToTable("disposal_answer");
        builder.Property(row => row.SubjectId).HasColumnName("disposal_id");
        builder.HasKey(row => new { row.SubjectId, row.Key });
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
