using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Valuation;

namespace Auction.Data.Rounds;

/// <summary>One attempt to sell a lot: what its notice says. Never changes after it is announced (ATT-D).</summary>
public sealed class RoundRow
{
    public required Guid Id { get; init; }

    public required Guid LotId { get; init; }

    /// <summary>1, 2, 3 … within the lot.</summary>
    public required int Ordinal { get; init; }

    public required RoundKind Kind { get; init; }

    public bool IsReAuction { get; init; }

    public required Money StartPrice { get; init; }

    public required Money Increment { get; init; }

    public required Money Deposit { get; init; }

    /// <summary>When the notice was published.</summary>
    public required DateTimeOffset NoticedAt { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string RuleBook { get; init; }

    /// <summary>Days to pay the balance, from the notice (AUC-25.1).</summary>
    public required int BalanceDays { get; init; }

    /// <summary>What the notice fixes for the bidding (R6).</summary>
    /// <param name="lotNumber">Public number of the lot.</param>
    /// <param name="assetClass">Class of the lot.</param>
    /// <param name="reference">What anchors the lot's price: where nothing can, the deposit may lie outside the band (EQU-12).</param>
    public RoundTerms Terms(string lotNumber, AssetClass assetClass, ReferencePriceKind? reference = null) => new()
    {
        LotNumber = lotNumber,
        Kind = Kind,
        IsReAuction = IsReAuction,
        AssetClass = assetClass,
        StartPrice = StartPrice,
        Increment = Increment,
        Deposit = Deposit,
        IsDepositFree = reference == ReferencePriceKind.NotAppraisable && !DepositBand.Of(StartPrice, RuleBooks.Named(RuleBook)).Contains(Deposit),
        StartsAt = StartsAt,
        EndsAt = EndsAt,
        RuleBook = RuleBook,
    };
}

/// <summary>The fold of a round's journal, written in the same transaction as the journal itself.</summary>
/// <remarks>A cache for lists and the fence for writers; the journal is the truth and the audit compares them (J4, J6).</remarks>
public sealed class RoundHeadRow
{
    public required Guid RoundId { get; init; }

    /// <summary>Random; replaced by every write. A writer that judged against another value has judged against the past.</summary>
    public required Guid Fence { get; set; }

    public required int Seq { get; set; }

    public required byte[] HeadHash { get; set; }

    public required RoundPhase Phase { get; set; }

    public required DateTimeOffset StartsAt { get; set; }

    /// <summary>End in force.</summary>
    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>When a paused round goes on; null while unknown.</summary>
    public DateTimeOffset? ResumesAt { get; set; }

    public required DateTimeOffset LastStamp { get; set; }

    public Money? Price { get; set; }

    public string? LeaderCode { get; set; }

    public required int BidCount { get; set; }

    public required int ExtensionCount { get; set; }

    public required int BidderCount { get; set; }

    /// <summary>Last instant at which a probe went through to the database in the last ten minutes of the round (P5).</summary>
    public DateTimeOffset? ProbedAt { get; set; }
}

/// <summary>A stretch in which bids could not have been placed (P5).</summary>
public sealed class ServiceGapRow
{
    public long Id { get; init; }

    public required Guid RoundId { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }
}

internal sealed class RoundMapping : IEntityTypeConfiguration<RoundRow>
{
    public void Configure(EntityTypeBuilder<RoundRow> builder)
    {
        builder.ToTable("round");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.LotId, row.Ordinal }).IsUnique();
        builder.HasOne<LotRow>().WithMany().HasForeignKey(row => row.LotId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoundHeadMapping : IEntityTypeConfiguration<RoundHeadRow>
{
    public void Configure(EntityTypeBuilder<RoundHeadRow> builder)
    {
        builder.ToTable("round_head");
        builder.HasKey(row => row.RoundId);
        builder.HasIndex(row => new { row.Phase, row.EndsAt });
        builder.HasOne<RoundRow>().WithOne().HasForeignKey<RoundHeadRow>(row => row.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ServiceGapMapping : IEntityTypeConfiguration<ServiceGapRow>
{
    public void Configure(EntityTypeBuilder<ServiceGapRow> builder)
    {
        builder.ToTable("service_gap");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.RoundId, row.From });
    }
}
