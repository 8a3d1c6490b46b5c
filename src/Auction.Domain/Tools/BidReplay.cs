using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;

namespace Auction.Domain.Tools;

/// <summary>Input of the bidding calculator.</summary>
/// <param name="IsSellOff">True for a sell-off.</param>
/// <param name="StartPrice">Start price.</param>
/// <param name="Increment">Increment.</param>
/// <param name="StartsAt">Start of bidding.</param>
/// <param name="EndsAt">Scheduled end; null for the shortest the rules allow.</param>
/// <param name="Bids">Bids in the order they enter the system.</param>
public sealed record BidOutcomeInput(
    bool IsSellOff, Money StartPrice, Money Increment, DateTimeOffset StartsAt, DateTimeOffset? EndsAt, IReadOnlyList<TimedBid> Bids);

/// <summary>One bid of the list.</summary>
/// <param name="At">Entry into the system.</param>
/// <param name="BidderCode">Who.</param>
/// <param name="Rank">Priority rank; null for an ordinary bidder.</param>
/// <param name="Amount">How much.</param>
public sealed record TimedBid(DateTimeOffset At, string BidderCode, int? Rank, Money Amount);

/// <summary>What became of one bid.</summary>
/// <param name="Bid">The bid.</param>
/// <param name="Refusal">Why not; null when accepted.</param>
/// <param name="Before">The round it was judged against.</param>
/// <param name="After">The round after it.</param>
public sealed record JudgedBid(TimedBid Bid, RoundRefusal? Refusal, RoundState Before, RoundState After)
{
    /// <summary>True when the bid moved the end.</summary>
    public bool IsExtension => After.ExtensionCount > Before.ExtensionCount;
}

/// <summary>What becomes of a list of timed bids: the real rules of the round, run in memory.</summary>
public static class BidReplay
{
    /// <summary>Judges the bids in the order given, then closes the round at its end.</summary>
    /// <returns>Each bid and the closed round; or the refusal of the terms themselves, with no bids.</returns>
    public static (RoundRefusal? Refusal, IReadOnlyList<JudgedBid> Bids, RoundState Closed) Of(BidOutcomeInput input, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(book);
        var terms = TermsOf(input, book);
        var before = terms.StartsAt.AddDays(-1);
        var announced = RoundRules.Decide(RoundState.Empty, new AnnounceRound(terms), before);
        if (announced.Refusal is { } refusal)
        {
            return (refusal, [], RoundState.Empty);
        }

        var state = RoundRules.Apply(RoundState.Empty, announced.Events);
        foreach (var bid in input.Bids.DistinctBy(bid => bid.BidderCode, StringComparer.Ordinal))
        {
            state = RoundRules.Apply(state, RoundRules.Decide(state, new QualifyBidder(bid.BidderCode, bid.Rank, string.Empty), before).Events);
        }

        var judged = new List<JudgedBid>(input.Bids.Count);
        foreach (var bid in input.Bids)
        {
            var decision = RoundRules.Decide(state, new PlaceBid(bid.BidderCode, bid.Amount, string.Empty), bid.At);
            var after = RoundRules.Apply(state, decision.Events);
            judged.Add(new(bid, decision.Refusal, state, after));
            state = after;
        }

        var close = RoundRules.Decide(state, new CloseRound(CoverReport.Complete(state.EndsAt)), state.EndsAt);
        return (null, judged, RoundRules.Apply(state, close.Events));
    }

    private static RoundTerms TermsOf(BidOutcomeInput input, RuleBook book) => new()
    {
        LotNumber = string.Empty,
        Kind = input.IsSellOff ? RoundKind.SellOff : RoundKind.First,
        AssetClass = AssetClass.Movable,
        StartPrice = input.StartPrice,
        Increment = input.Increment,
        Deposit = DepositBand.Of(input.StartPrice, book).Least,
        StartsAt = input.StartsAt,
        EndsAt = input.EndsAt ?? (input.StartsAt + (input.IsSellOff ? TimeSpan.FromDays(book.SellOffDays) : book.BiddingPeriodMin)),
        RuleBook = book.Version,
    };
}
