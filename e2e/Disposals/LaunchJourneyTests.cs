using Auction.Domain.Disposal;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Auction.Web.Demo;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Auction.E2E.Valuations.Desk;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Disposals;

/// <summary>A launch from its form to the public lot: mistakes show beside their fields, a panel of three decides, everybody is told, the notice is published.</summary>
public sealed class LaunchJourneyTests(Browser browser, SaleTown town) : IClassFixture<SaleTown>
{
    // Words of each item of AUC-13: notice, title, presentation, price basis, rules, priority, notifications, payment, taxes, contacts, other facts.
    private static readonly string[] Eleven = ["拍卖公告", "被执行人单独所有", "望江苑", "参考价", "加价幅度的整数倍", "优先购买权", "通知", "案款专户", "过户税费由双方", "监督电话", "已知瑕疵"];

    private static readonly string[] Confirmations = ["2", "16", "1024"];

    [Fact]
    [Trait("Rule", "AUC-10.2")]
    [Trait("Rule", "AUC-12.1")]
    [Trait("Rule", "AUC-17.1")]
    [Trait("Rule", "DIS-6")]
    [Trait("Rule", "REF-27.3")]
    [Trait("Rule", "LIM-2")]
    [Trait("Rule", "GUI-8")]
    public async Task EveryMistake_ShowsBesideItsField_BeforeItIsSent()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-mistakes");
        var court = new Desk(judge, "/court/disposals");
        var number = await court.OpenDisposalAsync(town.Mortgaged);
        await town.PriceAsync(number, 200_000);
        var path = $"{court.PathOf(number)}/launch";
        await judge.OpenAsync(path);
        await ConfirmAsync(judge.Page);
        var notice = town.Today.AddDays(7);

        // The bank is paid before the applicant: 154,000 with the costs.
        await TryAsync(judge.Page, "start", "139999", "AUC-10.2");
        await TryAsync(judge.Page, "start", "145000", "DIS-6");
        await judge.PictureAsync("launch-no-surplus");
        await CorrectAsync(judge.Page, "start", "160000");
        await TryAsync(judge.Page, "deposit", "7999", "AUC-17.1");
        await TryAsync(judge.Page, "deposit", "32001", "AUC-17.1");
        await CorrectAsync(judge.Page, "deposit", "16000");
        await TryAsync(judge.Page, "increment", "170000", "AUC-20.0");
        await CorrectAsync(judge.Page, "increment", "500");
        await TryAsync(judge.Page, "noticeDay", Day(town.Today.AddDays(-1)), "AUC-12.1");
        await TryAsync(judge.Page, "noticeDay", Day(town.Today.AddMonths(13)), "REF-27.3");
        await CorrectAsync(judge.Page, "noticeDay", Day(notice));
        await TryAsync(judge.Page, "startsAt", $"{Day(notice.AddDays(10))}T10:00", "AUC-12.1");
        await TryAsync(judge.Page, "startsAt", $"{Day(town.Today.AddMonths(19))}T10:00", "REF-27.3");
        await CorrectAsync(judge.Page, "startsAt", $"{Day(notice.AddDays(40))}T10:00");
        await TryAsync(judge.Page, "endsAt", $"{Day(notice.AddDays(40))}T12:00", "AUC-20.2a");
        await TryAsync(judge.Page, "endsAt", $"{Day(town.Today.AddYears(3))}T10:00", "LIM-2");
        await CorrectAsync(judge.Page, "endsAt", $"{Day(notice.AddDays(41))}T10:00");
        await TryAsync(judge.Page, "taxes", "过户产生的一切税费由买受人承担。", "GUI-6");
        await CorrectAsync(judge.Page, "taxes", "过户税费由双方依照税法规定各自承担。");
        await TryAsync(judge.Page, "handover", "法院不负责腾退。", "GUI-8");
        await judge.PictureAsync("launch-clause");

        // Sent all the same, it goes nowhere and loses nothing.
        await judge.Page.ClickAsync(".launch-form button.btn-primary");
        await Expect(judge.Page.Locator(".errsum")).ToContainTextAsync("公告条款");
        Assert.Equal("160000", await judge.Page.InputValueAsync("#f-start"));
        Assert.Null((await town.StateAsync(number)).Launch);
        await CorrectAsync(judge.Page, "handover", "按现状拍卖，由法院负责清场和交付。");
        await judge.Page.UncheckAsync("#f-confirmed-16");
        await Expect(Bad(judge.Page, "confirmed")).ToContainTextAsync(["AUC-13"]);
        Assert.Empty(await court.FaultsAsync(path));

