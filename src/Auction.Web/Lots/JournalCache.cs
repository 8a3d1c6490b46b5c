using System.Collections.Concurrent;
using System.Collections.Immutable;
using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Lots;

/// <summary>Journals already read. A journal only grows, so a page reads no more than what is new.</summary>
internal sealed class JournalCache(IDbContextFactory<AuctionDb> databases)
{
    private const int RoundsMax = 256;

    private readonly ConcurrentDictionary<Guid, RoundJournal> _journals = new();

    /// <summary>The journal as it stands in the database now.</summary>
    public async Task<RoundJournal> ReadAsync(Guid roundId, CancellationToken cancellationToken)
    {
        var known = _journals.GetValueOrDefault(roundId, RoundJournal.Empty);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.RoundEvents.AsNoTracking()
            .Where(row => row.RoundId == roundId && row.Seq > known.Seq)
            .OrderBy(row => row.Seq)
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return known;
        }

        var read = Continue(known, rows);
        if (_journals.Count >= RoundsMax)
        {
            _journals.Clear();
        }

        _journals.AddOrUpdate(roundId, read, (_, other) => other.Seq > read.Seq ? other : read);
        return read;
    }

    /// <summary>A journal and the entries that follow it.</summary>
    internal static RoundJournal Continue(RoundJournal known, IReadOnlyList<RoundEventRow> rows)
    {
        var state = known.State;
        var entries = known.Entries.ToBuilder();
        var bids = known.Bids.ToBuilder();
        foreach (var row in rows)
        {
            var happened = RoundEventJson.Read(row.Kind, row.At, row.Payload);
            var next = RoundRules.Apply(state, happened);
            var hash = Convert.ToHexStringLower(row.Hash);
            var before = Convert.ToHexStringLower(row.PrevHash);
            entries.Add(new(row.Seq, row.At, row.Kind, row.Payload, before, hash, row.SealId, row.SealIndex, happened));
            if (happened is BidAccepted bid)
            {
                bids.Add(ReadBid(state, next, bid, before, hash));
            }

            state = next;
        }

        return new(state, entries.ToImmutable(), bids.ToImmutable());
    }

    private static BidEntry ReadBid(RoundState before, RoundState after, BidAccepted bid, string prevHash, string hash)
    {
        var rank = after.Leader!.Rank;
        return new(
            after.Seq,
            after.BidCount,
            bid.BidderCode,
            rank == RoundState.OrdinaryRank ? null : rank,
            bid.Amount,
            before.Leader is { } leader ? bid.Amount - leader.Amount : null,
            bid.At,
            after.ExtensionCount > before.ExtensionCount,
            bid.EndsAt,
            prevHash,
            hash);
    }
}
