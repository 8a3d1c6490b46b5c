using Auction.Web.Shell;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Tests.Shell;

/// <summary>Court time, whatever the zone of the machine.</summary>
public sealed class TimeWordsTests
{
    private static readonly Words Chinese = new(isEnglish: false);
    private static readonly Words English = new(isEnglish: true);
    private static readonly DateTimeOffset Instant = new(2026, 11, 18, 16, 17, 20, 118, TimeSpan.Zero);

    [Fact]
    [Trait("Rule", "GEN-6")]
    public void At_IsCourtTime()
    {
        Assert.Equal("2026-11-19 00:17", Chinese.At(Instant));
        Assert.Equal("2026-11-19 00:17:20.118", English.AtMillisecond(Instant));
        Assert.Equal("2026-11-19T00:17:20.118+08:00", TimeWords.Iso(Instant));
    }

    [Theory]
    [InlineData(-1, "00:00", "00:00")]
    [InlineData(0, "00:00", "00:00")]
    [InlineData(999, "00:00", "00:00")]
    [InlineData(271_000, "04:31", "04:31")]
    [InlineData(3_599_999, "59:59", "59:59")]
    [InlineData(3_600_000, "1:00:00", "1:00:00")]
    [InlineData(86_399_999, "23:59:59", "23:59:59")]
    [InlineData(86_400_000, "1 天 00:00", "1 day 00:00")]
    [InlineData(184_440_000, "2 天 03:14", "2 days 03:14")]
    public void Left_IsFlooredAndNeverNegative(long milliseconds, string chinese, string english)
    {
        Assert.Equal(chinese, Chinese.Left(TimeSpan.FromMilliseconds(milliseconds)));
        Assert.Equal(english, English.Left(TimeSpan.FromMilliseconds(milliseconds)));
    }
}
