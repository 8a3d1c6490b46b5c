using Auction.Data.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Journal;

/// <summary>The reading half of every journal store; both databases answer alike.</summary>
public sealed class JournalReader(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>How long after a probe a silence is written down as a gap (P5).</summary>
    public static TimeSpan SilenceMax { get; } = TimeSpan.FromSeconds(3);

    /// <summary>How long before the end probing begins.</summary>
    public static TimeSpan ProbeWindow { get; } = TimeSpan.FromMinutes(10);

    /// <inheritdoc cref="IJournalStore.LoadAsync"/>
    public async Task<StoredRound?> LoadAsync(Guid roundId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // One snapshot: the head must not be newer or older than the entries it is compared with.
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        var head = await db.RoundHeads.AsNoTracking().SingleOrDefaultAsync(row => row.RoundId == roundId, cancellationToken);
        if (head is null)
        {
            return null;
        }

        var events = await db.RoundEvents.AsNoTracking()
            .Where(row => row.RoundId == roundId).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
        var refused = await db.BidRefusals.AsNoTracking()
            .Where(row => row.RoundId == roundId)
            .Select(row => new StoredKey(row.BidderCode, row.BidKey)).ToListAsync(cancellationToken);
        return new StoredRound(head, events, refused);
    }

    /// <inheritdoc cref="IJournalStore.FindAnswerAsync"/>
    public async Task<StoredAnswer?> FindAnswerAsync(Guid roundId, string bidderCode, string bidKey, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var accepted = await db.RoundEvents.AsNoTracking().SingleOrDefaultAsync(
            row => row.RoundId == roundId && row.BidderCode == bidderCode && row.BidKey == bidKey, cancellationToken);
        var refused = accepted is not null ? null : await db.BidRefusals.AsNoTracking().SingleOrDefaultAsync(
            row => row.RoundId == roundId && row.BidderCode == bidderCode && row.BidKey == bidKey, cancellationToken);
        if (accepted is null && refused is null)
        {
            return null;
        }

        var sealId = accepted?.SealId ?? refused!.SealId;
        var seal = await db.Seals.AsNoTracking().SingleAsync(row => row.Id == sealId, cancellationToken);
        var increment = await db.Rounds.AsNoTracking()
            .Where(row => row.Id == roundId).Select(row => row.Increment).SingleAsync(cancellationToken);
        return new StoredAnswer(accepted, refused, seal, increment);
    }

    /// <inheritdoc cref="IJournalStore.ReadCoverAsync"/>
    public async Task<StoredCover> ReadCoverAsync(Guid roundId, DateTimeOffset from, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var probedAt = await db.RoundHeads.AsNoTracking()
            .Where(row => row.RoundId == roundId).Select(row => row.ProbedAt).SingleAsync(cancellationToken);
        var gaps = await db.ServiceGaps.AsNoTracking()
            .Where(row => row.RoundId == roundId && row.To > from).OrderBy(row => row.From).ToListAsync(cancellationToken);
        return new StoredCover(probedAt, gaps);
    }
}
