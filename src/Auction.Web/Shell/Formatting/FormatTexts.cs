using Auction.Domain.Texts;

namespace Auction.Web.Shell.Formatting;

/// <summary>Words inside amounts and times.</summary>
internal static class FormatTexts
{
    public static readonly BilingualText DaysAndTime = new("{0} 天 {1}", "{0} days {1}");
    public static readonly BilingualText DayAndTime = new("{0} 天 {1}", "{0} day {1}");
    public static readonly BilingualText TenThousand = new("{0} 万", "¥{0}");
    public static readonly BilingualText TenThousandYuan = new("{0} 万元", "¥{0}");
    public static readonly BilingualText Yuan = new("{0} 元", "¥{0}");
    public static readonly BilingualText Millions = new("{0} 百万元", "¥{0} m");
}
