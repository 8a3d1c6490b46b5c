using Auction.Data.Rounds;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;

namespace Auction.Web.Demo;

/// <summary>One round of a demo lot: its notice, and what is to happen in it.</summary>
internal sealed record DemoRound(DemoLot Lot, RoundRow Row, bool IsScene, DateTimeOffset FirstStart)
{
    // A failed round, then its successor: 22 days from start to start leaves room for 16 days of notice within the 30 days (AUC-26.1b).
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromDays(22);

    /// <summary>The failed rounds before the scene's round, then that round.</summary>
    /// <param name="lot">The lot.</param>
    /// <param name="lotId">Its id.</param>
    /// <param name="firstStart">When the site starts, a whole minute.</param>
    public static IEnumerable<DemoRound> Of(DemoLot lot, Guid lotId, DateTimeOffset firstStart)
    {
        var start = firstStart.AddMinutes(lot.Scene.Start);
        for (var kind = RoundKind.First; kind < lot.Scene.Round; kind++)
        {
            yield return new DemoRound(lot, NoticeOf(lot, lotId, kind, start - (BetweenRounds * (lot.Scene.Round - kind))), IsScene: false, firstStart);
        }

        yield return new DemoRound(lot, NoticeOf(lot, lotId, lot.Scene.Round, start), IsScene: true, firstStart);
    }

    private static RoundRow NoticeOf(DemoLot lot, Guid lotId, RoundKind kind, DateTimeOffset start)
    {
        var book = RuleBooks.Edition2022;
        var length = kind == RoundKind.SellOff ? TimeSpan.FromDays(book.SellOffDays)
            : kind == lot.Scene.Round ? TimeSpan.FromHours(lot.Scene.Hours)
            : book.BiddingPeriodMin;
        var isFirst = kind == RoundKind.First;
        return new RoundRow
        {
            Id = Guid.CreateVersion7(),
            LotId = lotId,
            Ordinal = (int)kind,
            Kind = kind,
            StartPrice = isFirst ? lot.FirstStartPrice ?? lot.StartPrice : lot.StartPrice,
            Increment = lot.Increment,
            Deposit = lot.Deposit,
            NoticedAt = NoticedAt(lot.AssetClass, kind, start, book),
            StartsAt = start,
            EndsAt = start + length,
            RuleBook = book.Version,
            BalanceDays = lot.BalanceDays,
        };
    }

    // The strict reading of CAL-7, a day to spare, published in the morning.
    private static DateTimeOffset NoticedAt(AssetClass assetClass, RoundKind kind, DateTimeOffset start, RuleBook book)
    {
        var isMovable = assetClass == AssetClass.Movable;
        var days = kind switch
        {
            RoundKind.First => isMovable ? book.NoticeDaysFirstMovable : book.NoticeDaysFirstOther,
            RoundKind.Second => isMovable ? book.NoticeDaysSecondMovable : book.NoticeDaysSecondOther,
            _ => isMovable ? book.NoticeDaysSellOffMovable : book.NoticeDaysSellOffOther,
        };
        return CourtTime.At(CourtTime.DayOf(start).AddDays(-days - 2), new TimeOnly(9, 30));
    }
}
