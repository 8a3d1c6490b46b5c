using Auction.Domain.Amounts;
using Auction.Web.Valuations.Views;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations;

/// <summary>Who earns the fees once the sale has ended (REF-31.1, REF-32.1 to REF-32.3).</summary>
public sealed class FeesViewTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    [Trait("Rule", "REF-31.1")]
    public void SoldOnline_TheClosestEarnAndLateOnesDoNot()
    {
        var state = Online(Sold(1_000_000), ("near", 990_000, false), ("far", 1_200_000, false), ("nearToo", 1_010_000, false), ("late", null, true));

        Assert.Equal(
            [("near", true), ("far", false), ("nearToo", true), ("late", false)],
            FeesView.Of(state)!.Lines.Select(line => (line.SourceId, line.IsEarned)));
        Assert.Contains("2", FeesView.Of(state)!.Lines[0].Words.Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "REF-31.1")]
    public void NeverSoldOnline_NobodyEarns() =>
        Assert.All(FeesView.Of(Online(new(SaleEnding.Unsold, Amount: null, "d"), ("a", 1, false)))!.Lines, line => Assert.False(line.IsEarned));

    [Theory]
    [Trait("Rule", "REF-32.1")]
    [InlineData(800_000, 1_000_000, 800_000)]
    [InlineData(1_300_000, 1_000_000, 1_000_000)]
    [InlineData(1_000_000, 1_000_000, 1_000_000)]
    public void SoldAfterAppraisal_TheLowerAmountIsTheBase(long sale, long appraised, long expected)
    {
        var lines = FeesView.Of(Appraised(Sold(sale), appraised, isReissue: false))!.Lines;

        Assert.Equal(("old", false, (Money?)null, "REF-32.3"), Parts(lines[0]));
        Assert.Equal(("now", true, (Money?)Money.FromYuan(expected), "REF-32.1"), Parts(lines[1]));
    }

    [Fact]
    [Trait("Rule", "REF-32.2")]
    public void IssuedAnew_ThirtyPercentOnTheSameBase()
    {
        var line = FeesView.Of(Appraised(Sold(900_000), 1_000_000, isReissue: true))!.Lines[^1];

        Assert.Equal(("now", true, (Money?)Money.FromYuan(900_000), "REF-32.2"), Parts(line));
        Assert.Contains("30", line.Words.Zh, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "REF-32.1")]
    public void NeverSoldAfterAppraisal_OnlyExpenses() =>
        Assert.Equal(("now", true, (Money?)null, "REF-32.1"), Parts(FeesView.Of(Appraised(new(SaleEnding.Unsold, Amount: null, "d"), 1_000_000, isReissue: false))!.Lines[^1]));

    [Fact]
    public void BeforeTheEndOfTheSale_ThereAreNone() => Assert.Null(FeesView.Of(ValuationState.Empty));

    private static (string, bool, Money?, string) Parts(FeeLine line) => (line.SourceId, line.IsEarned, line.Base, line.Rule.ToString());

    private static SaleRecorded Sold(long yuan) => new(SaleEnding.Sold, Money.FromYuan(yuan), "d");

    private static ValuationState Online(SaleRecorded sale, params ReadOnlySpan<(string Id, long? Yuan, bool IsOut)> platforms) => Fixed(ReferencePriceKind.OnlineInquiry, sale) with
    {
        Online = new OnlineState("r", Noon, new("a", "b", "c", "d", ""))
        {
            Platforms = [.. platforms.ToArray().Select(platform => new PlatformState(platform.Id) { IsOut = platform.IsOut, Report = platform.Yuan is { } yuan ? Report(yuan) : null })],
        },
    };

    private static ValuationState Appraised(SaleRecorded sale, long yuan, bool isReissue) => Fixed(ReferencePriceKind.Appraisal, sale) with
    {
        Appraisal = new AppraisalState
        {
            Past = [new CommissionState("old", Noon)],
            Commission = new CommissionState("now", Noon) { Report = Report(yuan), IsReissue = isReissue },
        },
    };

    private static ValuationState Fixed(ReferencePriceKind kind, SaleRecorded sale) =>
        ValuationState.Empty with { Phase = ValuationPhase.Fixed, Price = new(kind, Money.FromYuan(1), Day, Day.AddYears(1), Day.AddMonths(18), IsCapped: false, []), Sale = sale };

    private static PriceReport Report(long yuan) => new(Money.FromYuan(yuan), Day, Day.AddYears(1), "d");
}
