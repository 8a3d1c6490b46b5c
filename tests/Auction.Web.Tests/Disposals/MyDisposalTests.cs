using System.Net;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.TestKit.Http;
using static Auction.Web.Tests.Disposals.SaleActs;

namespace Auction.Web.Tests.Disposals;

/// <summary>The desk of persons concerned: what is theirs to see and to do, and nothing else.</summary>
public sealed class MyDisposalTests
{
    [Fact]
    [Trait("Rule", "PLT-1")]
    public async Task Desk_IsThereForThosePersonsAlone()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        foreach (var path in new[] { $"/me/disposals/{number}", $"/me/disposals/{number}/acts/file-sale-objection" })
        {
            foreach (var (who, isThere) in new[] { ("debtor", true), ("creditor", true), ("bank", true), ("judge", false), ("clerk", false), ("elsewhere", false), ("bidder", false) })
            {
                var page = await (await site.AsAsync(who)).GetAsync(path);
                Assert.Equal((who, path, isThere ? HttpStatusCode.OK : HttpStatusCode.NotFound), (who, path, page.Status));
            }

            Assert.Equal("/sign-in", (await (await site.AsAsync("")).GetAsync(path)).Address.AbsolutePath);
        }

        var mine = await (await site.AsAsync("debtor")).GetAsync("/me/disposals");
        Assert.NotNull(mine.Document.QuerySelector($"a[href='/me/disposals/{number}']"));
        var none = await (await site.AsAsync("bidder")).GetAsync("/me/disposals");
        Assert.NotNull(none.Document.QuerySelector(".empty-box"));
        Assert.DoesNotContain(number, none.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "DIS-19")]
    public async Task Debtor_SeesWhatPayingTakes_AndRedeems()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await PriceAsync(site, number);
        var page = await (await site.AsAsync("debtor")).GetAsync($"/me/disposals/{number}");
        Assert.Contains("184,000", page.Document.QuerySelector("#redeem .sum")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("应当准许", page.Document.QuerySelector("#redeem")!.TextContent, StringComparison.Ordinal);

        await site.DoAsync("debtor", number, "ask-redemption", ("amount", "184000"), ("document", "申请书及缴款凭证。"));

        page = await (await site.AsAsync("debtor")).GetAsync($"/me/disposals/{number}");
        Assert.Contains("等待法院决定", page.Document.QuerySelector("#redeem")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await (await site.AsAsync("creditor")).GetAsync($"/me/disposals/{number}")).Document.QuerySelector("#redeem"));
        await site.DoAsync("judge", number, "decide-redemption", ("allowed", "yes"), ("reason", "款项足额。"), ("document", "决定书。"));
        Assert.Equal(DisposalPhase.Withdrawn, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public async Task Debtor_SellsUnderTheCourtsEyes()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await PriceAsync(site, number);
        await site.DoAsync("debtor", number, "ask-self-disposal", ("floor", "260000"), ("until", Day(site.Today.AddDays(60))), ("document", "申请书。"));
        await site.DoAsync("judge", number, "grant-self-disposal", ("floor", "260000"), ("until", Day(site.Today.AddDays(60))), ("account", "案款专户 8801"), ("basis", First), ("document", "准许决定。"));
        await site.GoToAsync(site.Today.AddDays(29));

        var card = (await (await site.AsAsync("debtor")).GetAsync($"/me/disposals/{number}")).Document.QuerySelector("#self-disposal")!;
        Assert.Contains("剩余 31 日", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(("60", "29"), (card.QuerySelector("progress")!.GetAttribute("max"), card.QuerySelector("progress")!.GetAttribute("value")));

        AssertRefused("HUM-9.1", await site.PostAsync("debtor", "report-buyer", await site.OpenFormAsync("debtor", number, "report-buyer"), ("price", "259999.99"), ("document", "买卖协议。")));
        await site.DoAsync("debtor", number, "report-buyer", ("price", "260000"), ("document", "买卖协议。"));
        await site.DoAsync("judge", number, "confirm-buyer", ("confirmed", "yes"), ("document", "审查意见。"));
        await site.DoAsync("judge", number, "complete-self-disposal", ("received", "260000"), ("document", "到账凭证。"));
        Assert.Equal(DisposalPhase.ClosedSold, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-6")]
    public async Task ExpectedProceeds_AreForThoseAmongWhomTheMoneyIsDivided()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await PriceAsync(site, number);
        foreach (var who in new[] { "debtor", "creditor", "bank" })
        {
            var table = (await (await site.AsAsync(who)).GetAsync($"/me/disposals/{number}")).Document.QuerySelector("#proceeds table")!;
            Assert.Equal(["¥300,000", "−¥4,000", "−¥60,000", "−¥180,000", "¥56,000"], table.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        }
    }

    [Fact]
    [Trait("Rule", "OBJ-6")]
    public async Task Objection_IsShownToWhoFiledItAlone()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.DoAsync("creditor", number, "file-sale-objection", ("document", "异议书。"));

        Assert.NotNull((await (await site.AsAsync("creditor")).GetAsync($"/me/disposals/{number}")).Document.QuerySelector("#objections .obj"));
        Assert.Null((await (await site.AsAsync("debtor")).GetAsync($"/me/disposals/{number}")).Document.QuerySelector("#objections .obj"));
    }

    private static async Task PriceAsync(SaleSite site, string number)
    {
        var until = Period.ValidUntil(site.Today, 12).Day;
        await site.GiveAsync(number, new TakePrice(new(PriceBasis.Appraisal, Money.FromYuan(300_000), site.Today, until, Period.ValidUntil(until, 6).Day, ValuationNumber: null, SaleSite.Document)));
    }
}
