using Auction.Web.Acts;
using System.Globalization;
using System.Net;
using Auction.TestKit.Http;
using Auction.Web.Tests.Uploads;
using Auction.Web.Valuations.Acts;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>Doing acts at the desks as people do: through the page, the link and the form.</summary>
internal static class DeskActs
{
    public const string Form = "form.act-form";

    /// <summary>A value that stands for the first one the form offers.</summary>
    public const string First = "*";

    /// <summary>Value of an enumeration as forms post it.</summary>
    public static string N<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    /// <summary>Opens the form of an act that must be on offer.</summary>
    public static async Task<SitePage> OpenFormAsync(this DeskSite site, string who, string number, string slug)
    {
        var client = await site.AsAsync(who);
        var desk = DeskSite.DeskOf(who, number);
        var page = await client.GetAsync(desk);
        Assert.Equal((who, slug, HttpStatusCode.OK), (who, slug, page.Status));
        Assert.Empty(page.Document.QuerySelectorAll("[href^='~'], [action^='~']"));
        var link = page.Document.QuerySelector($".act-list a[href$='/acts/{slug}']")?.GetAttribute("href");
        Assert.True(link is not null, $"{slug} is not offered to {who}.");
        var form = await client.GetAsync(new Uri(page.Address, link).PathAndQuery);
        Assert.True(form.Document.QuerySelector(Form) is not null, $"{slug} draws no form for {who}: {form.Text}");
        return form;
    }

    /// <summary>Fills a form in and sends it. Records and files nobody named are filled with something.</summary>
    public static async Task<SitePage> PostAsync(this DeskSite site, string who, string number, string slug, SitePage form, params (string Name, string Value)[] values)
    {
        using var request = Request(who, slug, form, values);
        return await (await site.AsAsync(who)).SendAsync(request);
    }

    /// <summary>Does an act and checks on the way what holds for every act: empty it names what is missing, sent twice it happens once.</summary>
    public static async Task DoAsync(this DeskSite site, string who, string number, string slug, params (string Name, string Value)[] values)
    {
        var form = await site.OpenFormAsync(who, number, slug);
        await site.AssertEnglishAsync(who, number, slug);
        await site.AssertEmptyNamesFieldsAsync(who, number, slug, form);

        var after = await site.PostAsync(who, number, slug, form, values);
        AssertDone(who, number, slug, after);
        var seq = (await site.StateAsync(number)).Seq;

        AssertDone(who, number, slug, await site.PostAsync(who, number, slug, form, values));
        Assert.Equal((slug, seq), (slug, (await site.StateAsync(number)).Seq));
    }

    /// <summary>The page of the valuation says that it was done.</summary>
    public static void AssertDone(string who, string number, string slug, SitePage page)
    {
        var said = page.Document.QuerySelector("[role=status] .note.ok");
        Assert.True(said is not null && page.Address.AbsolutePath == DeskSite.DeskOf(who, number), $"{slug} by {who} was not done: {page.Document.QuerySelector(".errsum, .note.warn")?.TextContent}");
    }

    private static HttpRequestMessage Request(string who, string slug, SitePage form, (string Name, string Value)[] values)
    {
        var given = values.Select(value => (value.Name, Value: value.Value == First ? FirstOffered(form, value.Name) : value.Value)).ToList();
        var files = new List<(string, string, byte[])>();

        // The form is read as it was drawn: sent again, it may no longer be on offer.
        foreach (var area in form.Document.QuerySelectorAll($"{Form} .act-file input").Select(input => input.GetAttribute("name")!))
        {
            if (!IsOptional(form, area) && !given.Exists(value => value.Name == area)) { given.Add((area, $"{slug}：{who}")); }
        }

        foreach (var input in form.Document.QuerySelectorAll($"{Form} .field > input[type=file]"))
        {
            var area = input.GetAttribute("name")!;
            if (!IsOptional(form, area) || given.Exists(value => value.Name == "result" && value.Value.Length > 0)) { files.Add((area, "报告.pdf", Pdf(who, slug))); }
        }

        if (form.Document.QuerySelector("#f-sure") is not null) { given.Add(("sure", "yes")); }
        return SiteClient.MultipartRequest(form, Form, given, [.. files]);
    }

    // Everybody's is another: a file that lies in a valuation already stays its first bringer's.
    private static byte[] Pdf(string who, string slug) =>
        PdfWriter.OnePage().AddStream(4, "", System.Text.Encoding.ASCII.GetBytes($"BT /F1 24 Tf 72 720 Td ({who} {slug}) Tj ET")).ToBytes();

    private static bool IsOptional(SitePage form, string field) => form.Document.QuerySelector($"#f-{field}")!.Closest(".field")!.QuerySelector("label .mut")!.TextContent.Trim().Length > 0;

    private static string FirstOffered(SitePage form, string name) =>
        form.Document.QuerySelectorAll($"{Form} select[name='{name}'] option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);

    private static async Task AssertEmptyNamesFieldsAsync(this DeskSite site, string who, string number, string slug, SitePage form)
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

    private static async Task AssertEnglishAsync(this DeskSite site, string who, string number, string slug)
    {
        var page = await (await site.AsAsync(who)).GetAsync($"/en{DeskSite.DeskOf(who, number)}/acts/{slug}");
        Assert.All(
            page.Document.QuerySelectorAll($"h1, {Form} .form-label, {Form} .form-text, {Form} .note"),
            words => Assert.False(words.TextContent.Any(letter => letter is >= '\u4e00' and <= '\u9fff'), $"{slug}: {words.TextContent}"));
    }
}
