using Auction.Data.Disposals;
using Auction.Data.Rosters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Viewings;

/// <summary>Which auxiliary institutions a disposal has ever entrusted, for lists. What they do there stands in its journal alone (AUC-7).</summary>
public sealed class DisposalAuxiliaryRow
{
    public required Guid DisposalId { get; init; }

    /// <summary>The institution, by its id in the journal.</summary>
    public required string AuxiliaryId { get; init; }
}

internal sealed class DisposalAuxiliaryMapping : IEntityTypeConfiguration<DisposalAuxiliaryRow>
{
    public void Configure(EntityTypeBuilder<DisposalAuxiliaryRow> builder)
    {
        builder.ToTable("disposal_auxiliary");
        builder.HasKey(row => new { row.DisposalId, row.AuxiliaryId });
        builder.Property(row => row.AuxiliaryId).HasMaxLength(RosterEntryRow.IdMax);
        builder.HasIndex(row => row.AuxiliaryId);
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.DisposalId).OnDelete(DeleteBehavior.Restrict);
    }
}
