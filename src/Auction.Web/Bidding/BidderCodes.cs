using System.Collections.Concurrent;
using Auction.Data;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Bidding;

/// <summary>A person's own code in a round. The only reader of identities while a round is open (AUC-18.2).</summary>
public sealed class BidderCodes(IDbContextFactory<AuctionDb> databases)
{
    private readonly ConcurrentDictionary<(Guid Round, Guid Account), string> _codes = new();

    /// <summary>The person's code; null when not admitted to the round.</summary>
    public async ValueTask<string?> FindAsync(Guid roundId, Guid accountId, CancellationToken cancellationToken)
    {
        if (_codes.TryGetValue((roundId, accountId), out var known))
        {
            return known;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var code = await db.RoundBidders.AsNoTracking()
            .Where(row => row.RoundId == roundId && row.AccountId == accountId)
            .Select(row => row.BidderCode)
            .SingleOrDefaultAsync(cancellationToken);
        if (code is not null)
        {
            _codes[(roundId, accountId)] = code;
        }

        return code;
    }
}
