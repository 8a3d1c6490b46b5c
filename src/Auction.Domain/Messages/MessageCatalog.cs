using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Messages;

/// <summary>Everything the platform tells anybody, in the order of <see cref="MessageKind"/>. Never says who another bidder is (AUC-18.2).</summary>
public static class MessageCatalog
{
    /// <summary>All lines.</summary>
    public static IReadOnlyList<MessageEntry> All { get; } =
    [
        Line(MessageKind.PaymentReceived, MessageRecipient.Bidder, "AUC-17.2", 1,
            new("款项已收到：{0}", "Payment received: {0}"),
            new("{0}：已收到您支付的 {1}。办理结果以站内状态为准。", "{0}: your payment of {1} was received. What follows from it is shown on the site.")),
        Line(MessageKind.PaymentReturned, MessageRecipient.Bidder, "PAY-OVER", 2,
            new("款项原路退回：{0}", "Payment goes back: {0}"),
            new("{0}：{1} 原路退回。原因：{2}。", "{0}: {1} goes back to where it came from. Reason: {2}."), isPressing: true),
        Line(MessageKind.RegistrationRefused, MessageRecipient.Bidder, "AUC-18.1", 1,
            new("报名未通过：{0}", "Registration refused: {0}"),
            new("{0}：人民法院未确认您的报名。理由：{1}。已交保证金原路退还。", "{0}: the court did not confirm your registration. Reason: {1}. A deposit that was paid goes back to its source."), isPressing: true),
        Line(MessageKind.CodeGiven, MessageRecipient.Bidder, "AUC-18.1", 3,
            new("保证金已确认：{0}", "Deposit confirmed: {0}"),
            new("{0}：保证金 {1} 已确认，您的竞买号 {2}。{3} 开拍。", "{0}: your deposit of {1} is confirmed. Your bidder code is {2}. Bidding opens {3}."), isPressing: true, isSecret: true),
        Line(MessageKind.Outbid, MessageRecipient.Bidder, "AUC-20.2a", 2,
            new("您已被超过：{0}", "You have been outbid: {0}"),
            new("{0}：您已被超过，当前 {1}，最低可出 {2}。", "{0}: you have been outbid. Now {1}; next bid {2}."), isPressing: true, isSecret: true),
        Line(MessageKind.Won, MessageRecipient.Buyer, "AUC-22.1", 1,
            new("您已竞得：{0}", "You won: {0}"),
            new("{0}：您已竞得，成交价 {1}。保证金转交人民法院，尾款期限见“我的保证金和尾款”。", "{0}: you won at {1}. Your deposit goes to the court; the balance and its last day are under My deposits and balances."), isPressing: true),
        Line(MessageKind.NotWon, MessageRecipient.Bidder, "AUC-23", 1,
            new("未竞得：{0}", "Not won: {0}"),
            new("{0}：未竞得。保证金将于 {1} 前原路退还。", "{0}: not won. Your deposit returns to where it came from by {1}.")),
        Line(MessageKind.DepositReleased, MessageRecipient.Bidder, "AUC-23", 1,
            new("保证金已退还：{0}", "Deposit returned: {0}"),
            new("{0}：保证金 {1} 已原路退还。", "{0}: your deposit of {1} went back to where it came from.")),
        Line(MessageKind.DepositForfeited, MessageRecipient.Buyer, "AUC-24.1", 1,
            new("保证金不予退还：{0}", "Deposit not returned: {0}"),
            new("{0}：因悔拍，保证金 {1} 不予退还，依次用于支付拍卖费用损失、弥补差价和冲抵债务。", "{0}: after the default your deposit of {1} is not returned. It covers the costs of the sale, the shortfall and the debt, in this order."), isPressing: true),
        Line(MessageKind.LetterReady, MessageRecipient.Buyer, "AUC-22.1", 1,
            new("成交确认书已生成：{0}", "Confirmation letter ready: {0}"),
            new("{0}：成交确认书 {1} 已生成，可在标的页面查看和打印。", "{0}: confirmation letter {1} is ready to read and print on the page of the lot.")),
        Line(MessageKind.BalanceDue, MessageRecipient.Buyer, "AUC-25.1", 3,
            new("尾款即将到期：{0}", "Balance due soon: {0}"),
            new("{0}：尾款还差 {1}，{2} 截止，还有 {3} 日；逾期保证金不予退还。", "{0}: {1} is due by {2}, days left: {3}. Otherwise the deposit is not returned."), isPressing: true),
        Line(MessageKind.BalanceOverdue, MessageRecipient.Buyer, "DEF-1", 2,
            new("尾款逾期：{0}", "Balance overdue: {0}"),
            new("{0}：尾款还差 {1}，已于 {2} 到期，由人民法院依法处理。", "{0}: {1} was due by {2}. The court decides what follows."), isPressing: true),
        Line(MessageKind.RoundSuspended, MessageRecipient.Registered, "AUC-28.1", 1,
            new("拍卖已暂停：{0}", "Bidding stands still: {0}"),
            new("{0}：拍卖已暂停。原因：{1}。恢复时间另行通知。", "{0}: bidding stands still. Reason: {1}. You will be told when it goes on."), isPressing: true),
        Line(MessageKind.RoundResuming, MessageRecipient.Registered, "STOP-CLK", 1,
            new("拍卖将恢复：{0}", "Bidding goes on: {0}"),
            new("{0}：拍卖将于 {1} 恢复，暂停前剩余的竞价时间照常计算。", "{0}: bidding goes on at {1} with the time that was left."), isPressing: true),
        Line(MessageKind.RoundResumed, MessageRecipient.Registered, "STOP-CLK", 1,
            new("拍卖已恢复：{0}", "Bidding has gone on: {0}"),
            new("{0}：拍卖已恢复，竞价至 {1}，有出价则延时。", "{0}: bidding has gone on until {1}, with extensions if there are bids."), isPressing: true),
        Line(MessageKind.RoundWithdrawn, MessageRecipient.Registered, "AUC-28.1", 1,
            new("拍卖已撤回：{0}", "Auction withdrawn: {0}"),
            new("{0}：人民法院已撤回拍卖。原因：{1}。保证金原路退还。", "{0}: the court has withdrawn the auction. Reason: {1}. Deposits return to where they came from."), isPressing: true),
        Line(MessageKind.PanelSignatureAsked, MessageRecipient.Panel, "PAN-1", 1,
            new("请签署合议意见：{0}", "Panel signature asked: {0}"),
            new("{0}：拍卖方案（{1}）已提交合议，请本人签署。", "{0}: the launch ({1}) is before the panel. Please sign, alone and for yourself.")),
        Line(MessageKind.DeadlineNear, MessageRecipient.Court, "GEN-7", 3,
            new("期限将届满：{0}", "A time limit ends soon: {0}"),
            new("{0}：{1}，{2} 届满（{3}）。", "{0}: {1}; last day {2} ({3}).")),
        Line(MessageKind.DeadlineOverdue, MessageRecipient.Court, "GEN-7", 3,
            new("期限已届满：{0}", "A time limit is over: {0}"),
            new("{0}：{1}，已于 {2} 届满（{3}），请办理或者说明理由。", "{0}: {1}; the last day was {2} ({3}). Act or give the reason.")),
        Line(MessageKind.ValuationServed, MessageRecipient.Party, "REF-21.1", 1,
            new("参考价报告已送达：{0}", "The report on the price is served: {0}"),
            new("{0}：参考价报告已于 {1} 送达，可在“我的参考价案件”中查看，并在法定期限内提出书面异议。", "{0}: the report on the price was served on {1}. Read it under My valuations and object in writing within the time the law gives."), isPressing: true),
        Line(MessageKind.PayoutArrived, MessageRecipient.Party, "MON-10", 1,
            new("案款已汇出：{0}", "Money of the case paid out: {0}"),
            new("{0}：案款 {1} 已汇出至您登记的账户。", "{0}: {1} was sent to the account you registered."), isPressing: true),
        Line(MessageKind.SaleNotification, MessageRecipient.Party, "AUC-16.1", 4,
            new("拍卖通知：{0}", "Notification of the auction: {0}"),
            new("{4} {0}：人民法院决定网络司法拍卖，起拍价 {1}，保证金 {2}，{3} 开始竞价。当事人可以参加竞买；优先购买权人经通知未参与竞买的，视为放弃优先购买权。",
                "{4} {0}: the court has decided to sell it in an online judicial auction. Start price {1}, deposit {2}; bidding opens {3}. Parties may bid. Priority purchasers who were notified and do not bid are taken to have waived their right."), isPressing: true),
        Line(MessageKind.BalanceAsked, MessageRecipient.Buyer, "AUC-25.1", 2,
            new("请支付尾款：{0}", "Balance to be paid: {0}"),
            new("{0}：请于 {2} 前从本人名下账户支付尾款 {1}；逾期未付清视为悔拍，保证金不予退还。", "{0}: please pay the balance of {1} from an account in your own name by {2}. If it is not paid in full in time, you default and the deposit is not returned."), isPressing: true),
        Line(MessageKind.PlanServed, MessageRecipient.Party, "CPI-509", 1,
            new("分配方案已送达：{0}", "The plan of distribution is served: {0}"),
            new("{0}：分配方案已于 {1} 送达。有异议的，请自收到之日起十五日内向人民法院书面提出。", "{0}: the plan of distribution was served on {1}. Object in writing to the court within fifteen days of receiving it."), isPressing: true),
        Line(MessageKind.NewSignIn, MessageRecipient.Owner, "GEN-8", 2,
            new("新设备登录：{0}", "New sign-in: {0}"),
            new("您的账号于 {1} 从 {0} 登录，网络 {2}。如非本人操作，请立即修改密码并退出其他设备。", "Somebody signed in to your account from {0} on {1}, network {2}. If it was not you, change your password and sign out everywhere else at once."), isPressing: true),
    ];

    /// <summary>The line of a kind.</summary>
    public static MessageEntry Of(MessageKind kind) => All[(int)kind - 1];

    private static MessageEntry Line(MessageKind kind, MessageRecipient recipient, string rule, int facts, BilingualText subject, BilingualText body, bool isPressing = false, bool isSecret = false) =>
        new(kind, recipient, new RuleId(rule), isPressing, isSecret, subject, body, facts);
}
