using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the bidding calculator.</summary>
/// <param name="Phase"><c>sold</c> or <c>failed</c>, if nobody bids again.</param>
/// <param name="BuyerCode">Who buys; null when failed.</param>
/// <param name="Price">At which price; null when failed.</param>
/// <param name="EndsAt">End in force after the last bid.</param>
/// <param name="Extensions">Bids that moved the end.</param>
/// <param name="Bids">Each bid, in the order judged.</param>
public sealed record BidOutcomeResult(
    string Phase, string? BuyerCode, ToolMoney? Price, ToolInstant EndsAt, int Extensions, IReadOnlyList<BidOutcomeRow> Bids);

/// <summary>One bid of the result.</summary>
/// <param name="Row">Its place in the input, from 1.</param>
/// <param name="At">Entry into the system.</param>
/// <param name="Bidder">Bidder code.</param>
/// <param name="Amount">Amount.</param>
/// <param name="IsAccepted">True when valid.</param>
/// <param name="Code">Error code of the refusal; null when accepted.</param>
/// <param name="Rule">Rule of the refusal, or of the acceptance.</param>
/// <param name="Message">Words of the refusal; null when accepted.</param>
/// <param name="Leader">Who leads after it; null when nobody.</param>
/// <param name="EndsAt">End in force after it.</param>
/// <param name="IsExtension">True when it moved the end.</param>
public sealed record BidOutcomeRow(
    int Row,
    ToolInstant At,
    string Bidder,
    ToolMoney Amount,
    bool IsAccepted,
    string? Code,
    string Rule,
    BilingualText? Message,
    string? Leader,
    ToolInstant EndsAt,
    bool IsExtension);

