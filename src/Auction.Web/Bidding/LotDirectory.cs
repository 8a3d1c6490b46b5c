using System.Collections.Concurrent;
using Auction.Data;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Bidding;

/// <summary>Finds the latest round of a lot by the lot's public number, without asking the database each time.</summary>
/// <remarks>A new round has days of notice before its first bid, so that a minute of memory can mislead nobody.</remarks>
public sealed class LotDirectory(IDbContextFactory<AuctionDb> databases, TimeProvider time)
{
    private const int RememberedMax = 100_000;
    private static readonly TimeSpan Remember = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (Guid Round, long Since)> _rounds = new(StringComparer.Ordinal);

    /// <summary>The latest round of a lot; null when there is no such lot or it was never announced.</summary>
    public async ValueTask<Guid?> FindRoundAsync(string lotNumber, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lotNumber);
        if (_rounds.TryGetValue(lotNumber, out var known) && time.GetElapsedTime(known.Since) < Remember)
        {
            return known.Round;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await db.Rounds.AsNoTracking()
            .Join(db.Lots.AsNoTracking().Where(lot => lot.Number == lotNumber), round => round.LotId, lot => lot.Id, (round, _) => round)
            .OrderByDescending(round => round.Ordinal)
            .Select(round => (Guid?)round.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (_rounds.Count > RememberedMax)
        {
            _rounds.Clear();
        }

        if (found is { } roundId)
        {
            _rounds[lotNumber] = (roundId, time.GetTimestamp());
        }

        return found;
    }

    /// <summary>Forgets a lot, because a new round of it was announced.</summary>
    public void Forget(string lotNumber) => _rounds.TryRemove(lotNumber, out _);
}
