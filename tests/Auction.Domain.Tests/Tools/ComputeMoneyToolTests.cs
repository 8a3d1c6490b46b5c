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

    [Theory]
    [Trait("Rule", "SEL-8")]
    [InlineData("100000", "100000.00", "0.00")]
    [InlineData("1000000", "100000.00", "900000.00")]
    [InlineData("100000.01", "100000.00", "0.01")]
    [InlineData("99999.99", "99999.99", "0.00")]
    public void ADefaultInASellOff_CostsAtMostTheDepositOfTheNotice(string paid, string withheld, string refunded)
    {
        var result = Assert.IsType<DefaultResult>(Run("default", $$"""{"price":"1050000","paid":"{{paid}}","deposit":"100000","resale":"1050000"}""").Result);

        Assert.Equal((withheld, refunded), (result.Withheld.Yuan, result.Refunded.Yuan));
    }

    [Theory]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DEF-1")]
    [InlineData("""{"price":"1000000","paid":"100000","endedOn":"2026-04-21","days":10}""", "900000.00", "2026-05-06", true)]
    [InlineData("""{"price":"1000000","paid":"100000","endedOn":"2026-11-02","days":10}""", "900000.00", "2026-11-12", false)]
    [InlineData("""{"price":"1000000","paid":"100000","endedOn":"2026-11-02","days":10,"graceUntil":"2026-11-13"}""", "900000.00", "2026-11-13", false)]
    [InlineData("""{"price":"1050000","paid":"1000000","endedOn":"2026-11-02","days":5}""", "50000.00", "2026-11-09", true)]
    [InlineData("""{"price":"1000000","paid":"1000000","endedOn":"2026-11-02","days":10}""", "0.00", "2026-11-12", false)]
    [InlineData("""{"price":"1000000","endedOn":"2026-11-02","days":10}""", "1000000.00", "2026-11-12", false)]
    public void TheBalance_IsThePriceLessTheDeposit_UntilTheLastDayInForce(string input, string balance, string lastDay, bool isMoved)
    {
        var result = Assert.IsType<BalanceResult>(Run("balance", input).Result);

        Assert.Equal((balance, lastDay, isMoved), (result.Balance.Yuan, result.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), result.IsMoved));
        Assert.Equal($"{result.LastDay.AddDays(1):yyyy-MM-dd}T00:00:00.000+08:00", result.EndsAt.CourtTime);
    }

    [Theory]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DEF-1")]
    [InlineData("""{"price":"1000000","paid":"1000000.01","endedOn":"2026-11-02","days":10}""", "paid", "AUC-25.1")]
    [InlineData("""{"price":"1000000","endedOn":"2026-11-02","days":10,"graceUntil":"2026-11-12"}""", "graceUntil", "DEF-1")]
    [InlineData("""{"price":"1000000","endedOn":"2026-11-02","days":0}""", "days", "AUC-25.1")]
    public void ABalanceThatCannotBe_NamesItsField(string input, string field, string rule)
    {
        var error = Assert.Single(Run("balance", input).Errors);

        Assert.Equal((field, rule), (error.Field, error.Rule));
    }

    private static ToolAnswer Run(string tool, string input) => ToolCatalog.Find(tool)!.Run(input);
}
