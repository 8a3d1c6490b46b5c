using Auction.Domain.Texts;

namespace Auction.Web.Valuations.Acts;

/// <summary>Headings of the acts.</summary>
internal static class ValuationGroupTexts
{
    private static readonly BilingualText Group1 = new("财产调查", "Investigation");
    private static readonly BilingualText Group2 = new("确定方式", "Methods");
    private static readonly BilingualText Group3 = new("委托评估", "Appraisal");
    private static readonly BilingualText Group4 = new("审查与送达", "Review and service");
    private static readonly BilingualText Group5 = new("异议", "Objections");
    private static readonly BilingualText Group6 = new("参考价及其使用", "The price and its use");
    private static readonly BilingualText Group7 = new("程序进行", "Course of the procedure");
    private static readonly BilingualText Group8 = new("补充来源", "Further sources");

    /// <summary>The heading of a group.</summary>
    public static BilingualText Of(ValuationGroup group) => group switch
    {
        ValuationGroup.Investigation => Group1,
        ValuationGroup.Method => Group2,
        ValuationGroup.Appraisal => Group3,
        ValuationGroup.Review => Group4,
        ValuationGroup.Objections => Group5,
        ValuationGroup.Price => Group6,
        ValuationGroup.Course => Group7,
        ValuationGroup.Sources => Group8,
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group."),
    };
}
