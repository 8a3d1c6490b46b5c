using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Lots;
using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Sentences of the bid panel that are put together from several parts.</summary>
internal static class PanelWords
{
    /// <summary>Under the price: its reading, the rise over the start price, the share of the reference price.</summary>
    public static string Reading(Words words, Money price, Money start, Money reference)
    {
        var parts = new List<string>(3);
        if (words.Reading(price) is { Length: > 0 } reading)
        {
            parts.Add(reading);
        }

        if (price != start)
        {
            parts.Add(words[PanelTexts.OverStart, AmountText.Rise(price, start)!]);
        }

        if (AmountText.Share(price, reference) is { } share)
        {
            parts.Add(words[PanelTexts.OfReference, share]);
        }

        return string.Join(" · ", parts);
    }

    /// <summary>The amount in words under the field.</summary>
    public static string InWords(Words words, Money amount) =>
        words.IsEnglish ? EnglishWords.Reading(amount) : ChineseWords.Reading(amount);

    /// <summary>What follows an unsold round.</summary>
    public static BilingualText AfterFailure(RoundKind kind) => kind switch
    {
        RoundKind.First => PanelTexts.FailedFirst,
        RoundKind.Second => PanelTexts.FailedSecond,
        _ => PanelTexts.FailedSellOff,
    };

    /// <summary>Why a bid was refused, with the numbers compared.</summary>
    public static string Refusal(Words words, RoundRefusal refusal, RoundState state, Money nextMinimum)
    {
        var entry = RefusalCatalog.Of(refusal);
        return words[entry.Fill(RefusalFacts.Of(state) with { NextMinimum = nextMinimum })];
    }
}
