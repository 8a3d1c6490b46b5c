using Auction.Domain.Texts;

namespace Auction.Data.Import;

/// <summary>What may be wrong with a row.</summary>
internal static class FindingTexts
{
    public static readonly BilingualText CellsDoNotFit = new(
        "本行的单元格数与表头不一致，整行未读取。",
        "This row does not have as many cells as the header; it was not read.");

    public static readonly BilingualText Missing = new("必须填写。", "This field is required.");

    public static readonly BilingualText TooLong = new("内容超过 {0} 个字符。", "The text is longer than {0} characters.");

    public static readonly BilingualText ControlCharacter = new("含有不可显示的控制字符。", "The text holds a control character.");

    public static readonly BilingualText LotNumberForm = new(
        "标的编号须为两个大写字母、四位数字、连字符和四位数字，例如 HP2611-0007。",
        "A lot number is two capital letters, four digits, a hyphen and four digits, for example HP2611-0007.");

    public static readonly BilingualText UnknownCourt = new(
        "未登记的法院：“{0}”。请填写法院代码或登记的法院全称。",
        "Unknown court: “{0}”. Give the code of a court or its registered full name.");

    public static readonly BilingualText OtherCourt = new(
        "只能导入本院的公告。",
        "You can only import notices of your own court.");

    public static readonly BilingualText UnknownWord = new("只能填写：{0}。", "Must be one of: {0}.");

    public static readonly BilingualText DayForm = new(
        "日期须写成 2026-11-22 的形式，并且是存在的日期。",
        "Write the date as 2026-11-22; it must exist.");

    public static readonly BilingualText InstantForm = new(
        "时间须写成 2026-12-24 10:00 的形式（北京时间），并且是存在的时间。",
        "Write the time as 2026-12-24 10:00 (Beijing time); it must exist.");

    public static readonly BilingualText BalanceDays = new(
        "须为 1 到 90 之间的整数。",
        "Must be a whole number from 1 to 90.");

    public static readonly BilingualText FactsForm = new(
        "标的信息须每行一项：名称 | 英文名称 | 内容 | 英文内容；JSON 中为含 label_zh、value_zh 的对象数组。",
        "One fact per line: label | English label | value | English value; in JSON a list of objects with label_zh and value_zh.");

    public static readonly BilingualText DisclosureMissing = new(
        "须逐项披露；没有的，写“无”；无法查明的，写明调查经过。",
        "Each point must be disclosed; write “none” where there is none, or say what was done to find out.");

    public static readonly BilingualText StartBelowFloor = new(
        "起拍价不得低于参考价的 {0}%，即 {1} 元。",
        "The start price must be at least {0}% of the reference price: ¥{1}.");

    public static readonly BilingualText CutTooDeep = new(
        "降价幅度不得超过上一阶段起拍价的 {0}%，起拍价不得低于 {1} 元。",
        "The cut may not exceed {0}% of the first start price; the start price must be at least ¥{1}.");

    public static readonly BilingualText SellOffPrice = new(
        "变卖价应当等于二拍起拍价 {0} 元。",
        "The sell-off price must equal the start price of the second auction, ¥{0}.");

    public static readonly BilingualText DepositOutsideBand = new(
        "保证金应当在起拍价的 {0}% 至 {1}% 之间，即 {2} 元至 {3} 元。",
        "The deposit must be {0}% to {1}% of the start price: ¥{2} to ¥{3}.");

    public static readonly BilingualText IncrementLarge = new(
        "加价幅度超过起拍价的 2%，请确认。",
        "The bid step is above 2% of the start price. Please check.");

    public static readonly BilingualText PeriodTooShort = new(
        "竞价时间不得少于 {0} 小时。",
        "The bidding period must be at least {0} hours.");

    public static readonly BilingualText EndsBeforeStart = new(
        "竞价结束时间须晚于开始时间。",
        "The end of bidding must be after its start.");

    public static readonly BilingualText SellOffLength = new(
        "变卖期为 {0} 日，应当结束于 {1}（北京时间）。",
        "A sell-off lasts {0} days and must end at {1} (Beijing time).");

    public static readonly BilingualText GapTooShort = new(
        "公告期不足：应当提前 {0} 日公告，最早可于 {1} 开始。",
        "The notice is too late: {0} days' notice is required, so bidding can start on {1} at the earliest.");

    public static readonly BilingualText GapTooShortPublished = new(
        "公告已于 {2} 发布，但公告期不足：应当提前 {0} 日公告，最早可于 {1} 开始。请法院核实是否须撤回后重新公告。",
        "The notice was published on {2} but too late: {0} days' notice is required, so bidding could start on {1} at the earliest. The court must decide whether to withdraw and announce anew.");

    public static readonly BilingualText NoticeInFuture = new(
        "公告日期尚未到来。导入即为公告，公告日期最晚为今天（{0}）。",
        "The notice date lies ahead. Importing publishes the notice, so its date can be today ({0}) at the latest.");

    public static readonly BilingualText AlreadyOver = new(
        "竞价时间已过。本平台没有当时的出价记录，导入会得出没有依据的“流拍”结论。",
        "The bidding period is over. This platform holds no bids from that time, and importing would record an unfounded “unsold”.");

    public static readonly BilingualText AlreadyRunning = new(
        "竞价已应开始。已开始的竞价不能导入，竞买人会失去部分竞价时间。",
        "Bidding should have begun. A round cannot be imported after its start, because bidders would lose time.");

    public static readonly BilingualText ClassOfCategory = new(
        "该类别的财产类型应为 {0}，公告期因此不同。",
        "This category has the asset class {0}, which decides the notice period.");

    public static readonly BilingualText NotAppraisableClass = new(
        "“无法评估”仅适用于股权。",
        "“not_appraisable” is only for equity.");

    public static readonly BilingualText NotAppraisablePrice = new(
        "无法评估的股权没有参考价，请留空。",
        "Equity that cannot be appraised has no reference price; leave it empty.");

    public static readonly BilingualText PreviousOnFirst = new(
        "一拍没有上一阶段，请留空。",
        "A first auction has no round before it; leave this empty.");

    public static readonly BilingualText BalanceUnusual = new(
        "尾款期限通常为 5 至 15 日，请确认。",
        "The balance is usually due in 5 to 15 days. Please check.");

    public static readonly BilingualText RowTwice = new(
        "与第 {0} 行是同一标的的同一阶段。",
        "Names the same round of the same lot as row {0}.");

    public static readonly BilingualText LotNumberTwice = new(
        "标的编号已在第 {0} 行使用。",
        "The lot number is already used by row {0}.");
}
