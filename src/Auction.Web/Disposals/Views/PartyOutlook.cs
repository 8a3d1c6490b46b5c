using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Views;

/// <summary>What a person concerned wants to know first: the term left, what paying would take, what a sale would leave.</summary>
/// <param name="Term">The debtor's own sale while it runs; null otherwise.</param>
/// <param name="Redemption">What paying means today; null once nothing can be saved any more.</param>
/// <param name="Proceeds">What the likeliest price would leave to whom; null while there is no price.</param>
/// <param name="ProceedsAt">Which price that is.</param>
internal sealed record PartyOutlook(SelfTerm? Term, RedemptionOutlook? Redemption, ExpectedProceeds? Proceeds, BilingualText ProceedsAt)
{
    private static readonly BilingualText AtSale = new("按成交价计算", "at the price it was sold for");
    private static readonly BilingualText AtStart = new("按本轮起拍价计算", "at the start price of this round");
    private static readonly BilingualText AtReference = new("按参考价计算", "at the reference price");

    /// <summary>As of a court day.</summary>
    public static PartyOutlook Of(DisposalState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (price, words) = state switch
        {
            { Round.Price: { } sold } => (sold, AtSale),
            { Round: { } round } => (round.Draft.StartPrice, AtStart),
            { Price: { } reference } => (reference.Amount, AtReference),
            _ => (Money.Zero, AtReference),
        };
        return new(TermOf(state, today), RedemptionOf(state, today), price.IsPositive ? ExpectedProceeds.Of(price, state.Claims) : null, words);
    }

    private static SelfTerm? TermOf(DisposalState state, DateOnly today)
    {
        if (state.SelfDisposal is not { IsRunning: true, GrantedAt: { } granted } self) { return null; }
        var from = CourtTime.DayOf(granted);
        var total = self.Until.DayNumber - from.DayNumber;
        return new(from, self.Until, total, Math.Clamp(today.DayNumber - from.DayNumber, 0, total), Math.Max(0, self.Until.DayNumber - today.DayNumber));
    }

    private static RedemptionOutlook? RedemptionOf(DisposalState state, DateOnly today)
    {
        if (state.IsClosed || state.Round is { IsOpen: false }) { return null; }
        if (state.Redemption is { } asked) { return new(RedemptionStanding.Waits, asked.Amount, BeforeDay: null); }
        DateOnly? auctionDay = state.Round is { } round ? CourtTime.DayOf(round.Draft.StartsAt) : null;
        return new(auctionDay is null || today < auctionDay ? RedemptionStanding.MustBeAllowed : RedemptionStanding.CourtDecides, state.Claims.ToRedeem, auctionDay);
    }
}

/// <summary>The debtor's own sale while it runs (HUM-9.1).</summary>
/// <param name="From">Day of the grant.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Total">Days of the term.</param>
/// <param name="Passed">Days gone by.</param>
/// <param name="Left">Days left.</param>
internal sealed record SelfTerm(DateOnly From, DateOnly Until, int Total, int Passed, int Left);

/// <summary>What paying the debt means today (DIS-19).</summary>
/// <param name="Standing">What the court has to do with it.</param>
/// <param name="Amount">What it takes, or what was handed in.</param>
/// <param name="BeforeDay">The auction day; null without a round.</param>
internal sealed record RedemptionOutlook(RedemptionStanding Standing, Money Amount, DateOnly? BeforeDay);

/// <summary>What the court has to do with a redemption.</summary>
internal enum RedemptionStanding
{
    /// <summary>It must be allowed: the auction day has not come.</summary>
    MustBeAllowed = 1,

    /// <summary>The court decides: the auction day has come.</summary>
    CourtDecides = 2,

    /// <summary>Money was handed in; the court has yet to decide.</summary>
    Waits = 3,
}
