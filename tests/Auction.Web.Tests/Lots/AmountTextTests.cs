using Auction.Domain.Amounts;
using Auction.Web.Lots;

namespace Auction.Web.Tests.Lots;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData(887, 1000, "88.7%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(2, 3, "66.7%")]
    [InlineData(19_995, 100_000, "20.0%")]
    [InlineData(999_999_999_999_999, 999_999_999_999_999, "100.0%")]
    public void AShare_IsRoundedHalfUpToOneDecimal(long part, long whole, string expected) =>
        Assert.Equal(expected, AmountText.Share(new Money(part), new Money(whole)));

    [Fact]
    public void WithoutAReferencePrice_ThereIsNoShare() => Assert.Null(AmountText.Share(new Money(1), Money.Zero));

    [Fact]
    public void ARise_IsSaidWithItsSign()
    {
        Assert.Equal("+26.7%", AmountText.Rise(Money.FromYuan(2_138_400), Money.FromYuan(1_688_400)));
        Assert.Equal("−10.0%", AmountText.Rise(Money.FromYuan(90), Money.FromYuan(100)));
    }
}
