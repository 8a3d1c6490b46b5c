using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Views;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Assets;

/// <summary>Brings together what is public of one property: every disposal of it, every round, every lot.</summary>
internal sealed class HistoryReader(AuctionDb db, DisposalStore store, DisposalFiles files)
{
    /// <summary>By the number of a lot or of a disposal; null when there is none.</summary>
    public async Task<AssetHistory?> FindAsync(string number, CancellationToken cancellationToken)
    {
        var lot = await db.Lots.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellationToken);
        var lotId = lot?.Id;
        var named = await db.Disposals.AsNoTracking().Where(row => row.Number == number || (lotId != null && row.LotId == lotId)).OrderBy(row => row.OpenedAt).ToListAsync(cancellationToken);
        if (lot is null && named.Count == 0)
        {
            return null;
        }

        // The same asset may be disposed of again after a revoked or released sale.
        var assets = named.Select(row => row.AssetId).OfType<Guid>().ToList();
        var rows = assets.Count == 0 ? named : await db.Disposals.AsNoTracking().Where(row => row.AssetId != null && assets.Contains(row.AssetId.Value)).OrderBy(row => row.OpenedAt).ToListAsync(cancellationToken);
        var disposals = new List<DisposalHistory>();
        foreach (var row in rows)
        {
            disposals.Add(await DisposalAsync(row, cancellationToken));
        }

        var first = lot ?? disposals.Select(each => each.Lot).OfType<LotRow>().LastOrDefault();
        var courtId = disposals.Count > 0 ? disposals[^1].Row.CourtId : first!.CourtId;
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == courtId, cancellationToken);
        var isPlain = disposals.Count == 0;
        return new(
            isPlain ? new(first!.TitleZh, first.TitleEn) : new(rows[^1].AssetZh, rows[^1].AssetEn),
            isPlain ? first!.CaseNumber : rows[^1].CaseNumber,
            court,
            first,
            disposals,
            isPlain ? await PlainRoundsAsync(first!.Id, cancellationToken) : []);
    }

    private async Task<DisposalHistory> DisposalAsync(DisposalRow row, CancellationToken cancellationToken)
    {
        var stored = (await store.LoadAsync(row.Id, cancellationToken))!;
        var state = DisposalProcedure.Instance.Fold(row.Id, stored.Events).State;
        var lot = row.LotId is { } lotId ? await db.Lots.AsNoTracking().SingleAsync(each => each.Id == lotId, cancellationToken) : null;
        return new(
            row,
            lot,
            [.. state.Rounds.Select(RoundOf)],
            HistoryLines.Of(state, stored.Events, DisposalProcedure.Instance.Read),
            await files.OpenToAsync(row.Id, new DisposalStanding.Public(), accountId: null, cancellationToken));
    }

    // A lot announced here without a disposal: imported, or from before there were any.
    private async Task<IReadOnlyList<HistoryRound>> PlainRoundsAsync(Guid lotId, CancellationToken cancellationToken)
    {
        var rounds = await (
            from round in db.Rounds.AsNoTracking()
            join head in db.RoundHeads.AsNoTracking() on round.Id equals head.RoundId
            where round.LotId == lotId
            orderby round.Ordinal
            select new { Round = round, Head = head }).ToListAsync(cancellationToken);
        return [.. rounds.Select(each => new HistoryRound(
            DisposalWords.Kind(each.Round.Kind),
            each.Round.IsReAuction,
            CourtTime.DayOf(each.Round.NoticedAt),
            1,
            each.Round.StartPrice,
            each.Round.Deposit,
            each.Head.StartsAt,
            each.Head.EndsAt,
            HistoryTexts.Phase(each.Head.Phase),
            each.Head.Phase == Domain.Rounds.RoundPhase.Sold ? each.Head.Price : null))];
    }

    private static HistoryRound RoundOf(RoundCourse round) => new(
        DisposalWords.Kind(round.Draft.Kind),
        round.Draft.IsReAuction,
        round.PublishedOn,
        round.Versions.Count,
        round.Draft.StartPrice,
        round.Draft.Deposit,
        round.Draft.StartsAt,
        round.EndedAt ?? round.Draft.EndsAt,
        DisposalWords.Stage(round.Stage),
        round.Price);
}

/// <summary>Everything public about one property.</summary>
/// <param name="Title">What it is, without the names of people.</param>
/// <param name="CaseNumber">Case number, verbatim.</param>
/// <param name="Court">The court that enforces now.</param>
/// <param name="Lot">Its lot; null before the first notice.</param>
/// <param name="Disposals">Its disposals, oldest first.</param>
/// <param name="PlainRounds">Rounds of a lot that has no disposal.</param>
internal sealed record AssetHistory(BilingualText Title, string CaseNumber, CourtRow Court, LotRow? Lot, IReadOnlyList<DisposalHistory> Disposals, IReadOnlyList<HistoryRound> PlainRounds);

/// <summary>One disposal.</summary>
internal sealed record DisposalHistory(DisposalRow Row, LotRow? Lot, IReadOnlyList<HistoryRound> Rounds, IReadOnlyList<HistoryLine> Lines, IReadOnlyList<DisposalFileRow> Files);

/// <summary>One round.</summary>
/// <param name="Kind">First, second, sell-off.</param>
/// <param name="IsReAuction">True when held again after a default.</param>
/// <param name="NoticedOn">Day of the notice.</param>
/// <param name="Versions">Versions of its texts (NOTE-V).</param>
/// <param name="StartPrice">Start price.</param>
/// <param name="Deposit">Deposit.</param>
/// <param name="StartsAt">Start of the bidding.</param>
/// <param name="EndsAt">Its end in force.</param>
/// <param name="Result">How it ended, or where it stands.</param>
/// <param name="Price">Sale price; null without a sale.</param>
internal sealed record HistoryRound(BilingualText Kind, bool IsReAuction, DateOnly NoticedOn, int Versions, Money StartPrice, Money Deposit, DateTimeOffset StartsAt, DateTimeOffset EndsAt, BilingualText Result, Money? Price);
