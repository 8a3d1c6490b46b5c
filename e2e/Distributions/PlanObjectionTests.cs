using Auction.Domain.Calendar;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Auction.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Distributions;

/// <summary>A creditor reads the plan on the phone and objects; what is disputed is kept back; another opposes; the objection is taken back.</summary>
public sealed class PlanObjectionTests(Browser browser, LiveSite site)
{
    private const string Mine = "/me/distributions";
    private const string Court = "/court/distributions";
    private const int DemoTries = 120;

    [Fact]
    [Trait("Rule", "CPI-509")]
    [Trait("Rule", "CPI-510")]
    public async Task ACreditorObjects_AnotherOpposes_AndTheObjectionIsTakenBack()
    {
        await using var objector = await browser.OpenAsync(site.Address, "objector", Screen.Phone);
        await using var opponent = await browser.OpenAsync(site.Address, "opponent");
        await using var clerk = await browser.OpenAsync(site.Address, "distribution-clerk");
        await objector.SignInAsync(DemoPeople.Bidders[3]);
        await opponent.SignInAsync(DemoPeople.Bidders[2]);
        await clerk.SignInAsync(DemoPeople.Clerk);
        var (mine, theirs, court) = (new Desk(objector, Mine), new Desk(opponent, Mine), new Desk(clerk, Court));
        var number = await NumberAsync(objector);
        var today = Desk.Day(CourtTime.DayOf(TimeProvider.System.GetUtcNow()));

        await objector.OpenAsync(mine.PathOf(number));
        await Expect(mine.Page.Locator("#share")).ToHaveTextAsync("216,562.50");
        await objector.PictureAsync("my-distribution");
        Assert.Empty(await mine.FaultsAsync(mine.PathOf(number)));
        await mine.DoAsync(number, "object-to-plan", ("parts-0-line", ""), ("parts-0-amount", "1000"), ("document", "优先债权的数额应当减少一千元。"));

        await court.DoAsync(number, "notify-plan-objection", ("on", today), ("document", "异议书副本已送达其他债权人和被执行人。"));
        await Expect(court.Page.Locator("#plan tfoot")).ToContainTextAsync("1,000.00");
        await clerk.PictureAsync("distribution-desk");
        Assert.Empty(await court.FaultsAsync(court.PathOf(number)));
        await theirs.DoAsync(number, "oppose-plan-objection", ("document", "原方案的数额有抵押登记为证。"));
        await mine.DoAsync(number, "withdraw-plan-objection", ("document", "经核对，撤回异议。"));
        await Expect(mine.Page.Locator("#objections")).ToContainTextAsync("已终结");
        await Expect(mine.Page.Locator("#plan tfoot")).Not.ToContainTextAsync("1,000.00");
        objector.AssertNoComplaints();
        opponent.AssertNoComplaints();
        clerk.AssertNoComplaints();
    }

    private static async Task<string> NumberAsync(Visitor visitor)
    {
        // The demo distribution follows when the site already answers.
        var link = visitor.Page.Locator("main td a").First;
        for (var tries = 0; tries < DemoTries; tries++)
        {
            await visitor.OpenAsync(Mine);
            if (await link.CountAsync() > 0) { break; }
            await visitor.Page.WaitForTimeoutAsync(500);
        }

        return (await link.GetAttributeAsync("href"))!.Split('/')[^1];
    }
}
