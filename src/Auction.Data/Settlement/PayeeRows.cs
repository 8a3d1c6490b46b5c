using Auction.Data.Files;
using Auction.Data.People;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Settlement;

/// <summary>Who stands behind the id of somebody who is paid. Names are kept here and nowhere in the journal.</summary>
public sealed class PayeeRow
{
    public required Guid DistributionId { get; init; }

    /// <summary>Id within the distribution, as the journal has it.</summary>
    public required string PayeeId { get; init; }

    public required string Name { get; init; }

    /// <summary>The person's account; null without one.</summary>
    public Guid? AccountId { get; init; }
}

/// <summary>An account money may be paid to, as confirmed by the court (PAY-TWO). A changed account is a new row.</summary>
public sealed class PayeeBankRow
{
    public required Guid DistributionId { get; init; }

    /// <summary>SHA-256 over salt, holder and number; the journal names the account by it.</summary>
    public required string Sha256 { get; init; }

    public required string PayeeId { get; init; }

    /// <summary>Random; without it the hash of a number could be guessed.</summary>
    public required byte[] Salt { get; init; }

    /// <summary>In whose name it is.</summary>
    public required string Holder { get; init; }

    public required string Bank { get; init; }

    /// <summary>The number, encrypted under the platform's key ring, which lies outside the database.</summary>
    public required byte[] NumberCipher { get; init; }

    /// <summary>The last four digits, for lists.</summary>
    public required string Ending { get; init; }

    /// <summary>True for the account of the deposit office (MON-ESC).</summary>
    public required bool IsEscrow { get; init; }

    /// <summary>The provider's id of it; null until money first goes there.</summary>
    public string? ProviderId { get; set; }
}

/// <summary>A stored file in the file of one distribution: its name, who put it there and who may open it.</summary>
public sealed class DistributionFileRow
{
    public required Guid DistributionId { get; init; }

    /// <summary>The stored file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>File name as shown and offered for saving.</summary>
    public required string Name { get; init; }

    public required FileAudience Audience { get; set; }

    /// <summary>Who put it there; null for the platform.</summary>
    public Guid? AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }
}

internal sealed class PayeeMapping : IEntityTypeConfiguration<PayeeRow>
{
    public void Configure(EntityTypeBuilder<PayeeRow> builder)
    {
        builder.ToTable("payee");
        builder.HasKey(row => new { row.DistributionId, row.PayeeId });
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<DistributionRow>().WithMany().HasForeignKey(row => row.DistributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PayeeBankMapping : IEntityTypeConfiguration<PayeeBankRow>
{
    public void Configure(EntityTypeBuilder<PayeeBankRow> builder)
    {
        builder.ToTable("payee_bank");
        builder.HasKey(row => new { row.DistributionId, row.Sha256 });
        builder.Property(row => row.Ending).HasMaxLength(4);
        builder.HasOne<DistributionRow>().WithMany().HasForeignKey(row => row.DistributionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DistributionFileMapping : IEntityTypeConfiguration<DistributionFileRow>
{
    public void Configure(EntityTypeBuilder<DistributionFileRow> builder)
    {
        builder.ToTable("distribution_file");
        builder.HasKey(row => new { row.DistributionId, row.Sha256 });
        builder.HasIndex(row => row.Sha256);
        builder.HasOne<DistributionRow>().WithMany().HasForeignKey(row => row.DistributionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
