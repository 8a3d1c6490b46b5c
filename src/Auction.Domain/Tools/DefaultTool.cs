using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Defaults;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the calculator of a default; see <see cref="DefaultWaterfall"/>.</summary>
public sealed record DefaultResult(ToolMoney Withheld, ToolMoney Refunded, ToolMoney Costs, ToolMoney Shortfall, ToolMoney CaseDebt, ToolMoney OtherDebt, ToolMoney Remainder, ToolMoney TopUp);

/// <summary>What a default costs the buyer (AUC-24.1, DEF-TOP, SEL-8).</summary>
public static class DefaultTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "default",
        Title = new("悔拍后果计算", "What a default costs"),
        Description = new(
            "买受人悔拍后，保证金不予退还，依次用于拍卖费用损失、重新拍卖的差价、本案债务和与拍卖财产有关的其他债务；不足以弥补费用和差价的，法院可以责令补交。变卖只扣除公告的保证金，其余退还。",
            "After a default the deposit is not returned. It pays the costs of the auction, then the shortfall of the re-auction, then this case’s debt, then other debts of the property. What costs and shortfall exceed it by may be ordered by the court. In a sell-off only the deposit of the notice is kept."),
        Fields =
        [
            Amount("price", "AUC-24.1", new("原成交价（元）", "Price of the sale not paid (yuan)"), isRequired: true),
            Amount("paid", "AUC-24.1", new("已交保证金或者预交价款（元）", "Deposit or prepayment made (yuan)"), isRequired: false),
            Amount("deposit", "SEL-8", new("公告的保证金（元）", "Deposit of the notice (yuan)"), isRequired: true),
            Amount("resale", "AUC-24.1", new("重新拍卖成交价（元）", "Price of the re-auction (yuan)"), isRequired: true),
            Amount("costs", "AUC-24.1", new("拍卖费用损失（元）", "Costs and losses of the auction (yuan)"), isRequired: false),
            Amount("caseDebt", "AUC-24.1", new("本案未清偿债务（元）", "Debt left in this case (yuan)"), isRequired: false),
            Amount("otherDebt", "AUC-24.1", new("与拍卖财产有关的其他债务（元）", "Other debts of the property (yuan)"), isRequired: false),
        ],
        SampleJson = """{"price":"1000000","paid":"100000","deposit":"100000","resale":"930000","costs":"8000","caseDebt":"15000"}""",
    };

    private static ToolField Amount(string name, string rule, BilingualText label, bool isRequired) =>
        new() { Name = name, Type = ToolFieldType.Money, Rule = rule, Label = label, IsRequired = isRequired };

    private static Money OrNothing(ToolValues values, string name) => values.MoneyOrNull(name) ?? Money.Zero;

    private static ToolAnswer Run(ToolValues values)
    {
        var result = DefaultWaterfall.Of(new(
            values.Money("price"), OrNothing(values, "paid"), values.Money("deposit"), OrNothing(values, "costs"), values.Money("resale"), OrNothing(values, "caseDebt"), OrNothing(values, "otherDebt")));
        return new()
        {
            Result = new DefaultResult(
                ToolMoney.Of(result.Withheld), ToolMoney.Of(result.Refunded), ToolMoney.Of(result.Costs), ToolMoney.Of(result.Shortfall),
                ToolMoney.Of(result.CaseDebt), ToolMoney.Of(result.OtherDebt), ToolMoney.Of(result.Remainder), ToolMoney.Of(result.TopUp)),
            Lines =
            [
                ToolLine.Conclusion(Texts.Withheld.With(result.Withheld), "AUC-24.1"),
                .. result.Refunded > Money.Zero ? [ToolLine.Step(Texts.Refunded.With(result.Refunded), "SEL-8")] : Array.Empty<ToolLine>(),
                ToolLine.Step(Texts.Costs.With(result.Costs), "AUC-24.1"),
                ToolLine.Step(Texts.Shortfall.With(result.Shortfall), "AUC-24.1"),
                ToolLine.Step(Texts.CaseDebt.With(result.CaseDebt), "AUC-24.1"),
                ToolLine.Step(Texts.OtherDebt.With(result.OtherDebt), "AUC-24.1"),
                ToolLine.Step(Texts.Remainder.With(result.Remainder), "AUC-24.1b"),
                ToolLine.Conclusion(Texts.TopUp.With(result.TopUp), "DEF-TOP"),
            ],
            Rules = ["AUC-24.1", "AUC-24.1b", "DEF-CR", "DEF-TOP", "SEL-8"],
        };
    }

    private static class Texts
    {
        public static readonly BilingualText Withheld = new("不予退还 {0} 元。", "¥{0} is not returned.");
        public static readonly BilingualText Refunded = new("变卖预交价款中超出公告保证金的 {0} 元退还。", "¥{0} of the prepayment above the deposit of the notice goes back.");
        public static readonly BilingualText Costs = new("（一）支付拍卖费用损失 {0} 元。", "(1) Costs and losses of the auction: ¥{0}.");
        public static readonly BilingualText Shortfall = new("（二）弥补差价 {0} 元。", "(2) Shortfall of the re-auction: ¥{0}.");
        public static readonly BilingualText CaseDebt = new("（三）冲抵本案债务 {0} 元。", "(3) This case’s debt: ¥{0}.");
        public static readonly BilingualText OtherDebt = new("（四）冲抵与拍卖财产有关的其他债务 {0} 元。", "(4) Other debts of the property: ¥{0}.");
        public static readonly BilingualText Remainder = new("余款 {0} 元留存本案账户，由法院处理，不退还悔拍人。", "¥{0} is left; it stays on the account of the case, is not returned, and the court decides.");
        public static readonly BilingualText TopUp = new("费用和差价超出保证金 {0} 元，经法院责令由悔拍人补交。", "Costs and shortfall exceed the deposit by ¥{0}, owed by order of the court.");
    }
}
