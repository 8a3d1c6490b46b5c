using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Input of the start-price calculator.</summary>
/// <param name="IsSecondRound">True for the second round.</param>
/// <param name="Basis">Reference or market price; for the second round the first start price.</param>
/// <param name="StartPrice">A start price to check; null when none.</param>
public sealed record StartPriceFloorInput(bool IsSecondRound, Money Basis, Money? StartPrice);

/// <summary>Result of the start-price calculator.</summary>
/// <param name="Floor">Lowest start price allowed.</param>
/// <param name="Percent">Share of the basis that must be kept.</param>
/// <param name="IsAllowed">Whether the start price given may be set; null when none was given.</param>
public sealed record StartPriceFloorResult(ToolMoney Floor, int Percent, bool? IsAllowed);

/// <summary>The lowest start price of a first or second round (AUC-10.2, AUC-26.1d).</summary>
public static class StartPriceFloorTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "start-price-floor",
        Title = new("起拍价下限计算", "Start-price floor"),
        Description = new(
            "按参考价（一拍）或者前次起拍价（二拍）计算起拍价下限，并可核对拟定的起拍价。",
            "The lowest start price from the reference price (first auction) or the first start price (second auction); a price can be checked."),
        Fields =
        [
            new()
            {
                Name = "round",
                Type = ToolFieldType.Choice,
                Rule = "AUC-10.2",
                Default = "first",
                Label = new("轮次", "Round"),
                Choices = [ToolChoices.Rounds[0], ToolChoices.Rounds[1]],
            },
            new()
            {
                Name = "basis",
                Type = ToolFieldType.Money,
                Rule = "AUC-10.2",
                Label = new("参考价或市价；二拍填一拍起拍价（元）", "Reference or market price; for the second auction the first start price (yuan)"),
            },
            new() { Name = "startPrice", Type = ToolFieldType.Money, Rule = "AUC-10.1", IsRequired = false, Label = new("拟定起拍价（元）", "Start price to check (yuan)") },
        ],
        SampleJson = """{"round":"first","basis":"1244167.00","startPrice":"870917"}""",
    };

    /// <summary>The floor, and whether a price may be set.</summary>
    public static StartPriceFloorResult Compute(StartPriceFloorInput input, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(book);
        var floor = Floor(input, book);
        return new(
            ToolMoney.Of(floor),
            input.IsSecondRound ? book.SecondStartMinPercent : book.FirstStartMinPercent,
            input.StartPrice is { } price ? price >= floor : null);
    }

    private static Money Floor(StartPriceFloorInput input, RuleBook book) =>
        input.IsSecondRound ? StartPriceFloor.Second(input.Basis, book) : StartPriceFloor.First(input.Basis, book);

    private static ToolAnswer Run(ToolValues values)
    {
        var input = new StartPriceFloorInput(
            string.Equals(values.Text("round"), "second", StringComparison.Ordinal), values.Money("basis"), values.MoneyOrNull("startPrice"));
        var result = Compute(input, RuleBooks.Latest);
        var rule = input.IsSecondRound ? "AUC-26.1d" : "AUC-10.2";
        var lines = new List<ToolLine> { ToolLine.Conclusion(Texts.Floor.With(Floor(input, RuleBooks.Latest)), rule) };
        if (result.IsAllowed is { } isAllowed)
        {
            lines.Add(isAllowed
                ? ToolLine.Finding(Texts.Allowed.With(input.StartPrice!), rule)
                : ToolLine.Warning(Texts.TooLow.With(input.StartPrice!), rule));
        }

        if (input is { IsSecondRound: false, StartPrice: { } price } && price > input.Basis)
        {
            lines.Add(ToolLine.Finding(Texts.AboveBasis, "AUC-10.2"));
        }

        lines.Add(ToolLine.Step(Texts.Step.With(input.Basis, result.Percent), "GEN-3"));
        return new() { Result = result, Lines = lines, Rules = [rule, "GEN-3"] };
    }

    private static class Texts
    {
        public static readonly BilingualText Floor = new("起拍价不得低于 {0} 元。", "The start price must be at least ¥{0}.");
        public static readonly BilingualText Allowed = new("拟定起拍价 {0} 元不低于下限。", "The start price of ¥{0} is not below the floor.");
        public static readonly BilingualText TooLow = new("拟定起拍价 {0} 元低于下限，不得采用。", "The start price of ¥{0} is below the floor and may not be set.");
        public static readonly BilingualText AboveBasis = new("起拍价高于参考价：法律未禁止，应当说明理由。", "The start price is above the reference price: not forbidden, but a reason is needed.");
        public static readonly BilingualText Step = new("{0} 元 × {1}%，向上取整到分。", "¥{0} × {1}%, rounded up to the fen.");
    }
}
