using Auction.Domain.Amounts;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.Web.Demo;
using Microsoft.Playwright;
using Valuation.Procedure;
using static Auction.E2E.Valuations.Desk;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Valuations;

/// <summary>Another property goes through an appraisal: a draw with the parties' inputs, one extension, a correction, an objection, a technical review. The institution works from its inbox, and a stranger repeats the draw.</summary>
public sealed class AppraisalTests(Browser browser, ValuationTown town) : IClassFixture<ValuationTown>
{
    private readonly List<string> _faults = [];

    [Fact]
    [Trait("Rule", "REF-16")]
    [Trait("Rule", "REF-19.2")]
    [Trait("Rule", "REF-20")]
    [Trait("Rule", "REF-23.1")]
    public async Task DrawExtensionCorrectionObjectionAndReview_LeadToThePrice()
    {
        var judge = await OpenAsync(browser, town, DemoPeople.Judge, "judge-appraisal");
        var creditor = await OpenAsync(browser, town, DemoPeople.Creditor, "creditor-appraisal");
        var debtor = await OpenAsync(browser, town, DemoPeople.Debtor, "debtor-appraisal", Screen.Phone);
        await using var _ = judge.Visitor;
        await using var __ = creditor.Visitor;
        await using var ___ = debtor.Visitor;
        var number = await judge.OpenValuationAsync(town.Today, "江州市滨江路 8 号车间设备一批", "Machinery at 8 Riverside Road", "inspection");
        await DrawAsync(number, judge, creditor, debtor);
        await RepeatAsync(number);

        var chosen = (await town.StateAsync(number)).Appraisal!.Current!;
        var institution = await OpenAsync(browser, town, ValuationTown.PersonOf(chosen), "institution");
        await using var ____ = institution.Visitor;
        await AppraiseAsync(number, judge, institution);
        await ObjectAsync(number, judge, debtor, institution);

        await town.GoToAsync(town.Today.AddDays(21));
        Assert.Equal(Money.FromYuan(480_000), (await town.StateAsync(number)).Price?.Amount);
        Assert.Equal("", string.Join('\n', _faults));
        foreach (var desk in new[] { judge, creditor, debtor, institution }) { desk.Visitor.AssertNoComplaints(); }
    }

    /// <summary>The list, the secret, an input of each side on a page of its own, the draw.</summary>
    private async Task DrawAsync(string number, Desk judge, Desk creditor, Desk debtor)
    {
        await creditor.DoAsync(number, "make-requests", ("requests-4", ""));
        await debtor.DoAsync(number, "make-requests", ("requests-4", ""));
        await judge.DoAsync(number, "entrust-appraisal", ("field", "assets"), ("until", Day(town.Today)));
        await town.GoToAsync(town.Today.AddDays(1));
        await judge.DoAsync(number, "freeze-draw", ("field", "assets"));
        await judge.DoAsync(number, "commit-draw");
        await debtor.DoAsync(number, "draw-input", ("text", "物流二零二六"));

        // The creditor has no mouse.
        await creditor.Visitor.OpenAsync(creditor.PathOf(number));
        await PressToAsync(creditor.Page, ".act-list a[href$='draw-input']", "Enter");
        await creditor.Page.WaitForURLAsync("**/acts/draw-input");
        await PressToAsync(creditor.Page, "#f-text");
        await creditor.Page.Keyboard.TypeAsync("8 & 88");
        await PressToAsync(creditor.Page, ".act-form button.btn-primary", "Enter");
        await Expect(creditor.Page.Locator("[role=status] .note.ok")).ToBeVisibleAsync();
        await judge.DoAsync(number, "hold-draw", ("sure", ""));
    }

    /// <summary>Somebody who is not signed in opens the page of the draw and repeats it in their own browser.</summary>
    private async Task RepeatAsync(string number)
    {
        await using var stranger = await browser.OpenAsync(town.Address, "stranger");
        await stranger.OpenAsync($"/valuations/{number}/lottery");
        await stranger.Page.Locator("[data-part=start]").ClickAsync();
        await Expect(stranger.Page.Locator("[data-part=result] .note.ok")).ToBeVisibleAsync();
        var chosen = await stranger.Page.Locator(".draw-chosen b").AllTextContentsAsync();
        var repeated = await stranger.Page.Locator("[data-part=result] .draw-order li").AllTextContentsAsync();
        Assert.Equal(3, chosen.Count);
        Assert.Equal(chosen.Select(name => name.Trim()), repeated.Take(3).Select(name => name.Trim()));
        await stranger.PictureAsync("valuation-draw");
        stranger.AssertNoComplaints();
    }

