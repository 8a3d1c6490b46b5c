using Auction.Domain.Rules;
using Auction.Domain.Texts;
using static Auction.Domain.Rounds.RefusalGap;

namespace Auction.Domain.Rounds;

/// <summary>Code, rule and words of every refusal: those the rules record (<see cref="RoundRefusal"/>) and those at the door (<see cref="DoorRefusal"/>).</summary>
public static class RefusalCatalog
{
    private static readonly (RoundRefusal Refusal, RefusalEntry Entry)[] RoundEntries =
    [
        (RoundRefusal.KeyReused, New("E_KEY_REUSED", "PLT-2", "同一提交编号已用于另一笔出价，本次未处理。请刷新页面后重新出价。", "This submission key was already used for a different bid, so nothing was done. Reload the page and bid again.")),
        (RoundRefusal.NotAnnounced, New("E_NOT_ANNOUNCED", "AUC-12.2", "本轮拍卖尚未公告。", "This round has not been announced yet.")),
        (RoundRefusal.AlreadyAnnounced, New("E_ALREADY_ANNOUNCED", "ATT-D", "本轮拍卖已公告，公告内容不得更改；如需更改，应撤回后重新公告。", "This round is announced and its terms can no longer change. To change them, withdraw it and publish a new notice.")),
        (RoundRefusal.StartPriceNotPositive, New("E_START_PRICE", "AUC-10.1", "起拍价须大于零。", "The start price must be above zero.")),
        (RoundRefusal.IncrementNotPositive, New("E_INCREMENT", "AUC-20.1b", "加价幅度须大于零。", "The bid step must be above zero.")),
        (RoundRefusal.DepositOutsideBand, New("E_DEPOSIT_RANGE", "AUC-17.1", "保证金须在 {0} 元至 {1} 元之间（含两端）。", "The deposit must lie between ¥{0} and ¥{1}, both included.", DepositLeast, DepositGreatest)),
        (RoundRefusal.PeriodTooShort, New("E_PERIOD_TOO_SHORT", "AUC-20.2a", "竞价时间过短：拍卖不得少于 24 小时，变卖期为 60 日。", "The bidding period is too short: at least 24 hours for an auction, 60 days for a sell-off.")),
        (RoundRefusal.RoundWithdrawn, New("E_ROUND_WITHDRAWN", "DIS-17", "本轮拍卖已由人民法院撤回。", "The court has withdrawn this round.")),
        (RoundRefusal.RoundEnded, New("E_ROUND_ENDED", "AUC-20.2c", "本轮竞价已于 {0} 结束。", "Bidding in this round ended at {0}.", EndsAt)),
        (RoundRefusal.NotQualified, New("E_NO_DEPOSIT", "AUC-17.2", "该竞买号在本轮没有竞买资格：保证金尚未确认。", "This bidder code may not bid in this round: no deposit is confirmed.")),
        (RoundRefusal.CodeTaken, New("E_CODE_TAKEN", "AUC-18.1", "该竞买号在本轮已被使用。", "This bidder code is already taken in this round.")),
        (RoundRefusal.AmountMalformed, New("E_MONEY", "GEN-1", "出价金额无效：须大于零且不超过 9,999,999,999,999.99 元。", "The amount is not valid: it must be above zero and at most ¥9,999,999,999,999.99.")),
        (RoundRefusal.NotStarted, New("E_NOT_STARTED", "AUC-20.2c", "竞价尚未开始，开始时间为 {0}。", "Bidding has not begun. It starts at {0}.", StartsAt)),
        (RoundRefusal.RoundPaused, New("E_ROUND_PAUSED", "STOP-CLK", "竞价已暂停，恢复前不接受出价；已有出价继续有效。", "Bidding is paused. No bids are taken until it resumes; bids already made stay valid.")),
        (RoundRefusal.AfterEnd, New("E_AFTER_END", "AUC-20.2c", "出价到达平台时竞价已于 {0} 结束；结束时刻及其后的出价无效。", "Bidding had ended at {0} when this reached the platform. The closing instant itself is too late.", EndsAt)),
        (RoundRefusal.BelowStart, New("E_BELOW_START", "AUC-20.1", "出价低于起拍价 {0} 元，出价无效。", "The bid is below the start price of ¥{0}.", StartPrice)),
        (RoundRefusal.OffGrid, New("E_OFF_GRID", "AUC-20.1b", "出价须为起拍价 {0} 元加上加价幅度 {1} 元的整数倍；最低有效出价为 {2} 元。", "A bid must be the start price of ¥{0} plus a whole number of bid steps of ¥{1}. The least valid bid is ¥{2}.", StartPrice, Increment, NextMinimum)),
        (RoundRefusal.AlreadyLeading, New("E_ALREADY_LEADING", "BID-EQ", "您的出价目前领先，无需再次出价。", "Your bid is already leading; there is nothing to outbid.")),
        (RoundRefusal.BelowMinimum, New("E_BELOW_MINIMUM", "AUC-20.1b", "出价低于当前价，最低有效出价为 {0} 元。", "The bid is below the current price. The least valid bid is ¥{0}.", NextMinimum)),
        (RoundRefusal.NotBetter, New("E_NOT_BETTER", "BID-EQ", "同价出价只有优先购买顺位更优先的竞买人才能领先；其他竞买人最低出价为 {0} 元。", "An equal bid leads only with a better priority rank. Otherwise the least valid bid is ¥{0}.", NextMinimum)),
        (RoundRefusal.NotPaused, New("E_NOT_PAUSED", "AUC-28.4", "本轮竞价没有暂停，无需恢复。", "This round is not paused, so it cannot resume.")),
        (RoundRefusal.ResumptionTooSoon, New("E_RESUMPTION_TOO_SOON", "STOP-CLK", "恢复竞价须至少提前 24 小时公告。", "A resumption must be announced at least 24 hours ahead.")),
        (RoundRefusal.NotDue, New("E_NOT_DUE", "AUC-20.2a", "竞价结束时间 {0} 尚未到，不得提前结束。", "The end, {0}, has not come; a round never closes early.", EndsAt)),
        (RoundRefusal.ReasonMissing, New("E_REASON_MISSING", "AUC-28.3", "须写明理由，理由将在平台公示。", "A reason is required; it is published on the platform.")),
        (RoundRefusal.RankMalformed, New("E_RANK", "AUC-19", "优先购买权顺位须为大于零的整数。", "A priority rank must be a whole number above zero.")),
        (RoundRefusal.TermsAmountTooLarge, New("E_TERMS_AMOUNT", "GEN-1", "起拍价和加价幅度均不得超过 9,999,999,999,999.99 元。", "Neither the start price nor the bid step may exceed ¥9,999,999,999,999.99.")),
    ];

