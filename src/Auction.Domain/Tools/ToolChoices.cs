using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Choices shared by calculators, and what each value means.</summary>
internal static class ToolChoices
{
    public static readonly IReadOnlyList<ToolChoice> AssetClasses =
    [
        new("movable", new("动产（含机动车、船舶）", "Movable (vehicles and ships included)")),
        new("real-estate", new("不动产", "Real estate")),
        new("other-right", new("其他财产权（股权、债权、知识产权等）", "Other right (equity, claims, intellectual property)")),
    ];

    public static readonly IReadOnlyList<ToolChoice> Rounds =
    [
        new("first", new("一拍", "First auction")),
        new("second", new("二拍", "Second auction")),
        new("re-auction", new("重新拍卖（悔拍后）", "Re-auction after default")),
        new("sell-off", new("变卖", "Sell-off")),
    ];

    public static readonly IReadOnlyList<ToolChoice> Gaps =
    [
        new("strict", new("整日算法（公告日与开拍日之间满 N 日）", "Full days between notice and start")),
        new("lenient", new("宽松算法（日期相差 N 日）", "Lenient: a difference of N days")),
    ];

    public static AssetClass AssetClassOf(string value) => value switch
    {
        "movable" => AssetClass.Movable,
        "real-estate" => AssetClass.RealEstate,
        _ => AssetClass.OtherRight,
    };

    public static (RoundKind Kind, bool IsReAuction) RoundOf(string value) => value switch
    {
        "first" => (RoundKind.First, false),
        "second" => (RoundKind.Second, false),
        "re-auction" => (RoundKind.First, true),
        _ => (RoundKind.SellOff, false),
    };

    public static NoticeGap GapOf(string value) =>
        string.Equals(value, "lenient", StringComparison.Ordinal) ? NoticeGap.Lenient : NoticeGap.Strict;

    public static BilingualText LabelOf(IReadOnlyList<ToolChoice> choices, string value) =>
        choices.First(choice => string.Equals(choice.Value, value, StringComparison.Ordinal)).Label;
}
