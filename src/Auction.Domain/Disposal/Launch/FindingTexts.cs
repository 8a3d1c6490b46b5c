using Auction.Domain.Texts;

namespace Auction.Domain.Disposal;

/// <summary>Findings in words: what is in order, and what the court has to decide. What is not in order stands in <see cref="DisposalRefusals"/>.</summary>
internal static class FindingTexts
{
    public static readonly BilingualText Amounts = new("起拍价、加价幅度、保证金均大于零", "Start price, increment and deposit are above zero");
    public static readonly BilingualText NotBelowFloor = new("起拍价 {0} 元，不低于 {1} 元（{2}%）", "Start price ¥{0}, not below ¥{1} ({2} %)");
    public static readonly BilingualText NotAbovePrice = new("起拍价 {0} 元，不高于参考价 {1} 元", "Start price ¥{0}, not above the reference price ¥{1}");
    public static readonly BilingualText AbovePrice = new("起拍价 {0} 元高于参考价 {1} 元，须说明理由", "The start price ¥{0} is above the reference price ¥{1}; give the reason");
    public static readonly BilingualText SamePrice = new("起拍价为前次确定的 {0} 元", "The start price is the one fixed before, ¥{0}");
    public static readonly BilingualText AboveCosts = new("起拍价 {0} 元，高于执行费用 {1} 元", "Start price ¥{0}, above the costs of enforcement ¥{1}");
    public static readonly BilingualText Surplus = new("起拍价 {0} 元，高于优先债权及执行费用合计 {1} 元", "Start price ¥{0}, above priority claims and costs of ¥{1}");
    public static readonly BilingualText PortionFits = new("起拍价 {0} 元，未明显超过债权及费用 {1} 元", "Start price ¥{0}, not above claims and costs of ¥{1}");
    public static readonly BilingualText PortionLarge = new("起拍价 {0} 元高于债权及费用 {1} 元，应只处置相应部分股权，全部处置须说明理由", "The start price ¥{0} is above claims and costs of ¥{1}: sell a matching part, or give the reason for selling all");
    public static readonly BilingualText Deposit = new("保证金 {0} 元，在 {1} 元至 {2} 元之内", "Deposit ¥{0}, within ¥{1} and ¥{2}");
    public static readonly BilingualText Increment = new("加价幅度 {0} 元，不超过起拍价的 {1}%", "Increment ¥{0}, not above {1} % of the start price");
    public static readonly BilingualText IncrementLarge = new("加价幅度 {0} 元超过起拍价的 {1}%，请核对并说明理由", "The increment ¥{0} is above {1} % of the start price; check it and give the reason");
    public static readonly BilingualText Kind = new("轮次与处置进程相符", "The kind of round is the one that is due");
    public static readonly BilingualText NoticeDay = new("公告日 {0}，不早于今日", "Notice on {0}, not in the past");
    public static readonly BilingualText Gap = new("公告日 {0}，竞价开始 {1}，已满 {2} 日", "Notice on {0}, start on {1}: {2} full days between");
    public static readonly BilingualText Length = new("竞价时间不少于 {0} 小时", "Bidding lasts at least {0} hours");
    public static readonly BilingualText SellOffLength = new("变卖期 {0} 日", "The sell-off lasts {0} days");
    public static readonly BilingualText Balance = new("尾款期限 {0} 日", "The balance is due within {0} days");
    public static readonly BilingualText Within = new("{0}，不晚于期限 {1}", "{0}, within the limit of {1}");
    public static readonly BilingualText NotWithin = new("{0} 晚于期限 {1}，须说明理由", "{0} is after the limit of {1}; give the reason");
    public static readonly BilingualText CreditorsAsked = new("已征询以物抵债意见，无人接受", "The creditors were asked and nobody takes the property");
    public static readonly BilingualText Valid = new("首次公告 {0}，在有效期 {1} 之内", "First notice on {0}, within the validity until {1}");
    public static readonly BilingualText Tail = new("竞价开始 {0}，不晚于 {1}", "Start on {0}, not after {1}");
    public static readonly BilingualText Seizure = new("查封至 {0}，覆盖竞价至 {1}", "The seizure until {0} covers the bidding until {1}");
    public static readonly BilingualText SeizureLong = new("查封至 {0}，覆盖付款和裁定送达至 {1}", "The seizure until {0} covers payment and ruling until {1}");
    public static readonly BilingualText SeizureShort = new("查封于 {0} 届满，早于付款和裁定送达的 {1}，请续行查封或者说明理由", "The seizure ends on {0}, before payment and ruling on {1}; renew it, or give the reason");
    public static readonly BilingualText Home = new("必需居住房屋已记录法定例外", "A legal exception for the home is on record");
    public static readonly BilingualText Criminal = new("刑事裁判涉案财物，请确认已作法律审查", "Property from a criminal judgment: confirm the legal review");
    public static readonly BilingualText StateShares = new("上市公司国有股、法人股，请确认已作法律审查", "State-owned or legal-person shares of a listed company: confirm the legal review");
    public static readonly BilingualText SelfDisposalOpen = new("被执行人的自行处置申请尚未答复，请先决定或者说明理由", "The debtor’s application for self-disposal is unanswered: decide it first, or give the reason");
    public static readonly BilingualText Platform = new("平台 {0} 在名单库内", "The platform {0} is on the roster");
    public static readonly BilingualText SamePlatform = new("与前次拍卖为同一平台 {0}", "The same platform {0} as before");
    public static readonly BilingualText ChosenPlatform = new("平台 {0} 由申请执行人选定", "The applicant picked the platform {0}");
    public static readonly BilingualText Contents = new("公告内容齐备", "The notice contains everything required");
    public static readonly BilingualText Items = new("十一项公示信息齐备", "All eleven items of disclosure are there");
    public static readonly BilingualText Reminders = new("七项特别提示齐备", "All seven special reminders are there");
    public static readonly BilingualText Texts = new("公告、须知、标的物介绍、特别提示的文本齐备", "Notice, instructions, description and reminders are there");
    public static readonly BilingualText Priority = new("优先购买权人 {0} 名，顺位已定", "{0} priority purchasers, ranks fixed");
    public static readonly BilingualText PriorityLeftOut = new("优先购买权人 {0} 未获确认，请说明理由", "The priority purchaser {0} is not confirmed; give the reason");
    public static readonly BilingualText Housing = new("公告载明购房资格要求及后果", "The notice states the purchase qualification and its consequences");
    public static readonly BilingualText EvictionDisclaimed = new("条款“{0}”可能免除人民法院的腾退交付职责：{1}。请修改，或者确认并说明理由", "Clause “{0}” may disclaim eviction or handover: {1}. Change it, or confirm it with the reason");
    public static readonly BilingualText AllTaxesOnBuyer = new("条款“{0}”笼统约定税费由买受人承担：{1}。请依法载明承担主体，或者确认并说明理由", "Clause “{0}” puts all taxes on the buyer: {1}. Name who bears them by law, or confirm it with the reason");
    public static readonly BilingualText Notified = new("{0} 已于 {1} 通知，不晚于 {2}", "{0} was notified on {1}, not after {2}");
    public static readonly BilingualText Waived = new("{0} 书面放弃通知", "{0} gave up being notified in writing");
    public static readonly BilingualText Deemed = new("{0} 无法通知，公示至 {1} 届满，早于竞价开始 {2}", "{0} counts as notified at the end of {1}, before the start on {2}");
    public static readonly BilingualText ShareholderTime = new("股东 {0} 的二十日至 {1} 届满，早于竞价开始 {2}", "The twenty days of shareholder {0} end on {1}, before the start on {2}");
}
