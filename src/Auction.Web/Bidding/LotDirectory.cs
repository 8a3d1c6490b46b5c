using System.Collections.Concurrent;
using Auction.Data;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Bidding;

/// <summary>Finds the latest round of a lot by the lot's public number, without asking the database each time.</summary>
public sealed class LotDirectory(IDbContextFactory<AuctionDb> databases)
{
    private readonly ConcurrentDictionary<string, Guid> _rounds = new(StringComparer.Ordinal);

    /// <summary>The latest round of a lot; null when there is no such lot or it was never announced.</summary>
    public async ValueTask<Guid?> FindRoundAsync(string lotNumber, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lotNumber);
        if (_rounds.TryGetValue(lotNumber, out var known))
        {
            return known;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await db.Rounds.AsNoTracking()
            .Join(db.Lots.AsNoTracking().Where(lot => lot.Number == lotNumber), round => round.LotId, lot => lot.Id, (round, _) => round)
            .OrderByDescending(round => round.Ordinal)
            .Select(round => (Guid?)round.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (found is { } roundId)
        {
            _rounds[lotNumber] = roundId;
        }

        return found;
    }

    /// <summary>Forgets a lot, because a new round of it was announced.</summary>
    public void Forget(string lotNumber) => _rounds.TryRemove(lotNumber, out _);
}
