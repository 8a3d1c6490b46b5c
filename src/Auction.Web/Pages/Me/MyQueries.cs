using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me;

/// <summary>What a person may see of their own rounds and bids.</summary>
internal sealed class MyQueries(AuctionDb db, LotQueries lots)
{
    private const int BidsShown = 50;

    /// <summary>The rounds the person has applied for or was admitted to, what needs attention first.</summary>
    public async Task<IReadOnlyList<MyRound>> RoundsAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var codes = await db.RoundBidders.AsNoTracking()
            .Where(row => row.AccountId == accountId)
            .ToDictionaryAsync(row => row.RoundId, row => row.BidderCode, cancellationToken);
        var applications = await db.BidderApplications.AsNoTracking()
            .Where(row => row.AccountId == accountId)
            .ToDictionaryAsync(row => row.RoundId, cancellationToken);
        var ids = codes.Keys.Union(applications.Keys).ToList();
        var found = await lots.Latest().Where(lot => ids.Contains(lot.RoundId)).ToListAsync(cancellationToken);
        var leaders = await db.RoundHeads.AsNoTracking()
            .Where(head => ids.Contains(head.RoundId))
            .ToDictionaryAsync(head => head.RoundId, head => head.LeaderCode, cancellationToken);
        var withBids = (await OwnBids(accountId).Select(row => row.RoundId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return
        [
            .. found
                .Select(lot => new MyRound(
                    lot,
                    codes.GetValueOrDefault(lot.RoundId),
                    leaders.GetValueOrDefault(lot.RoundId),
                    withBids.Contains(lot.RoundId),
                    applications.GetValueOrDefault(lot.RoundId)?.RefusedReason))
                .OrderBy(round => round.Order)
                .ThenBy(round => round.Lot.EndsAt)
                .ThenBy(round => round.Lot.Number, StringComparer.Ordinal),
        ];
    }

    /// <summary>The person's latest judged bids, accepted and refused, newest first.</summary>
    public async Task<IReadOnlyList<MyBid>> BidsAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var accepted = await (
            from entry in OwnBids(accountId)
            join round in db.Rounds on entry.RoundId equals round.Id
            join lot in db.Lots on round.LotId equals lot.Id
            orderby entry.At descending, entry.Seq descending
            select new { entry.Seq, entry.At, entry.Kind, entry.Payload, entry.BidKey, lot.Number, lot.TitleZh, lot.TitleEn })
            .Take(BidsShown)
            .ToListAsync(cancellationToken);
        var refused = await (
            from bidder in db.RoundBidders.AsNoTracking()
            join refusal in db.BidRefusals on new { bidder.RoundId, bidder.BidderCode } equals new { refusal.RoundId, refusal.BidderCode }
            join round in db.Rounds on refusal.RoundId equals round.Id
            join lot in db.Lots on round.LotId equals lot.Id
            where bidder.AccountId == accountId
            orderby refusal.At descending, refusal.BidKey
            select new MyBid(lot.Number, lot.TitleZh, lot.TitleEn, refusal.JudgedSeq, refusal.At, refusal.Amount, refusal.BidKey, refusal.Refusal))
            .Take(BidsShown)
            .ToListAsync(cancellationToken);
        var bids = accepted
            .Select(row => (Row: row, Bid: RoundEventJson.Read(row.Kind, row.At, row.Payload) as BidAccepted))
            .Where(pair => pair.Bid is not null)
            .Select(pair => new MyBid(pair.Row.Number, pair.Row.TitleZh, pair.Row.TitleEn, pair.Row.Seq, pair.Row.At, pair.Bid!.Amount, pair.Bid.Key, Refusal: null));
        return [.. bids.Concat(refused).OrderByDescending(bid => bid.At).ThenByDescending(bid => bid.Seq).Take(BidsShown)];
    }

    private IQueryable<RoundEventRow> OwnBids(Guid accountId) =>
        from bidder in db.RoundBidders.AsNoTracking()
        join entry in db.RoundEvents on new { bidder.RoundId, Code = (string?)bidder.BidderCode } equals new { entry.RoundId, Code = entry.BidderCode }
        where bidder.AccountId == accountId && entry.BidKey != null
        select entry;
}
