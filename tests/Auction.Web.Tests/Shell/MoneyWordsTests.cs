using Auction.Domain.Amounts;
using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Tests.Shell;

/// <summary>Amounts read the same everywhere and never round towards a person's favour without saying so.</summary>
public sealed class MoneyWordsTests
{
    private static readonly Words Chinese = new(isEnglish: false);
    private static readonly Words English = new(isEnglish: true);

    [Theory]
    [InlineData(0, "¥0")]
    [InlineData(1, "¥0.01")]
    [InlineData(100, "¥1")]
    [InlineData(214_840_000, "¥2,148,400")]
    [InlineData(214_840_050, "¥2,148,400.50")]
    [InlineData(999_999_999_999_999, "¥9,999,999,999,999.99")]
    public void Money_HasDecimalsOnlyWhereThereAreFen(long fen, string text) => Assert.Equal(text, Chinese.Money(new Money(fen)));

    [Theory]
    [InlineData(9_999_999, "")]
    [InlineData(10_000_000, "10 万元")]
    [InlineData(214_840_000, "214.84 万元")]
    public void Reading_BeginsAtOneHundredThousandYuan(long fen, string text)
    {
        Assert.Equal(text, Chinese.Reading(new Money(fen)));
        Assert.Equal("", English.Reading(new Money(fen)));
    }

    [Theory]
    [InlineData(999_999, "9,999.99 元", "¥9,999.99")]
    [InlineData(1_000_000, "1 万", "¥10,000")]
    [InlineData(168_840_000, "168.8 万", "¥1.69 m")]
    [InlineData(99_999_999, "100 万", "¥999,999.99")]
    public void Short_FitsAScale(long fen, string chinese, string english)
    {
        Assert.Equal(chinese, Chinese.Short(new Money(fen)));
        Assert.Equal(english, English.Short(new Money(fen)));
    }
}
