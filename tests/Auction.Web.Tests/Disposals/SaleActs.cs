using System.Globalization;
using System.Net;
using Auction.TestKit.Http;
using Auction.Web.Acts;

namespace Auction.Web.Tests.Disposals;

/// <summary>Doing acts at the desks of a disposal as people do: through the page, the link and the form.</summary>
internal static class SaleActs
{
    public const string Form = "form.act-form";

    /// <summary>A value that stands for the first one the form offers.</summary>
    public const string First = "*";

    /// <summary>Value of an enumeration as forms post it.</summary>
    public static string N<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as forms post it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The number of the disposal a page is about.</summary>
    public static string NumberOf(SitePage page)
    {
        var parts = page.Address.AbsolutePath.Split('/');
        Assert.True(page.Status == HttpStatusCode.OK && parts is [.., "court", "disposals", ['H', ..]], $"{page.Address}: {page.Document.QuerySelector(".errsum")?.TextContent}");
        return parts[^1];
    }

    /// <summary>Opens the form of an act that must be on offer.</summary>
    public static async Task<SitePage> OpenFormAsync(this SaleSite site, string who, string number, string slug)
    {
        var client = await site.AsAsync(who);
        var page = await client.GetAsync(SaleSite.DeskOf(who, number));
        Assert.Equal((who, slug, HttpStatusCode.OK), (who, slug, page.Status));
        Assert.Empty(page.Document.QuerySelectorAll("[href^='~'], [action^='~']"));
        var link = page.Document.QuerySelector($".act-list a[href$='/acts/{slug}']")?.GetAttribute("href");
        Assert.True(link is not null, $"{slug} is not offered to {who}: {page.Document.QuerySelector("#acts")?.TextContent}");
        var form = await client.GetAsync(new Uri(page.Address, link).PathAndQuery);
        Assert.True(form.Document.QuerySelector(Form) is not null, $"{slug} draws no form for {who}: {form.Text}");
        return form;
    }

    /// <summary>Fills a form in and sends it. Records nobody named are filled with something.</summary>
    public static async Task<SitePage> PostAsync(this SaleSite site, string who, string slug, SitePage form, params (string Name, string Value)[] values)
    {
        using var request = Request(who, slug, form, values);
        return await (await site.AsAsync(who)).SendAsync(request);
    }

    /// <summary>Does an act and checks on the way what holds for every act: in English it is English, empty it names what is missing, sent twice it happens once.</summary>
    public static async Task DoAsync(this SaleSite site, string who, string number, string slug, params (string Name, string Value)[] values)
    {
        var form = await site.OpenFormAsync(who, number, slug);
        await site.AssertEnglishAsync(who, number, slug);
        await site.AssertEmptyNamesFieldsAsync(who, number, slug, form);
        var before = (await site.StateAsync(number)).Seq;

        AssertDone(who, number, slug, await site.PostAsync(who, slug, form, values));
        var seq = (await site.StateAsync(number)).Seq;
        Assert.True(seq > before, $"{slug} left no entry.");

        AssertDone(who, number, slug, await site.PostAsync(who, slug, form, values));
        Assert.Equal((slug, seq), (slug, (await site.StateAsync(number)).Seq));
    }

    /// <summary>Does an act that was looked at closely elsewhere.</summary>
    public static async Task DoOnceAsync(this SaleSite site, string who, string number, string slug, params (string Name, string Value)[] values) =>
        AssertDone(who, number, slug, await site.PostAsync(who, slug, await site.OpenFormAsync(who, number, slug), values));

    /// <summary>Every creditor is asked and does not take the property.</summary>
    public static async Task RefuseInKindAsync(this SaleSite site, string number)
    {
        await site.DoOnceAsync("clerk", number, "ask-creditors");
        foreach (var party in (await site.StateAsync(number)).Parties.Where(party => party.IsCreditor))
        {
            await site.DoOnceAsync("clerk", number, "answer-in-kind", ("party", party.Id), ("taking", "no"));
        }
    }

    /// <summary>The page of the disposal says that it was done.</summary>
    public static void AssertDone(string who, string number, string slug, SitePage page)
    {
        var said = page.Document.QuerySelector("[role=status] .note.ok");
        Assert.True(said is not null && page.Address.AbsolutePath == SaleSite.DeskOf(who, number), $"{slug} by {who} was not done: {page.Address} {page.Document.QuerySelector(".errsum, .note.warn")?.TextContent}");
    }

    /// <summary>The page refuses under a rule.</summary>
    public static void AssertRefused(string rule, SitePage page) =>
        Assert.Equal(rule, page.Document.QuerySelector(".errsum .rule-id")?.TextContent);

    private static HttpRequestMessage Request(string who, string slug, SitePage form, (string Name, string Value)[] values)
    {
        var given = values.Select(value => (value.Name, Value: value.Value == First ? FirstOffered(form, value.Name) : value.Value)).ToList();

        // The form is read as it was drawn: sent again, it may no longer be on offer.
        foreach (var area in form.Document.QuerySelectorAll($"{Form} .act-file input").Select(input => input.GetAttribute("name")!))
        {
            var isOptional = form.Document.QuerySelector($"#f-{area}")!.Closest(".field")!.QuerySelector("label .mut")!.TextContent.Trim().Length > 0;
            if (!isOptional && !given.Exists(value => value.Name == area)) { given.Add((area, $"{slug}：{who}")); }
        }

        if (form.Document.QuerySelector("#f-sure") is not null) { given.Add(("sure", "yes")); }
        return SiteClient.MultipartRequest(form, Form, given);
    }

    private static string FirstOffered(SitePage form, string name) =>
        form.Document.QuerySelectorAll($"{Form} select[name='{name}'] option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);

    private static async Task AssertEmptyNamesFieldsAsync(this SaleSite site, string who, string number, string slug, SitePage form)
    {
        var required = (await site.FieldsAsync(who, number, slug)).Where(field => field.IsRequired && field.Kind != ActFieldKind.Flag)
            .Select(field => ActControl.IdOf(field.Kind == ActFieldKind.Rows ? ActForm.Name(field, 0, field.Columns[0]) : field.Name)).ToList();
        if (form.Document.QuerySelector("#f-sure") is not null) { required.Add("f-sure"); }
        if (required.Count == 0) { return; }
        var blank = form.Document.QuerySelectorAll($"{Form} input:not([type=hidden]):not([type=file]), {Form} select, {Form} textarea")
            .Select(control => control.GetAttribute("name")!).Distinct().Select(name => (name, "")).ToList();
        var page = await (await site.AsAsync(who)).SendAsync(SiteClient.MultipartRequest(form, Form, blank));
        var named = page.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal((slug, string.Join(' ', required)), (slug, string.Join(' ', named)));
        Assert.All(named, id => Assert.True(page.Document.GetElementById(id) is not null, $"{slug}: nothing on the page is called {id}."));
    }

    private static async Task AssertEnglishAsync(this SaleSite site, string who, string number, string slug)
    {
        var page = await (await site.AsAsync(who)).GetAsync($"/en{SaleSite.DeskOf(who, number)}/acts/{slug}");
        Assert.All(
            page.Document.QuerySelectorAll($"h1, {Form} .form-label, {Form} .form-text, {Form} .note"),
            words => Assert.False(words.TextContent.Any(letter => letter is >= '\u4e00' and <= '\u9fff'), $"{slug}: {words.TextContent}"));
    }
}
