using Auction.Data;
using Auction.Data.Acts;
using Auction.Data.Platform;
using Auction.Domain.Rounds;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Settlement;

/// <summary>Carries to the deposits what became of their round. Both journals are durable before it runs, so late, twice or after a crash it does the same.</summary>
public sealed class DepositBridge(IDbContextFactory<AuctionDb> databases, DepositDesk desk, SaleBridge sales, IPlatformClock clock)
{
    private const int Together = 64;

    private static readonly DepositPhase[] Waiting = [DepositPhase.Required, DepositPhase.Exempt, DepositPhase.Held, DepositPhase.Qualified];

    /// <summary>Carries everything that waits.</summary>
    /// <returns>Deposits for which it failed; they are found again next time.</returns>
    public async Task<IReadOnlyList<SweepFailure>> RunAsync(CancellationToken cancellationToken)
    {
        var failed = new List<SweepFailure>();
        await EndAsync(failed, cancellationToken);
        failed.AddRange(await sales.RunAsync(cancellationToken));
        await MeetAsync(cancellationToken);
        return failed;
    }

    /// <summary>AUC-23, AUC-25.2: the round is over.</summary>
    private async Task EndAsync(List<SweepFailure> failed, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var over = await (
            from deposit in db.Deposits.AsNoTracking()
            join head in db.RoundHeads.AsNoTracking() on deposit.RoundId equals head.RoundId
            where deposit.Purpose == DepositPurpose.Deposit && Waiting.Contains(deposit.Phase) && (head.Phase == RoundPhase.Sold || head.Phase == RoundPhase.Failed || head.Phase == RoundPhase.Withdrawn)
            orderby head.EndsAt, deposit.Id
            select new
            {
                deposit.Id,
                head.Phase,
                head.EndsAt,
                head.LastStamp,
                IsBuyer = head.Phase == RoundPhase.Sold && db.RoundBidders.Any(bidder => bidder.RoundId == deposit.RoundId && bidder.AccountId == deposit.AccountId && bidder.BidderCode == head.LeaderCode),
            }).ToListAsync(cancellationToken);
        var ends = over.Select(each => (each.Id, new EndBidding(
            each.IsBuyer ? BiddingOutcome.Won : each.Phase switch { RoundPhase.Sold => BiddingOutcome.Lost, RoundPhase.Withdrawn => BiddingOutcome.Withdrawn, _ => BiddingOutcome.Failed },
            each.Phase == RoundPhase.Withdrawn ? each.LastStamp : each.EndsAt)));
        foreach (var together in ends.Chunk(Together))
        {
            var told = await desk.EndTogetherAsync(together, cancellationToken);
            foreach (var (depositId, command) in together.Where(end => !told.Contains(end.Id)))
            {
                await failed.TryAsync(depositId, async () => await desk.ExecuteAsync(depositId, command, "end", ActContext.Platform, cancellationToken));
            }
        }
    }

    /// <summary>What the closing demanded of the platform is met once every deposit of the round is where it belongs.</summary>
    private async Task MeetAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var open = await db.Obligations
            .Where(row => row.DoneAt == null && (row.Kind == ObligationKinds.ReleaseDeposits || row.Kind == ObligationKinds.DepositToCourt) && db.Deposits.Any(deposit => deposit.RoundId == row.RoundId && deposit.Purpose == DepositPurpose.Deposit))
            .ToListAsync(cancellationToken);
        var isMet = false;
        foreach (var duty in open)
        {
            var standings = await db.Deposits.AsNoTracking().Where(deposit => deposit.RoundId == duty.RoundId && deposit.Purpose == DepositPurpose.Deposit).Select(deposit => new { deposit.Phase, deposit.Outcome, deposit.LastStamp }).ToListAsync(cancellationToken);

            // A bidder confirmed by paper has no deposit here; that part of the duty stays with the court.
            var bidders = await db.RoundBidders.CountAsync(bidder => bidder.RoundId == duty.RoundId, cancellationToken);
            var theirs = standings.Where(each => each.Outcome == BiddingOutcome.Won == (duty.Kind == ObligationKinds.DepositToCourt)).ToList();
            var done = duty.Kind == ObligationKinds.DepositToCourt
                ? theirs.Count > 0 && theirs.TrueForAll(each => each.Phase >= DepositPhase.AtCourt)
                : standings.Count >= bidders && theirs.TrueForAll(each => each.Phase == DepositPhase.Released);
            if (done)
            {
                duty.DoneAt = theirs.Select(each => each.LastStamp).DefaultIfEmpty(clock.Now).Max();
                isMet = true;
            }
        }

        if (isMet)
        {
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
