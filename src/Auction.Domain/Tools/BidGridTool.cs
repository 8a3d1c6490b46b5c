using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Input of the grid calculator.</summary>
/// <param name="Grid">Start price and increment.</param>
/// <param name="Amount">The amount to check.</param>
public sealed record BidGridInput(BidGrid Grid, Money Amount);

/// <summary>Result of the grid calculator.</summary>
/// <param name="IsOnGrid">Whether the amount may be bid as far as the grid goes.</param>
/// <param name="Steps">Whole increments above the start price, rounded down; null below the start price.</param>
/// <param name="Below">The nearest grid value below the amount; null when there is none.</param>
/// <param name="Above">The nearest grid value above the amount.</param>
public sealed record BidGridResult(bool IsOnGrid, long? Steps, ToolMoney? Below, ToolMoney Above);

/// <summary>Whether an amount is on the bid grid, and its neighbours (AUC-20.1b).</summary>
public static class BidGridTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "bid-grid",
        Title = new("出价档位核对", "Bid grid"),
        Description = new(
            "核对一个金额是否为起拍价加上加价幅度的整数倍，并给出相邻档位。",
            "Whether an amount is the start price plus whole bid steps, and the values next to it."),
        Fields =
        [
            new() { Name = "startPrice", Type = ToolFieldType.Money, Rule = "AUC-20.1b", Label = new("起拍价（元）", "Start price (yuan)") },
            new() { Name = "increment", Type = ToolFieldType.Money, Rule = "AUC-20.1b", Label = new("加价幅度（元）", "Bid step (yuan)") },
            new() { Name = "amount", Type = ToolFieldType.Money, Rule = "AUC-20.1b", Label = new("拟出价（元）", "Amount (yuan)") },
        ],
        SampleJson = """{"startPrice":"100000","increment":"1000","amount":"100500"}""",
    };

    /// <summary>Where an amount stands on the grid.</summary>
    public static BidGridResult Compute(BidGridInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (below, above) = Neighbours(input);
        return new(
            input.Grid.Contains(input.Amount),
            input.Grid.StepOf(input.Amount),
            below is { } least ? ToolMoney.Of(least) : null,
            ToolMoney.Of(above));
    }

    private static (Money? Below, Money Above) Neighbours(BidGridInput input)
    {
        if (input.Grid.StepOf(input.Amount) is not { } step)
        {
            return (null, input.Grid.StartPrice);
        }

        var below = input.Grid.Contains(input.Amount) ? step - 1 : step;
        return (below < 0 ? null : input.Grid.At(below), input.Grid.At(step + 1));
    }

    private static ToolAnswer Run(ToolValues values)
    {
        var input = new BidGridInput(new(values.Money("startPrice"), values.Money("increment")), values.Money("amount"));
        var result = Compute(input);
        var (below, above) = Neighbours(input);
        var conclusion = result switch
        {
            { Steps: null } => ToolLine.Conclusion(Texts.BelowStart.With(input.Amount, input.Grid.StartPrice), "AUC-20.1"),
            { IsOnGrid: true } => ToolLine.Conclusion(Texts.OnGrid.With(input.Amount, result.Steps), "AUC-20.1b"),
            _ => ToolLine.Conclusion(Texts.OffGrid.With(input.Amount), "AUC-20.1b"),
        };
        return new()
        {
            Result = result,
            Lines =
            [
                conclusion,
                ToolLine.Finding(below is { } least ? Texts.Both.With(least, above) : Texts.OnlyAbove.With(above), "AUC-20.1b"),
                ToolLine.Step(Texts.Step.With(input.Grid.StartPrice, input.Grid.Increment), "AUC-20.1b"),
            ],
            Rules = result.Steps is null ? ["AUC-20.1", "AUC-20.1b"] : ["AUC-20.1b"],
        };
    }

    private static class Texts
    {
        public static readonly BilingualText OnGrid = new("{0} 元为有效档位，高于起拍价 {1} 档。", "¥{0} is on the grid, {1} step(s) above the start price.");
        public static readonly BilingualText OffGrid = new("{0} 元不在档位上，出价无效。", "¥{0} is not on the grid; such a bid is invalid.");
        public static readonly BilingualText BelowStart = new("{0} 元低于起拍价 {1} 元，出价无效。", "¥{0} is below the start price of ¥{1}; such a bid is invalid.");
        public static readonly BilingualText Both = new("相邻档位：{0} 元和 {1} 元。", "Neighbouring values: ¥{0} and ¥{1}.");
        public static readonly BilingualText OnlyAbove = new("最近的档位：{0} 元。", "Nearest value: ¥{0}.");
        public static readonly BilingualText Step = new("有效出价为 {0} 元加上 {1} 元的整数倍。", "Valid amounts are ¥{0} plus whole multiples of ¥{1}.");
    }
}