    private static readonly (DoorRefusal Refusal, RefusalEntry Entry)[] DoorEntries =
    [
        (DoorRefusal.BodyTooLarge, New("E_BODY_TOO_LARGE", "PLT-1", "提交的内容过大，未作处理。", "The request is too large. Nothing was done.")),
        (DoorRefusal.MalformedJson, New("E_JSON", "PLT-1", "提交的内容须为一个有效的 JSON 对象，未作处理。", "The request must be one valid JSON object. Nothing was done.")),
        (DoorRefusal.NotSignedIn, New("E_NOT_SIGNED_IN", "PLT-3", "请先登录。", "Sign in first.")),
        (DoorRefusal.Throttled, New("E_THROTTLED", "PLT-4", "您的提交过于频繁，请稍后再试；其他竞买人不受影响。", "You are sending too many requests. Try again shortly; other bidders are not affected.")),
        (DoorRefusal.UnknownLot, New("E_UNKNOWN_LOT", "PLT-1", "没有这个标的，请检查标的编号。", "There is no such lot. Check the lot number.")),
        (DoorRefusal.NotQualified, New("E_NOT_QUALIFIED", "AUC-17.2", "您尚未取得本轮竞买资格，请先报名并交纳保证金；竞价结束前均可办理。", "You are not admitted to this round. Register and pay the deposit; you may do so until bidding ends.")),
        (DoorRefusal.StaleForm, New("E_STALE_FORM", "PLT-2", "页面已过期，本次未提交。请刷新页面，核对当前价后重新出价。", "This page is out of date and nothing was sent. Reload it, check the current price and bid again.")),
        (DoorRefusal.MissingKey, New("E_KEY_MISSING", "PLT-2", "缺少有效的提交编号，本次未处理。请刷新页面后重试。", "The request carries no usable submission key. Reload the page and try again.")),
        (DoorRefusal.MalformedAmount, New("E_MONEY", "GEN-1", "出价金额无效：须为大于零的数字，最多两位小数，不超过 9,999,999,999,999.99 元。", "The amount is not valid: a number above zero, at most two decimals, at most ¥9,999,999,999,999.99.")),
        (DoorRefusal.PlatformDelay, New("E_PLATFORM_DELAY", "PLT-5", "平台未能及时处理，本次出价未记录。可用同一提交编号再次提交，不会重复出价。", "The platform could not judge this in time and did not record it. Send it again with the same key; it cannot count twice.")),
        (DoorRefusal.BeingChecked, New("E_BEING_CHECKED", "PLT-5", "正在核对本次出价的结果，请勿重新出价；请用同一提交编号查询。", "Whether this bid counts is being checked. Do not bid again; ask for the result with the same key.")),
        (DoorRefusal.MalformedQuery, New("E_QUERY", "PLT-1", "查询参数须为不小于零的整数。", "The query value must be a whole number, zero or above.")),
    ];

    private static readonly Dictionary<RoundRefusal, RefusalEntry> ByRound = RoundEntries.ToDictionary(row => row.Refusal, row => row.Entry);
    private static readonly Dictionary<DoorRefusal, RefusalEntry> ByDoor = DoorEntries.ToDictionary(row => row.Refusal, row => row.Entry);

    /// <summary>Every refusal of the rules, in the order they are checked.</summary>
    public static IReadOnlyList<(RoundRefusal Refusal, RefusalEntry Entry)> Round => RoundEntries;

    /// <summary>Every refusal at the door, in the order they are checked.</summary>
    public static IReadOnlyList<(DoorRefusal Refusal, RefusalEntry Entry)> Door => DoorEntries;

    /// <summary>How a refusal of the rules is told.</summary>
    public static RefusalEntry Of(RoundRefusal refusal) => ByRound[refusal];

    /// <summary>How a refusal at the door is told.</summary>
    public static RefusalEntry Of(DoorRefusal refusal) => ByDoor[refusal];

    private static RefusalEntry New(string code, string rule, string zh, string en, params RefusalGap[] gaps) =>
        new(code, new RuleId(rule), new BilingualText(zh, en), gaps);
}
