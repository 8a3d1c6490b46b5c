using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Calendar.CourtDays;

namespace Auction.Domain.Tests.Calendar;

/// <summary>The worked examples of dates, each through the one period API and the rule book's own numbers.</summary>
public sealed class WorkedDatesTests
{
    private static readonly CourtCalendar Calendar = CourtCalendar.Current;
    private static readonly RuleBook Book = RuleBooks.Edition2022;

    [Fact]
    [Trait("Rule", "REF-19.1")]
    public void AppraisalReport_IsDueAfterSpringFestival()
    {
        var due = Period.Days(Calendar, On("2026-01-20"), Book.AppraisalReportDays);

        Assert.Equal((On("2026-02-19"), On("2026-02-24")), (due.RawLastDay, due.LastDay));
    }

    [Fact]
    [Trait("Rule", "REF-19.1")]
    [Trait("Rule", "CAL-9")]
    public void AppraisalReport_WithACourtStay_IsDueEightDaysLater()
    {
        var due = Period.Days(Calendar, On("2026-01-20"), Book.AppraisalReportDays, new Stay(On("2026-02-02"), On("2026-02-10")));

        Assert.Equal(On("2026-02-27"), due.LastDay);
    }

    [Fact]
    [Trait("Rule", "REF-19.2")]
    public void AppraisalExtensions_CountFromTheDeadlineInForce()
    {
        var due = On("2026-02-24");
        Assert.Equal(On("2026-02-19"), Period.LatestBefore(due, Book.AppraisalExtensionAskDays).Day);

        var first = Period.Days(Calendar, due, Book.AppraisalExtensionMaxDays).LastDay;
        Assert.Equal(On("2026-03-11"), first);
        Assert.Equal(On("2026-03-06"), Period.LatestBefore(first, Book.AppraisalExtensionAskDays).Day);
        Assert.Equal(On("2026-03-26"), Period.Days(Calendar, first, Book.AppraisalExtensionMaxDays).LastDay);
    }

    [Fact]
    [Trait("Rule", "REF-1")]
    public void SeizureClock_EndsOnAMakeUpSunday()
    {
        var due = Period.Days(Calendar, On("2025-12-03"), Book.ValuationStartDays);

        Assert.Equal((On("2026-01-02"), On("2026-01-04")), (due.RawLastDay, due.LastDay));
    }

    [Fact]
    [Trait("Rule", "REF-11.1")]
    [Trait("Rule", "REF-11.2")]
    public void OnlineInquiry_OverAHoliday_AndItsExtensionOnAMakeUpSaturday()
    {
        var due = Period.Days(Calendar, On("2026-04-30"), Book.OnlineReportDays);

        Assert.Equal((On("2026-05-03"), On("2026-05-06")), (due.RawLastDay, due.LastDay));
        Assert.Equal(On("2026-05-09"), Period.Days(Calendar, due.LastDay, Book.OnlineExtensionDays).LastDay);
    }

    [Fact]
    [Trait("Rule", "REF-21.2")]
    [Trait("Rule", "REF-22")]
    public void Objection_RunsFromReceiptOrFromDeemedReceipt()
    {
        Assert.Equal(On("2026-02-24"), Period.Days(Calendar, On("2026-02-12"), Book.ObjectionDays).LastDay);

        var received = Period.FullDays(Calendar, On("2026-03-20"), Book.PublicServiceFullDays);
        Assert.Equal((On("2026-04-04"), On("2026-04-07")), (received.RawLastDay, received.LastDay));
        var due = Period.Days(Calendar, received.LastDay, Book.ObjectionDays);
        Assert.Equal((On("2026-04-12"), On("2026-04-13")), (due.RawLastDay, due.LastDay));
    }

    [Theory]
    [Trait("Rule", "AUC-12.1")]
    [InlineData(AssetClass.RealEstate, NoticeGap.Strict, "2026-02-05")]
    [InlineData(AssetClass.RealEstate, NoticeGap.Lenient, "2026-02-04")]
    [InlineData(AssetClass.OtherRight, NoticeGap.Strict, "2026-02-05")]
    [InlineData(AssetClass.Movable, NoticeGap.Strict, "2026-01-21")]
    [InlineData(AssetClass.Movable, NoticeGap.Lenient, "2026-01-20")]
    public void FirstNotice_FixesTheEarliestStart(AssetClass assetClass, NoticeGap gap, string start) =>
        Assert.Equal(On(start), Period.EarliestStart(On("2026-01-05"), Book.NoticeDays(RoundKind.First, assetClass), gap).Day);

