using Auction.Domain.Texts;

namespace Auction.Domain.People;

/// <summary>Words of <see cref="BidderChecks"/>.</summary>
internal static class BidderTexts
{
    internal static readonly BilingualText InTime = new("竞价尚未结束。", "Bidding has not ended.");
    internal static readonly BilingualText Ended = new("竞价已经结束，不能再取得竞买资格。", "Bidding has ended; nobody can qualify any more.");
    internal static readonly BilingualText Verified = new("已通过实名核验。", "The real name has been verified.");
    internal static readonly BilingualText NotVerified = new("请先完成实名核验。", "Verify your real name first.");
    internal static readonly BilingualText OfAge = new("具有完全民事行为能力的年龄。", "Of full age.");
    internal static readonly BilingualText GuardianConfirmed = new("未满十八周岁，法定代理人已经法院确认。", "Under eighteen; the court confirmed the guardian.");
    internal static readonly BilingualText GuardianMissing = new("未满十八周岁，须由法定代理人代理，请提交证明。", "Under eighteen: a guardian acts; hand in the proof.");
    internal static readonly BilingualText GuardianWaits = new("未满十八周岁，法定代理人的证明正由法院审查。", "Under eighteen; the court is examining the guardian’s proof.");
    internal static readonly BilingualText GuardianRejected = new("未满十八周岁，法院未确认法定代理人，不能竞买。", "Under eighteen; the court did not confirm a guardian, so bidding is not possible.");
    internal static readonly BilingualText NobodyBarred = new("不属于与本拍卖财产有工作关系的人员及其近亲属。", "Not one of those whose work is connected with this property, nor a near relative of theirs.");
    internal static readonly BilingualText BarredSelf = new("{0}不得竞买与其行为相关的拍卖财产。", "{0} may not bid for property connected with their work.");
    internal static readonly BilingualText BarredThrough = new("您是相关人员的近亲属（{0}）：{1}，不得竞买。", "You are a near relative ({0}) of somebody concerned: {1}. You may not bid.");
    internal static readonly BilingualText NotDefaulted = new("不是本财产的悔拍买受人。", "Not the buyer who defaulted on this property.");
    internal static readonly BilingualText Defaulted = new("本财产原买受人悔拍，不得参加重新拍卖，也不得委托他人参加。", "The buyer who defaulted on this property may not take part in the re-auction, nor through others.");
    internal static readonly BilingualText NotOnTheList = new("未被限制消费。", "Not under consumption restriction.");
    internal static readonly BilingualText OnTheList = new("被限制消费的人员不得购买不动产。清偿债务、限制解除后可以报名。", "Whoever is under consumption restriction may not buy real estate. You may register once the restriction is lifted.");
    internal static readonly BilingualText DebtorMayBid = new("被执行人可以竞买被执行的财产。", "The debtor may bid for the property under enforcement.");
    internal static readonly BilingualText HousingConfirmed = new("购房资格已经法院核验。", "The court checked the purchase qualification.");
    internal static readonly BilingualText HousingCommitted = new("已承诺具备购房资格；成交后法院核验，不具备的不出具成交裁定。", "You committed to having the purchase qualification; the court checks it after the sale, and without it no ruling is issued.");
    internal static readonly BilingualText HousingOpen = new("请确认您具备当地购房资格，并知悉不具备资格的后果。", "Confirm that you have the local purchase qualification and know what follows without it.");
    internal static readonly BilingualText HousingRejected = new("经核验不具备购房资格，不能竞买本住宅。", "Found to be without the purchase qualification; bidding for this housing is not possible.");
    internal static readonly BilingualText SpecialConfirmed = new("法律规定的特定资格已经法院确认。", "The court confirmed the special qualification.");
    internal static readonly BilingualText SpecialMissing = new("本财产的买受人须具备特定资格，请提交证明。", "The buyer of this property needs a special qualification; hand in the proof.");
    internal static readonly BilingualText SpecialWaits = new("特定资格的证明正由法院审查。", "The court is examining the proof of the special qualification.");
    internal static readonly BilingualText SpecialRejected = new("法院未确认特定资格，不能竞买本财产。", "The court did not confirm the special qualification; bidding for this property is not possible.");
    internal static readonly BilingualText RepresentationConfirmed = new("代理或者联合竞买已经法院确认。", "The court confirmed the representation or joint bid.");
    internal static readonly BilingualText RepresentationTooLate = new("竞价开始前未经法院确认，视为以本人名义竞买。", "Not confirmed by the court before bidding started: you bid in your own name.");
    internal static readonly BilingualText RepresentationRejected = new("法院未确认代理或者联合竞买，只能以本人名义竞买。", "The court did not confirm the representation or joint bid: you bid in your own name only.");
    internal static readonly BilingualText RepresentationWaits = new("正由法院确认；竞价开始前未确认的，视为以本人名义竞买。", "The court is examining it; not confirmed before bidding starts, you bid in your own name.");
    internal static readonly BilingualText RepresentationMissing = new("请在竞价开始前提交委托或者联合竞买的证明。", "Hand in the proof of representation or joint bidding before bidding starts.");
    internal static readonly BilingualText PriorityConfirmed = new("优先购买权及顺位已经法院确认。", "The court confirmed the right of pre-emption and its rank.");
    internal static readonly BilingualText PriorityMissing = new("请提交优先购买权的证明；未经确认的，可以作为普通竞买人参加。", "Hand in the proof of pre-emption; unconfirmed you may bid as an ordinary bidder.");
    internal static readonly BilingualText PriorityWaits = new("优先购买权正由法院确认；未经确认的，可以作为普通竞买人参加。", "The court is examining the pre-emption; unconfirmed you may bid as an ordinary bidder.");
    internal static readonly BilingualText PriorityRejected = new("法院未确认优先购买权，可以作为普通竞买人参加。", "The court did not confirm the pre-emption; you may bid as an ordinary bidder.");
    internal static readonly BilingualText RemindersRead = new("特别提示已逐条确认。", "The reminders were confirmed one by one.");
    internal static readonly BilingualText RemindersOpen = new("请逐条阅读并确认特别提示。", "Read and confirm the reminders one by one.");
    internal static readonly BilingualText DepositExempt = new("申请执行人的债权不低于保证金，无须交纳。", "The applicant’s claim is not less than the deposit; nothing is to be paid.");
    internal static readonly BilingualText DepositConfirmed = new("已经法院确认。", "Confirmed by the court.");
    internal static readonly BilingualText DepositPaid = new("已收到本人账户交纳的 ¥{0}。", "¥{0} came in from your own account.");
    internal static readonly BilingualText DepositOpen = new("还须以本人名义交纳保证金 ¥{0}，竞价结束前（含延时）到账即可。", "A deposit of ¥{0} is still to be paid in your own name; it may come in until bidding ends, extensions included.");
    internal static readonly BilingualText FullPriceOpen = new("变卖须以本人名义预交全部变卖价款，还差 ¥{0}。", "In a sell-off the full price is paid beforehand in your own name; ¥{0} is still missing.");

    internal static BilingualText Of(BarringDuty duty) => duty switch
    {
        BarringDuty.Court => new("负责执行的人民法院及其工作人员", "The enforcing court and its staff"),
        BarringDuty.Platform => new("网络服务提供者及其工作人员", "The platform and its staff"),
        BarringDuty.Auxiliary => new("承担本次拍卖辅助工作的机构及其工作人员", "The auxiliary institutions of this sale and their staff"),
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "Unknown duty."),
    };

    internal static BilingualText Of(NearRelation relation) => relation switch
    {
        NearRelation.Spouse => new("配偶", "spouse"),
        NearRelation.Parent => new("父母", "parent"),
        NearRelation.Child => new("子女", "child"),
        NearRelation.Sibling => new("兄弟姐妹", "sibling"),
        NearRelation.Grandparent => new("祖父母、外祖父母", "grandparent"),
        NearRelation.Grandchild => new("孙子女、外孙子女", "grandchild"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Unknown relation."),
    };
}
