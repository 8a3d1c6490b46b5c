using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Valuation.Fees;

namespace Valuation.Tests.Fees;

public sealed class ComputeFeeTests
{
    private static readonly FeeTariff Tariff = new("示例", [new(Money.FromYuan(1_000_000), 5_000), new(UpTo: null, 2_500)]);

    private static readonly PlatformResult[] Results =
        [new("a", Money.FromYuan(1_000_000)), new("b", Money.FromYuan(1_080_000)), new("c", Money.FromYuan(1_120_000))];

    [Fact]
    [Trait("Rule", "REF-31.1")]
    [Trait("Rule", "GEN-5")]
    public void EqualDistance_SplitsTheFee() =>
        Assert.Equal(
            [new("b", Money.FromYuan(150)), new("c", Money.FromYuan(150))],
            OnlineFee.Of(Money.FromYuan(300), Results, Money.FromYuan(1_100_000)));

    [Theory]
    [Trait("Rule", "REF-31.1")]
    [InlineData(1_100_000_01, "c:300.01")]
    [InlineData(1_099_999_99, "b:300.01")]
    [InlineData(1_100_000_00, "b:150.01 c:150.00")]
    [InlineData(1_00, "a:300.01")]
    public void TheClosest_EarnsTheFee_AndOddFenGoToTheFirst(long saleFen, string shares) =>
        Assert.Equal(shares, string.Join(' ', OnlineFee.Of(new Money(300_01), Results, new Money(saleFen)).Select(share => $"{share.Id}:{share.Amount}")));

    [Fact]
    [Trait("Rule", "REF-31.2")]
    public void NeverSold_OrReplacedByAnAppraisal_NoFeeIsDue()
    {
        Assert.Empty(OnlineFee.Of(Money.FromYuan(300), Results, salePrice: null));
        Assert.Empty(OnlineFee.Of(Money.FromYuan(300), Results, Money.FromYuan(1_100_000), endedWithoutPrice: true));
    }

    [Theory]
    [Trait("Rule", "REF-32.1")]
    [Trait("Rule", "REF-32.2")]
    [Trait("Rule", "REF-32.3")]
    [InlineData(AppraisalEnding.Priced, 2_000_000L, "7,500.00", "REF-32.1")]
    [InlineData(AppraisalEnding.Priced, 2_600_000L, "8,500.00", "REF-32.1")]
    [InlineData(AppraisalEnding.Reissued, 2_000_000L, "2,250.00", "REF-32.2")]
    [InlineData(AppraisalEnding.Priced, null, "1,234.56", "REF-32.1")]
    [InlineData(AppraisalEnding.Withdrawn, 2_000_000L, "1,234.56", "REF-32.2")]
    [InlineData(AppraisalEnding.Replaced, 2_000_000L, "0.00", "REF-32.3")]
    public void TheAppraisalFee_GoesByTheLowerPriceAndTheEnding(AppraisalEnding ending, long? saleYuan, string fee, string rule)
    {
        var result = AppraisalFee.Of(ending, Money.FromYuan(2_400_000), saleYuan is { } yuan ? Money.FromYuan(yuan) : null, new Money(1_234_56), Tariff, RuleBooks.Edition2022);

        Assert.Equal((fee, rule), (result.Fee.ToString(), result.Rule.Value));
    }

    [Theory]
    [Trait("Rule", "FEE-T")]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.00")]
    [InlineData(1_00, "0.01")]
    [InlineData(999_999_99, "5,000.00")]
    [InlineData(1_000_000_00, "5,000.00")]
    [InlineData(1_000_002_00, "5,000.01")]
    [InlineData(9_999_999_999_999_99, "25,000,002,500.00")]
    public void EachPart_IsTakenAtItsOwnRateAndRoundedOnce(long fen, string fee) => Assert.Equal(fee, Tariff.Of(new Money(fen)).ToString());

    [Fact]
    [Trait("Rule", "FEE-T")]
    public void ATariffWhoseBracketsDoNotFollow_IsUnsound()
    {
        FeeTariff[] unsound =
        [
            new("", []),
            new("", [new(Money.FromYuan(1), 1)]),
            new("", [new(Money.FromYuan(2), 1), new(Money.FromYuan(1), 1), new(UpTo: null, 1)]),
            new("", [new(Money.FromYuan(1), 1), new(Money.FromYuan(1), 1), new(UpTo: null, 1)]),
            new("", [new(UpTo: null, 1), new(UpTo: null, 1)]),
            new("", [new(UpTo: null, -1)]),
            new("", [new(UpTo: null, 1_000_001)]),
        ];

        Assert.All(unsound, tariff => Assert.False(tariff.IsSound));
        Assert.True(Tariff.IsSound);
        Assert.Throws<ArgumentException>(() => unsound[0].Of(Money.FromYuan(1)));
    }
}
