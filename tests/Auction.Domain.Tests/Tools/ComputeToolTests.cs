using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Tools;
using static Auction.Domain.Tests.Calendar.CourtDays;

namespace Auction.Domain.Tests.Tools;

public sealed class ComputeToolTests
{
    private static readonly RuleBook Book = RuleBooks.Edition2022;

    [Theory]
    [Trait("Rule", "AUC-10.2")]
    [Trait("Rule", "AUC-26.1d")]
    [Trait("Rule", "GEN-3")]
    [InlineData(false, 124_416_700, 87_091_690)]
    [InlineData(false, 86_617_284, 60_632_099)]
    [InlineData(true, 87_091_700, 69_673_360)]
    [InlineData(true, 60_632_099, 48_505_680)]
    public void TheFloor_IsRoundedUpAndIncluded(bool isSecond, long basis, long floor)
    {
        Assert.Equal(floor, StartPriceFloorTool.Compute(new(isSecond, new(basis), null), Book).Floor.Fen);
        Assert.False(StartPriceFloorTool.Compute(new(isSecond, new(basis), new(floor - 1)), Book).IsAllowed);
        Assert.True(StartPriceFloorTool.Compute(new(isSecond, new(basis), new(floor)), Book).IsAllowed);
    }

    [Theory]
    [Trait("Rule", "AUC-17.1")]
    [InlineData(69_673_360, 3_483_668, 13_934_672)]
    [InlineData(1_234_567, 61_729, 246_913)]
    public void TheDepositBand_IsRoundedInwardsAndIncluded(long start, long least, long greatest)
    {
        var result = DepositTool.Compute(new(new(start), null, null), Book);

        Assert.Equal((least, greatest), (result.Least.Fen, result.Greatest.Fen));
        Assert.Equal(
            [false, true, true, false],
            new[] { least - 1, least, greatest, greatest + 1 }.Select(deposit => DepositTool.Compute(new(new(start), new(deposit), null), Book).IsWithinBand!.Value));
    }

    [Theory]
    [Trait("Rule", "AUC-17.2b")]
    [InlineData(12_000_000, 0)]
    [InlineData(8_000_000, 0)]
    [InlineData(7_999_999, 1)]
    [InlineData(3_000_050, 4_999_950)]
    public void TheApplicant_PaysOnlyWhatTheClaimLacks(long claim, long pays) =>
        Assert.Equal(pays, DepositTool.Compute(new(Money.FromYuan(800_000), Money.FromYuan(80_000), new(claim)), Book).ApplicantPays!.Fen);

    [Theory]
    [Trait("Rule", "AUC-20.1b")]
    [InlineData(99_999_99, false, null, null, 100_000_00)]
    [InlineData(100_000_00, true, 0L, null, 101_000_00)]
    [InlineData(100_500_00, false, 0L, 100_000_00L, 101_000_00)]
    [InlineData(101_000_00, true, 1L, 100_000_00L, 102_000_00)]
    [InlineData(101_000_01, false, 1L, 101_000_00L, 102_000_00)]
    public void TheGrid_TellsStepAndNeighbours(long amount, bool isOnGrid, long? steps, long? below, long above)
    {
        var result = BidGridTool.Compute(new(new(Money.FromYuan(100_000), Money.FromYuan(1_000)), new(amount)));

        Assert.Equal((isOnGrid, steps, below, above), (result.IsOnGrid, result.Steps, result.Below?.Fen, result.Above.Fen));
    }

    [Theory]
    [Trait("Rule", "CAL-7")]
    [InlineData("2026-02-04", false)]
    [InlineData("2026-02-05", true)]
    public void APlannedStart_MustKeepTheGap(string planned, bool isLongEnough)
    {
        var result = EarliestStartTool.Compute(
            new(AssetClass.RealEstate, RoundKind.First, IsReAuction: false, NoticeGap.Strict, On("2026-01-05"), On(planned)), Book);

        Assert.Equal((30, On("2026-02-05"), isLongEnough), (result.NoticeDays, result.EarliestStart, result.IsLongEnough));
    }

    [Theory]
    [Trait("Rule", "DEF-RE")]
    [InlineData(RoundKind.Second, false, 15)]
    [InlineData(RoundKind.Second, true, 30)]
    [InlineData(RoundKind.First, true, 30)]
    [InlineData(RoundKind.SellOff, true, 15)]
    public void AReAuction_TakesTheFirstRoundsNoticeDays(RoundKind kind, bool isReAuction, int days) =>
        Assert.Equal(days, Book.NoticeDays(kind, AssetClass.RealEstate, isReAuction));

