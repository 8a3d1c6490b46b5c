using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots;

/// <summary>Words of the list of lots.</summary>
internal static class LotListTexts
{
    public static readonly BilingualText Title = new("拍卖标的", "Lots");
    public static readonly BilingualText Filters = new("筛选", "Filters");
    public static readonly BilingualText FiltersCount = new("筛选（{0}）", "Filters ({0})");
    public static readonly BilingualText Clear = new("清除", "Clear");
    public static readonly BilingualText Status = new("状态", "Status");
    public static readonly BilingualText Category = new("类别", "Category");
    public static readonly BilingualText Region = new("地区", "Region");
    public static readonly BilingualText Stage = new("阶段", "Stage");
    public static readonly BilingualText PriceRange = new("当前价 / 起拍价（万元）", "Price (¥10,000)");
    public static readonly BilingualText Lowest = new("最低", "From");
    public static readonly BilingualText Highest = new("最高", "To");
    public static readonly BilingualText Apply = new("应用筛选", "Apply");
    public static readonly BilingualText Sort = new("排序", "Sort by");
    public static readonly BilingualText SortGo = new("排序", "Sort");
    public static readonly BilingualText Results = new("搜索结果", "Results");
    public static readonly BilingualText Found = new("找到 {0} 件标的", "{0} lots found");
    public static readonly BilingualText FoundOne = new("找到 1 件标的", "1 lot found");
    public static readonly BilingualText Remove = new("移除", "Remove");
    public static readonly BilingualText Quoted = new("“{0}”", "“{0}”");
    public static readonly BilingualText From = new("不低于 ¥{0}", "from ¥{0}");
    public static readonly BilingualText UpTo = new("不高于 ¥{0}", "up to ¥{0}");
    public static readonly BilingualText Ignored = new("已忽略不认识的筛选条件：{0}", "Ignored filters that are not known: {0}");
    public static readonly BilingualText None = new("没有符合全部条件的标的", "No lot meets all conditions");
    public static readonly BilingualText Loosen = new("去掉一个条件再试：", "Try again without one of them:");
    public static readonly BilingualText NothingYet = new("还没有公告的标的", "No lot has been announced yet");
    public static readonly BilingualText All = new("查看全部标的", "Show all lots");

    /// <summary>The words of an order, by its name in the address.</summary>
    public static BilingualText Order(string name) => name switch
    {
        "newest" => new("最新公告", "Newest notice"),
        "price-up" => new("价格从低到高", "Price, low to high"),
        "price-down" => new("价格从高到低", "Price, high to low"),
        "bids" => new("出价最多", "Most bids"),
        _ => new("即将结束", "Ending soon"),
    };
}
