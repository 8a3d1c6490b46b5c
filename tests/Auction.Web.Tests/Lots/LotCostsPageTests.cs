using System.Net;
using Auction.TestKit.Http;

namespace Auction.Web.Tests.Lots;

/// <summary>What a purchase costs, on its page and on the lot's page.</summary>
[Trait("Rule", "AUC-30")]
public sealed class LotCostsPageTests
{
    [Fact]
    public async Task BeforeTheFirstBid_TheSheetStandsAtTheStartPrice_AndFollowsWhatIsTyped()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = site.Host.NewVisitor();

        var page = await visitor.GetAsync($"{site.Path}/costs");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("按起拍价 ¥700,000", page.Text, StringComparison.Ordinal);
        Assert.Equal("700,000", Amount(page, "price"));
        Assert.Equal("0", Amount(page, "platform"));
        Assert.Equal("无法计算", Amount(page, "vat"));

        var typed = await visitor.GetAsync($"{site.Path}/costs?price=100%E4%B8%87&buyer=only-home");
        Assert.Equal("1,000,000", Amount(typed, "price"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.005")]
    [InlineData("%3Cb%3E")]
    [Trait("Rule", "GEN-1")]
    public async Task APriceThatIsNone_IsNamedBesideItsField(string price)
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = site.Host.NewVisitor();

        var page = await visitor.GetAsync($"/en{site.Path}/costs?price={price}&buyer=nobody");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector(".errsum a[href='#price']"));
        Assert.Equal("700,000", Amount(page, "price"));
    }

    [Fact]
    public async Task TheLotPage_TellsTheSumAndLeadsThere()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = site.Host.NewVisitor();

        var page = await visitor.GetAsync(site.Path);
        Assert.NotNull(page.Document.QuerySelector($"#costs a[href='{site.Path}/costs']"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/lots/HP0000-9999/costs")).Status);
    }

    private static string Amount(SitePage page, string line) => page.Document.QuerySelector($"tr[data-cost={line}] [data-part=amount]")!.TextContent.Trim();
}
