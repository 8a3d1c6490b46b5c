using System.Runtime.InteropServices;
using Auction.Domain.Amounts;

namespace Auction.Domain.Rounds;

/// <summary>The amounts that may be bid: start price plus whole increments (AUC-20.1b).</summary>
/// <param name="StartPrice">Above zero.</param>
/// <param name="Increment">Above zero.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BidGrid(Money StartPrice, Money Increment)
{
    /// <summary>True when the amount is on the grid.</summary>
    public bool Contains(Money amount) => amount >= StartPrice && (amount - StartPrice).Fen % Increment.Fen == 0;

    /// <summary>The number k of increments above the start price, rounded down; null below the start price.</summary>
    public long? StepOf(Money amount) => amount >= StartPrice ? (amount - StartPrice).Fen / Increment.Fen : null;

    /// <summary>The amount k increments above the start price.</summary>
    public Money At(long step) => StartPrice + (Increment * step);
}
