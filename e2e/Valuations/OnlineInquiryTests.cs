using System.Globalization;
using System.Text.RegularExpressions;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.Sandbox.Platforms;
using Auction.Web.Demo;
using Valuation.Procedure;
using static Auction.E2E.Valuations.Desk;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Valuations;

/// <summary>A judge takes a property from the opening through an online inquiry to the price. One platform is late, one reports on another property.</summary>
public sealed partial class OnlineInquiryTests(Browser browser, ValuationTown town) : IClassFixture<ValuationTown>
{
    [Fact]
    [Trait("Rule", "REF-11.1")]
    [Trait("Rule", "REF-12")]
    [Trait("Rule", "REF-13.1")]
    public async Task OneLateAndOneWrong_TheOthersMakeThePrice()
    {
        await town.BehaveAsync(("zhiheng", PlatformBehaviour.Late), ("pingyuan", PlatformBehaviour.WrongFacts));
        var judge = await OpenAsync(browser, town, DemoPeople.Judge, "judge-online");
        var debtor = await OpenAsync(browser, town, DemoPeople.Debtor, "debtor-online", Screen.Phone);
        await using var _ = judge.Visitor;
        await using var __ = debtor.Visitor;
        var ordered = town.Today;
        var number = await judge.OpenValuationAsync(ordered, "江州市望江苑地下一层 12 号车位", "Parking space 12, Wangjiang Court", "online");

        // Both sides ask for it, the debtor on a phone; the creditor wrote, and the court records it.
        await debtor.DoAsync(number, "make-requests", ("requests-2", ""));
        await judge.DoAsync(number, "make-requests", ("party", "p1"), ("requests-2", ""));
        await judge.DoAsync(number, "order-online", ("name", "车位"), ("features", "地下一层，产权车位"), ("specification", "建筑面积 13.2 平方米，一个"));
        await town.WaitAsync(number, state => state.Online!.Platforms.Count(platform => platform.Report is not null) == 4);
        await judge.Visitor.OpenAsync(judge.PathOf(number));
        await Expect(judge.Page.Locator(".desk-main")).ToContainTextAsync("值衡数据");
        await Expect(judge.Page.Locator(".desk-main td.n", new() { HasTextRegex = Amount() })).ToHaveCountAsync(0);
        await judge.Visitor.PictureAsync("valuation-asking");

        // Three days on: the late platform is out, the others lie before the court.
        await town.GoToAsync(ordered.AddDays(4));
        Assert.Equal(ValuationPhase.Reviewing, (await town.StateAsync(number)).Phase);
        await judge.DoAsync(number, "review-reports", ("faults-0-report", "pingyuan"), ("faults-0-kind", N(ReportFaultKind.WrongFact)), ("document", "报告的面积是登记面积的两倍。"));
        foreach (var party in new[] { "p1", "p2" })
        {
            await judge.DoAsync(number, "record-service", ("party", party), ("way", N(ServiceWay.Electronic)), ("document", "电子送达回执。"));
        }

        await debtor.Visitor.OpenAsync(debtor.PathOf(number));
        await debtor.Visitor.PictureAsync("valuation-served");
        await town.GoToAsync(town.Today.AddDays(14));
        var state = await town.StateAsync(number);
        Assert.Equal(ValuationPhase.Fixed, state.Phase);
        Assert.Equal(["zhunjia", "henggu", "gulian"], state.Online!.Counting.Select(platform => platform.Id));
        await judge.Visitor.OpenAsync(judge.PathOf(number));
        await Expect(judge.Page.Locator("dl.facts dd").First).ToContainTextAsync((state.Price!.Amount.Fen / 100).ToString("N0", CultureInfo.InvariantCulture));
        await judge.Visitor.PictureAsync("valuation-fixed");
        judge.Visitor.AssertNoComplaints();
        debtor.Visitor.AssertNoComplaints();
    }

    [GeneratedRegex(@"\d,\d{3}")]
    private static partial Regex Amount();
}
