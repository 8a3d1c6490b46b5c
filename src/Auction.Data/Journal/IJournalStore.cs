using Auction.Data.Rounds;
using Auction.Domain.Amounts;

namespace Auction.Data.Journal;

/// <summary>The journal on one kind of database. The only place where bids become durable.</summary>
public interface IJournalStore
{
    /// <summary>
    /// Writes a batch in one durable transaction. A group lands only if the round's fence still has the value it was judged
    /// against and its deadline has not passed; another group's loss does not touch it.
    /// </summary>
    /// <returns>The rounds whose group was stored.</returns>
    /// <exception cref="System.Data.Common.DbException">The outcome is unknown: it may or may not have been stored.</exception>
    Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken);

    /// <summary>The journal of one round at one instant; null when there is no such round.</summary>
    Task<StoredRound?> LoadAsync(Guid roundId, CancellationToken cancellationToken);

    /// <summary>The stored answer to a bid key; null when it was never judged.</summary>
    Task<StoredAnswer?> FindAnswerAsync(Guid roundId, string bidderCode, string bidKey, CancellationToken cancellationToken);

    /// <summary>How the last minutes before an end were served.</summary>
    Task<StoredCover> ReadCoverAsync(Guid roundId, DateTimeOffset from, CancellationToken cancellationToken);
}

/// <summary>A round as found in the database, all parts from one snapshot.</summary>
public sealed record StoredRound(
    RoundHeadRow Head,
    IReadOnlyList<RoundEventRow> Events,
    IReadOnlyList<StoredKey> RefusedKeys);

/// <summary>A bid key that has its answer.</summary>
public readonly record struct StoredKey(string BidderCode, string BidKey);

/// <summary>An accepted or refused bid with its seal and the round's increment; exactly one of the first two is set.</summary>
public sealed record StoredAnswer(RoundEventRow? Accepted, BidRefusalRow? Refused, SealRow Seal, Money Increment);

/// <summary>Probes of one round: the last one, and the gaps that end after the asked instant.</summary>
public sealed record StoredCover(DateTimeOffset? ProbedAt, IReadOnlyList<ServiceGapRow> Gaps);
