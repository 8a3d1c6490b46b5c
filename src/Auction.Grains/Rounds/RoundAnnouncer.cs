using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Valuation;

namespace Auction.Grains.Rounds;

/// <summary>Brings a round into being: its notice row, its empty head, and the first entry of its journal.</summary>
public sealed class RoundAnnouncer(IDbContextFactory<AuctionDb> databases, IRoundDirectory directory)
{
    /// <summary>Saves the notice and announces it. Doing it again with the same round id finishes what a crash left open.</summary>
    /// <param name="round">The notice; its lot is saved already.</param>
    /// <param name="lotNumber">Public number of the lot.</param>
    /// <param name="assetClass">Class of the lot, which fixes notice days.</param>
    /// <param name="act">Who announces.</param>
    /// <param name="cancellationToken">Stops before the journal is written.</param>
    /// <returns>Null when announced, or the rule that forbids these terms; the notice row is taken back then.</returns>
    public async Task<RoundRefusal?> AnnounceAsync(
        RoundRow round,
        string lotNumber,
        Domain.Rules.AssetClass assetClass,
        ActContext act,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(round);
        var terms = Terms(round, lotNumber, assetClass, await ReferenceAsync(round, cancellationToken));
        if (RoundRules.Decide(RoundState.Empty, new AnnounceRound(terms), round.NoticedAt).Refusal is { } refused)
        {
            return refused;
        }

        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            if (!await db.RoundHeads.AnyAsync(row => row.RoundId == round.Id, cancellationToken))
            {
                db.Rounds.Add(round);
                db.RoundHeads.Add(EmptyHead(round));
                await db.SaveChangesAsync(cancellationToken);
            }
        }

        var sequencer = await directory.FindAsync(round.Id, cancellationToken);
        var answer = await sequencer.ExecuteAsync(new AnnounceRound(terms), act, cancellationToken);
        return answer.Refusal is RoundRefusal.AlreadyAnnounced ? null : answer.Refusal;
    }

    /// <summary>What the notice fixes.</summary>
    public static RoundTerms Terms(RoundRow round, string lotNumber, Domain.Rules.AssetClass assetClass, ReferencePriceKind? reference)
    {
        ArgumentNullException.ThrowIfNull(round);
        return round.Terms(lotNumber, assetClass, reference);
    }

    private async Task<ReferencePriceKind?> ReferenceAsync(RoundRow round, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Lots.Where(lot => lot.Id == round.LotId).Select(lot => (ReferencePriceKind?)lot.ReferenceKind).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The head of a round whose journal is still empty.</summary>
    public static RoundHeadRow EmptyHead(RoundRow round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new RoundHeadRow
        {
            RoundId = round.Id,
            Fence = Guid.NewGuid(),
            Seq = 0,
            HeadHash = EntryHash.Origin.ToArray(),
            Phase = default,
            StartsAt = round.StartsAt,
            EndsAt = round.EndsAt,
            LastStamp = DateTimeOffset.UnixEpoch,
            BidCount = 0,
            ExtensionCount = 0,
            BidderCount = 0,
        };
    }
}
