using Auction.Domain.Tools;

namespace Auction.Domain.Settlement.Costs;

/// <summary>Who may be chosen as buyer, in the calculator and on a lot’s page.</summary>
public static class CostSheetChoices
{
    /// <summary>The choices, in the order shown.</summary>
    public static IReadOnlyList<ToolChoice> Buyers { get; } =
    [
        new("unknown", new("不清楚", "Not known")),
        new("only-home", new("个人，家庭唯一住房", "Natural person, the family’s only home")),
        new("second-home", new("个人，家庭第二套住房", "Natural person, the family’s second home")),
        new("person", new("个人，其他", "Natural person, otherwise")),
        new("company", new("单位", "Company or other body")),
    ];

    /// <summary>The buyer a choice stands for; not known for anything else.</summary>
    public static CostBuyer BuyerOf(string? value) => value switch
    {
        "only-home" => CostBuyer.OnlyHome,
        "second-home" => CostBuyer.SecondHome,
        "person" => CostBuyer.Person,
        "company" => CostBuyer.Company,
        _ => CostBuyer.Unknown,
    };
}
