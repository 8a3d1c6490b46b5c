using Auction.Domain.Amounts;

namespace Auction.Domain.Tests.Amounts;

public sealed class AmountWordsTests
{
    [Theory]
    [InlineData(1_936_000_00, "壹佰玖拾叁万陆仟元整")]
    [InlineData(0, "零元整")]
    [InlineData(1, "壹分")]
    [InlineData(10, "壹角整")]
    [InlineData(1_03, "壹元零叁分")]
    [InlineData(1_20, "壹元贰角整")]
    [InlineData(10_00, "壹拾元整")]
    [InlineData(100_05, "壹佰元零伍分")]
    [InlineData(10_001_00, "壹万零壹元整")]
    [InlineData(10_010_00, "壹万零壹拾元整")]
    [InlineData(100_100_00, "壹拾万零壹佰元整")]
    [InlineData(1_001_000_00, "壹佰万壹仟元整")]
    [InlineData(105_000_000_00, "壹亿零伍佰万元整")]
    [InlineData(100_000_001_00, "壹亿零壹元整")]
    [InlineData(1_000_000_000_00, "壹拾亿元整")]
    [InlineData(999_999_999_999_999, "玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    public void Capitals_AreAsOnACheque(long fen, string words) => Assert.Equal(words, ChineseWords.Capitals(new(fen)));

    [Theory]
    [InlineData(2_148_400_00, "二百一十四万八千四百元")]
    [InlineData(10_00, "十元")]
    [InlineData(150_000_00, "十五万元")]
    [InlineData(110_00, "一百一十元")]
    [InlineData(2_148_400_50, "二百一十四万八千四百元五角")]
    [InlineData(5, "五分")]
    [InlineData(100_000_05, "十万元零五分")]
    public void TheReading_IsPlain(long fen, string words) => Assert.Equal(words, ChineseWords.Reading(new(fen)));

    [Theory]
    [InlineData(2_148_400_00, "214.84万元")]
    [InlineData(150_000_000_00, "1.5亿元")]
    [InlineData(9_999_99, "9,999.99元")]
    [InlineData(10_000_01, "1.000001万元")]
    public void TheShortForm_IsExact(long fen, string words) => Assert.Equal(words, ChineseWords.Short(new(fen)));

    [Theory]
    [InlineData(2_148_400_00, "2.1484 million yuan")]
    [InlineData(1_000_000_00, "1 million yuan")]
    [InlineData(999_999_99, "999,999.99 yuan")]
    [InlineData(150_000_000_00, "150 million yuan")]
    [InlineData(2_940_000_000_00, "2.94 billion yuan")]
    [InlineData(98_400_50, "98,400.5 yuan")]
    public void TheEnglishReading_IsExact(long fen, string words) => Assert.Equal(words, EnglishWords.Reading(new(fen)));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(20, "二十")]
    [InlineData(114, "一百一十四")]
    [InlineData(1259, "一千二百五十九")]
    public void AnArticleNumber_IsRead(long number, string words) => Assert.Equal(words, ChineseWords.Number(number));

    [Fact]
    public void AmountsBelowZero_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseWords.Capitals(new(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseWords.Reading(new(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseWords.Short(new(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EnglishWords.Reading(new(-1)));
    }
}
