using System.Globalization;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Mistakes in a list of bids that no single field shows.</summary>
internal static class BidOutcomeChecks
{
    private static readonly BilingualText RankDiffers = new("同一竞买号的顺位须一致。", "One bidder code has one rank. Enter the same in each row.");
    private static readonly BilingualText OutOfOrder = new("出价须按时间先后排列，不得早于上一笔。", "Bids must be in order of time: this one is earlier than the one above.");

    public static List<ToolFieldError> Find(List<TimedBid> bids)
    {
        var errors = new List<ToolFieldError>();
        var ranks = new Dictionary<string, int?>(StringComparer.Ordinal);
        for (var index = 0; index < bids.Count; index++)
        {
            var bid = bids[index];
            if (index > 0 && bid.At < bids[index - 1].At)
            {
                errors.Add(new(Path(index, "at"), "E_FIELD_INSTANT", "BID-CON", OutOfOrder));
            }

            if (!ranks.TryAdd(bid.BidderCode, bid.Rank) && ranks[bid.BidderCode] != bid.Rank)
            {
                errors.Add(new(Path(index, "rank"), "E_RANK", "AUC-19", RankDiffers));
            }
        }

        return errors;
    }

    public static ToolFieldError Terms(RoundRefusal refusal, BidOutcomeInput input)
    {
        var entry = RefusalCatalog.Of(refusal);
        var facts = new RefusalFacts(
            input.StartPrice, input.Increment, input.StartPrice, input.StartsAt, input.EndsAt ?? input.StartsAt, DepositBand.Of(input.StartPrice, RuleBooks.Latest));
        return new(refusal == RoundRefusal.PeriodTooShort ? "endsAt" : "startPrice", entry.Code, entry.Rule.Value, entry.Fill(facts));
    }

    private static string Path(int index, string column) => string.Create(CultureInfo.InvariantCulture, $"bids[{index}].{column}");
}
