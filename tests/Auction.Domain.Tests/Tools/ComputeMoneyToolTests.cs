using Auction.Domain.Tools;

namespace Auction.Domain.Tests.Tools;

public sealed class ComputeMoneyToolTests
{
    [Theory]
    [Trait("Rule", "FEE-14")]
    [InlineData("3000000", "32400.00")]
    [InlineData("500000", "7400.00")]
    public void TheEnforcementFee_IsTheWorkedExample(string amount, string fee) =>
        Assert.Equal(fee, Assert.IsType<EnforcementFeeResult>(Run("enforcement-fee", $$"""{"amount":"{{amount}}"}""").Result).Fee.Yuan);

    [Fact]
    [Trait("Rule", "INT-1")]
    public void TheSampleOfDefaultInterest_CountsBothStretches()
    {
        var result = Assert.IsType<DefaultInterestToolResult>(Run("default-interest", ToolCatalog.Find("default-interest")!.SampleJson).Result);

        Assert.Equal(("3850.00", 25), (result.Interest.Yuan, result.Days));
    }

    [Theory]
    [Trait("Rule", "CPI-508")]
    [Trait("Rule", "CPI-514")]
    [Trait("Rule", "PAY-ORD")]
    [InlineData("person", "75000.00", "125000.00")]
    [InlineData("enterprise", "0.00", "200000.00")]
    public void TheDistribution_IsTheWorkedExample(string debtor, string first, string second)
    {
        var answer = Run("distribution", $$"""{"proceeds":"500000","debtor":"{{debtor}}","claims":[{"name":"M","class":"preferred","amount":"300000","rank":1},{"name":"A","class":"ordinary","amount":"150000","rank":2},{"name":"B","class":"ordinary","amount":"250000","rank":1}]}""");

        var paid = Assert.IsType<DistributionToolResult>(answer.Result).Shares.ToDictionary(share => share.Name, share => share.Paid.Yuan, StringComparer.Ordinal);
        Assert.Equal(("300000.00", first, second), (paid["M"], paid["A"], paid["B"]));
        Assert.Contains(answer.Lines, line => line.Kind == "warning" && line.Text.En == "Unpaid: ¥200,000.00.");
    }

    [Fact]
    [Trait("Rule", "AUC-24.1")]
    [Trait("Rule", "AUC-24.1b")]
    public void ADefault_IsTheWorkedExample()
    {
        var result = Assert.IsType<DefaultResult>(Run("default", ToolCatalog.Find("default")!.SampleJson).Result);

        Assert.Equal(("70000.00", "7000.00", "0.00"), (result.Shortfall.Yuan, result.Remainder.Yuan, result.TopUp.Yuan));
    }

    private static ToolAnswer Run(string tool, string input) => ToolCatalog.Find(tool)!.Run(input);
}
