using Auction.Data.People;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Disposals;

/// <summary>Who stands behind the id of a person concerned. Names and addresses are kept here and nowhere in the journal.</summary>
public sealed class DisposalPartyRow
{
    public required Guid DisposalId { get; init; }

    /// <summary>Id within the disposal, as the journal has it.</summary>
    public required string PartyId { get; init; }

    public required DisposalRole Role { get; init; }

    /// <summary>The person's account; null without one.</summary>
    public Guid? AccountId { get; set; }

    public required string Name { get; set; }

    /// <summary>Address for service; empty when none is known.</summary>
    public string Address { get; set; } = "";

    public string Phone { get; set; } = "";
}

internal sealed class DisposalPartyMapping : IEntityTypeConfiguration<DisposalPartyRow>
{
    public void Configure(EntityTypeBuilder<DisposalPartyRow> builder)
    {
        builder.ToTable("disposal_party");
        builder.HasKey(row => new { row.DisposalId, row.PartyId });
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.DisposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
