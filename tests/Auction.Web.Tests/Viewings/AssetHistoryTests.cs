using System.Net;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Web.Tests.Disposals;

namespace Auction.Web.Tests.Viewings;

/// <summary>The public history of a property, and self-disposals under way.</summary>
public sealed class AssetHistoryTests
{
    [Fact]
    [Trait("Rule", "AUC-28.3")]
    public async Task TwoRoundsWithAStandstill_AreOnOnePageInOrder_WithoutNames()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.GiveAsync(number, new HoldSale(HoldKind.Deferral, HoldGround.ApplicantAllows, "申请执行人同意延期。", SaleSite.Document));
        await site.GiveAsync(number, new RecordCauseGone(site.Today, SaleSite.Document));
        await site.GiveAsync(number, new ResumeSale(ResumesAt: null, SaleSite.Document));
        await site.NoticeAsync(number, RoundKind.First, 140_000);
        await site.FailAsync(number);
        await site.NoticeAsync(number, RoundKind.Second, 112_000);
        await site.SellAsync(number, 120_000);

        var page = await (await site.AsAsync("")).GetAsync($"/assets/{number}/history");

        Assert.Equal(["一拍", "二拍"], page.Document.QuerySelectorAll("tbody th b").Select(cell => cell.TextContent));
        Assert.Contains("¥120,000", page.Document.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        var lines = page.Document.QuerySelectorAll(".vt li").Select(line => line.TextContent).ToList();
        Assert.True(Place(lines, "启动财产处置") < Place(lines, "申请执行人同意延期。"));
        Assert.True(Place(lines, "申请执行人同意延期。") < Place(lines, "恢复处置"));
        Assert.True(Place(lines, "流拍") < Place(lines, "以 ¥120,000 成交"));
        Assert.All(new[] { "姓名A", "姓名D", "姓名B" }, name => Assert.DoesNotContain(name, page.Text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("")).GetAsync("/assets/HP0000-0000/history")).Status);
        var english = await (await site.AsAsync("")).GetAsync($"/en/assets/{number}/history");
        Assert.Contains("Nobody bid", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public async Task SelfDisposal_IsListedWhileItRuns_WithoutItsFloor()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        var visitor = await site.AsAsync("");
        await site.PriceAsync(number);
        var (floor, until) = (Money.FromYuan(187_654), site.Today.AddDays(30));
        await site.GiveAsync(number, new AskSelfDisposal(await site.PartyAsync(number, DisposalRole.Debtor), floor, until, SaleSite.Document));
        Assert.NotNull((await visitor.GetAsync("/self-disposals")).Document.QuerySelector(".empty-box"));
        await site.GiveAsync(number, new GrantSelfDisposal(floor, until, "acct", SelfDisposalBasis.MoneyControlled, SaleSite.Document));

        var list = await visitor.GetAsync("/self-disposals");
        var history = await visitor.GetAsync($"/assets/{number}/history");

        Assert.Contains(number, list.Text, StringComparison.Ordinal);
        Assert.Contains("剩余 30 日", list.Text, StringComparison.Ordinal);
        Assert.Contains("¥200,000", list.Text, StringComparison.Ordinal);
        Assert.Contains("准许被执行人自行处置", history.Text, StringComparison.Ordinal);
        Assert.All(new[] { list, history }, page => Assert.DoesNotContain("187,654", page.Text, StringComparison.Ordinal));

        await site.GoToAsync(until.AddDays(2));
        Assert.NotNull((await visitor.GetAsync("/self-disposals")).Document.QuerySelector(".empty-box"));
        Assert.Contains("自行处置期限届满", (await visitor.GetAsync($"/assets/{number}/history")).Text, StringComparison.Ordinal);
    }

    private static int Place(List<string> lines, string words)
    {
        var place = lines.FindIndex(line => line.Contains(words, StringComparison.Ordinal));
        Assert.True(place >= 0, words);
        return place;
    }
}
