using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.People;

/// <summary>The proved real name of an account. One number, one account: whoever is barred under one cannot come back under another.</summary>
public sealed class IdentityRow
{
    public required Guid AccountId { get; init; }

    public required IdentityKind Kind { get; init; }

    /// <summary>The number, encrypted under the platform's key ring, which lies outside the database.</summary>
    public required byte[] NumberCipher { get; init; }

    /// <summary>HMAC-SHA-256 of the number under a key that lies outside the database: finds the same number again and tells nothing else.</summary>
    public required byte[] NumberIndex { get; init; }

    /// <summary>What may be shown of the number.</summary>
    public required string NumberMasked { get; init; }

    /// <summary>When the service confirmed that name and number belong together.</summary>
    public required DateTimeOffset ProvedAt { get; init; }

    /// <summary>The service's own reference of the check.</summary>
    public required string Reference { get; init; }
}

/// <summary>Who can have a proved name.</summary>
public enum IdentityKind
{
    /// <summary>A citizen, by identity card.</summary>
    Person = 1,

    /// <summary>A company or another body, by unified social credit code.</summary>
    Company = 2,
}

internal sealed class IdentityMapping : IEntityTypeConfiguration<IdentityRow>
{
    public void Configure(EntityTypeBuilder<IdentityRow> builder)
    {
        builder.ToTable("identity");
        builder.HasKey(row => row.AccountId);
        builder.Property(row => row.NumberIndex).HasMaxLength(32);
        builder.Property(row => row.NumberMasked).HasMaxLength(20);
        builder.Property(row => row.Reference).HasMaxLength(64);
        builder.HasIndex(row => row.NumberIndex).IsUnique();
        builder.HasOne<Account>().WithOne().HasForeignKey<IdentityRow>(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