    [Theory]
    [Trait("Rule", "AUC-26.1b")]
    [Trait("Rule", "AUC-26.1c")]
    [InlineData(AssetClass.RealEstate, "2026-03-24")]
    [InlineData(AssetClass.Movable, "2026-04-01")]
    public void SecondRound_StartsWithin30Days_AndItsNoticeIsOutBefore(AssetClass assetClass, string notice)
    {
        var start = Period.Days(Calendar, On("2026-03-10"), Book.SecondRoundWithinDays).LastDay;

        Assert.Equal(On("2026-04-09"), start);
        Assert.Equal(On(notice), Period.LatestNotice(start, Book.NoticeDays(RoundKind.Second, assetClass)).Day);
    }

    [Fact]
    [Trait("Rule", "SEL-2")]
    [Trait("Rule", "SEL-3")]
    public void SellOff_AsksPublishesAndRunsSixtyDays()
    {
        Assert.Equal(On("2026-04-30"), Period.Days(Calendar, On("2026-04-20"), Book.AskInKindWithinDays).LastDay);

        var notice = Period.Days(Calendar, On("2026-04-20"), Book.SellOffNoticeWithinDays);
        Assert.Equal((On("2026-05-05"), On("2026-05-06")), (notice.RawLastDay, notice.LastDay));

        var start = Period.EarliestStart(notice.LastDay, Book.NoticeDays(RoundKind.SellOff, AssetClass.RealEstate)).Day;
        Assert.Equal(On("2026-05-22"), start);
        Assert.Equal(
            CourtTime.At(On("2026-07-21"), new TimeOnly(10, 0)),
            CourtTime.At(start, new TimeOnly(10, 0)).AddDays(Book.SellOffDays));
    }

    [Fact]
    [Trait("Rule", "AUC-16.2")]
    public void DeemedNotification_IsOverBeforeBiddingStarts()
    {
        var notified = Period.FullDays(Calendar, On("2026-04-28"), Book.DeemedNotifiedFullDays);

        Assert.Equal((On("2026-05-03"), On("2026-05-06")), (notified.RawLastDay, notified.LastDay));
        Assert.Equal(CourtTime.StartOf(On("2026-05-07")), notified.EndsAt);
    }

    [Fact]
    [Trait("Rule", "REF-30")]
    [Trait("Rule", "DIS-20")]
    [Trait("Rule", "DIS-27")]
    public void StartOfSaleRulingAndHandover_FollowOneAnother()
    {
        Assert.Equal(On("2026-05-07"), Period.Days(Calendar, On("2026-04-27"), Book.SaleStartDays).LastDay);

        var ruling = Period.Days(Calendar, On("2026-06-10"), Book.RulingServeDays);
        Assert.Equal((On("2026-06-20"), On("2026-06-22")), (ruling.RawLastDay, ruling.LastDay));
        Assert.Equal(On("2026-07-07"), Period.Days(Calendar, ruling.LastDay, Book.HandoverDays).LastDay);
    }

    [Fact]
    [Trait("Rule", "KPI-START")]
    [Trait("Rule", "KPI-5WD")]
    public void WorkingDayIndicators_CountMakeUpDays()
    {
        Assert.Equal(On("2026-03-04"), Period.WorkingDays(Calendar, On("2026-02-05"), Book.AppraisalStartWorkingDays).LastDay);
        Assert.Equal(On("2025-10-10"), Period.WorkingDays(Calendar, On("2025-09-26"), Book.ReportDeliveryWorkingDays).LastDay);
    }

    [Fact]
    [Trait("Rule", "MON-10")]
    [Trait("Rule", "KPI-1M")]
    public void Payout_ByDaysAndByMonth_EndsAfterTheHoliday()
    {
        var byDays = Period.Days(Calendar, On("2026-03-06"), Book.PayoutDays);
        Assert.Equal((On("2026-04-05"), On("2026-04-07")), (byDays.RawLastDay, byDays.LastDay));

        var byMonth = Period.Months(Calendar, On("2026-03-06"), Book.PayoutMonths);
        Assert.Equal((On("2026-04-06"), On("2026-04-07")), (byMonth.RawLastDay, byMonth.LastDay));
    }

    [Fact]
    [Trait("Rule", "AUC-28.4")]
    public void Resumption_IsDueWithinFiveDaysOfTheCauseGone() =>
        Assert.Equal(On("2026-09-28"), Period.Days(Calendar, On("2026-09-23"), Book.ResumeWithinDays).LastDay);
}
