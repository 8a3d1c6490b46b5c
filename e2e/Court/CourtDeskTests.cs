using Auction.Domain.Calendar;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Court;

/// <summary>The court's side of one lot, clicked through: a deposit confirmed, a pause with its reason, a resumption announced.</summary>
public sealed class CourtDeskTests(Browser browser, LiveSite site)
{
    private const string Register = $"/lots/{LiveSite.ForCourt}/register";
    private const string Desk = $"/court/lots/{LiveSite.ForCourt}";

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    [Trait("Rule", "AUC-28.1")]
    [Trait("Rule", "STOP-CLK")]
    public async Task AnApplicantIsAdmitted_ThenTheRoundIsPausedAndItsResumptionAnnounced()
    {
        await using var applicant = await browser.OpenAsync(site.Address, "applicant");
        await using var clerk = await browser.OpenAsync(site.Address, "clerk", Screen.Phone);
        await using var judge = await browser.OpenAsync(site.Address, "judge");
        await applicant.SignInAsync(DemoPeople.Bidders[3]);
        await clerk.SignInAsync(DemoPeople.Clerk);
        await judge.SignInAsync(DemoPeople.Judge);

        await applicant.OpenAsync(Register);
        foreach (var reminder in await applicant.Page.Locator("input[name=read]").AllAsync()) { await reminder.CheckAsync(); }
        await applicant.Page.ClickAsync("main form button[type=submit]");
        await Expect(applicant.Page.Locator(".steps .now")).ToHaveCountAsync(1);

        await clerk.OpenAsync(Desk);
        await clerk.Page.Locator(".applicant input[name=reference]").FillAsync("2026-000123");
        await clerk.Page.Locator(".applicant form button.btn-primary").ClickAsync();
        await Expect(clerk.Page.Locator("[role=status] .note.ok")).ToBeVisibleAsync();
        await Expect(clerk.Page.Locator(".applicant")).ToHaveCountAsync(0);
        await clerk.PictureAsync("court-lot");

        await applicant.OpenAsync(Register);
        await Expect(applicant.Page.Locator(".codebox")).ToBeVisibleAsync();
        await applicant.OpenLotAsync(LiveSite.ForCourt);
        await applicant.BidAsync("700,000");
        await Expect(applicant.Standing("ahead")).ToBeVisibleAsync();

        await judge.OpenAsync(Desk);
        await judge.Page.Locator("summary", new() { HasTextString = "暂缓" }).First.ClickAsync();
        await judge.Page.FillAsync("#pause-reason", "案外人提出异议，需要审查。");
        await judge.Page.Locator("form[action*=ause] button[type=submit]").ClickAsync();
        await Expect(judge.Page.Locator("[role=status] .note.ok")).ToBeVisibleAsync();
        await Expect(applicant.Page.Locator("[data-panel] .bid-me.hold").First).ToContainTextAsync("案外人提出异议");

        await judge.Page.FillAsync("#resume-at", CourtTime.Format(TimeProvider.System.GetUtcNow().AddDays(2), "yyyy-MM-dd'T'HH:mm"));
        await judge.PictureAsync("court-lot");
        await judge.Page.Locator("form[action*=esume] button[type=submit]").ClickAsync();
        await Expect(judge.Page.Locator("[role=status] .note.ok")).ToBeVisibleAsync();
        await Expect(applicant.Part("clocklabel")).ToBeVisibleAsync();
        applicant.AssertNoComplaints();
        clerk.AssertNoComplaints();
        judge.AssertNoComplaints();
    }
}
