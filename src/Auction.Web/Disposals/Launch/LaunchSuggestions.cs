using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;

namespace Auction.Web.Disposals.Launch;

/// <summary>What the form says and proposes before anything is typed: floor, band, usual deposit and increment, earliest start.</summary>
/// <param name="Floor">Lowest start price the law allows.</param>
/// <param name="IsFixed">True when no other start price is allowed.</param>
/// <param name="Band">Deposits allowed at the start price.</param>
/// <param name="Deposit">A tenth of the start price, rounded within the band.</param>
/// <param name="Increment">About half a per cent of the start price, rounded.</param>
/// <param name="GapDays">Full days between notice and start.</param>
/// <param name="EarliestStart">First day bidding may start.</param>
internal sealed record LaunchSuggestions(Money Floor, bool IsFixed, DepositBand Band, Money Deposit, Money Increment, int GapDays, DateOnly EarliestStart)
{
    private const int DepositPercent = 10;
    private const int IncrementShare = 200;

    /// <summary>For a round whose notice is planned for a day.</summary>
    /// <param name="state">The disposal, priced.</param>
    /// <param name="kind">The round.</param>
    /// <param name="startPrice">Start price as typed; the floor is taken when there is none.</param>
    /// <param name="noticeDay">Day of the notice.</param>
    public static LaunchSuggestions Of(DisposalState state, RoundKind kind, Money startPrice, DateOnly noticeDay)
    {
        ArgumentNullException.ThrowIfNull(state);
        var isReAuction = state.Phase == DisposalPhase.Defaulted;
        var (floor, isFixed) = FloorOf(state, kind, isReAuction);
        var start = startPrice.IsPositive ? startPrice : floor;
        var band = DepositBand.Of(start, state.Book);
        var tenth = Rounded(Percentage.Floor(start, DepositPercent));
        var gap = state.Book.NoticeDays(kind, state.Terms!.AssetClass, isReAuction);
        return new(floor, isFixed, band, band.Contains(tenth) ? tenth : band.Least, Rounded(new Money(Math.Max(start.Fen / IncrementShare, 100_00))), gap, Period.EarliestStart(noticeDay, gap).Day);
    }

    private static (Money Floor, bool IsFixed) FloorOf(DisposalState state, RoundKind kind, bool isReAuction) => (kind, state) switch
    {
        _ when isReAuction => (state.PastRounds[^1].Draft.StartPrice, true),
        (RoundKind.SellOff, { LastFailed: { } failed }) => (failed.Draft.StartPrice, true),
        (RoundKind.Second, { LastFailed: { } failed }) => (state.Has(DisposalFlags.StateListedShares) ? Percentage.Ceiling(failed.Draft.StartPrice, state.Book.StateSharesStepPercent) : StartPriceFloor.Second(failed.Draft.StartPrice, state.Book), false),
        (_, { Price.Basis: PriceBasis.NotAppraisable }) => (state.Claims.Costs + new Money(1), false),
        _ => (StartPriceFloor.First(state.Price!.Amount, state.Book), false),
    };

    // To two leading digits, as people set such figures.
    private static Money Rounded(Money amount)
    {
        var unit = 100L;
        while (amount.Fen / unit >= 100) { unit *= 10; }
        return new Money(Math.Max(amount.Fen / unit, 1) * unit);
    }
}