    [Theory]
    [Trait("Rule", "CAL-1")]
    [InlineData("""{"unit":"days","count":30,"eventDay":"2026-01-20"}""", "2026-02-24")]
    [InlineData("""{"unit":"days","count":"30","eventDay":"2026-01-20","stays":[{"from":"2026-02-02","resumedOn":"2026-02-10"}]}""", "2026-02-27")]
    [InlineData("""{"count":3,"eventDay":"2026-04-30"}""", "2026-05-06")]
    [InlineData("""{"unit":"working-days","count":15,"eventDay":"2026-02-05"}""", "2026-03-04")]
    [InlineData("""{"unit":"full-days","count":15,"eventDay":"2026-03-20"}""", "2026-04-07")]
    [InlineData("""{"unit":"months","count":1,"eventDay":"2026-03-06"}""", "2026-04-07")]
    [InlineData("""{"unit":"years","count":1,"eventDay":"2025-03-10"}""", "2026-03-10")]
    [InlineData("""{"unit":"hours","count":24,"eventAt":"2026-03-10T10:00"}""", "2026-03-11")]
    public void ThePeriodCalculator_AnswersEveryUnit(string input, string lastDay)
    {
        var answer = ToolCatalog.Find("period")!.Run(input);

        Assert.Equal(On(lastDay), Assert.IsType<PeriodResult>(answer.Result).LastDay);
    }

    [Theory]
    [InlineData("period", """{"unit":"days","count":0,"eventDay":"2026-01-20"}""", "count", "CAL-1")]
    [InlineData("period", """{"unit":"days","count":5}""", "eventDay", "CAL-1")]
    [InlineData("period", """{"unit":"hours","count":5,"eventDay":"2026-01-20"}""", "eventAt", "CAL-5")]
    [InlineData("period", """{"unit":"weeks","count":5,"eventDay":"2026-01-20"}""", "unit", "CAL-1")]
    [InlineData("period", """{"count":5,"eventDay":"2026-02-30"}""", "eventDay", "CAL-1")]
    [InlineData("period", """{"unit":"full-days","count":5,"eventDay":"2026-01-20","stays":[{"from":"2026-01-21","resumedOn":"2026-01-22"}]}""", "stays", "CAL-9")]
    [InlineData("period", """{"count":5,"eventDay":"2026-01-20","stays":[{"from":"2026-01-21","resumedOn":"2026-01-21"}]}""", "stays[0].resumedOn", "CAL-9")]
    [InlineData("period", """{"count":5,"eventDay":"2026-01-20","stays":[{"from":"2026-01-21"}]}""", "stays[0].resumedOn", "CAL-9")]
    [InlineData("deposit", """{"startPrice":"1","applicantClaim":"1"}""", "deposit", "AUC-17.2b")]
    [InlineData("deposit", """{"startPrice":"-1"}""", "startPrice", "AUC-17.1")]
    [InlineData("earliest-start", """{"assetClass":"land","publishedOn":"2026-01-05"}""", "assetClass", "AUC-12.1")]
    [InlineData("bid-outcome", """{"startPrice":"100","increment":"1","startsAt":"2026-03-10T10:00","endsAt":"2026-03-11T09:59:59.999","bids":[{"at":"2026-03-10T10:00","bidder":"X","amount":"100"}]}""", "endsAt", "AUC-20.2a")]
    [InlineData("bid-outcome", """{"startPrice":"100","increment":"1","startsAt":"2026-03-10T10:00","bids":[]}""", "bids", "BID-CON")]
    [InlineData("bid-outcome", """{"startPrice":"100","increment":"1","startsAt":"2026-03-10T10:00","bids":[{"at":"2026-03-10T10:01","bidder":"X","amount":"100"},{"at":"2026-03-10T10:00","bidder":"Y","amount":"101"}]}""", "bids[1].at", "BID-CON")]
    [InlineData("bid-outcome", """{"startPrice":"100","increment":"1","startsAt":"2026-03-10T10:00","bids":[{"at":"2026-03-10T10:01","bidder":"X","amount":"100","rank":1},{"at":"2026-03-10T10:02","bidder":"X","amount":"101"}]}""", "bids[1].rank", "AUC-19")]
    [InlineData("bid-outcome", """{"startPrice":"100","increment":"1","startsAt":"2026-03-10T10:00","bids":[{"at":"2026-03-10T10:01","bidder":"X","amount":"1.005"}]}""", "bids[0].amount", "GEN-1")]
    [InlineData("default-interest", """{"principal":"1","dueOn":"2026-03-10","through":"2026-03-09"}""", "through", "INT-1")]
    [InlineData("default-interest", """{"principal":"1","dueOn":"2026-03-10","through":"2026-03-20","repayments":[{"on":"2026-03-10","amount":"1"}]}""", "repayments[0].on", "INT-1")]
    [InlineData("default-interest", """{"principal":"1","dueOn":"2026-03-10","through":"2026-03-20","stays":[{"from":"2026-03-12","resumedOn":"2026-03-14"},{"from":"2026-03-12","resumedOn":"2026-03-14"}]}""", "stays[1].resumedOn", "INT-1")]
    [InlineData("distribution", """{"proceeds":"1","claims":[{"name":"A","class":"surplus","amount":"1"}]}""", "claims[0].class", "PAY-ORD")]
    [InlineData("distribution", """{"proceeds":"1","claims":[]}""", "claims", "PAY-ORD")]
    [Trait("Rule", "PLT-1")]
    public void AMistake_IsNamedWithItsFieldAndRule(string tool, string input, string field, string rule)
    {
        var error = Assert.Single(ToolCatalog.Find(tool)!.Run(input).Errors);

        Assert.Equal((field, rule), (error.Field, error.Rule));
    }

