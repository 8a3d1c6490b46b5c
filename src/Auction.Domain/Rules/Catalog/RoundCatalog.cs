using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>One round: terms, bidding, standstill, end.</summary>
internal static class RoundCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("AUC-6", OnlineAuction(6), "制作公告、确定保留价和保证金、出具裁定、交付财产等由人民法院办理，不得委托。", "Notice, reserve price, deposit, ruling and handover are the court’s own tasks."),
        New("AUC-10.1", OnlineAuction(10), "起拍价即保留价，必须确定并公开。", "The start price is the reserve price; it is mandatory and public."),
        New("AUC-10.2", OnlineAuction(10), "一拍起拍价不得低于参考价或者市价的百分之七十。", "The first start price is at least 70 % of the reference or market price."),
        New("AUC-11", OnlineAuction(11), "不限制竞买人数量；一人参加且出价不低于起拍价的，拍卖成交。", "No minimum number of bidders: one valid bid buys."),
        New("AUC-12.1", OnlineAuction(12), "一拍公告：动产应于十五日前，不动产和其他财产权应于三十日前。", "First-round notice: 15 days ahead for movables, 30 for real estate and other rights."),
        New("AUC-12.2", OnlineAuction(12), "拍卖应先公告，公告应载明法定事项。", "A round is announced first, with all the contents the law names."),
        New("AUC-13", OnlineAuction(13), "公告发布当日在平台公示法定事项。", "On the day of the notice the items named by law are disclosed on the platform."),
        New("AUC-14", OnlineAuction(14), "公告发布当日以醒目方式作出法定的特别提示。", "On the day of the notice the special reminders named by law are shown prominently."),
        New("AUC-17.1", OnlineAuction(17), "保证金在本轮起拍价的百分之五至百分之二十之间确定。", "The deposit lies between 5 % and 20 % of that round’s start price."),
        New("AUC-17.2", OnlineAuction(17), "竞买人应在参加拍卖前以本人名义交纳保证金，未交纳的不得参加竞买。", "A bidder pays the deposit in their own name before taking part; without it there is no bidding."),
        New("AUC-17.2b", OnlineAuction(17), "申请执行人参加竞买可不交保证金；债权数额小于保证金的，补交差额。", "An applicant who bids pays no deposit, or the difference when the claim is smaller than the deposit."),
        New("AUC-18.1", OnlineAuction(18), "竞价程序结束前均可取得竞买资格，取得竞买号。", "Admission is possible at any time before the bidding period ends; the bidder receives a code."),
        New("AUC-18.2", OnlineAuction(18), "竞价程序结束前，对竞买人身份保密，页面只显示竞买号。", "Until the bidding period ends identities are kept secret; pages show only codes."),
        New("AUC-19", OnlineAuction(19), "优先购买权人经人民法院确认后取得带有顺位的优先竞买号。", "A priority purchaser confirmed by the court receives a code that carries the rank."),
        New("AUC-20.0", OnlineAuction(20), "加价幅度由人民法院确定；超过起拍价百分之二的，提示核对。", "The court fixes the bid step; above 2 % of the start price a check is advised."),
        New("AUC-20.1", OnlineAuction(20), "从起拍价开始递增出价，低于起拍价的出价无效。", "Bids ascend from the start price; a bid below it is invalid."),
        New("AUC-20.1b", Platform, "有效出价为起拍价加上加价幅度的整数倍；后续出价不低于当前价加一个加价幅度。", "Valid amounts are the start price plus whole bid steps; a later bid is at least one step above the current price."),
        New("AUC-20.2a", OnlineAuction(20), "竞价时间不少于二十四小时。", "The bidding period is at least 24 hours."),
        New("AUC-20.2b", OnlineAuction(20), "竞价程序结束前五分钟内有人出价的，自该出价时间起自动延时五分钟，不限次数。", "A bid in the last five minutes moves the end to five minutes after that bid, any number of times."),
        New("AUC-20.2c", OnlineAuction(20), "出价时间以进入平台系统的时间为准；到达结束时刻的出价为时已晚。", "A bid’s time is its entry into the platform’s system; at the closing instant it is too late."),
        New("AUC-20.3", OnlineAuction(20), "竞买号与出价实时显示，全部出价记录予以保存和公示。", "Codes and bids are shown in real time; the whole history is kept and shown."),
        New("AUC-21.1", OnlineAuction(21), "优先购买权人可以与最高出价同价出价；无人更高的，由优先购买权人竞得。", "A priority purchaser may equal the highest bid and buys if nobody goes higher."),
        New("AUC-21.2", OnlineAuction(21), "顺位不同的优先购买权人同价的，顺位在先者竞得。", "Between different ranks at an equal price the better rank buys."),
        New("AUC-21.3", OnlineAuction(21), "顺位相同的优先购买权人同价的，出价在先者竞得。", "Between the same rank at an equal price the earlier bid buys."),
        New("AUC-22.1", OnlineAuction(22), "拍卖成交的，以最后有效的最高出价确定买受人。", "When a round ends with a bid, the last valid leading bid names the purchaser."),
        New("AUC-23", OnlineAuction(23), "竞价结束后二十四小时内退还未竞得人的保证金。", "Other bidders’ deposits are released within 24 hours of the end."),
        New("AUC-25.1", OnlineAuction(25), "买受人在公告确定的期限内交付余款。", "The purchaser pays the balance within the time stated in the notice."),
        New("AUC-25.2", OnlineAuction(25), "拍卖成交后二十四小时内，买受人冻结的保证金划入人民法院账户。", "The purchaser’s deposit reaches the court’s account within 24 hours of the sale."),
        New("AUC-26.1a", OnlineAuction(26), "竞价期间无人出价的，本轮流拍。", "No bid in the whole bidding period: the lot is unsold."),
        New("AUC-26.1b", OnlineAuction(26), "流拍后三十日内在同一平台再次拍卖。", "The second round follows within 30 days on the same platform."),
        New("AUC-26.1c", OnlineAuction(26), "二拍公告：动产应于七日前，不动产和其他财产权应于十五日前。", "Second-round notice: 7 days ahead for movables, 15 for real estate and other rights."),
        New("AUC-26.1d", OnlineAuction(26), "二拍起拍价降低幅度不超过前次起拍价的百分之二十。", "The second start price is at most 20 % below the first."),
        New("AUC-28.1", OnlineAuction(28), "具有法定事由的，人民法院可决定暂缓或者裁定中止拍卖。", "On lawful grounds the court decides to suspend the sale or rules to stay it."),
        New("AUC-28.2", OnlineAuction(28), "平台发现系统故障或者安全隐患的，可先行暂停并立即报告人民法院。", "On a fault or security danger the platform may pause first and reports to the court at once."),
        New("AUC-28.3", OnlineAuction(28), "暂缓、中止的理由应及时公示。", "The reason for a standstill is published."),
        New("AUC-28.4", OnlineAuction(28), "暂缓期满或者中止事由消失后五日内恢复拍卖。", "Bidding resumes within five days after the cause is gone."),
        New("ATT-D", Platform, "公告发布后，拍卖条件不得更改；如需更改，应撤回后重新公告。", "After the notice the terms do not change; a change needs withdrawal and a new notice."),
        New("BID-CMP", OnlineAuction(21), "出价排序：先比价格，再比顺位，再比时间，最后比序号。", "Bids are ordered by price, then rank, then time, then sequence number."),
        New("BID-CON", Platform, "同一轮次的出价逐一裁判，后一笔以前一笔之后的状态为准。", "Bids of one round are judged one after another, each against the state left by the one before."),
        New("BID-EQ", Platform, "同价出价只有能够领先时才被接受；领先者不得再次出价。", "An equal bid counts only if it would lead; the leader cannot outbid itself."),
        New("BID-IRR", Platform, "出价一经接受，不得撤回。", "An accepted bid cannot be taken back."),
        New("DEF-RE", Platform, "悔拍后重新拍卖的，沿用原轮次和起拍价，公告期按一拍计算。", "A re-auction after default keeps round and start price and takes the first round’s notice days."),
        New("DIS-17", SaleOfProperty(17), "拍卖开始前出现法定事由的，撤回拍卖委托。", "On the grounds named by law the round is withdrawn."),
        New("DIS-19", SaleOfProperty(19), "被执行人在拍卖日之前交足款项要求停止拍卖的，应予准许。", "A debtor who pays in full before the auction day may stop the sale."),
        New("SEL-2", LegalSources.SellOff, "二拍流拍后十日内询问以物抵债意见，十五日内发布变卖公告。", "Creditors are asked within 10 days of the second failure; the sell-off is announced within 15."),
        New("SEL-3", LegalSources.SellOff, "变卖期六十日；公告动产于七日前，其他财产于十五日前。", "A sell-off lasts 60 days; notice 7 days ahead for movables, 15 for others."),
        New("SEL-4", LegalSources.SellOff, "变卖价为二拍起拍价。", "The sell-off price is the start price of the second round."),
        New("SEL-6", LegalSources.SellOff, "变卖期内首次有效出价后进入二十四小时竞价，延时规则同样适用。", "The first valid bid opens 24 hours of bidding with the same extension."),
        New("SEL-7", LegalSources.SellOff, "六十日无人出价的，变卖结束。", "Sixty days without a bid end the sell-off."),
        New("STOP-CLK", Platform, "暂停时停止计时，恢复时补足剩余时间且不少于五分钟，出价继续有效，恢复至少提前二十四小时公告。", "On a pause the clock stops; the remaining time is restored, at least five minutes; bids stay valid; resumption is announced 24 hours ahead."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
