using System.Security.Cryptography;
using System.Text;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Rounds;

/// <summary>Who stands behind a code. Read by nobody but its owner until the round ends (AUC-18.2).</summary>
public sealed class RoundBidderRow
{
    public required Guid RoundId { get; init; }

    public required string BidderCode { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>1 is the best priority rank; null for an ordinary bidder (AUC-19).</summary>
    public int? Rank { get; init; }

    /// <summary>Secret that opens the commitment in the journal.</summary>
    public required byte[] Salt { get; init; }

    /// <summary>What the journal keeps of the person: SHA-256 over salt and account, in hex.</summary>
    public string Commitment() =>
        Convert.ToHexStringLower(SHA256.HashData([.. Salt, .. Encoding.ASCII.GetBytes(AccountId.ToString("D"))]));
}

/// <summary>A person's wish to bid in a round, until the court confirms the deposit (AUC-17.2, AUC-18.1).</summary>
public sealed class BidderApplicationRow
{
    public required Guid RoundId { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset AppliedAt { get; init; }

    /// <summary>Version of the seven reminders that were confirmed (AUC-14).</summary>
    public required string RemindersVersion { get; init; }

    /// <summary>True when the person claims what only the court can confirm: pre-emption, representation, joint bids (AUC-14.2, AUC-19).</summary>
    public bool AsksCourt { get; init; }

    /// <summary>Bank reference of the deposit, entered by the court when it confirms.</summary>
    public string? DepositReference { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public Guid? DecidedBy { get; set; }

    /// <summary>Why the court refused; null while open or confirmed.</summary>
    public string? RefusedReason { get; set; }
}

internal sealed class RoundBidderMapping : IEntityTypeConfiguration<RoundBidderRow>
{
    public void Configure(EntityTypeBuilder<RoundBidderRow> builder)
    {
        builder.ToTable("round_bidder");
        builder.HasKey(row => new { row.RoundId, row.BidderCode });
        builder.HasIndex(row => new { row.RoundId, row.AccountId }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BidderApplicationMapping : IEntityTypeConfiguration<BidderApplicationRow>
{
    public void Configure(EntityTypeBuilder<BidderApplicationRow> builder)
    {
        builder.ToTable("bidder_application");
        builder.HasKey(row => new { row.RoundId, row.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
