using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>Who stands behind the id of a person concerned. Names and addresses are kept here and nowhere else.</summary>
public sealed class ValuationPartyRow
{
    public required Guid ValuationId { get; init; }

    /// <summary>Id within the valuation, as the journal has it.</summary>
    public required string PartyId { get; init; }

    public required PartyRole Role { get; init; }

    /// <summary>The person's account; null without one.</summary>
    public Guid? AccountId { get; set; }

    public required string Name { get; set; }

    /// <summary>Address for service; empty when none is known.</summary>
    public string Address { get; set; } = "";

    public string Phone { get; set; } = "";
}

/// <summary>A party's figure until all are opened together: encrypted, and only its seal is in the journal (REF-4.2).</summary>
public sealed class SealedFigureRow
{
    public required Guid ValuationId { get; init; }

    public required string PartyId { get; init; }

    /// <summary>The seal in the journal this opens, lower-case hex.</summary>
    public required string Commitment { get; set; }

    /// <summary>Figure, validity and salt, encrypted by the shell.</summary>
    public required byte[] Cipher { get; set; }
}

internal sealed class ValuationPartyMapping : IEntityTypeConfiguration<ValuationPartyRow>
{
    public void Configure(EntityTypeBuilder<ValuationPartyRow> builder)
    {
        builder.ToTable("valuation_party");
        builder.HasKey(row => new { row.ValuationId, row.PartyId });
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SealedFigureMapping : IEntityTypeConfiguration<SealedFigureRow>
{
    public void Configure(EntityTypeBuilder<SealedFigureRow> builder)
    {
        builder.ToTable("sealed_figure");
        builder.HasKey(row => new { row.ValuationId, row.PartyId });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}
