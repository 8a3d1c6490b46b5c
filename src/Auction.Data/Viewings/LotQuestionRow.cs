using Auction.Data.Lots;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Viewings;

/// <summary>A question about a lot as it was asked (AUC-7). The public never sees it in this form, nor who asked: who asks may bid (AUC-18.2).</summary>
public sealed class LotQuestionRow
{
    /// <summary>Longest question, in characters.</summary>
    public const int TextMax = 500;

    public required Guid Id { get; init; }

    public required Guid LotId { get; init; }

    public required Guid AccountId { get; init; }

    public required string Text { get; init; }

    /// <summary>Made when the form was drawn.</summary>
    public required string FormKey { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Number of the last published version of question and answer; 0 before the first.</summary>
    public int Version { get; set; }

    /// <summary>When it was decided not to publish it; null otherwise.</summary>
    public DateTimeOffset? DeclinedAt { get; set; }

    /// <summary>Why, for the person who asked; null otherwise.</summary>
    public string? DeclinedReason { get; set; }

    /// <summary>True while somebody has to answer.</summary>
    public bool IsWaiting => Version == 0 && DeclinedAt is null;
}

/// <summary>Question and answer as published, one row a version: what was published is never changed in place (NOTE-V).</summary>
public sealed class LotAnswerRow
{
    /// <summary>Longest answer, in characters.</summary>
    public const int TextMax = 2000;

    public required Guid QuestionId { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    /// <summary>The question as published, without anything that tells who asks.</summary>
    public required string Question { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required Guid AnsweredBy { get; init; }

    /// <summary>The auxiliary institution that answered; null for the court.</summary>
    public string? AuxiliaryId { get; init; }
}

internal sealed class LotQuestionMapping : IEntityTypeConfiguration<LotQuestionRow>
{
    public void Configure(EntityTypeBuilder<LotQuestionRow> builder)
    {
        builder.ToTable("lot_question");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Text).HasMaxLength(LotQuestionRow.TextMax);
        builder.Property(row => row.FormKey).HasMaxLength(ViewingBookingRow.KeyMax);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.Property(row => row.DeclinedAt).IsConcurrencyToken();
        builder.Ignore(row => row.IsWaiting);
        builder.HasIndex(row => new { row.LotId, row.AskedAt });
        builder.HasIndex(row => new { row.AccountId, row.FormKey }).IsUnique();
        builder.HasIndex(row => new { row.AccountId, row.AskedAt });
        builder.HasOne<LotRow>().WithMany().HasForeignKey(row => row.LotId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LotAnswerMapping : IEntityTypeConfiguration<LotAnswerRow>
{
    public void Configure(EntityTypeBuilder<LotAnswerRow> builder)
    {
        builder.ToTable("lot_answer");
        builder.HasKey(row => new { row.QuestionId, row.Version });
        builder.Property(row => row.Question).HasMaxLength(LotQuestionRow.TextMax);
        builder.Property(row => row.Answer).HasMaxLength(LotAnswerRow.TextMax);
        builder.HasOne<LotQuestionRow>().WithMany().HasForeignKey(row => row.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
    }
}
