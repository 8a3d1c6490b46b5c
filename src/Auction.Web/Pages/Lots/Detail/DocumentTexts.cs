using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Words of the published documents (AUC-12.2, AUC-14).</summary>
internal static class DocumentTexts
{
    public static readonly BilingualText Back = new("返回标的", "Back to the lot");
    public static readonly BilingualText Version = new("第 {0} 版", "Version {0}");
    public static readonly BilingualText OfRound = new("第 {0} 轮", "round {0}");
    public static readonly BilingualText NotInForce = new("本版本已被后来的版本取代。", "This version was followed by a later one.");
    public static readonly BilingualText InForce = new("查看现行版本", "See the version in force");
    public static readonly BilingualText AllVersions = new("全部 {0} 个版本", "All {0} versions");
    public static readonly BilingualText ChineseOnly = new("公示文本以中文发布。", "The text was published in Chinese and is shown as it was filed.");
    public static readonly BilingualText Opening = new(
        "{0}将在本平台对下列财产公开进行网络司法拍卖（{1}），现公告如下。",
        "{0} will sell the property below by judicial online auction on this platform ({1}), and gives notice as follows.");
    public static readonly BilingualText Property = new("一、拍卖标的", "1. Property");
    public static readonly BilingualText PriceAndTime = new("二、价格与时间", "2. Price and time");
    public static readonly BilingualText Bidders = new("三、竞买人条件", "3. Who may bid");
    public static readonly BilingualText Defects = new("四、已知瑕疵与权利负担", "4. Known defects and encumbrances");
    public static readonly BilingualText Duties = new("五、权利义务与法律责任", "5. Rights, duties and liability");
    public static readonly BilingualText Contact = new("六、联系与监督", "6. Contact and supervision");
    public static readonly BilingualText Start = new("竞价开始", "Bidding begins");
    public static readonly BilingualText End = new("竞价结束（可顺延）", "Bidding ends (may be extended)");
    public static readonly BilingualText NoDefects = new("未公示。以实物现状为准。", "None published. The property is sold as it stands.");
    public static readonly BilingualText WhoMayBid = new(
        "具备完全民事行为能力的自然人、法人和其他组织均可参加竞买；法律、行政法规对买受人资格有特殊规定的，应当符合规定。参加竞买须以本人名义交纳保证金，竞价结束前均可取得资格。",
        "Persons with full capacity, companies and other organisations may bid; where the law requires a special qualification the buyer must have it. A deposit in the bidder's own name is required; admission is possible until bidding ends.");
    public static readonly BilingualText DutiesText = new(
        "拍卖成交后，买受人应在 {0} 日内将尾款汇入本案一案一账号。逾期未付的按悔拍处理，保证金不予退还，并依次用于支付费用损失、弥补差价、冲抵债务。拍卖财产所有权自成交裁定送达买受人时转移。法院不对标的的真伪和品质作担保。",
        "After a sale the purchaser pays the balance to the case account within {0} days. Failing that it counts as a default: the deposit is forfeited and used for costs and losses, the price difference and the debt, in that order. Title passes when the sale ruling is served on the purchaser. The court does not guarantee authenticity or quality.");
    public static readonly BilingualText RulesTitle = new("竞价规则", "Bidding rules");
    public static readonly BilingualText RemindersTitle = new("特别提示", "Special reminders");
    public static readonly BilingualText InvestigationLead = new("由人民法院调查并公示，标的以实物现状为准。", "Investigated and published by the court. The property is sold as it stands.");

    public static readonly IReadOnlyList<BilingualText> Rules =
    [
        new("从起拍价开始以递增出价方式竞价，出价须为起拍价加上加价幅度的整数倍；低于起拍价的出价无效。", "Bidding rises from the start price. A bid is the start price plus whole increments; bids below the start price are void."),
        new("竞价程序结束前 5 分钟内无人出价的，最后出价即为成交价；有出价的，竞价时间自该出价时点顺延 5 分钟，次数不限。", "If nobody bids in the last 5 minutes the last bid is the sale price. Each bid in that time moves the end to 5 minutes after that bid, without limit."),
        new("出价时间以进入平台系统的时间为准；结束时刻及其后进入的出价无效。", "The time a bid enters the platform counts. A bid entering at or after the end is void."),
        new("优先购买权人可以按相同价格应价；顺位不同的，顺位在先者优先；顺位相同的，出价在先者优先。", "A priority purchaser may match the price. The better rank prevails; at the same rank the earlier bid does."),
        new("一人出价不低于起拍价的，即可成交。无人出价的，本次流拍。", "A single bid at or above the start price suffices for a sale. Without a bid the lot stays unsold."),
        new("出价一经记录不可撤回；领先的竞买人不能对自己的出价加价。", "A recorded bid cannot be withdrawn, and a leader cannot outbid itself."),
        new("人民法院依法决定暂缓或裁定中止的，竞价暂停，剩余时间保留；恢复时间至少提前 24 小时公布。", "Where the court suspends or stays the sale, bidding pauses and the time left is kept; the resumption is announced at least 24 hours ahead."),
    ];
}
