using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;

namespace Auction.Web.Distributions;

/// <summary>From the proceeds to everybody: one bar for each class in the order of payment, hanging where the one before ended (PAY-ORD). A drawing; no amount is computed from it.</summary>
/// <param name="Bars">The bars, the proceeds first.</param>
internal sealed record ProceedsChart(IReadOnlyList<ProceedsBar> Bars)
{
    /// <summary>Height of the proceeds on the drawing.</summary>
    public const int Height = 160;

    /// <summary>Width of one column.</summary>
    public const int Column = 104;

    /// <summary>Width of the drawing.</summary>
    public int Width => Bars.Count * Column;

    /// <summary>Draws a plan; null while there is none.</summary>
    public static ProceedsChart? Of(DistributionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Plan is not { } plan || !state.Proceeds.IsPositive)
        {
            return null;
        }

        var whole = state.Proceeds;
        var left = whole;
        var bars = new List<ProceedsBar> { new(DistributionTexts.Proceeds, whole, "all", 0, 0, Height) };
        foreach (var group in plan.Lines.GroupBy(line => line.Class).OrderBy(group => group.Key))
        {
            var amount = new Money(group.Sum(line => line.Amount.Fen));
            var top = Place(left, whole);
            left -= amount;
            var style = group.Key switch { ClaimClass.Preferred => "first", ClaimClass.Ordinary => "share", ClaimClass.Surplus => "rest", _ => "cost" };
            bars.Add(new(ClaimClassTexts.Of(group.Key), amount, style, bars.Count * Column, top, Place(left, whole) - top));
        }

        return new(bars);
    }

    // Whole units from the top; what is too thin to see is drawn by the page as a line.
    private static int Place(Money left, Money whole) => (int)(Height - (Int128)left.Fen * Height / whole.Fen);
}

/// <summary>One bar.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Amount">How much.</param>
/// <param name="Style">Which kind it is drawn as.</param>
/// <param name="X">Left edge of its column.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Tall">Its height.</param>
internal sealed record ProceedsBar(BilingualText Name, Money Amount, string Style, int X, int Top, int Tall);
