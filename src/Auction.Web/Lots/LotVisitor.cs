using Auction.Data;
using Auction.Data.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Lots;

/// <summary>The reader of a lot page, as far as this round is concerned.</summary>
/// <param name="AccountId">Null when not signed in.</param>
/// <param name="Code">The bidder code; null when not admitted.</param>
/// <param name="Rank">Priority rank; null for an ordinary bidder.</param>
/// <param name="Application">The wish to bid; null when there is none.</param>
internal sealed record LotVisitor(Guid? AccountId, string? Code, int? Rank, BidderApplicationRow? Application)
{
    /// <summary>Somebody who is not signed in.</summary>
    public static LotVisitor Stranger { get; } = new(null, null, null, null);

    /// <summary>How this person stands in the round.</summary>
    public VisitorStanding StandingIn(RoundJournal journal)
    {
        if (AccountId is null)
        {
            return VisitorStanding.Stranger;
        }

        if (Code is null)
        {
            return Application switch
            {
                null => VisitorStanding.NotRegistered,
                { RefusedReason: not null } => VisitorStanding.Refused,
                _ => VisitorStanding.Waiting,
            };
        }

        if (journal.State.Leader is { } leader)
        {
            if (IsMine(leader.BidderCode))
            {
                return VisitorStanding.Leading;
            }

            if (Rank is { } rank && rank < leader.Rank)
            {
                return VisitorStanding.MayMatch;
            }

            if (IsMatched(journal))
            {
                return VisitorStanding.Matched;
            }
        }

        return LastBid(journal) is null ? VisitorStanding.NoBid : VisitorStanding.Outbid;
    }

    /// <summary>This person's latest accepted bid; null without one.</summary>
    public BidEntry? LastBid(RoundJournal journal) =>
        Code is null ? null : journal.Bids.FindLast(bid => IsMine(bid.BidderCode));

    /// <summary>True for this person's own code.</summary>
    public bool IsMine(string code) => string.Equals(Code, code, StringComparison.Ordinal);

    // A priority purchaser leads at the very price somebody else had offered.
    private static bool IsMatched(RoundJournal journal) =>
        journal.Bids.Count >= 2 && journal.Bids[^1].Rank is not null && journal.Bids[^1].Amount == journal.Bids[^2].Amount;
}

/// <summary>How a reader stands in a round.</summary>
internal enum VisitorStanding
{
    /// <summary>Not signed in.</summary>
    Stranger,

    /// <summary>Signed in, has not asked to bid.</summary>
    NotRegistered,

    /// <summary>The court has not yet confirmed the deposit (AUC-17.2).</summary>
    Waiting,

    /// <summary>The court refused to admit.</summary>
    Refused,

    /// <summary>Admitted, no bid so far.</summary>
    NoBid,

    /// <summary>Leads; cannot outbid itself (BID-EQ).</summary>
    Leading,

    /// <summary>Had bid, somebody else leads.</summary>
    Outbid,

    /// <summary>A priority purchaser who may match the leading price (AUC-21.1).</summary>
    MayMatch,

    /// <summary>A priority purchaser has matched the price (AUC-21.1); only more leads.</summary>
    Matched,
}

/// <summary>Finds out who reads.</summary>
internal sealed class LotVisitors(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>The reader in one round. Reads no one else's rows (AUC-18.2).</summary>
    public async Task<LotVisitor> FindAsync(Guid? accountId, Guid roundId, CancellationToken cancellationToken)
    {
        if (accountId is not { } account)
        {
            return LotVisitor.Stranger;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var bidder = await db.RoundBidders.AsNoTracking()
            .SingleOrDefaultAsync(row => row.RoundId == roundId && row.AccountId == account, cancellationToken);
        var application = await db.BidderApplications.AsNoTracking()
            .SingleOrDefaultAsync(row => row.RoundId == roundId && row.AccountId == account, cancellationToken);
        return new LotVisitor(account, bidder?.BidderCode, bidder?.Rank, application);
    }
}
