using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Cases;

/// <summary>A form about a case that was done, by the key it was drawn with: sent twice, it is done once.</summary>
public sealed class CaseFormRow
{
    /// <summary>Who sent it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Made when the form was drawn.</summary>
    public required string Key { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>SHA-256 of what it said, lower-case hex: the same key with other content is not the same form.</summary>
    public required string Sha256 { get; init; }

    /// <summary>True when something differed from what was there.</summary>
    public required bool HasChanges { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class CaseFormMapping : IEntityTypeConfiguration<CaseFormRow>
{
    public void Configure(EntityTypeBuilder<CaseFormRow> builder)
    {
        builder.ToTable("case_form");
        builder.HasKey(row => new { row.AccountId, row.Key });
        builder.HasIndex(row => row.CaseId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
