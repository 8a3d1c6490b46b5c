using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.People;

/// <summary>The second step of an account's sign-in: the secret its one-time codes are made of.</summary>
public sealed class SecondFactorRow
{
    public required Guid AccountId { get; init; }

    /// <summary>The secret, encrypted under the platform's key ring, which lies outside the database.</summary>
    public required byte[] SecretCipher { get; init; }

    /// <summary>Time step of the newest code that was taken; only later ones are taken again.</summary>
    public required long LastStep { get; set; }

    public required DateTimeOffset TurnedOnAt { get; init; }
}

/// <summary>A code for the day the device is lost; only its SHA-256 is kept. It opens once.</summary>
public sealed class RecoveryCodeRow
{
    public required Guid AccountId { get; init; }

    public required byte[] CodeHash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class SecondFactorMapping : IEntityTypeConfiguration<SecondFactorRow>
{
    public void Configure(EntityTypeBuilder<SecondFactorRow> builder)
    {
        builder.ToTable("second_factor");
        builder.HasKey(row => row.AccountId);
        builder.HasOne<Account>().WithOne().HasForeignKey<SecondFactorRow>(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCodeRow>
{
    public void Configure(EntityTypeBuilder<RecoveryCodeRow> builder)
    {
        builder.ToTable("recovery_code");
        builder.HasKey(row => new { row.AccountId, row.CodeHash });
        builder.Property(row => row.CodeHash).HasMaxLength(32);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
