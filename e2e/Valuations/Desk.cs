using System.Globalization;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.Web.Demo;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Valuation.Procedure;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Valuations;

/// <summary>One person at their desk: opens the valuation, follows the link of an act, fills the form in, sends it.</summary>
internal sealed class Desk(Visitor visitor, string desk)
{
    public Visitor Visitor => visitor;

    public IPage Page => visitor.Page;

    /// <summary>Address of a valuation at this desk.</summary>
    public string PathOf(string number) => $"{desk}/{number}";

    /// <summary>A browser at a desk, signed in.</summary>
    public static async Task<Desk> OpenAsync(Browser browser, ValuationTown town, DemoPerson person, string name, Screen? screen = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        var visitor = await browser.OpenAsync(town.Address, name, screen);
        await visitor.SignInAsync(person);
        return new(visitor, person.CourtCode is not null ? "/court/valuations" : person.RosterEntryId is not null ? "/appraiser" : "/me/valuations");
    }

    /// <summary>Does an act; fields by the end of their id.</summary>
    public async Task DoAsync(string number, string slug, params (string Field, string Value)[] values)
    {
        await visitor.OpenAsync(PathOf(number));
        await Page.Locator($".act-list a[href$='/acts/{slug}']").ClickAsync();
        await FillAsync(values);
        await SendAsync(slug);
    }

    /// <summary>Does an act that cannot be undone.</summary>
    public async Task DoFinalAsync(string number, string slug, params (string Field, string Value)[] values)
    {
        await visitor.OpenAsync(PathOf(number));
        await Page.Locator($".act-list a[href$='/acts/{slug}']").ClickAsync();
        await FillAsync([.. values, ("sure", "yes")]);
        await SendAsync(slug);
    }

    /// <summary>Opens the disposal of an asset.</summary>
    /// <returns>Its number.</returns>
    public async Task<string> OpenDisposalAsync(Guid asset)
    {
        await visitor.OpenAsync($"/court/disposals/new?asset={asset}");
        await Page.Locator(".act-form button.btn-primary").ClickAsync();
        await Expect(Page.Locator("#acts")).ToBeVisibleAsync();
        return new Uri(Page.Url).AbsolutePath.Split('/')[^1];
    }

    /// <summary>Fills fields in, whatever they are.</summary>
    public async Task FillAsync(params (string Field, string Value)[] values)
    {
        foreach (var (field, value) in values)
        {
            var control = Page.Locator($"#f-{field}");
            switch (await control.EvaluateAsync<string>("e => e.tagName === 'INPUT' ? e.type : e.tagName"))
            {
                case "SELECT" when value.Length == 0: await control.SelectOptionAsync(new SelectOptionValue { Index = 1 }); break;
                case "SELECT": await control.SelectOptionAsync(value); break;
                case "checkbox": await control.CheckAsync(); break;
                case "file": await control.SetInputFilesAsync(new FilePayload { Name = value, MimeType = "application/pdf", Buffer = await Page.PdfAsync() }); break;
                default: await control.FillAsync(value); break;
            }
        }
    }

    /// <summary>Sends the form and sees that it was done.</summary>
    public async Task SendAsync(string slug)
    {
        if (await Page.Locator("#f-proof").CountAsync() == 1) { await Page.FillAsync("#f-proof", DemoPeople.Password); }
        await Page.Locator(".act-form button.btn-primary").ClickAsync();
        await Page.WaitForLoadStateAsync();
        var trouble = await Page.Locator(".errsum, .note.warn").AllTextContentsAsync();
        Assert.True(await Page.Locator("[role=status] .note.ok").CountAsync() == 1, $"{slug}: {string.Join(' ', trouble)} {Page.Url}");
    }

    /// <summary>Opens a valuation of a parking space through the form and puts all its lines on record.</summary>
    /// <returns>Its number.</returns>
    public async Task<string> OpenValuationAsync(DateOnly today, string assetZh, string assetEn, string fact)
    {
        await visitor.OpenAsync($"{desk}/new");
        await FillAsync(
            ("case", "(2026)江0102执2218号"), ("assetZh", assetZh), ("assetEn", assetEn), ("kind", N(PropertyKind.Other)), ("class", "3"),
            ("seizedOn", Day(today)), ("seizedUntil", Day(today.AddYears(3))),
            ("persons-0-role", N(PartyRole.Applicant)), ("persons-0-name", DemoPeople.Creditor.Name), ("persons-0-account", DemoPeople.Creditor.UserName),
            ("persons-1-role", N(PartyRole.Debtor)), ("persons-1-name", DemoPeople.Debtor.Name), ("persons-1-account", DemoPeople.Debtor.UserName));
        await Page.Locator(".act-form button.btn-primary").ClickAsync();
        await Expect(Page.Locator("#acts")).ToBeVisibleAsync();
        var number = new Uri(Page.Url).AbsolutePath.Split('/')[^1];
        foreach (var subject in InvestigationChecklist.Of(PropertyKind.Other))
        {
            // By the link of the line itself, which says what is still missing.
            await Page.Locator($"#investigation a[href$='record-fact?subject={N(subject)}']").ClickAsync();
            await FillAsync(("document", "登记资料和现场照片在卷。"));
            await SendAsync("record-fact");
        }

        await DoAsync(number, "pricing-facts", (fact, "yes"), ("document", "见调查笔录。"));
        return number;
    }

    /// <summary>What the checker for accessibility finds on a page in either language, and whether it is wider than the window.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(string path)
    {
        var faults = new List<string>();
        foreach (var prefix in new[] { "", "/en" })
        {
            await visitor.OpenAsync(prefix + path);
            var found = await Page.RunAxe();
            faults.AddRange(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{prefix}{path} {violation.Id}: {node.Html}")));
            if (!await Bidding.BidFormTests.FitsAsync(Page)) { faults.Add($"{prefix}{path} is wider than the window."); }
        }

        return faults;
    }

    /// <summary>A day as date fields take it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Value of an enumeration as forms post it.</summary>
    public static string N<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
