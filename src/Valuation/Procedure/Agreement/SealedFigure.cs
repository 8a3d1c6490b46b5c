using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Seals a figure so that nobody can read it and the party cannot change it (REF-4.2).</summary>
/// <remarks>SHA-256 over the lines <c>hengping-figure-1</c>, valuation number, party id, fen, last day of validity or <c>-</c>, salt; joined by line feeds, UTF-8.</remarks>
public static class SealedFigure
{
    /// <summary>Name and version of the sealed text.</summary>
    public const string Format = "hengping-figure-1";

    /// <summary>The seal of a figure, lower-case hex.</summary>
    public static string Commitment(string number, OpenedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var text = string.Join(
            '\n',
            Format,
            number,
            figure.PartyId,
            figure.Amount.Fen.ToString(CultureInfo.InvariantCulture),
            figure.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
            figure.Salt);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The common figure; null when the figures differ by a fen or there is none (REF-4.2).</summary>
    public static Money? Common(IReadOnlyList<OpenedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return figures.Count > 0 && figures.All(figure => figure.Amount == figures[0].Amount) ? figures[0].Amount : null;
    }
}
