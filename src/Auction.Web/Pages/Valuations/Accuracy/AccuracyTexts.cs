using Auction.Domain.Texts;
using Auction.Web.Valuations.Views;

namespace Auction.Web.Pages.Valuations.Accuracy;

/// <summary>Words of the league table.</summary>
internal static class AccuracyTexts
{
    public static readonly BilingualText Title = new("结果有多准", "How close the results come");
    public static readonly BilingualText Intro = new(
        "财产卖出之后，把每个平台、每家机构的结果与成交价相比。只计已经成交或者以物抵债的财产。",
        "Once a property is sold, every platform’s and institution’s result is compared with the sale price. Only property that was sold, or taken for the debt, counts.");
    public static readonly BilingualText KindFilter = new("按财产种类筛选", "By kind of property");
    public static readonly BilingualText AllKinds = new("全部财产", "All property");
    public static readonly BilingualText Platforms = new("网络询价平台", "Online inquiry platforms");
    public static readonly BilingualText Institutions = new("评估机构", "Appraisal institutions");
    public static readonly BilingualText Source = new("名称", "Name");
    public static readonly BilingualText Count = new("件数", "Sales");
    public static readonly BilingualText Median = new("误差中位数", "Median error");
    public static readonly BilingualText Ninetieth = new("九成不超过", "Nine in ten within");
    public static readonly BilingualText Bias = new("偏向", "Bias");
    public static readonly BilingualText Small = new("样本少", "Small sample");
    public static readonly BilingualText Sorted = new("已按此列排序", "sorted by this column");
    public static readonly BilingualText SortBy = new("按{0}排序", "Sort by {0}");
    public static readonly BilingualText None = new("还没有成交的财产可以比较。", "No sale to compare with yet.");
    public static readonly BilingualText Csv = new("下载 CSV", "Download CSV");
    public static readonly BilingualText Api = new("开放数据（JSON）", "Open data (JSON)");
    public static readonly BilingualText Definitions = new("指标口径", "Definitions");
    public static readonly BilingualText MedianMeans = new("每件误差为“结果与成交价之差的绝对值 ÷ 成交价”，取中位数；件数为双数时取中间两件的平均。", "The error of a sale is the distance between result and sale price, as a share of the sale price. Half of all errors are smaller, half larger.");
    public static readonly BilingualText NinetiethMeans = new("九成的误差不超过此数（最近秩法）。", "Nine in ten errors do not exceed it (nearest rank).");
    public static readonly BilingualText BiasMeans = new("带正负号误差的平均值：正数表示总体偏高，负数表示总体偏低。", "The mean of the signed errors: above zero the results tend to be too high, below zero too low.");
    public static readonly BilingualText SmallMeans = new("不足 30 件的标为样本少，排在后面，数字说明不了多少问题。", "Fewer than 30 sales are marked and stand last: the figures say little.");
    public static readonly BilingualText CountMeans = new("结果进入法院审查后的送达、财产其后成交的件数。被审查剔除或者逾期的不计。", "Results that passed the court’s review and whose property was then sold. Those left out, or late, do not count.");

    /// <summary>The name of a column.</summary>
    public static BilingualText Of(AccuracyOrder order) => order switch
    {
        AccuracyOrder.Ninetieth => Ninetieth,
        AccuracyOrder.Bias => Bias,
        AccuracyOrder.Count => Count,
        _ => Median,
    };
}
