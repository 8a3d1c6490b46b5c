using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Rounds;

/// <summary>One entry of a round's journal. Inserted once, never changed, never removed.</summary>
public sealed class RoundEventRow
{
    public required Guid RoundId { get; init; }

    /// <summary>1 for the first entry, without gaps.</summary>
    public required int Seq { get; init; }

    /// <summary>Legal time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Stored kind with its version, for example <c>bid-accepted.v1</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Canonical JSON, hashed as stored. Holds no personal data.</summary>
    public required string Payload { get; init; }

    public required byte[] PrevHash { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>Who bid; null for other entries.</summary>
    public string? BidderCode { get; init; }

    /// <summary>Key of the bid, unique per round and bidder.</summary>
    public string? BidKey { get; init; }

    /// <summary>When the batch was written, by the platform's clock.</summary>
    public required DateTimeOffset CommittedAt { get; init; }

    public required Guid SealId { get; init; }

    /// <summary>Place among the leaves of the seal.</summary>
    public required int SealIndex { get; init; }
}

/// <summary>A bid that was judged and refused; its answer stays the same for ever.</summary>
public sealed class BidRefusalRow
{
    public required Guid RoundId { get; init; }

    public required string BidderCode { get; init; }

    public required string BidKey { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Money Amount { get; init; }

    public required RoundRefusal Refusal { get; init; }

    /// <summary>Last entry of the journal it was judged against.</summary>
    public required int JudgedSeq { get; init; }

    public required byte[] JudgedHash { get; init; }

    /// <summary>Least amount an ordinary bidder could have offered then.</summary>
    public required Money NextMinimum { get; init; }

    public required byte[] LeafHash { get; init; }

    public required DateTimeOffset CommittedAt { get; init; }

    public required Guid SealId { get; init; }

    public required int SealIndex { get; init; }
}

/// <summary>The signature over all answers of one batch.</summary>
public sealed class SealRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Which key signed.</summary>
    public required string KeyId { get; init; }

    /// <summary>Leaf hashes, 32 bytes each, in order. A leaf whose entry lost its race is in no journal; it proves nothing.</summary>
    public required byte[] Leaves { get; init; }

    public required byte[] Root { get; init; }

    /// <summary>ECDSA P-256 over the seal text, IEEE P1363 form.</summary>
    public required byte[] Signature { get; init; }
}

/// <summary>Each minute and at each close: what the platform vouches for, signed and chained (reliability P8).</summary>
public sealed class CheckpointRow
{
    /// <summary>1, 2, 3 … without gaps.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Canonical text that was hashed and signed.</summary>
    public required string Body { get; init; }

    public required byte[] PrevHash { get; init; }

    public required byte[] Hash { get; init; }

    public required string KeyId { get; init; }

    public required byte[] Signature { get; init; }
}

internal sealed class RoundEventMapping : IEntityTypeConfiguration<RoundEventRow>
{
    public void Configure(EntityTypeBuilder<RoundEventRow> builder)
    {
        builder.ToTable("round_event");
        builder.HasKey(row => new { row.RoundId, row.Seq });
        // Keys of our own forms rise with time, so that new ones come at the index's end and a batch touches few pages.
        builder.HasIndex(row => new { row.BidKey, row.RoundId, row.BidderCode }).IsUnique();
    }
}

internal sealed class BidRefusalMapping : IEntityTypeConfiguration<BidRefusalRow>
{
    public void Configure(EntityTypeBuilder<BidRefusalRow> builder)
    {
        builder.ToTable("bid_refusal");
        builder.HasKey(row => new { row.RoundId, row.BidderCode, row.BidKey });
    }
}

internal sealed class SealMapping : IEntityTypeConfiguration<SealRow>
{
    public void Configure(EntityTypeBuilder<SealRow> builder)
    {
        builder.ToTable("seal");
        builder.HasKey(row => row.Id);
    }
}

internal sealed class CheckpointMapping : IEntityTypeConfiguration<CheckpointRow>
{
    public void Configure(EntityTypeBuilder<CheckpointRow> builder)
    {
        builder.ToTable("checkpoint");
        builder.HasKey(row => row.Number);
        builder.Property(row => row.Number).ValueGeneratedNever();
    }
}