    [Fact]
    [Trait("Rule", "AUC-21.1")]
    [Trait("Rule", "AUC-21.2")]
    [Trait("Rule", "AUC-20.2b")]
    public void ThePriorityExample_EndsWithTheOrdinaryBidder()
    {
        var tool = ToolCatalog.Find("bid-outcome")!;

        var result = Assert.IsType<BidOutcomeResult>(tool.Run(tool.SampleJson).Result);

        Assert.Equal([null, null, null, "E_NOT_BETTER", "E_OFF_GRID", null], result.Bids.Select(row => row.Code));
        Assert.Equal(["X", "Q2", "Q1", "Q1", "Q1", "X"], result.Bids.Select(row => row.Leader));
        Assert.Equal(["AUC-20.1b", "AUC-21.1", "AUC-20.2b", "BID-EQ", "AUC-20.1b", "AUC-20.2b"], result.Bids.Select(row => row.Rule));
        Assert.Equal(("sold", "X", 101_000_00L, 2), (result.Phase, result.BuyerCode, result.Price!.Fen, result.Extensions));
        Assert.Equal("2026-03-11T10:03:10.000+08:00", result.EndsAt.CourtTime);
    }

    [Fact]
    [Trait("Rule", "AUC-20.2b")]
    [Trait("Rule", "AUC-20.2c")]
    public void TheExtensionExample_HasEveryNewEnd()
    {
        const string Day = "2026-03-11T";
        string[] times = ["09:54:59.999", "09:55:00.001", "09:58:10.000", "10:03:09.999", "10:08:09.999"];
        var bids = times.Select((time, index) => new { at = Day + time, bidder = index % 2 == 0 ? "X" : "Y", amount = 100 + index });
        var input = JsonSerializer.Serialize(new { startPrice = 100, increment = 1, startsAt = "2026-03-10T10:00", endsAt = "2026-03-11T10:00", bids });

        var result = Assert.IsType<BidOutcomeResult>(ToolCatalog.Find("bid-outcome")!.Run(input).Result);

        Assert.Equal(
            ["10:00:00.000", "10:00:00.001", "10:03:10.000", "10:08:09.999", "10:08:09.999"],
            result.Bids.Select(row => row.EndsAt.CourtTime[11..23]));
        Assert.Equal([null, null, null, null, "E_AFTER_END"], result.Bids.Select(row => row.Code));
    }

    [Fact]
    [Trait("Rule", "SEL-6")]
    public void ASellOffBid_Opens24Hours()
    {
        var result = BidOutcomeTool.Compute(
            new(
                IsSellOff: true,
                Money.FromYuan(100),
                Money.FromYuan(1),
                CourtTime.At(On("2026-05-22"), new TimeOnly(10, 0)),
                EndsAt: null,
                [new(CourtTime.At(On("2026-07-21"), new TimeOnly(9, 59)), "X", null, Money.FromYuan(100))]),
            Book);

        Assert.Equal(("2026-07-22T09:59:00.000+08:00", "SEL-6", "X"), (result.EndsAt.CourtTime, result.Bids[0].Rule, result.BuyerCode));
    }

    [Fact]
    [Trait("Rule", "AUC-26.1a")]
    public void OnlyInvalidBids_FailTheRound()
    {
        var result = BidOutcomeTool.Compute(
            new(
                IsSellOff: false,
                Money.FromYuan(100),
                Money.FromYuan(1),
                CourtTime.At(On("2026-05-22"), new TimeOnly(10, 0)),
                EndsAt: null,
                [new(CourtTime.At(On("2026-05-22"), new TimeOnly(11, 0)), "X", null, Money.FromYuan(99))]),
            Book);

        Assert.Equal(("failed", null, "E_BELOW_START"), (result.Phase, result.BuyerCode, result.Bids[0].Code));
    }
}
