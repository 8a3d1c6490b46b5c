using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Distribution;
using static Auction.Domain.Tests.Calendar.CourtDays;

namespace Auction.Domain.Tests.Settlement.Distribution;

public sealed class PayoutPeriodTests
{
    private static readonly RuleBook Book = RuleBooks.Edition2022;

    [Fact]
    [Trait("Rule", "MON-10")]
    [Trait("Rule", "KPI-1M")]
    public void TheWorkedExample_EndsAfterTheHoliday()
    {
        Assert.Equal((On("2026-04-05"), On("2026-04-07")), (PayoutPeriods.PayBy(CourtCalendar.Current, Book, On("2026-03-06")).RawLastDay, PayoutPeriods.PayBy(CourtCalendar.Current, Book, On("2026-03-06")).LastDay));
        Assert.Equal(On("2026-04-07"), PayoutPeriods.Indicator(CourtCalendar.Current, Book, On("2026-03-06")).LastDay);
    }

    [Theory]
    [Trait("Rule", "MON-10b")]
    [InlineData("2026-03-06", "2026-03-16")]
    [InlineData("2026-03-05", "2026-03-16")]
    [InlineData("2026-03-03", "2026-03-13")]
    public void AfterADelay_TenDaysRemain(string ended, string payBy) => Assert.Equal(On(payBy), PayoutPeriods.AfterDelay(CourtCalendar.Current, Book, On(ended)).LastDay);
}
