using System.Text;
using Auction.TestKit.Http;
using Auction.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Desks.DeskActs;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>What the form of an act does with files, refusals and second attempts.</summary>
public sealed class ActFormTests
{
    [Theory]
    [InlineData("", "未办理")]
    [InlineData("/en", "Not done")]
    [Trait("Rule", "LIM-2")]
    public async Task Refusal_IsShownWithItsRule_AndTheCorrectedFormIsJudgedAnew(string prefix, string word)
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var judge = await site.AsAsync("judge");
        var form = await judge.GetAsync($"{prefix}/court/valuations/{number}/acts/renew-seizure");
        var refused = await judge.SubmitAsync(form, Form, ("until", "2039-01-01"), ("document", "裁定。"));
        var said = refused.Document.QuerySelector(".errsum")!;
        Assert.Contains(word, said.TextContent, StringComparison.Ordinal);
        Assert.Equal("LIM-2", said.QuerySelector(".rule-id")!.TextContent);
        var seq = (await site.StateAsync(number)).Seq;

        // The same again gets the same answer; changed on the page that refused it, it is a new request.
        Assert.NotNull((await judge.SubmitAsync(form, Form, ("until", "2039-01-01"), ("document", "裁定。"))).Document.QuerySelector(".errsum"));
        Assert.Equal(seq, (await site.StateAsync(number)).Seq);
        var done = await judge.SubmitAsync(refused, Form, ("until", "2028-01-01"));
        Assert.NotNull(done.Document.QuerySelector("[role=status] .note.ok"));
        Assert.Equal(new DateOnly(2028, 1, 1), (await site.StateAsync(number)).Investigation.SeizedUntil);
    }

    [Fact]
    public async Task OtherContentUnderAnAnsweredForm_IsNotJudged()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var form = await site.OpenFormAsync("judge", number, "measure");
        AssertDone("judge", number, "measure", await site.PostAsync("judge", number, "measure", form, ("measure", N(InvestigationMeasure.Audit))));
        var seq = (await site.StateAsync(number)).Seq;
        var page = await site.PostAsync("judge", number, "measure", form, ("measure", N(InvestigationMeasure.Identification)));
        Assert.Contains("请重新打开", page.Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(seq, (await site.StateAsync(number)).Seq);
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task UploadedFile_IsKeptWhileAnotherFieldIsWrong_AndServesItsBringerOnly()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var form = await site.OpenFormAsync("judge", number, "measure");
        var pdf = PdfWriter.OnePage().ToBytes();
        var judge = await site.AsAsync("judge");
        var wrong = await judge.SendAsync(SiteClient.MultipartRequest(form, Form, [("measure", "")], ("document", "审计.pdf", pdf)));
        Assert.Equal(["#f-measure"], wrong.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")));
        var kept = wrong.Document.QuerySelector("input[name='document.sha']")!.GetAttribute("value")!;
        Assert.Contains("审计.pdf", wrong.Text, StringComparison.Ordinal);

        // The clerk names the judge's file: refused, as is a file nobody brought.
        foreach (var sha256 in new[] { kept, new string('a', 64) })
        {
            var clerks = await site.OpenFormAsync("clerk", number, "measure");
            var refused = await site.PostAsync("clerk", number, "measure", clerks, ("measure", N(InvestigationMeasure.Audit)), ("document", ""), ("document.sha", sha256));
            Assert.Equal(["#f-document"], refused.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")));
        }

        AssertDone("judge", number, "measure", await judge.SubmitAsync(wrong, Form, ("measure", N(InvestigationMeasure.Audit))));
        await using var db = await site.OpenDatabaseAsync();
        Assert.Equal(("审计.pdf", kept), await db.ValuationFiles.Select(row => ValueTuple.Create(row.Name, row.Sha256)).SingleAsync());
        using var saved = await judge.Http.GetAsync(new Uri($"/valuations/{number}/files/{kept}", UriKind.Relative));
        Assert.Equal(pdf, await saved.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task HostileFile_IsRefusedInWords()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var form = await site.OpenFormAsync("debtor", number, "make-requests");
        Assert.Null(form.Document.QuerySelector("input[type=file]"));
        form = await site.OpenFormAsync("judge", number, "measure");
        var page = await (await site.AsAsync("judge")).SendAsync(SiteClient.MultipartRequest(
            form, Form, [("measure", N(InvestigationMeasure.Audit))], ("document", "x.pdf", PdfWriter.WithCatalog("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>").ToBytes())));
        Assert.Equal(["#f-document"], page.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")));
        await using var db = await site.OpenDatabaseAsync();
        Assert.Empty(await db.ValuationFiles.ToListAsync());
    }

    [Fact]
    [Trait("Rule", "REF-1")]
    public async Task UnknownAccount_IsNamedAndNobodyIsAdded()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var form = await site.OpenFormAsync("clerk", number, "add-person");
        var page = await site.PostAsync("clerk", number, "add-person", form, ("role", N(PartyRole.OtherCreditor)), ("name", "云泽银行"), ("account", "nobody@test.hengping"));
        Assert.Equal(["#f-account"], page.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")));
        Assert.Equal(3, (await site.StateAsync(number)).Parties.Count);
    }

    [Fact]
    public async Task WrittenRecord_IsOnFileAsText()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var form = await site.OpenFormAsync("judge", number, "measure");
        AssertDone("judge", number, "measure", await site.PostAsync("judge", number, "measure", form, ("measure", N(InvestigationMeasure.Audit)), ("document", "先行审计。")));
        await using var db = await site.OpenDatabaseAsync();
        var file = await db.ValuationFiles.SingleAsync();
        using var saved = await (await site.AsAsync("judge")).Http.GetAsync(new Uri($"/valuations/{number}/files/{file.Sha256}", UriKind.Relative));
        Assert.Equal("先行审计。", Encoding.UTF8.GetString(await saved.Content.ReadAsByteArrayAsync()));
        Assert.Equal("text/plain", saved.Content.Headers.ContentType?.MediaType);
    }
}