    /// <summary>From the order to a report that the court sends back once and then passes.</summary>
    private async Task AppraiseAsync(string number, Desk judge, Desk institution)
    {
        await judge.DoAsync(number, "order-appraisal", ("name", "设备一批"), ("features", "数控机床等"), ("specification", "12 台"));
        await institution.Visitor.OpenAsync("/appraiser");
        await institution.Visitor.PictureAsync("valuation-inbox");
        await institution.Page.Locator($"a[href$='/appraiser/{number}']").ClickAsync();
        await institution.DoAsync(number, "accept", ("document", "本机构及评估人员与当事人无利害关系。"));
        await judge.DoAsync(number, "hand-over-material", ("document", "材料清单及签收单。"));
        await institution.DoAsync(number, "record-inspection", ("witness", ""), ("document", "勘验笔录。"));
        await institution.DoAsync(number, "request-extension", ("days", "10"), ("document", "设备需要拆检。"));
        await judge.DoAsync(number, "decide-extension", ("granted", "yes"), ("document", "准许。"));

        // Incomplete first: what is missing is named, what was chosen and written stays.
        await institution.Visitor.OpenAsync($"{institution.PathOf(number)}/acts/submit-report");
        await institution.FillAsync([.. Report("500,000").Where(value => value.Field != "standard")]);
        await institution.Page.Locator(".act-form button.btn-primary").ClickAsync();
        await Expect(institution.Page.Locator(".errsum a")).ToHaveCountAsync(1);
        await institution.Visitor.PictureAsync("valuation-submit");
        await institution.FillAsync(("standard", "GB/T 50291"));
        await institution.SendAsync("submit-report");

        await judge.DoAsync(number, "review-reports", ("faults-0-report", ""), ("faults-0-kind", N(ReportFaultKind.WrongSeal)), ("document", "印章与名册不符。"));
        await institution.DoAsync(number, "submit-report", Report("500000"));
        _faults.AddRange(await institution.FaultsAsync(institution.PathOf(number)));
        _faults.AddRange(await institution.FaultsAsync("/appraiser"));
        await judge.DoAsync(number, "review-reports");
    }

    /// <summary>An objection to the result, an explanation that does not satisfy, a review that asks for a correction.</summary>
    private async Task ObjectAsync(string number, Desk judge, Desk debtor, Desk institution)
    {
        foreach (var party in new[] { "p1", "p2" })
        {
            await judge.DoAsync(number, "record-service", ("party", party), ("way", N(ServiceWay.Electronic)), ("document", "电子送达回执。"));
        }

        await debtor.DoAsync(number, "file-objection", ("grounds-64", ""), ("document", "价格明显高于市场。"));
        await judge.DoAsync(number, "forward-objection");
        await institution.DoAsync(number, "explain-objection", ("explanation", "样本选取符合规范。"));
        await debtor.DoAsync(number, "answer-explanation", ("satisfied", "no"));
        await judge.DoAsync(number, "order-review", ("association", ""), ("document", "委托专业技术评审函。"));
        _faults.AddRange(await judge.FaultsAsync(judge.PathOf(number)));
        _faults.AddRange(await judge.FaultsAsync($"{judge.PathOf(number)}/acts/conclude-review"));
        _faults.AddRange(await judge.FaultsAsync("/court/valuations"));
        _faults.AddRange(await judge.FaultsAsync("/court/valuations/new"));
        _faults.AddRange(await debtor.FaultsAsync(debtor.PathOf(number)));
        _faults.AddRange(await debtor.FaultsAsync("/me/valuations"));
        await debtor.Visitor.OpenAsync(debtor.PathOf(number));
        await debtor.Visitor.PictureAsync("valuation-objection");
        await judge.DoAsync(number, "conclude-review", ("correct", "yes"), ("document", "评审结论书。"));
        await institution.DoAsync(number, "submit-report", Report("480000"));
        await judge.Visitor.OpenAsync(judge.PathOf(number));
        await judge.Visitor.PictureAsync("valuation-corrected");
    }

    private (string Field, string Value)[] Report(string yuan) =>
    [
        ("result", yuan), ("valid", Day(town.Today.AddMonths(11))), ("facts-0-label", "数量"), ("facts-0-value", "12 台"),
        ("methods", "成本法"), ("standard", "GB/T 50291"), ("pdf", "评估报告.pdf"),
        ("samples-0-description", "同型号设备"), ("samples-0-price", "41000"), ("samples-0-on", Day(town.Today.AddMonths(-2))), ("samples-0-source", "二手设备市场"),
    ];

    private static async Task PressToAsync(IPage page, string selector, string? thenPress = null)
    {
        for (var presses = 0; ; presses++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) === true", selector)) { break; }
            Assert.True(presses < 120, $"{selector} cannot be reached with the Tab key.");
            await page.Keyboard.PressAsync("Tab");
        }

        if (thenPress is not null) { await page.Keyboard.PressAsync(thenPress); }
    }
}
