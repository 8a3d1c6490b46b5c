using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;

namespace Auction.Web.Lots;

/// <summary>Shares and axis labels of the lot pages. Whole-number arithmetic only.</summary>
internal static class AmountText
{
    /// <summary>Axis label: 214万 or 2.14m.</summary>
    public static BilingualText Axis(Money amount) => new(
        (amount.Fen / 1_000_000m).ToString("#,##0.##", CultureInfo.InvariantCulture) + "万",
        (amount.Fen / 100_000_000m).ToString("#,##0.####", CultureInfo.InvariantCulture) + "m");

    /// <summary>88.7%: a share in per cent with one decimal, half up; null when the whole is zero.</summary>
    public static string? Share(Money part, Money whole) =>
        whole.IsPositive ? Tenths(part.Fen, whole.Fen) : null;

    /// <summary>+26.7%: how much more than the base; null when the base is zero.</summary>
    public static string? Rise(Money amount, Money over) => !over.IsPositive ? null
        : (amount < over ? "−" : "+") + Tenths(Math.Abs(amount.Fen - over.Fen), over.Fen);

    private static string Tenths(long part, long whole)
    {
        // 128 bits: fen times two thousand may pass 64.
        var tenths = (((Int128)part * 2000) + whole) / ((Int128)whole * 2);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%");
    }
}