        await using var phone = await OpenAsync(DemoPeople.Judge, "judge-mistakes-390", Screen.Phone);
        var small = new Desk(phone, "/court/disposals");
        await phone.OpenAsync(path);
        await TryAsync(phone.Page, "start", "139999", "AUC-10.2");
        await TryAsync(phone.Page, "deposit", "1", "AUC-17.1");
        await phone.PictureAsync("launch-mistakes");
        Assert.Empty((await phone.Page.RunAxe()).Violations.Select(violation => violation.Id));
        Assert.Empty(await small.FaultsAsync(path));
        judge.AssertNoComplaints();
        phone.AssertNoComplaints();
    }

    [Fact]
    [Trait("Rule", "LIM-1")]
    public async Task ANecessaryHome_AndTheCheckButton_WorkWithoutScript()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-noscript", script: false);
        var court = new Desk(judge, "/court/disposals");
        var number = await court.OpenDisposalAsync(town.Home);
        await town.PriceAsync(number, 200_000);
        await judge.OpenAsync($"{court.PathOf(number)}/launch");
        await judge.Page.FillAsync("#f-start", "100");
        await judge.Page.ClickAsync("button[formaction$='/launch/findings']:not([name])");

        await Expect(Bad(judge.Page, "start")).ToContainTextAsync(["AUC-10.2"]);
        await Expect(judge.Page.Locator("#f-general .rule.fail").First).ToBeVisibleAsync();
        await Expect(judge.Page.Locator("#f-general")).ToContainTextAsync("生活必需住房");
        Assert.Equal("100", await judge.Page.InputValueAsync("#f-start"));
        await judge.PictureAsync("launch-noscript");
        await judge.Page.ClickAsync(".launch-form button.btn-primary");
        await Expect(judge.Page.Locator(".errsum a[href='#f-general']").First).ToBeVisibleAsync();
        Assert.Null((await town.StateAsync(number)).Launch);
    }

    [Fact]
    [Trait("Rule", "AUC-27")]
    [Trait("Rule", "PAN-1")]
    [Trait("Rule", "AUC-16.1")]
    [Trait("Rule", "AUC-13")]
    [Trait("Rule", "AUC-14")]
    public async Task ThreeSign_EverybodyIsTold_AndTheLotShowsElevenItemsAndSevenReminders()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-launch");
        await using var second = await OpenAsync(DemoPeople.Panel[0], "judge2-launch", Screen.Phone);
        await using var third = await OpenAsync(DemoPeople.Panel[1], "judge3-launch");
        var court = new Desk(judge, "/court/disposals");
        var number = await court.OpenDisposalAsync(town.NextAsset());
        await town.PriceAsync(number, 200_000);
        var path = court.PathOf(number);

        await judge.OpenAsync($"{path}/panel");
        foreach (var box in await judge.Page.Locator(".name-form input[type=checkbox]").AllAsync()) { await box.CheckAsync(); }
        await PressAsync(judge, ".name-form button");
        Assert.Equal(3, (await town.StateAsync(number)).Panel.Count);

        await judge.OpenAsync($"{path}/launch");
        await ConfirmAsync(judge.Page);
        await judge.Page.ClickAsync("button[formaction$='/launch/findings']:not([name])");
        await judge.PictureAsync("launch-ready");
        foreach (var reason in await judge.Page.Locator("[data-piece=reasons] textarea").AllAsync()) { await reason.FillAsync("合议庭认为适当。"); }
        foreach (var rank in await judge.Page.Locator(".rank input").AllAsync()) { await rank.FillAsync("1"); }
        await PressAsync(judge, ".launch-form button.btn-primary");
        await Expect(judge.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/panel$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        foreach (var member in new[] { judge, second, third })
        {
            await member.OpenAsync($"{path}/panel");
            await member.Page.CheckAsync("#v-for");
            await PressAsync(member, ".sign-form button");
            await Expect(member.Page.Locator(".sign-form")).ToHaveCountAsync(0);
        }

        await second.PictureAsync("panel-signed");
        await Expect(second.Page.Locator(".minutes-form")).ToHaveCountAsync(0);
        await judge.OpenAsync($"{path}/panel");
        await PressAsync(judge, ".minutes-form button");
        var state = await town.StateAsync(number);
        Assert.NotNull(state.Launch!.ApprovedAt);

        // Nobody is told yet: it says so, and nothing is published.
        await judge.OpenAsync($"{path}/notice");
        await judge.Page.CheckAsync("#f-sure");
        await PressAsync(judge, ".publish-form button");
        await Expect(judge.Page.Locator(".errsum")).ToContainTextAsync("AUC-16.1");
        foreach (var party in NotificationFindings.Recipients(state, state.Launch.Draft))
        {
            await judge.OpenAsync($"{path}/notice");
            await judge.Page.ClickAsync($"a[href$='acts/record-notification?subject={party.Id}']");
            await court.FillAsync(("way", N(NotificationWay.Electronic)), ("document", "电子送达回证，已阅。"));
            await court.SendAsync("record-notification");
        }

        await judge.OpenAsync($"{path}/notice");
        await judge.PictureAsync("launch-notified");
        await town.GoToAsync(state.Launch.Draft.NoticeDay);
        await judge.OpenAsync($"{path}/notice");
        await Expect(judge.Page.Locator("#notified .errmsg")).ToHaveCountAsync(0);
        await judge.Page.CheckAsync("#f-sure");
        await PressAsync(judge, ".publish-form button");
        await Expect(judge.Page.Locator("#versions")).ToBeVisibleAsync();
        Assert.Empty(await court.FaultsAsync($"{path}/notice"));

        await using var visitor = await browser.OpenAsync(town.Address, "visitor-launch", Screen.Phone);
        var lot = await town.LotAsync(number);
        await visitor.OpenAsync($"/lots/{lot}/docs/conditions");
        await Expect(visitor.Page.Locator("#version")).ToContainTextAsync("第 1 版");
        await Expect(visitor.Page.Locator("[data-kind='3'] li")).ToHaveCountAsync(7);
        await visitor.PictureAsync("lot-conditions");
        Assert.Empty(await new Desk(visitor, "").FaultsAsync($"/lots/{lot}/docs/conditions"));
        var shown = await ShownAsync(visitor, lot);
        Assert.Empty(Eleven.Where(words => !shown.Contains(words, StringComparison.Ordinal)));
        await visitor.OpenAsync($"/lots/{lot}");
        await Expect(visitor.Page.Locator("#disclosures dt").First).ToBeVisibleAsync();
        await visitor.PictureAsync("lot-launched");
        judge.AssertNoComplaints();
        second.AssertNoComplaints();
        visitor.AssertNoComplaints();
    }

    private async Task<Visitor> OpenAsync(DemoPerson person, string name, Screen? screen = null, bool script = true)
    {
        var visitor = await browser.OpenAsync(town.Address, name, screen, script);
        await visitor.SignInAsync(person);
        return visitor;
    }

    private static async Task ConfirmAsync(IPage page)
    {
        foreach (var each in Confirmations) { await page.CheckAsync($"#f-confirmed-{each}"); }
    }

    private static ILocator Bad(IPage page, string field) => page.Locator($"[data-piece='{field}'] :is(.errmsg, .calc.flag) .rule-id");

    // The finding comes while the form is filled in; nothing is sent.
    private static async Task TryAsync(IPage page, string field, string value, string rule)
    {
        await page.FillAsync($"#f-{field}", value);
        await Expect(Bad(page, field).Filter(new LocatorFilterOptions { HasText = rule }).First).ToBeVisibleAsync();
    }

    private static async Task CorrectAsync(IPage page, string field, string value)
    {
        await page.FillAsync($"#f-{field}", value);
        await Expect(page.Locator($"[data-piece='{field}'] .errmsg")).ToHaveCountAsync(0);
    }

    private static async Task<string> ShownAsync(Visitor visitor, string lot)
    {
        await visitor.OpenAsync($"/lots/{lot}");
        var links = await visitor.Page.Locator("#documents .doc a").EvaluateAllAsync<string[]>("all => all.map(link => link.getAttribute('href'))");
        var words = new List<string>();
        foreach (var link in links)
        {
            await visitor.OpenAsync(link);
            words.AddRange(await visitor.Page.Locator(".court-doc").AllTextContentsAsync());
        }

        return string.Concat(words);
    }

    private static async Task PressAsync(Visitor visitor, string button)
    {
        await visitor.Page.ClickAsync(button);
        await visitor.Page.WaitForLoadStateAsync();
        if (await visitor.Page.Locator("#f-proof").CountAsync() == 0) { return; }
        await visitor.Page.FillAsync("#f-proof", DemoPeople.Password);
        await visitor.Page.ClickAsync("main form button[type=submit]");
        await visitor.Page.WaitForLoadStateAsync();
    }
}
