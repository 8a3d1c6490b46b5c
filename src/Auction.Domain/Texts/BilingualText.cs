namespace Auction.Domain.Texts;

/// <summary>The same words in Simplified Chinese (the default) and in English.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string Zh, string En)
{
    /// <summary>The words in one language.</summary>
    public string In(bool english) => english ? En : Zh;

    /// <summary>Fills the numbered gaps ({0}, {1}, …) in both languages with the same values.</summary>
    public BilingualText With(params object[] values) =>
        new(string.Format(System.Globalization.CultureInfo.InvariantCulture, Zh, values),
            string.Format(System.Globalization.CultureInfo.InvariantCulture, En, values));
}
