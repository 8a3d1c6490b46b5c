using Auction.Domain.Texts;

namespace Valuation.Procedure;

/// <summary>Whether a price may anchor a notice or a round; asked anew at the start of every round (REF-27.3).</summary>
public static class PriceUse
{
    /// <summary>What stands in the way of publishing the first notice on this day; null when nothing does.</summary>
    public static ValuationRefusal? NoticeObstacle(ValuationState state, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Price is not { } price || state.Phase is not (ValuationPhase.Fixed or ValuationPhase.Expired)) { return ValuationRefusal.WrongPhase; }
        if (day > price.ValidUntil && state.FirstNotice is null) { return ValuationRefusal.PriceLapsed; }
        if (state.Supervision is not null) { return ValuationRefusal.UnderSupervision; }
        if (state.Investigation.Home is { IsNecessary: true, Exception: null }) { return ValuationRefusal.NecessaryHome; }
        return day > state.Investigation.SeizedUntil ? ValuationRefusal.SeizureLapsed : null;
    }

    /// <summary>What stands in the way of a round starting on this day; null when nothing does.</summary>
    public static ValuationRefusal? RoundObstacle(ValuationState state, DateOnly start)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state is not { Price: { } price, FirstNotice: { } notice }) { return ValuationRefusal.WrongPhase; }
        if (notice.PublishedOn > price.ValidUntil || start > price.LastStart) { return ValuationRefusal.PriceLapsed; }
        return start > state.Investigation.SeizedUntil ? ValuationRefusal.SeizureLapsed : null;
    }

    /// <summary>An obstacle in words.</summary>
    public static BilingualText WordsOf(ValuationState state, ValuationRefusal obstacle)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Price is { } price ? ValuationDecision.Refuse(obstacle, price.ValidUntil).Words! : ValuationRefusals.Of(obstacle).Words;
    }
}
