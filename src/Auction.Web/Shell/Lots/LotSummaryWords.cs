using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Shell.Lots;

/// <summary>The short sentences a list says about a lot.</summary>
internal static class LotSummaryWords
{
    /// <summary>The title in the language of the page.</summary>
    public static string Title(this Words words, LotSummary lot) => words.Pick(lot.TitleZh, lot.TitleEn);

    /// <summary>The court in the language of the page.</summary>
    public static string Court(this Words words, LotSummary lot) => words.Pick(lot.CourtZh, lot.CourtEn);

    /// <summary>Which price the large figure is.</summary>
    public static BilingualText PriceName(LotSummary lot) => lot switch
    {
        { Phase: RoundPhase.Sold } => LotWords.SalePrice,
        { Price: not null } => LotWords.CurrentPrice,
        _ => LotWords.StartPrice,
    };

    /// <summary>The price as a share of the reference price; empty when there is none.</summary>
    public static string Share(this Words words, LotSummary lot)
    {
        if (!lot.ReferencePrice.IsPositive)
        {
            return "";
        }

        var perMille = PerMille(lot.ShownPrice, lot.ReferencePrice);
        return words.IsEnglish
            ? words[LotWords.OfReference, ((perMille + 5) / 10).ToString(CultureInfo.InvariantCulture)]
            : words[LotWords.OfReference, $"{perMille / 100}.{perMille / 10 % 10}"];
    }

    /// <summary>How many people may bid.</summary>
    public static string Bidders(this Words words, LotSummary lot) =>
        lot.BidderCount == 1 ? words[LotWords.OneBidder] : words[LotWords.Bidders, lot.BidderCount];

    /// <summary>The next instant that matters, except for a live round, whose countdown the page draws itself.</summary>
    public static string NextInstant(this Words words, LotSummary lot) => lot.Phase switch
    {
        RoundPhase.Noticed => words[LotWords.OpensAt, words.ShortAt(lot.StartsAt)],
        RoundPhase.SellOffOpen => words[LotWords.SellOffUntil, words.Day(lot.EndsAt)],
        RoundPhase.Paused => lot.ResumesAt is { } at ? words[LotWords.ResumesAt, words.ShortAt(at)] : words[LotWords.ResumptionOpen],
        _ => words[LotWords.EndedAt, words.ShortAt(lot.EndsAt)],
    };

    // GEN-3: whole numbers only; floored, so that a price just under a mark never reads as having reached it.
    private static long PerMille(Money part, Money whole) => (long)((Int128)part.Fen * 1000 / whole.Fen);
}
