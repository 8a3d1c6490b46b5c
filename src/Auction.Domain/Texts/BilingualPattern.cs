using System.Globalization;

namespace Auction.Domain.Texts;

/// <summary>Words with numbered gaps ({0}, {1}, …) that are themselves filled with words in each language.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
public sealed record BilingualPattern(string Zh, string En)
{
    /// <summary>Fills the gaps, each language with its own words.</summary>
    public BilingualText With(params BilingualText[] gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return new(
            string.Format(CultureInfo.InvariantCulture, Zh, [.. gaps.Select(gap => (object)gap.Zh)]),
            string.Format(CultureInfo.InvariantCulture, En, [.. gaps.Select(gap => (object)gap.En)]));
    }
}
