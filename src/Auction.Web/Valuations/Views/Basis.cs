using System.Globalization;

namespace Auction.Web.Valuations.Views;

/// <summary>Shares in basis points as they are written.</summary>
internal static class Basis
{
    /// <summary><c>12.4%</c>: one decimal, half away from zero.</summary>
    public static string Percent(int points) => (points < 0 ? "−" : "") + Tenths(points);

    /// <summary><c>+12.4%</c>, <c>−0.3%</c>, <c>0.0%</c>: with its sign.</summary>
    public static string Signed(int points) => (points < 0 ? "−" : points > 0 ? "+" : "") + Tenths(points);

    private static string Tenths(int points)
    {
        var tenths = (Math.Abs((long)points) + 5) / 10;
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}%");
    }
}
