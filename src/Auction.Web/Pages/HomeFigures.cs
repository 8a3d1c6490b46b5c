using Auction.Domain.Amounts;

namespace Auction.Web.Pages;

/// <summary>The figures of the front page, counted from the rounds themselves when the page is drawn.</summary>
internal sealed record HomeFigures(int Live, int Upcoming, int SoldToday, Money SoldTodayAmount, int Sold, int Unsold)
{
    /// <summary>Fewer ended rounds than this give no rate: it would say more than is known.</summary>
    private const int EndedForRate = 30;

    public static HomeFigures None { get; } = new(0, 0, 0, Money.Zero, 0, 0);

    public int Ended => Sold + Unsold;

    /// <summary>Rounds sold among rounds ended, in tenths of a per cent, floored; null while too few have ended.</summary>
    public int? SoldPerMille => Ended < EndedForRate ? null : Sold * 1000 / Ended;
}
