using System.Globalization;
using Auction.Domain.Amounts;

namespace Auction.Web.Lots;

/// <summary>Which amounts are asked about once more before they are sent. The script asks by the same rule.</summary>
/// <remarks>A safety step, not a rule of law: the round accepts any amount on its grid.</remarks>
internal static class JumpCheck
{
    /// <summary>Increments above the price from which on a confirmation is asked.</summary>
    public const int ConfirmSteps = 10;

    /// <summary>Per cent above the price from which on a confirmation is asked.</summary>
    public const int ConfirmPercent = 10;

    /// <summary>Increments above the price from which on the amount must be typed again.</summary>
    public const int RetypeSteps = 50;

    /// <summary>What has to be asked about an amount.</summary>
    /// <param name="amount">What would be bid.</param>
    /// <param name="price">Current price, or the start price before the first bid.</param>
    /// <param name="increment">Step of the grid.</param>
    /// <param name="reference">Reference price; zero when there is none.</param>
    /// <param name="isFirst">True when this person has no accepted bid in the round.</param>
    public static JumpAnswer Of(Money amount, Money price, Money increment, Money reference, bool isFirst)
    {
        var steps = amount > price ? (amount - price).Fen / increment.Fen : 0;
        var isCrossing = reference.IsPositive && price <= reference && amount > reference;
        var isFar = steps >= ConfirmSteps || (Int128)amount.Fen * 100 >= (Int128)price.Fen * (100 + ConfirmPercent);
        var isRetyped = steps >= RetypeSteps
            || (reference.IsPositive && (Int128)amount.Fen >= (Int128)reference.Fen * 2)
            || (steps >= ConfirmSteps && Digits(amount) != Digits(price));
        return new(isFirst || isCrossing || isFar || isRetyped, isRetyped, steps, isCrossing);
    }

    // A digit too many is how a zero slips in. One honest step may cross a power of ten, so a small step is no alarm.
    private static int Digits(Money amount) => (amount.Fen / 100).ToString(CultureInfo.InvariantCulture).Length;
}

/// <summary>What to ask before sending.</summary>
/// <param name="MustConfirm">A second click is needed.</param>
/// <param name="MustRetype">The amount must be typed again as well.</param>
/// <param name="Steps">Whole increments above the price.</param>
/// <param name="CrossesReference">The amount passes the reference price for the first time.</param>
internal sealed record JumpAnswer(bool MustConfirm, bool MustRetype, long Steps, bool CrossesReference);
