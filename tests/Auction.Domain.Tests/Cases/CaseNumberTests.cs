using Auction.Domain.Cases;

namespace Auction.Domain.Tests.Cases;

public sealed class CaseNumberTests
{
    [Theory]
    [InlineData("（2026）江0102执1873号", "（2026）江0102执1873号")]
    [InlineData("(2026)江0102执1873号", "（2026）江0102执1873号")]
    [InlineData(" （2026） 江0102 执恢 12号 ", "（2026）江0102执恢12号")]
    [InlineData("（2025）京02执123号之一", null)]
    [InlineData("（2025）京02执123之一号", "（2025）京02执123之一号")]
    [InlineData("（2025）最高法执监5号", null)]
    [InlineData("（2026）江0102民初1873号", null)]
    [InlineData("（26）江0102执1873号", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Number_HasOneSpelling(string? text, string? key) => Assert.Equal(key, CaseNumber.Read(text)?.Key);

    [Fact]
    public void Text_StaysAsWritten() => Assert.Equal("(2026)江0102执1873号", CaseNumber.Read("(2026)江0102执1873号")!.Text);
}
