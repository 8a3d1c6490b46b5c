using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the calculator of a distribution.</summary>
/// <param name="Shares">What each claim gets, in the order of payment.</param>
/// <param name="Surplus">What is left for the debtor.</param>
public sealed record DistributionToolResult(IReadOnlyList<DistributionToolShare> Shares, ToolMoney Surplus);

/// <summary>What one claim gets.</summary>
/// <param name="Name">As entered.</param>
/// <param name="Class">Its place in the order of payment.</param>
/// <param name="Claim">What is claimed.</param>
/// <param name="Paid">What it gets.</param>
public sealed record DistributionToolShare(string Name, string Class, ToolMoney Claim, ToolMoney Paid);

/// <summary>Who gets how much of the proceeds (PAY-ORD, DIS-28, CPI-508, CPI-514, INT-1).</summary>
public static class DistributionTool
{
    private static readonly IReadOnlyList<ToolChoice> Classes =
    [
        new("sale-cost", ClaimClassTexts.Of(ClaimClass.SaleCost)),
        new("enforcement-fee", ClaimClassTexts.Of(ClaimClass.EnforcementFee)),
        new("tax", ClaimClassTexts.Of(ClaimClass.Tax)),
        new("preferred", ClaimClassTexts.Of(ClaimClass.Preferred)),
        new("ordinary", ClaimClassTexts.Of(ClaimClass.Ordinary)),
        new("default-interest", ClaimClassTexts.Of(ClaimClass.DefaultInterest)),
    ];

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "distribution",
        Title = new("案款分配计算", "Distribution of the proceeds"),
        Description = new(
            "按清偿顺序分配案款：变价费用、执行费、代扣税款、优先债权、普通债权、加倍利息，余款退还被执行人。",
            "Shares out the proceeds: costs of the sale, enforcement fee, withheld taxes, preferred claims, ordinary claims, extra interest, and the rest to the debtor."),
        Fields =
        [
            new() { Name = "proceeds", Type = ToolFieldType.Money, Rule = "PAY-ORD", IsZeroAllowed = true, Label = new("案款总额（元）", "Proceeds (yuan)") },
            new()
            {
                Name = "debtor",
                Type = ToolFieldType.Choice,
                Rule = "CPI-508",
                Default = "person",
                Label = new("被执行人", "Debtor"),
                Choices =
                [
                    new("person", new("公民或者其他组织（普通债权按比例）", "Natural person or body without legal personality (ordinary claims pro rata)")),
                    new("enterprise", new("未进入破产程序的企业法人（普通债权按查封顺序）", "Enterprise legal person without bankruptcy (in the order of seizure)")),
                ],
            },
            new()
            {
                Name = "claims",
                Type = ToolFieldType.Rows,
                Rule = "PAY-ORD",
                Min = 1,
                Max = 100,
                Label = new("债权与费用", "Claims and costs"),
                Columns =
                [
                    new() { Name = "name", Type = ToolFieldType.Text, Rule = "PAY-ORD", Max = 60, Label = new("名称", "Name") },
                    new() { Name = "class", Type = ToolFieldType.Choice, Rule = "PAY-ORD", Label = new("清偿顺序", "Order"), Choices = Classes },
                    new() { Name = "amount", Type = ToolFieldType.Money, Rule = "GEN-1", Label = new("数额（元）", "Amount (yuan)") },
                    new()
                    {
                        Name = "rank",
                        Type = ToolFieldType.Whole,
                        Rule = "DIS-28",
                        IsRequired = false,
                        Min = 1,
                        Max = 99,
                        Label = new("顺位", "Rank"),
                        Hint = new("优先债权的顺位，或者查封的先后。", "Rank of a preferred claim, or place in the order of seizure."),
                    },
                ],
            },
        ],
        SampleJson = """{"proceeds":"500000","debtor":"person","claims":[{"name":"抵押权","class":"preferred","amount":"300000","rank":1},{"name":"甲","class":"ordinary","amount":"150000"},{"name":"乙","class":"ordinary","amount":"250000"}]}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var order = string.Equals(values.Text("debtor"), "enterprise", StringComparison.Ordinal) ? OrdinaryOrder.BySeizure : OrdinaryOrder.ProRata;
        // The id is the name as entered: two claims may share it, their numbers tell them apart.
        var claims = values.Rows("claims").Select((row, index) => new DistributionClaim(row.Text("name"), row.Text("class"), ClassOf(row.Text("class")), row.Money("amount"), index + 1, row.WholeOrNull("rank"))).ToList();
        var result = Waterfall.Of(values.Money("proceeds"), claims, order);
        return new()
        {
            Result = new DistributionToolResult([.. result.Shares.Select(share => new DistributionToolShare(share.Claim.Id, share.Claim.PayeeId, ToolMoney.Of(share.Claim.Amount), ToolMoney.Of(share.Paid)))], ToolMoney.Of(result.Surplus)),
            Lines =
            [
                .. result.Shares.Select(share => ToolLine.Conclusion(Texts.Share.With(Same(share.Claim.Id), ClaimClassTexts.Of(share.Claim.Class), Same(share.Paid), Same(share.Claim.Amount)), RuleOf(share.Claim.Class, order))),
                ToolLine.Conclusion(Texts.Surplus.With(Same(result.Surplus)), "PAY-ORD"),
                .. result.CoversAll ? Array.Empty<ToolLine>() : [ToolLine.Warning(Texts.Short.With(Same(new Amounts.Money(result.Shares.Sum(share => share.Short.Fen)))), "PAY-ORD")],
                ToolLine.Step(order == OrdinaryOrder.BySeizure ? Texts.BySeizure : Texts.ProRata, order == OrdinaryOrder.BySeizure ? "CPI-514" : "CPI-508"),
                ToolLine.Step(Texts.Rounding, "GEN-5"),
            ],
            Rules = ["PAY-ORD", "DIS-28", order == OrdinaryOrder.BySeizure ? "CPI-514" : "CPI-508", "INT-1", "GEN-5"],
        };
    }

    private static ClaimClass ClassOf(string value) => (ClaimClass)(Classes.Index().First(choice => string.Equals(choice.Item.Value, value, StringComparison.Ordinal)).Index + 1);

    private static string RuleOf(ClaimClass kind, OrdinaryOrder order) => kind switch
    {
        ClaimClass.Preferred => "DIS-28",
        ClaimClass.EnforcementFee => "FEE-14",
        ClaimClass.DefaultInterest => "INT-1",
        ClaimClass.Ordinary => order == OrdinaryOrder.BySeizure ? "CPI-514" : "CPI-508",
        _ => "PAY-ORD",
    };

    private static BilingualText Same(object value) => new($"{value}", $"{value}");

    private static class Texts
    {
        public static readonly BilingualPattern Share = new("{0}（{1}）：{2} 元，债权 {3} 元。", "{0} ({1}): ¥{2} of ¥{3}.");
        public static readonly BilingualPattern Surplus = new("退还被执行人 {0} 元。", "Back to the debtor: ¥{0}.");
        public static readonly BilingualPattern Short = new("未受清偿 {0} 元。", "Unpaid: ¥{0}.");
        public static readonly BilingualText ProRata = new("同一顺序不足清偿的，按债权比例分配。", "Within a class what does not suffice is shared in proportion to the claims.");
        public static readonly BilingualText BySeizure = new("普通债权按查封、扣押、冻结的先后顺序受偿。", "Ordinary claims are paid in the order of seizure.");
        public static readonly BilingualText Rounding = new("各份向下取整到分，剩余的分按余数从大到小、再按登记先后逐一分配。", "Each share is rounded down; the fen left over go out one by one, largest remainder first, then by place in the register.");
    }
}
