using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class AskPlatformsTests
{
    [Theory]
    [Trait("Rule", "REF-10")]
    [InlineData("p1,p2")]
    [InlineData("p1,p2,p3,p4")]
    [InlineData("p1,p2,p2")]
    [InlineData("")]
    public void AnOrderThatIsNotToAllListed_IsRefused(string asked) =>
        Ready(government: false).AskAll(PartyRequests.OnlineInquiry)
            .Refused(new OrderOnlineInquiry("2026-01", ["p1", "p2", "p3"], asked.Split(',', StringSplitOptions.RemoveEmptyEntries), Order), ValuationRefusal.NotAllPlatforms);

    [Fact]
    [Trait("Rule", "REF-10")]
    public void AnOrderWithoutPurpose_IsRefused() =>
        Ready(government: false).AskAll(PartyRequests.OnlineInquiry)
            .Refused(new OrderOnlineInquiry("2026-01", ["p1"], ["p1"], Order with { Purpose = " " }), ValuationRefusal.OrderIncomplete);

    [Fact]
    [Trait("Rule", "REF-11.1")]
    [Trait("Rule", "CAL-3")]
    public void OverAHoliday_TheReportIsDueOnTheFirstWorkingDay_AndAnExtensionEndsOnAMakeUpSaturday()
    {
        var scene = Asking("2026-04-30", "p1", "p2");
        Assert.Equal(CourtTime.EndOf(Day("2026-05-06")), ValuationRules.WakesAt(scene.State));

        scene.Do(new RequestOnlineExtension("p1")).Pass();

        Assert.Equal(new OnlineInquiryExtended(["p1"]).Platforms, Assert.IsType<OnlineInquiryExtended>(scene.Events[^1]).Platforms);
        Assert.Equal(CourtTime.EndOf(Day("2026-05-09")), ValuationRules.WakesAt(scene.State));
    }

    [Fact]
    [Trait("Rule", "REF-11.2")]
    public void OneTimelyReport_RefusesEveryExtensionAndIgnoresWhatComesLater()
    {
        var scene = Asking("2026-03-02").Do(new RequestOnlineExtension("p1")).Do(new RequestOnlineExtension("p2")).Report("p3", 500_000).Pass();

        Assert.Equal(["p3"], Assert.IsType<OnlineInquiryClosed>(scene.Events[^1]).Reported);
        Assert.Equal(ValuationPhase.Reviewing, scene.State.Phase);
        scene.Refused(Submit("p1", 510_000, Day("2026-03-06"), Day("2027-03-06")), ValuationRefusal.PlatformNotAsked);
    }

    [Fact]
    [Trait("Rule", "REF-11.2")]
    public void WithoutAnyReport_ThoseWhoAskedHaveMoreTimeAndTheOthersAreOut()
    {
        var scene = Asking("2026-03-02").Do(new RequestOnlineExtension("p2")).Pass();

        Assert.True(scene.State.Online!.IsExtended);
        scene.Refused(Submit("p1", 1, Day("2026-03-05"), Day("2026-04-05")), ValuationRefusal.PlatformNotAsked)
            .Refused(new RequestOnlineExtension("p2"), ValuationRefusal.ExtensionsUsedUp)
            .Report("p2", 700_000).Pass();
        Assert.Equal(["p2"], Assert.IsType<OnlineInquiryClosed>(scene.Events[^1]).Reported);
    }

    [Fact]
    [Trait("Rule", "REF-11.3")]
    public void NobodyReportedAndNobodyAsked_FailsAtTheLastDeadline() =>
        Assert.Equal(MethodFailure.NobodyReported, Assert.IsType<MethodFailed>(Asking("2026-03-02").Pass().Events[^1]).Cause);

    [Fact]
    [Trait("Rule", "REF-11.3")]
    public void AnExtensionThatLapses_Fails() =>
        Assert.Equal(MethodFailure.NobodyReported, Assert.IsType<MethodFailed>(Asking("2026-03-02").Do(new RequestOnlineExtension("p1")).Pass().Pass().Events[^1]).Cause);

    [Fact]
    [Trait("Rule", "REF-11.2")]
    public void DifferentDaysOfReceipt_GiveEachItsOwnDeadline_AndTheGroupIsJudgedAfterTheLast()
    {
        var scene = Asking("2026-03-02", "p1", "p2").Do(new ConfirmOrder("p1")).At("2026-03-03").Do(new ConfirmOrder("p2")).Report("p1", 100);

        Assert.Equal(CourtTime.EndOf(Day("2026-03-06")), ValuationRules.WakesAt(scene.State));
        scene.At("2026-03-06").Refused(Submit("p1", 200, Day("2026-03-06"), Day("2026-09-06")), ValuationRefusal.TooLate)
            .Report("p2", 300).Pass();
        Assert.Equal(["p1", "p2"], Assert.IsType<OnlineInquiryClosed>(scene.Events[^1]).Reported);
    }

    [Theory]
    [Trait("Rule", "REF-11.1")]
    [InlineData(-1, null)]
    [InlineData(0, ValuationRefusal.TooLate)]
    public void AReportAtTheEndOfTheLastDay_IsLate(int milliseconds, ValuationRefusal? refusal)
    {
        var scene = Asking("2026-03-02", "p1", "p2").At("2026-03-03").Do(new ConfirmOrder("p2"));
        scene.AtInstant(CourtTime.EndOf(Day("2026-03-05")).AddMilliseconds(milliseconds));

        Assert.Equal(refusal, scene.Try(Submit("p1", 100, Day("2026-03-05"), Day("2026-09-05"))).Refusal);
    }

    [Fact]
    [Trait("Rule", "REF-11.1")]
    public void TheLastReportBeforeTheDeadline_Counts()
    {
        var scene = Reported("2026-03-02", ("p1", 100), ("p1x", 300));
        Assert.Equal(Yuan(100), scene.State.Online!.Find("p1")!.Report!.Result);

        var again = Asking("2026-03-02", "p1").Report("p1", 100).At("2026-03-05").Report("p1", 130).Pass();
        Assert.Equal(Yuan(130), again.State.Online!.Find("p1")!.Report!.Result);
    }

    [Theory]
    [Trait("Rule", "REF-11.1")]
    [Trait("Rule", "REF-27.1")]
    [InlineData(ReportItems.Basics | ReportItems.Samples, 100L, "2026-04-02", ValuationRefusal.ReportIncomplete)]
    [InlineData(ReportItems.Basics | ReportItems.Method, 100L, "2026-04-02", ValuationRefusal.ReportIncomplete)]
    [InlineData(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, 0L, "2026-04-02", ValuationRefusal.ResultMissing)]
    [InlineData(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, null, "2026-04-02", ValuationRefusal.ResultMissing)]
    [InlineData(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, 100L, null, ValuationRefusal.ValidityMissing)]
    [InlineData(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, 100L, "2026-03-01", ValuationRefusal.ValidityMissing)]
    public void AMissingPart_MakesItNoReport(ReportItems items, long? fen, string? until, ValuationRefusal refusal) =>
        Asking("2026-03-02").Refused(
            new SubmitOnlineReport("p1", new(items, fen is { } value ? new Money(value) : null, Day("2026-03-02"), until is null ? null : Day(until), Document)),
            refusal);

    [Fact]
    [Trait("Rule", "REF-9")]
    public void APlatformTakenOffTheRosterBeforeItReported_IsOut()
    {
        var scene = Asking("2026-03-02", "p1", "p2").Report("p2", 100).Do(new DropPlatform("p1", Document)).Refused(new DropPlatform("p2", Document), ValuationRefusal.AlreadyReported);

        Assert.Equal(["p2"], Assert.IsType<OnlineInquiryClosed>(scene.Pass().Events[^1]).Reported);
        Assert.Equal(MethodFailure.NobodyReported, Assert.IsType<MethodFailed>(Asking("2026-03-02", "p1").Do(new DropPlatform("p1", Document)).Events[^1]).Cause);
    }
}
