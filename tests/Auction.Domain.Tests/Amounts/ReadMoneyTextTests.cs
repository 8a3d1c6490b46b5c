using FsCheck;
using FsCheck.Fluent;
using Auction.Domain.Amounts;

namespace Auction.Domain.Tests.Amounts;

[Trait("Rule", "GEN-1")]
public sealed class ReadMoneyTextTests
{
    [Theory]
    [InlineData("1", 1_00)]
    [InlineData("0.01", 1)]
    [InlineData("1234.5", 1_234_50)]
    [InlineData("  2148400.00 ", 2_148_400_00)]
    [InlineData("2,148,400.50", 2_148_400_50)]
    [InlineData("2，148，400．50", 2_148_400_50)]
    [InlineData("１２３", 123_00)]
    [InlineData("¥100", 100_00)]
    [InlineData("￥ 100 元", 100_00)]
    [InlineData("215万", 2_150_000_00)]
    [InlineData("215 万元", 2_150_000_00)]
    [InlineData("1.5亿", 150_000_000_00)]
    [InlineData("1.234567万", 12_345_67)]
    [InlineData("0000001", 1_00)]
    [InlineData("9999999999999.99", 999_999_999_999_999)]
    public void AnAmountAsPeopleWriteIt_IsReadExactly(string text, long fen) =>
        Assert.Equal((new Money(fen), (MoneyFault?)null), (MoneyText.Read(text).Amount, MoneyText.Read(text).Fault));

    [Theory]
    [InlineData(null, MoneyFault.Missing)]
    [InlineData("", MoneyFault.Missing)]
    [InlineData(" 　", MoneyFault.Missing)]
    [InlineData("abc", MoneyFault.NotANumber)]
    [InlineData("万", MoneyFault.NotANumber)]
    [InlineData("1e5", MoneyFault.NotANumber)]
    [InlineData("+5", MoneyFault.NotANumber)]
    [InlineData(".5", MoneyFault.NotANumber)]
    [InlineData("5.", MoneyFault.NotANumber)]
    [InlineData("1.2.3", MoneyFault.NotANumber)]
    [InlineData("1,23", MoneyFault.NotANumber)]
    [InlineData("1,2345", MoneyFault.NotANumber)]
    [InlineData("1,234,", MoneyFault.NotANumber)]
    [InlineData("1.234,5", MoneyFault.NotANumber)]
    [InlineData("2亿5万", MoneyFault.NotANumber)]
    [InlineData("--5", MoneyFault.NotANumber)]
    [InlineData("٣", MoneyFault.NotANumber)]
    [InlineData("NaN", MoneyFault.NotANumber)]
    [InlineData("-5", MoneyFault.Negative)]
    [InlineData("−0.01", MoneyFault.Negative)]
    [InlineData("－5", MoneyFault.Negative)]
    [InlineData("1.234", MoneyFault.TooManyDecimals)]
    [InlineData("1.000", MoneyFault.TooManyDecimals)]
    [InlineData("1.2345678万", MoneyFault.TooManyDecimals)]
    [InlineData("10000000000000", MoneyFault.TooLarge)]
    [InlineData("1234567890123456789", MoneyFault.TooLarge)]
    [InlineData("99999999999999999999999999999999", MoneyFault.TooLarge)]
    [InlineData("100000亿", MoneyFault.TooLarge)]
    [InlineData("0", MoneyFault.Zero)]
    [InlineData("0.00", MoneyFault.Zero)]
    public void AnythingElse_HasItsReason(string? text, MoneyFault fault) => Assert.Equal(fault, MoneyText.Read(text).Fault);

    [Fact]
    public void Zero_IsReadWhereARuleAllowsIt() => Assert.Null(MoneyText.Read("0", isZeroAllowed: true).Fault);

    [Fact]
    public void EveryFault_HasWordsInBothLanguages() => Assert.All(
        Enum.GetValues<MoneyFault>(),
        fault => Assert.True(MoneyFaultTexts.Of(fault) is { Zh.Length: > 0, En.Length: > 0 }));

    [Fact]
    public void EveryAmount_IsReadBackFromItsOwnText() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>(),
            fen => MoneyText.Read(new Money(fen.Get).ToString(), isZeroAllowed: true) is { Fault: null } reading && reading.Amount.Fen == fen.Get)
            .QuickCheckThrowOnFailure();
}
