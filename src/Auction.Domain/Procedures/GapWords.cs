using System.Globalization;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;

namespace Auction.Domain.Procedures;

/// <summary>Fills the numbered gaps of words with days, instants, amounts and other words.</summary>
public static class GapWords
{
    /// <summary>The words with their gaps filled; without values they stay as they are.</summary>
    public static BilingualText Fill(BilingualText words, params IReadOnlyList<object> values)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(values);
        return values.Count == 0
            ? words
            : new(
                string.Format(CultureInfo.InvariantCulture, words.Zh, [.. values.Select(value => Show(value, english: false))]),
                string.Format(CultureInfo.InvariantCulture, words.En, [.. values.Select(value => Show(value, english: true))]));
    }

    private static object Show(object value, bool english) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => CourtTime.Format(instant, "yyyy-MM-dd HH:mm"),
        BilingualText text => text.In(english),
        _ => value,
    };
}
