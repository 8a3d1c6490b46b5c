using Auction.Domain.Texts;

namespace Auction.Web.Pages.Valuations;

/// <summary>Words of the list of valuations.</summary>
internal static class ListTexts
{
    public static readonly BilingualText Intro = new(
        "法院确定财产处置参考价的全过程在此公示：走到哪一步、期限何时届满、结果如何得出。",
        "How courts find the reference price of seized property: where each valuation stands, what is due when, and how the result came about.");
    public static readonly BilingualText Placeholder = new("编号、案号或者财产名称", "Number, case or property");
    public static readonly BilingualText Keyword = new("搜索", "Search");
    public static readonly BilingualText Phase = new("所处步骤", "Stage");
    public static readonly BilingualText Method = new("确定方式", "Method");
    public static readonly BilingualText Kind = new("财产种类", "Property");
    public static readonly BilingualText Court = new("法院", "Court");
    public static readonly BilingualText All = new("全部", "All");
    public static readonly BilingualText Go = new("查询", "Search");
    public static readonly BilingualText Clear = new("清除条件", "Clear");
    public static readonly BilingualText Found = new("共 {0} 件，按启动时间从新到旧", "{0} valuations, the newest first");
    public static readonly BilingualText FoundOne = new("共 1 件", "1 valuation");
    public static readonly BilingualText None = new("没有符合条件的参考价程序", "No valuation meets these conditions");
    public static readonly BilingualText NothingYet = new("尚无可以公示的参考价程序", "No valuation to show yet");
    public static readonly BilingualText Property = new("财产", "Property");
    public static readonly BilingualText Opened = new("启动", "Opened");
    public static readonly BilingualText Price = new("参考价（元）", "Price (¥)");
    public static readonly BilingualText ValidUntil = new("有效至", "Valid until");
    public static readonly BilingualText Rosters = new("平台与机构名单", "Platforms and institutions");
    public static readonly BilingualText Accuracy = new("结果有多准", "How close the results come");
    public static readonly BilingualText Guide = new("参考价怎么定", "How the price is fixed");
}
