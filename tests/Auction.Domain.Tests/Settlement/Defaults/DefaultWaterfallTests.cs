using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Defaults;
using FsCheck;
using FsCheck.Fluent;

namespace Auction.Domain.Tests.Settlement.Defaults;

public sealed class DefaultWaterfallTests
{
    [Fact]
    [Trait("Rule", "AUC-24.1")]
    [Trait("Rule", "AUC-24.1b")]
    public void WorkedExample5_10() => Assert.Equal(
        Yuan(withheld: 100_000, refunded: 0, costs: 8_000, shortfall: 70_000, caseDebt: 15_000, otherDebt: 0, remainder: 7_000, topUp: 0),
        DefaultWaterfall.Of(Facts(price: 1_000_000, paid: 100_000, atStake: 100_000, costs: 8_000, resale: 930_000, caseDebt: 15_000)));

    [Fact]
    [Trait("Rule", "SEL-8")]
    public void WorkedExample5_11()
    {
        var result = DefaultWaterfall.Of(Facts(price: 1_050_000, paid: 1_000_000, atStake: 100_000, costs: 0, resale: 1_050_000, caseDebt: 0));
        Assert.Equal((Money.FromYuan(100_000), Money.FromYuan(900_000)), (result.Withheld, result.Refunded));
    }

    [Theory]
    [InlineData(100_000, 30_000, 69_999, 0, 1)]
    [InlineData(100_000, 30_000, 70_000, 0, 0)]
    [InlineData(100_000, 30_000, 70_001, 1, 0)]
    [InlineData(0, 5_000, 20_000, 25_000, 0)]
    [Trait("Rule", "DEF-TOP")]
    [Trait("Rule", "DEF-CR")]
    public void WhatTheDepositDoesNotCover_IsTheTopUp_AndWithoutADepositAllOfIt(int paid, int costs, int shortfall, int topUp, int remainder)
    {
        var result = DefaultWaterfall.Of(Facts(price: 1_000_000, paid, atStake: 100_000, costs, resale: 1_000_000 - shortfall, caseDebt: 0));
        Assert.Equal((Money.FromYuan(topUp), Money.FromYuan(remainder)), (result.TopUp, result.Remainder));
    }

    [Fact]
    [Trait("Rule", "AUC-24.1")]
    public void ADearerResale_LeavesNoShortfall() =>
        Assert.Equal(Money.Zero, DefaultWaterfall.Of(Facts(price: 1_000_000, paid: 100_000, atStake: 100_000, costs: 0, resale: 1_000_001, caseDebt: 0)).Shortfall);

    [Fact]
    [Trait("Rule", "AUC-24.1")]
    public void AnyDefault_UsesEveryFenOnceAndInOrder()
    {
        var amount = Gen.Choose(0, 1_000_000).Select(fen => new Money(fen));
        var facts = from price in amount
                    from paid in amount
                    from atStake in amount
                    from costs in amount
                    from resale in amount
                    from caseDebt in amount
                    from otherDebt in amount
                    select new DefaultFacts(price, paid, atStake, costs, resale, caseDebt, otherDebt);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(facts), given =>
        {
            var result = DefaultWaterfall.Of(given);
            var used = result.Costs + result.Shortfall + result.CaseDebt + result.OtherDebt;
            Assert.Equal(given.Paid, result.Refunded + used + result.Remainder);
            Assert.True(result.Withheld <= given.AtStake);

            // Nobody behind is paid before one ahead, and nothing is owed beyond a deposit that was not used up.
            Assert.True(result.Costs == given.Costs || result.Shortfall + result.CaseDebt + result.OtherDebt + result.Remainder == Money.Zero);
            Assert.True(result.TopUp == Money.Zero || (result.CaseDebt + result.OtherDebt + result.Remainder == Money.Zero && result.Costs + result.Shortfall == result.Withheld));
        }));
    }

    [Fact]
    public void ANegativeAmount_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DefaultWaterfall.Of(Facts(price: 1, paid: -1, atStake: 1, costs: 0, resale: 1, caseDebt: 0)));

    private static DefaultFacts Facts(int price, int paid, int atStake, int costs, int resale, int caseDebt) =>
        new(Money.FromYuan(price), Money.FromYuan(paid), Money.FromYuan(atStake), Money.FromYuan(costs), Money.FromYuan(resale), Money.FromYuan(caseDebt), Money.Zero);

    private static DefaultWaterfall Yuan(int withheld, int refunded, int costs, int shortfall, int caseDebt, int otherDebt, int remainder, int topUp) =>
        new(Money.FromYuan(withheld), Money.FromYuan(refunded), Money.FromYuan(costs), Money.FromYuan(shortfall), Money.FromYuan(caseDebt), Money.FromYuan(otherDebt), Money.FromYuan(remainder), Money.FromYuan(topUp));
}
