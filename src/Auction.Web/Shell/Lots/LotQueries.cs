using Auction.Data;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Shell.Lots;

/// <summary>The questions lists ask about lots and their latest rounds.</summary>
internal sealed class LotQueries(AuctionDb db)
{
    /// <summary>Every lot with its latest announced round.</summary>
    public IQueryable<LotSummary> Latest() =>
        from lot in db.Lots.AsNoTracking()
        join round in db.Rounds on lot.Id equals round.LotId
        join head in db.RoundHeads on round.Id equals head.RoundId
        join court in db.Courts on lot.CourtId equals court.Id
        where !db.Rounds.Any(later => later.LotId == lot.Id && later.Ordinal > round.Ordinal)
        select new LotSummary
        {
            LotId = lot.Id,
            RoundId = round.Id,
            CourtId = lot.CourtId,
            Number = lot.Number,
            CaseNumber = lot.CaseNumber,
            TitleZh = lot.TitleZh,
            TitleEn = lot.TitleEn,
            Category = lot.Category,
            RegionZh = lot.RegionZh,
            RegionEn = lot.RegionEn,
            CourtZh = court.NameZh,
            CourtEn = court.NameEn,
            ReferenceKind = lot.ReferenceKind,
            ReferencePrice = lot.ReferencePrice,
            Kind = round.Kind,
            IsReAuction = round.IsReAuction,
            StartPrice = round.StartPrice,
            Deposit = round.Deposit,
            NoticedAt = round.NoticedAt,
            StartsAt = head.StartsAt,
            EndsAt = head.EndsAt,
            ResumesAt = head.ResumesAt,
            Phase = head.Phase,
            Price = head.Price,
            ShownPrice = head.Price ?? round.StartPrice,
            BidCount = head.BidCount,
            ExtensionCount = head.ExtensionCount,
            BidderCount = head.BidderCount,
            Views = lot.Views,
        };

    /// <summary>The lots that pass a filter, unordered.</summary>
    public IQueryable<LotSummary> Matching(LotFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var lots = Latest();
        foreach (var term in filter.Terms)
        {
            // Plain containment answers alike on both databases and finds two-character Chinese words.
            var lower = term.ToLowerInvariant();
            lots = lots.Where(lot =>
                lot.TitleZh.ToLower().Contains(lower) || lot.TitleEn.ToLower().Contains(lower)
                || lot.RegionZh.ToLower().Contains(lower) || lot.RegionEn.ToLower().Contains(lower)
                || lot.CourtZh.ToLower().Contains(lower) || lot.CourtEn.ToLower().Contains(lower)
                || lot.CaseNumber.ToLower().Contains(lower) || lot.Number.ToLower().Contains(lower));
        }

        if (filter.Categories.Count > 0)
        {
            lots = lots.Where(lot => filter.Categories.Contains(lot.Category));
        }

        if (filter.Regions.Count > 0)
        {
            lots = lots.Where(lot => filter.Regions.Contains(lot.RegionZh));
        }

        if (filter.Stages.Count > 0)
        {
            lots = lots.Where(lot => filter.Stages.Contains(lot.Kind));
        }

        if (filter.Statuses.Count > 0)
        {
            var phases = filter.Statuses.Select(LotStatus.PhaseOf).ToList();
            lots = lots.Where(lot => phases.Contains(lot.Phase));
        }

        if (filter.Lowest is { } lowest)
        {
            lots = lots.Where(lot => lot.ShownPrice >= lowest);
        }

        if (filter.Highest is { } highest)
        {
            lots = lots.Where(lot => lot.ShownPrice <= highest);
        }

        return lots;
    }

    /// <summary>Puts lots in an order that is the same on every database: the lot number breaks ties.</summary>
    public static IQueryable<LotSummary> InOrder(IQueryable<LotSummary> lots, LotOrder order) => order switch
    {
        LotOrder.Newest => lots.OrderByDescending(lot => lot.NoticedAt).ThenBy(lot => lot.Number),
        LotOrder.PriceUp => lots.OrderBy(lot => lot.ShownPrice).ThenBy(lot => lot.Number),
        LotOrder.PriceDown => lots.OrderByDescending(lot => lot.ShownPrice).ThenBy(lot => lot.Number),
        LotOrder.MostBids => lots.OrderByDescending(lot => lot.BidCount).ThenBy(lot => lot.Number),
        _ => lots
            .OrderBy(lot => lot.Phase == RoundPhase.Bidding ? 0
                : lot.Phase == RoundPhase.Noticed ? 1
                : lot.Phase == RoundPhase.SellOffOpen ? 2
                : lot.Phase == RoundPhase.Paused ? 3 : 4)
            .ThenBy(lot => lot.Phase == RoundPhase.Noticed ? lot.StartsAt : lot.EndsAt)
            .ThenBy(lot => lot.Number),
    };
}
