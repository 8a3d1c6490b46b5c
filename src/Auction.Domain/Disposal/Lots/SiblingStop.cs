using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>Which lots of a case stop because others already cover the debt (DIS-14; rulebook 4.4). Looks at siblings; changes nothing.</summary>
public static class SiblingStop
{
    /// <summary>What becomes of every lot, in the order given.</summary>
    /// <param name="lots">All lots of the case.</param>
    /// <param name="limit">Debt and the costs the debtor bears.</param>
    /// <param name="isSellAllAgreed">True when the debtor agreed that everything is sold.</param>
    public static IReadOnlyList<SiblingVerdict> Of(IReadOnlyList<SiblingLot> lots, Money limit, bool isSellAllAgreed)
    {
        ArgumentNullException.ThrowIfNull(lots);
        var received = lots.Aggregate(Money.Zero, (sum, lot) => lot.SoldFor is { } price ? sum + price : sum);
        var isCovered = received >= limit && !isSellAllAgreed;
        return [.. lots.Select(lot => new SiblingVerdict(lot.Number, FateOf(lot, isCovered), received))];
    }

    private static SiblingFate FateOf(SiblingLot lot, bool isCovered) => lot switch
    {
        { SoldFor: not null } or { IsClosed: true } => SiblingFate.Over,
        _ when !isCovered => SiblingFate.GoesOn,
        { HasBid: true } => SiblingFate.CourtDecides,
        _ => SiblingFate.Stops,
    };
}

/// <summary>A lot as its siblings see it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="SoldFor">Proceeds of a sale; null before one.</param>
/// <param name="HasBid">True once a valid bid is in.</param>
/// <param name="IsClosed">True when it is closed without a sale.</param>
public sealed record SiblingLot(string Number, Money? SoldFor, bool HasBid, bool IsClosed);

/// <summary>What becomes of a lot.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Fate">What follows.</param>
/// <param name="Received">Proceeds of all lots sold.</param>
public sealed record SiblingVerdict(string Number, SiblingFate Fate, Money Received);

/// <summary>What becomes of a lot when its siblings are sold.</summary>
public enum SiblingFate
{
    /// <summary>The debt is not covered: it goes on.</summary>
    GoesOn = 1,

    /// <summary>It is to be stopped.</summary>
    Stops = 2,

    /// <summary>A bid is in: it is not stopped by itself.</summary>
    CourtDecides = 3,

    /// <summary>It is sold or closed already.</summary>
    Over = 4,
}
