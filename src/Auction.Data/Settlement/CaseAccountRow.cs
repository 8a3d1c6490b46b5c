using Auction.Data.Lots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Settlement;

/// <summary>The account of one case (MON-1): its number, and nothing else; what stands on it is in the ledger.</summary>
public sealed class CaseAccountRow
{
    /// <summary>Public number, for example <c>HA2611-0001</c>.</summary>
    public required string Number { get; init; }

    public required Guid CourtId { get; init; }

    /// <summary>Case number, verbatim.</summary>
    public required string CaseNumber { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}

internal sealed class CaseAccountMapping : IEntityTypeConfiguration<CaseAccountRow>
{
    public void Configure(EntityTypeBuilder<CaseAccountRow> builder)
    {
        builder.ToTable("case_account");
        builder.HasKey(row => row.Number);
        builder.HasIndex(row => new { row.CourtId, row.CaseNumber }).IsUnique();
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
    }
}
