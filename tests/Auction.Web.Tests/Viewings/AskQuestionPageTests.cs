using System.Net;
using Auction.TestKit.Http;
using Auction.Web.Tests.Disposals;

namespace Auction.Web.Tests.Viewings;

/// <summary>Asking and answering through the page of the lot.</summary>
[Trait("Rule", "AUC-7")]
public sealed class AskQuestionPageTests
{
    private const string Ask = "#ask form";
    private const string Publish = "#waiting form[action*=Publish]";
    private const string Decline = "#waiting form[action*=Decline]";

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public async Task Question_IsPublicOnlyAsAnswered_AndWithoutWhoAsked()
    {
        var (site, _, lot) = await HelperSite.StartAsync();
        await using var __ = site;
        var asker = await site.AsAsync("bidder");
        await AskAsync(asker, lot, "我是竞买人老王，车位能停几米的车？");
        foreach (var who in new[] { "", "visitor", "stranger", "elsewhere" })
        {
            var before = await (await site.AsAsync(who)).GetAsync($"/lots/{lot}/questions");
            Assert.DoesNotContain("老王", before.Text, StringComparison.Ordinal);
            Assert.Null(before.Document.QuerySelector("#waiting"));
        }

        var helper = await site.AsAsync("helper");
        var desk = await helper.GetAsync($"/lots/{lot}/questions");
        Assert.DoesNotContain("bidder@", desk.Text, StringComparison.Ordinal);
        await helper.SubmitAsync(desk, Publish, ("question", "车位能停几米的车？"), ("answer", "长 5.3 米，宽 2.5 米。"));

        var page = await (await site.AsAsync("")).GetAsync($"/lots/{lot}/questions");
        Assert.Equal("车位能停几米的车？", page.Document.QuerySelector(".qa-card .q")!.TextContent);
        Assert.Contains("江州安展拍卖辅助服务有限公司", page.Document.QuerySelector(".qa-card")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("老王", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    public async Task CorrectedAnswer_ShowsTheEarlierVersion()
    {
        var (site, _, lot) = await HelperSite.StartAsync();
        await using var __ = site;
        await AskAsync(await site.AsAsync("bidder"), lot, "在地下几层？");
        var clerk = await site.AsAsync("clerk");
        var first = await clerk.SubmitAsync(await clerk.GetAsync($"/lots/{lot}/questions"), Publish, ("answer", "地下二层。"));
        await clerk.SubmitAsync(first, ".qa-card form", ("answer", "地下一层。"));

        var page = await (await site.AsAsync("")).GetAsync($"/lots/{lot}/questions");

        Assert.Equal("地下一层。", page.Document.QuerySelector(".qa-card .a")!.TextContent);
        Assert.Contains("地下二层。", page.Document.QuerySelector(".qa-card details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 2 版", page.Document.QuerySelector(".qa-card")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NumberInTheQuestion_IsNotPublished()
    {
        var (site, _, lot) = await HelperSite.StartAsync();
        await using var __ = site;
        await AskAsync(await site.AsAsync("bidder"), lot, "请打 138 0000 5678 告诉我");
        var clerk = await site.AsAsync("clerk");

        var refused = await clerk.SubmitAsync(await clerk.GetAsync($"/lots/{lot}/questions"), Publish, ("answer", "好。"));
        Assert.Contains("电话或者证件号码", refused.Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        await clerk.SubmitAsync(refused, Decline, ("reason", "不是关于标的的问题。"));

        Assert.Empty((await (await site.AsAsync("")).GetAsync($"/lots/{lot}/questions")).Document.QuerySelectorAll(".qa-card"));
        var own = await (await site.AsAsync("bidder")).GetAsync($"/lots/{lot}/questions");
        Assert.Contains("不是关于标的的问题。", own.Document.QuerySelector("#mine")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublicOrAnotherInstitution_CannotAnswer()
    {
        var (site, _, lot) = await HelperSite.StartAsync();
        await using var __ = site;
        await AskAsync(await site.AsAsync("bidder"), lot, "在地下几层？");
        var form = await (await site.AsAsync("clerk")).GetAsync($"/lots/{lot}/questions");
        var visitor = await site.AsAsync("visitor");
        var token = (await visitor.GetAsync($"/lots/{lot}/questions")).Document.QuerySelector($"{Ask} input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var handler in new[] { Publish, Decline })
        {
            var page = await visitor.SubmitAsync(form, handler, ("answer", "一层。"), ("reason", "不予公开。"), ("__RequestVerificationToken", token));
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
        }
    }

    private static async Task AskAsync(SiteClient client, string lot, string text)
    {
        var page = await client.SubmitAsync(await client.GetAsync($"/lots/{lot}/questions"), Ask, ("text", text));
        Assert.Contains("问题已提交", page.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }
}
