using Auction.Domain.Amounts;
using Auction.Web.Lots;

namespace Auction.Web.Tests.Lots;

public sealed class JumpCheckTests
{
    private static readonly Money Increment = Money.FromYuan(1_000);

    [Theory]
    [InlineData(109_000, 200_000, false, false)]
    [InlineData(110_000, 200_000, true, false)]
    [InlineData(149_000, 200_000, true, false)]
    [InlineData(150_000, 200_000, true, true)]
    [InlineData(101_000, 100_500, true, false)]
    [InlineData(101_000, 101_000, false, false)]
    [InlineData(101_000, 0, false, false)]
    public void AboveAPriceOfOneHundredThousand_AsksFromTenStepsAndRetypesFromFifty(long yuan, long reference, bool confirm, bool retype)
    {
        var answer = JumpCheck.Of(Money.FromYuan(yuan), Money.FromYuan(100_000), Increment, Money.FromYuan(reference), isFirst: false);

        Assert.Equal((confirm, retype), (answer.MustConfirm, answer.MustRetype));
    }

    [Theory]
    [InlineData(10_999, 10_000, false)]
    [InlineData(11_000, 10_000, true)]
    public void OneTenthAbove_AsksWhateverTheStep(long yuan, long price, bool confirm)
    {
        var answer = JumpCheck.Of(Money.FromYuan(yuan), Money.FromYuan(price), Money.FromYuan(500), Money.Zero, isFirst: false);

        Assert.Equal(confirm, answer.MustConfirm);
    }

    [Fact]
    public void TwiceTheReferencePrice_IsRetyped()
    {
        Money At(long yuan) => Money.FromYuan(yuan);
        Assert.True(JumpCheck.Of(At(200_000), At(190_000), At(10_000), At(100_000), isFirst: false).MustRetype);
        Assert.False(JumpCheck.Of(At(199_000), At(190_000), Increment, At(100_000), isFirst: false).MustRetype);
    }

    [Fact]
    public void OneDigitMore_IsRetypedUnlessItIsASmallStep()
    {
        var price = Money.FromYuan(990_000);
        Assert.True(JumpCheck.Of(Money.FromYuan(1_090_000), price, Money.FromYuan(10_000), Money.Zero, isFirst: false).MustRetype);
        Assert.False(JumpCheck.Of(Money.FromYuan(1_000_000), price, Money.FromYuan(10_000), Money.Zero, isFirst: false).MustRetype);
    }

    [Fact]
    public void TheFirstBidOfAPerson_IsAlwaysAsked() =>
        Assert.True(JumpCheck.Of(Money.FromYuan(100_000), Money.FromYuan(100_000), Increment, Money.Zero, isFirst: true).MustConfirm);
}
