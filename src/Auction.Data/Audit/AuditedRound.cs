using Auction.Data.Acts;
using Auction.Data.Rounds;
using Auction.Domain.Rules;
using Valuation;

namespace Auction.Data.Audit;

/// <summary>Everything stored about one round, from one snapshot.</summary>
public sealed record AuditedRound
{
    public required RoundHeadRow Head { get; init; }

    /// <summary>The notice; null when it is gone.</summary>
    public RoundRow? Notice { get; init; }

    public string? LotNumber { get; init; }

    public AssetClass? AssetClass { get; init; }

    public ReferencePriceKind? ReferenceKind { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<RoundEventRow> Events { get; init; } = [];

    public IReadOnlyList<BidRefusalRow> Refusals { get; init; } = [];

    public IReadOnlyList<RoundBidderRow> Bidders { get; init; } = [];

    public IReadOnlyList<ServiceGapRow> Gaps { get; init; } = [];

    public IReadOnlyList<ObligationRow> Obligations { get; init; } = [];

    public ConfirmationLetterRow? Letter { get; init; }

    /// <summary>The seals its entries and refusals name, by id.</summary>
    public IReadOnlyDictionary<Guid, SealRow> Seals { get; init; } = new Dictionary<Guid, SealRow>();

    /// <summary>Heads that signed checkpoints named for this round.</summary>
    public IReadOnlyList<CheckpointedHead> CheckpointedHeads { get; init; } = [];
}

/// <summary>What a checkpoint said about a round.</summary>
public sealed record CheckpointedHead(long Checkpoint, int Seq, string HeadHashHex);