/// <summary>Who leads after a list of timed bids, why each refusal, and every new end (AUC-20.1, AUC-20.2b, AUC-21.1, AUC-21.2, BID-CMP).</summary>
public static class BidOutcomeTool
{
    private const int BidsMax = 200;

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "bid-outcome",
        Title = new("竞价推演", "Outcome of a list of bids"),
        Description = new(
            "按真实竞价规则逐笔裁判一组出价：谁领先、每笔无效出价的理由和依据、每次延时后的结束时间。",
            "Judges a list of bids by the rules of live bidding: who leads, why each bid is refused and on which rule, and every new end."),
        Fields =
        [
            new()
            {
                Name = "kind",
                Type = ToolFieldType.Choice,
                Rule = "AUC-20.2a",
                Default = "auction",
                Label = new("方式", "Kind"),
                Choices = [new("auction", new("拍卖", "Auction")), new("sell-off", new("变卖", "Sell-off"))],
            },
            new() { Name = "startPrice", Type = ToolFieldType.Money, Rule = "AUC-10.1", Label = new("起拍价（元）", "Start price (yuan)") },
            new() { Name = "increment", Type = ToolFieldType.Money, Rule = "AUC-20.1b", Label = new("加价幅度（元）", "Bid step (yuan)") },
            new() { Name = "startsAt", Type = ToolFieldType.Instant, Rule = "AUC-20.2a", Label = new("竞价开始时间（北京时间）", "Start of bidding (court time)") },
            new()
            {
                Name = "endsAt",
                Type = ToolFieldType.Instant,
                Rule = "AUC-20.2a",
                IsRequired = false,
                Label = new("竞价结束时间（北京时间）", "Scheduled end (court time)"),
                Hint = new("不填按最短时间计算：拍卖 24 小时，变卖 60 日。", "Left out: the shortest allowed, 24 hours for an auction, 60 days for a sell-off."),
            },
            new()
            {
                Name = "bids",
                Type = ToolFieldType.Rows,
                Rule = "BID-CON",
                Min = 1,
                Max = BidsMax,
                Label = new("出价（按进入平台的先后）", "Bids, in the order they reach the platform"),
                Columns =
                [
                    new() { Name = "at", Type = ToolFieldType.Instant, Rule = "AUC-20.2c", Label = new("时间", "Time") },
                    new() { Name = "bidder", Type = ToolFieldType.Text, Rule = "AUC-18.1", Max = 20, Label = new("竞买号", "Bidder code") },
                    new() { Name = "amount", Type = ToolFieldType.Money, Rule = "GEN-1", Label = new("金额（元）", "Amount (yuan)") },
                    new()
                    {
                        Name = "rank",
                        Type = ToolFieldType.Whole,
                        Rule = "AUC-19",
                        IsRequired = false,
                        Min = 1,
                        Max = 99,
                        Label = new("优先购买权顺位（没有则不填）", "Priority rank (empty if none)"),
                    },
                ],
            },
        ],
        SampleJson = """
            {"kind":"auction","startPrice":"100000","increment":"1000","startsAt":"2026-03-10T10:00:00","endsAt":"2026-03-11T10:00:00","bids":[
            {"at":"2026-03-11T09:40:00","bidder":"X","amount":"100000"},
            {"at":"2026-03-11T09:50:00","bidder":"Q2","amount":"100000","rank":2},
            {"at":"2026-03-11T09:55:00.001","bidder":"Q1","amount":"100000","rank":1},
            {"at":"2026-03-11T09:56:00","bidder":"Q2","amount":"100000","rank":2},
            {"at":"2026-03-11T09:57:00","bidder":"X","amount":"100500"},
            {"at":"2026-03-11T09:58:10","bidder":"X","amount":"101000"}]}
            """,
    };

    /// <summary>The outcome for people and programs.</summary>
    /// <exception cref="ArgumentException">The rules refuse the terms themselves.</exception>
    public static BidOutcomeResult Compute(BidOutcomeInput input, RuleBook book)
    {
        var (refusal, bids, closed) = BidReplay.Of(input, book);
        return refusal is null ? ResultOf(bids, closed) : throw new ArgumentException($"The terms are refused: {refusal}.", nameof(input));
    }

    private static ToolAnswer Run(ToolValues values)
    {
        var bids = values.Rows("bids")
            .Select(row => new TimedBid(row.Instant("at"), row.Text("bidder"), row.WholeOrNull("rank"), row.Money("amount")))
            .ToList();
        if (BidOutcomeChecks.Find(bids) is { Count: > 0 } errors)
        {
            return new() { Errors = errors };
        }

        var input = new BidOutcomeInput(
            string.Equals(values.Text("kind"), "sell-off", StringComparison.Ordinal),
            values.Money("startPrice"),
            values.Money("increment"),
            values.Instant("startsAt"),
            values.InstantOrNull("endsAt"),
            bids);
        var (refusal, judged, closed) = BidReplay.Of(input, RuleBooks.Latest);
        if (refusal is { } reason)
        {
            return new() { Errors = [BidOutcomeChecks.Terms(reason, input)] };
        }

        var result = ResultOf(judged, closed);
        return new()
        {
            Result = result,
            Lines = [Conclusion(closed), .. judged.Select((bid, index) => LineOf(bid, result.Bids[index]))],
            Rules = [.. result.Bids.Select(row => row.Rule).Append(closed.Leader is null ? "AUC-26.1a" : "AUC-22.1").Append("BID-CMP").Distinct(StringComparer.Ordinal)],
        };
    }

    private static BidOutcomeResult ResultOf(IReadOnlyList<JudgedBid> bids, RoundState closed) => new(
        closed.Phase == RoundPhase.Sold ? "sold" : "failed",
        closed.Leader?.BidderCode,
        closed.Leader is { } leader ? ToolMoney.Of(leader.Amount) : null,
        ToolInstant.Of(closed.EndsAt),
        closed.ExtensionCount,
        [.. bids.Select((bid, index) => RowOf(bid, index + 1))]);

    private static BidOutcomeRow RowOf(JudgedBid bid, int row)
    {
        var entry = bid.Refusal is { } refusal ? RefusalCatalog.Of(refusal) : null;
        return new(
            row,
            ToolInstant.Of(bid.Bid.At),
            bid.Bid.BidderCode,
            ToolMoney.Of(bid.Bid.Amount),
            entry is null,
            entry?.Code,
            entry?.Rule.Value ?? AcceptedBy(bid),
            entry?.Fill(RefusalFacts.Of(bid.Before)),
            bid.After.Leader?.BidderCode,
            ToolInstant.Of(bid.After.EndsAt),
            bid.IsExtension);
    }

    private static string AcceptedBy(JudgedBid bid) => bid switch
    {
        { IsExtension: true } => "AUC-20.2b",
        { Before.Phase: not RoundPhase.Bidding, After.Terms.Kind: RoundKind.SellOff } => "SEL-6",
        _ when bid.Before.Leader is { } leader && leader.Amount == bid.Bid.Amount => leader.Rank == RoundState.OrdinaryRank ? "AUC-21.1" : "AUC-21.2",
        _ => "AUC-20.1b",
    };

    private static ToolLine Conclusion(RoundState closed) => closed.Leader is { } leader
        ? ToolLine.Conclusion(Texts.Sold.With(leader.BidderCode, leader.Amount, Show(closed.EndsAt)), "AUC-22.1")
        : ToolLine.Conclusion(Texts.Failed.With(Show(closed.EndsAt)), "AUC-26.1a");

    private static ToolLine LineOf(JudgedBid bid, BidOutcomeRow row)
    {
        var head = new BilingualText("第 {0} 笔 {1} {2} 出价 {3} 元：", "Bid {0}, {1}, {2}, ¥{3}: ").With(row.Row, Show(bid.Bid.At), row.Bidder, bid.Bid.Amount);
        var tail = row.Message ?? (row.IsExtension ? Texts.Extended : Texts.Leads).With(Show(bid.After.EndsAt));
        var text = new BilingualText(head.Zh + tail.Zh, head.En + tail.En);
        return row.IsAccepted ? ToolLine.Finding(text, row.Rule) : ToolLine.Warning(text, row.Rule);
    }

    private static string Show(DateTimeOffset instant) => CourtTime.Format(instant, "yyyy-MM-dd HH:mm:ss.fff");

    private static class Texts
    {
        public static readonly BilingualText Sold = new("此后无人出价的，由 {0} 以 {1} 元竞得，竞价于 {2} 结束。", "If nobody bids again, {0} buys at ¥{1}; bidding ends at {2}.");
        public static readonly BilingualText Failed = new("没有有效出价，流拍，竞价于 {0} 结束。", "There is no valid bid; the lot is unsold at {0}.");
        public static readonly BilingualText Leads = new("有效，领先；结束时间 {0}。", "valid and leading; the end is {0}.");
        public static readonly BilingualText Extended = new("有效，领先；延时至 {0}。", "valid and leading; the end moves to {0}.");
    }
}
