using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Valuations;

/// <summary>The secret of a draw from its commitment until it is opened: encrypted; the journal has only its hash (REF-16).</summary>
public sealed class DrawSecretRow
{
    public required Guid ValuationId { get; init; }

    /// <summary>SHA-256 of the secret as the journal has it, lower-case hex.</summary>
    public required string Commitment { get; init; }

    /// <summary>The secret, encrypted by the shell.</summary>
    public required byte[] Cipher { get; init; }
}

internal sealed class DrawSecretMapping : IEntityTypeConfiguration<DrawSecretRow>
{
    public void Configure(EntityTypeBuilder<DrawSecretRow> builder)
    {
        builder.ToTable("draw_secret");
        builder.HasKey(row => new { row.ValuationId, row.Commitment });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}
