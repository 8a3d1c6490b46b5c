using Auction.Domain.Amounts;
using Auction.Domain.Records;
using Auction.Domain.Rounds;

namespace Auction.Grains.Rounds;

/// <summary>What the rules said of a bid. Recorded, sealed, and the same for ever.</summary>
/// <param name="Seq">Journal entry of an accepted bid; of a refused one, the last entry it was judged against.</param>
/// <param name="At">Legal time of the bid.</param>
/// <param name="Refusal">Why not; null when accepted.</param>
/// <param name="NextMinimum">Least amount an ordinary bidder could offer when a refused bid was judged, or after an accepted one.</param>
/// <param name="EndsAt">End in force after an accepted bid; null for a refused one.</param>
/// <param name="Payload">The journal entry as stored; null for a refused bid.</param>
/// <param name="BaseHash">Hash of the entry before an accepted bid, or of the entry a refused bid was judged against.</param>
/// <param name="LeafHash">What the seal vouches for: the entry's hash, or the refusal's.</param>
public sealed record BidAnswer(
    BidOutcome Outcome,
    Guid RoundId,
    string BidderCode,
    string Key,
    Money Amount,
    DateTimeOffset At,
    int Seq,
    RoundRefusal? Refusal,
    Money NextMinimum,
    DateTimeOffset? EndsAt,
    string? Payload,
    byte[] BaseHash,
    byte[] LeafHash,
    SealProof Seal);

/// <summary>Accepted or refused.</summary>
public enum BidOutcome
{
    /// <summary>Entered in the journal.</summary>
    Accepted = 1,

    /// <summary>Judged and refused; also recorded.</summary>
    Refused = 2,
}

/// <summary>Shows that the platform signed an answer, without the other answers of its batch.</summary>
public sealed record SealProof(
    Guid SealId,
    int Index,
    IReadOnlyList<MerkleStep> Path,
    byte[] Root,
    DateTimeOffset At,
    string KeyId,
    byte[] Signature);

/// <summary>The answer to a court's or the platform's own act.</summary>
public sealed record RoundAnswer(IReadOnlyList<RoundEvent> Events, RoundRefusal? Refusal);

/// <summary>Who acts, for the act log (GEN-8).</summary>
/// <param name="ActorId">Account; null for the platform.</param>
/// <param name="Role">Role in which the person acts.</param>
public sealed record ActContext(Guid? ActorId, string Role)
{
    /// <summary>The platform itself.</summary>
    public static ActContext Platform { get; } = new(ActorId: null, "platform");

    /// <summary>A listed inquiry platform, through its program.</summary>
    public static ActContext InquiryPlatform { get; } = new(ActorId: null, "inquiry-platform");
}

/// <summary>Why a bid was not judged at all: nothing is recorded and the same key may be sent again.</summary>
public enum NotJudgedReason
{
    /// <summary>The key already has an answer for another amount.</summary>
    KeyReused = 1,

    /// <summary>It took more than two seconds to reach a decision (reliability §3.3).</summary>
    PlatformDelay = 2,

    /// <summary>The platform clock cannot be trusted now.</summary>
    ClockUnfit = 3,

    /// <summary>Too much is waiting already.</summary>
    Busy = 4,

    /// <summary>The database cannot be reached; the outcome is to be asked for by key.</summary>
    StorageUnavailable = 5,
}

/// <summary>A bid that was not judged.</summary>
public sealed class BidNotJudgedException(NotJudgedReason reason, Exception? cause = null)
    : Exception($"The bid was not judged: {reason}.", cause)
{
    /// <summary>Why.</summary>
    public NotJudgedReason Reason { get; } = reason;
}
