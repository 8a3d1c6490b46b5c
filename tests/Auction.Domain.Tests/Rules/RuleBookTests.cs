using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Rules;

/// <summary>The numbers of the law, written down a second time: nobody changes one by accident.</summary>
public sealed class RuleBookTests
{
    [Theory]
    [Trait("Rule", "AUC-10.2")]
    [Trait("Rule", "AUC-12.1")]
    [Trait("Rule", "AUC-16.1")]
    [Trait("Rule", "AUC-16.2")]
    [Trait("Rule", "AUC-17.1")]
    [Trait("Rule", "AUC-20.2a")]
    [Trait("Rule", "AUC-20.2b")]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-25.2")]
    [Trait("Rule", "AUC-26.1b")]
    [Trait("Rule", "AUC-26.1c")]
    [Trait("Rule", "AUC-26.1d")]
    [Trait("Rule", "AUC-28.4")]
    [Trait("Rule", "AUC-29")]
    [Trait("Rule", "COM-85")]
    [Trait("Rule", "CPI-509")]
    [Trait("Rule", "CPI-510")]
    [Trait("Rule", "DIS-20")]
    [Trait("Rule", "DIS-27")]
    [Trait("Rule", "DIS-32")]
    [Trait("Rule", "DIS-6")]
    [Trait("Rule", "EQU-10")]
    [Trait("Rule", "HUM-9.1")]
    [Trait("Rule", "KPI-15WD")]
    [Trait("Rule", "KPI-1M")]
    [Trait("Rule", "KPI-5WD")]
    [Trait("Rule", "KPI-START")]
    [Trait("Rule", "LIM-2")]
    [Trait("Rule", "MON-10")]
    [Trait("Rule", "MON-10b")]
    [Trait("Rule", "REF-1")]
    [Trait("Rule", "REF-11.1")]
    [Trait("Rule", "REF-11.2")]
    [Trait("Rule", "REF-11.4")]
    [Trait("Rule", "REF-12")]
    [Trait("Rule", "REF-19.1")]
    [Trait("Rule", "REF-19.2")]
    [Trait("Rule", "REF-19.3")]
    [Trait("Rule", "REF-19.4")]
    [Trait("Rule", "REF-20")]
    [Trait("Rule", "REF-21.1")]
    [Trait("Rule", "REF-21.2")]
    [Trait("Rule", "REF-22")]
    [Trait("Rule", "REF-23.1")]
    [Trait("Rule", "REF-27.1")]
    [Trait("Rule", "REF-27.3")]
    [Trait("Rule", "REF-30")]
    [Trait("Rule", "REF-32.2")]
    [Trait("Rule", "REF-9")]
    [Trait("Rule", "SEL-2")]
    [Trait("Rule", "SEL-3")]
    [Trait("Rule", "SEL-6")]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(nameof(RuleBook.FirstStartMinPercent), 70)]
    [InlineData(nameof(RuleBook.SecondCutMaxPercent), 20)]
    [InlineData(nameof(RuleBook.DepositMinPercent), 5)]
    [InlineData(nameof(RuleBook.DepositMaxPercent), 20)]
    [InlineData(nameof(RuleBook.NoticeDaysFirstMovable), 15)]
    [InlineData(nameof(RuleBook.NoticeDaysFirstOther), 30)]
    [InlineData(nameof(RuleBook.NoticeDaysSecondMovable), 7)]
    [InlineData(nameof(RuleBook.NoticeDaysSecondOther), 15)]
    [InlineData(nameof(RuleBook.NoticeDaysSellOffMovable), 7)]
    [InlineData(nameof(RuleBook.NoticeDaysSellOffOther), 15)]
    [InlineData(nameof(RuleBook.SecondRoundWithinDays), 30)]
    [InlineData(nameof(RuleBook.BiddingPeriodMin), 1440)]
    [InlineData(nameof(RuleBook.Extension), 5)]
    [InlineData(nameof(RuleBook.SellOffDays), 60)]
    [InlineData(nameof(RuleBook.SellOffBiddingPeriod), 1440)]
    [InlineData(nameof(RuleBook.ResumedPeriodMin), 5)]
    [InlineData(nameof(RuleBook.ResumptionNotice), 1440)]
    [InlineData(nameof(RuleBook.ResumeWithinDays), 5)]
    [InlineData(nameof(RuleBook.DepositReleaseHours), 24)]
    [InlineData(nameof(RuleBook.DepositToCourtHours), 24)]
    [InlineData(nameof(RuleBook.SecondStartMinPercent), 80)]
    [InlineData(nameof(RuleBook.AskInKindWithinDays), 10)]
    [InlineData(nameof(RuleBook.SellOffNoticeWithinDays), 15)]
    [InlineData(nameof(RuleBook.NotifyBeforeNoticeDays), 3)]
    [InlineData(nameof(RuleBook.DeemedNotifiedFullDays), 5)]
    [InlineData(nameof(RuleBook.ShareholderWaiverFullDays), 20)]
    [InlineData(nameof(RuleBook.NoSurplusAnswerDays), 5)]
    [InlineData(nameof(RuleBook.RulingServeDays), 10)]
    [InlineData(nameof(RuleBook.HandoverDays), 15)]
    [InlineData(nameof(RuleBook.RetentionYears), 10)]
    [InlineData(nameof(RuleBook.DirectSaleFloorPercent), 50)]
    [InlineData(nameof(RuleBook.SelfDisposalGeneralDays), 60)]
    [InlineData(nameof(RuleBook.SelfDisposalEquityMonths), 3)]
    [InlineData(nameof(RuleBook.PayoutDays), 30)]
    [InlineData(nameof(RuleBook.AppraisalStartWorkingDays), 15)]
    [InlineData(nameof(RuleBook.ReportDeliveryWorkingDays), 5)]
    [InlineData(nameof(RuleBook.AuctionStartWorkingDays), 15)]
    [InlineData(nameof(RuleBook.PayoutMonths), 1)]
    [InlineData(nameof(RuleBook.ValuationStartDays), 30)]
    [InlineData(nameof(RuleBook.SaleStartDays), 10)]
    [InlineData(nameof(RuleBook.OnlineReportDays), 3)]
    [InlineData(nameof(RuleBook.OnlineExtensionDays), 3)]
    [InlineData(nameof(RuleBook.OnlineReissueDays), 3)]
    [InlineData(nameof(RuleBook.OnlineCorrectionDays), 3)]
    [InlineData(nameof(RuleBook.AppraisalReportDays), 30)]
    [InlineData(nameof(RuleBook.AppraisalExtensionsMax), 2)]
    [InlineData(nameof(RuleBook.AppraisalExtensionMaxDays), 15)]
    [InlineData(nameof(RuleBook.AppraisalExtensionAskDays), 5)]
    [InlineData(nameof(RuleBook.MaterialReturnDays), 3)]
    [InlineData(nameof(RuleBook.AppraisalReissueDays), 15)]
    [InlineData(nameof(RuleBook.AppraisalCorrectionDays), 3)]
    [InlineData(nameof(RuleBook.ReportSendDays), 3)]
    [InlineData(nameof(RuleBook.PublicServiceFullDays), 15)]
    [InlineData(nameof(RuleBook.ObjectionDays), 5)]
    [InlineData(nameof(RuleBook.ObjectionForwardDays), 3)]
    [InlineData(nameof(RuleBook.ExplanationDays), 5)]
    [InlineData(nameof(RuleBook.ObjectionRulingDays), 15)]
    [InlineData(nameof(RuleBook.ReconsiderationDays), 10)]
    [InlineData(nameof(RuleBook.DissatisfactionDays), 5)]
    [InlineData(nameof(RuleBook.SeizureMaxMonthsMovable), 24)]
    [InlineData(nameof(RuleBook.SeizureMaxMonthsOther), 36)]
    [InlineData(nameof(RuleBook.ValidityMaxMonths), 12)]
    [InlineData(nameof(RuleBook.ValidityTailMonths), 6)]
    [InlineData(nameof(RuleBook.ReissueFeePercent), 30)]
    [InlineData(nameof(RuleBook.RosterBarYears), 5)]
    [InlineData(nameof(RuleBook.LateInquiriesMax), 5)]
    [InlineData(nameof(RuleBook.StateSharesStepPercent), 90)]
    [InlineData(nameof(RuleBook.IncrementWarnPercent), 2)]
    [InlineData(nameof(RuleBook.PanelMembersMin), 3)]
    [InlineData(nameof(RuleBook.ObjectionRegisterDays), 3)]
    [InlineData(nameof(RuleBook.PlanObjectionDays), 15)]
    [InlineData(nameof(RuleBook.PlanOpposingDays), 15)]
    [InlineData(nameof(RuleBook.PlanSuitDays), 15)]
    [InlineData(nameof(RuleBook.DelayedPayoutDays), 10)]
    public void TheEditionInForceSince2022_HasTheNumbersOfTheLaw(string name, int value)
    {
        var actual = typeof(RuleBook).GetProperty(name)!.GetValue(RuleBooks.Edition2022);

        Assert.Equal(value, actual is TimeSpan span ? (int)span.TotalMinutes : actual);
    }

    [Fact]
    public void EveryNumber_IsInTheTable()
    {
        var table = typeof(RuleBookTests).GetMethod(nameof(TheEditionInForceSince2022_HasTheNumbersOfTheLaw))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Select(row => (string)((InlineDataAttribute)row).Data[0]!);
        var numbers = typeof(RuleBook).GetProperties()
            .Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(TimeSpan))
            .Select(property => property.Name);

        Assert.Equal(numbers.Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2022-01-01", "2022-01")]
    [InlineData("2099-12-31", "2022-01")]
    public void ADay_HasTheEditionInForce(string day, string version) =>
        Assert.Equal(version, RuleBooks.On(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Version);

    [Fact]
    public void ADayBeforeTheFirstEditionOrAnUnknownName_IsABug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBooks.On(new DateOnly(2021, 12, 31)));
        Assert.Throws<ArgumentException>(() => RuleBooks.Named("1999"));
    }
}
