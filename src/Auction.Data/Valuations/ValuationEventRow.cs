using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>One entry of a valuation's journal. Inserted once, never changed, never removed.</summary>
public sealed class ValuationEventRow
{
    public required Guid ValuationId { get; init; }

    /// <summary>1 for the first entry, without gaps.</summary>
    public required int Seq { get; init; }

    /// <summary>Legal time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Stored kind with its version, for example <c>price-fixed.v1</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Canonical JSON, hashed as stored. Names nobody.</summary>
    public required string Payload { get; init; }

    public required byte[] PrevHash { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>When it was written, by the database's clock; later than <see cref="At"/> for what the clock brought about.</summary>
    public DateTimeOffset CommittedAt { get; set; }
}

/// <summary>The answer to one command that was judged. It stays the same for ever.</summary>
public sealed class ValuationAnswerRow
{
    public required Guid ValuationId { get; init; }

    /// <summary>Made when the form was drawn; the same key gets the same answer.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the command, so that a key sent again with something else is noticed.</summary>
    public required byte[] InputHash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>First entry it led to.</summary>
    public required int FromSeq { get; init; }

    /// <summary>Last entry it led to; one less than <see cref="FromSeq"/> when it led to none.</summary>
    public required int ToSeq { get; init; }

    /// <summary>Why it was refused; null when it was not.</summary>
    public ValuationRefusal? Refusal { get; init; }

    /// <summary>The refusal in words, with its dates and numbers, in Chinese.</summary>
    public string? WordsZh { get; init; }

    /// <summary>The same in English.</summary>
    public string? WordsEn { get; init; }
}

internal sealed class ValuationEventMapping : IEntityTypeConfiguration<ValuationEventRow>
{
    public void Configure(EntityTypeBuilder<ValuationEventRow> builder)
    {
        builder.ToTable("valuation_event");
        builder.HasKey(row => new { row.ValuationId, row.Seq });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ValuationAnswerMapping : IEntityTypeConfiguration<ValuationAnswerRow>
{
    public void Configure(EntityTypeBuilder<ValuationAnswerRow> builder)
    {
        builder.ToTable("valuation_answer");
        builder.HasKey(row => new { row.ValuationId, row.Key });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}
