using Auction.Domain.Texts;

namespace Auction.Web.Pages.Valuations;

/// <summary>Words of the public page of a valuation.</summary>
internal static class ValuationTexts
{
    public static readonly BilingualText Title = new("询价评估公示", "Valuations");
    public static readonly BilingualText Opened = new("{0} 启动参考价程序", "Opened {0}");
    public static readonly BilingualText Answers = new("平台答复与结果", "Answers and results");
    public static readonly BilingualText AnswersTable = new("平台答复", "Answers of the platforms");
    public static readonly BilingualText Platform = new("平台", "Platform");
    public static readonly BilingualText Sent = new("委托", "Ordered");
    public static readonly BilingualText Answered = new("答复", "Answered");
    public static readonly BilingualText Taken = new("用时", "Took");
    public static readonly BilingualText Hours = new("{0} 小时", "{0} h");
    public static readonly BilingualText Result = new("结果（元）", "Result (¥)");
    public static readonly BilingualText Deviation = new("偏离均值", "From the mean");
    public static readonly BilingualText Standing = new("情况", "Standing");
    public static readonly BilingualText Report = new("报告", "Report");
    public static readonly BilingualText Download = new("下载", "Download");
    public static readonly BilingualText DownloadOf = new("下载{0}的报告", "Download the report of {0}");
    public static readonly BilingualText Withheld = new(
        "已收到的报告正在由法院审查，或者尚未到公布的时候。审查通过、开始送达后，结果和报告在此公布。",
        "Reports are in and under the court’s review, or not due to be published yet. Results and reports are shown here once they have passed and are being served.");
    public static readonly BilingualText AgreeingNote = new(
        "各方报价密封保存，全部提交后一并拆封；确定之前任何一方的报价都不公布。",
        "Figures are sealed and opened together once all are in. No figure is published before the price is fixed.");
    public static readonly BilingualText MeanNote = new(
        "参考价为计入各报告结果的算术平均值，四舍五入到分。",
        "The price is the arithmetic mean of the results that count, rounded half up to the fen.");
    public static readonly BilingualText Samples = new("查看样本与方法", "Samples and methods");
    public static readonly BilingualText Methods = new("方法", "Method");
    public static readonly BilingualText StandardOf = new("标准", "Standard");
    public static readonly BilingualText Sample = new("样本", "Sample");
    public static readonly BilingualText SamplePrice = new("价格（元）", "Price (¥)");
    public static readonly BilingualText SampleDate = new("日期", "Date");
    public static readonly BilingualText SampleSource = new("来源", "Source");
    public static readonly BilingualText Institutions = new("选定评估机构", "Institutions chosen");
    public static readonly BilingualText InstitutionsDrawn = new("选定评估机构（摇号）", "Institutions chosen (by draw)");
    public static readonly BilingualText ChosenAgreed = new("由双方当事人协商一致选定，并确定顺序。", "Agreed by both sides, with their order.");
    public static readonly BilingualText ChosenDrawn = new("当事人未能协商一致，{0} 在名单 {1} 家中对 {2} 家摇号，随机确定三家及顺序；每一步都可以重算核验。", "The parties did not agree. Drawn on {0} among {2} of the {1} institutions on the list; every step can be repeated.");
    public static readonly BilingualText DrawPending = new("名单已于 {0} 冻结公布，{1} 家参加；已有 {2} 方提供输入，开封后得出结果。", "The list was frozen on {0} with {1} taking part; {2} inputs are in. The outcome follows when the secret is opened.");
    public static readonly BilingualText DrawNotYet = new("尚未选定。当事人协商不成的，公开摇号。", "Not chosen yet. If the parties do not agree, a public draw is held.");
    public static readonly BilingualText DrawLink = new("核验摇号", "Verify the draw");
    public static readonly BilingualText Course = new("评估经过与报告", "Course of the appraisal, and the report");
    public static readonly BilingualText AppraisalResult = new("评估结果", "Result");
    public static readonly BilingualText ReportDate = new("报告日期", "Date of the report");
    public static readonly BilingualText ValidUntil = new("有效期", "Valid until");
    public static readonly BilingualText Until = new("至 {0}", "{0}");
    public static readonly BilingualText Digest = new("文件摘要", "File digest");
    public static readonly BilingualText Market = new("采价与合议", "Market prices and the panel");
    public static readonly BilingualText MarketSample = new("市场采价 {0}", "Market price {0}");
    public static readonly BilingualText Opinion = new("专家意见 {0}", "Expert opinion {0}");
    public static readonly BilingualText Panel = new("合议庭 {0} 人，{1} 人同意。", "Panel of {0}, {1} in favour.");
    public static readonly BilingualText Files = new("公开文件", "Published files");
    public static readonly BilingualText NoFiles = new("尚无公开文件。", "No file is published yet.");
    public static readonly BilingualText Bytes = new("{0} KB", "{0} KB");
    public static readonly BilingualText Demo = new("演示数据", "Demo data");
    public static readonly BilingualText Price = new("参考价", "Reference price");
    public static readonly BilingualText NotSet = new("尚未确定", "Not set yet");
    public static readonly BilingualText NoPrice = new("无参考价", "No price");
    public static readonly BilingualText NotSetHint = new("确定后在此公布，并在 10 日内启动变价程序。", "It is published here once it is fixed; the sale procedure starts within ten days.");
    public static readonly BilingualText LapsedHint = new("有效期内未发布首次拍卖公告，或者开拍期限已过，须重新出具或者重新确定。", "No first notice within the validity, or the time to start is over. It has to be issued or found anew.");
    public static readonly BilingualText WithdrawnHint = new("程序已撤回，原结果不再使用。", "The valuation was withdrawn; its results are not used.");
    public static readonly BilingualText FoundBy = new("确定方式", "Found by");
    public static readonly BilingualText FixedOn = new("确定日期", "Fixed on");
    public static readonly BilingualText LastStart = new("最迟开拍", "Last day to start a sale");
    public static readonly BilingualText Counted = new("计入", "Counted");
    public static readonly BilingualText Capped = new("报告载明的有效期超过一年，按一年计。", "More than a year was stated; a year counts.");
    public static readonly BilingualText PastPrices = new("以往参考价", "Earlier prices");
    public static readonly BilingualText SaleEnding = new("处置结果", "Outcome of the sale");
    public static readonly BilingualText SalePrice = new("成交价", "Sale price");
    public static readonly BilingualText LotLink = new("查看拍卖标的 {0}", "See lot {0}");
    public static readonly BilingualText MyRole = new("我在本程序中的工作", "My part in this valuation");
    public static readonly BilingualText MyRoleHint = new("您是本程序的参与人，可以在工作页面查看文书并办理事项。", "You take part in this valuation. Your page has the papers and what you can do.");
    public static readonly BilingualText MyRoleGo = new("进入工作页面", "Go to my page");
    public static readonly BilingualText Floor = new("参考价只决定起拍价下限，不是成交价。起拍价不得低于参考价的 70%。", "The reference price only sets the floor of the start price; it is not the sale price. A start price may not lie below 70% of it.");
    public static readonly BilingualText FloorLink = new("参考价怎么定", "How it is fixed");
    public static readonly BilingualText Privacy = new("本页以诉讼地位和编号称呼当事人，不公布姓名；当事人可在自己的页面看到全部材料。", "Persons are called by role and number here, never by name. Parties see everything on their own page.");
    public static readonly BilingualText Api = new("开放数据（JSON）", "Open data (JSON)");
    public static readonly BilingualText Facts = new("基本情况", "At a glance");
    public static readonly BilingualText KindOf = new("财产种类", "Kind of property");
    public static readonly BilingualText CaseNumber = new("案号", "Case number");
    public static readonly BilingualText CourtOf = new("执行法院", "Enforcing court");

    /// <summary>How a platform's answer stands.</summary>
    public static BilingualText Of(Web.Valuations.Views.AnswerStanding standing) => standing switch
    {
        Web.Valuations.Views.AnswerStanding.Waiting => new("等待答复", "Waiting"),
        Web.Valuations.Views.AnswerStanding.AskedMoreTime => new("申请延期", "Asked for more time"),
        Web.Valuations.Views.AnswerStanding.Answered => new("已答复", "Answered"),
        Web.Valuations.Views.AnswerStanding.Counted => new("计入", "Counted"),
        Web.Valuations.Views.AnswerStanding.Excluded => new("审查未计入", "Left out by the review"),
        Web.Valuations.Views.AnswerStanding.SetAside => new("异议后未计入", "Left out after objections"),
        _ => new("逾期未出具", "No report in time"),
    };
}
