using System.Net;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using static Auction.Web.Tests.Disposals.SaleActs;

namespace Auction.Web.Tests.Disposals;

/// <summary>The debtor's chances walked through at the court's desk: redemption, self-disposal, direct sale, financing.</summary>
public sealed class DebtorsChanceTests
{
    [Fact]
    [Trait("Rule", "DIS-19")]
    [Trait("Rule", "REF-30")]
    public async Task FromTheOpening_RedeemedDuringTheNotice()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.DoAsync("judge", number, "take-price", ("basis", N(PriceBasis.Appraisal)), ("amount", "200000"));
        await site.NoticeAsync(number, RoundKind.First, 160_000);
        await site.DoAsync("clerk", number, "ask-redemption");

        // Enough money before the auction day: a refusal of it is refused, and logged.
        var form = await site.OpenFormAsync("judge", number, "decide-redemption");
        AssertRefused("DIS-19", await site.PostAsync("judge", "decide-redemption", form, ("allowed", "no"), ("reason", "不准许。")));
        await site.DoAsync("judge", number, "decide-redemption", ("allowed", "yes"), ("reason", "被执行人已足额交款。"));
        Assert.Equal(DisposalPhase.Withdrawn, (await site.StateAsync(number)).Phase);

        var page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        Assert.Contains("E_REDEMPTION_RIGHT", page.Document.QuerySelector("#log")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已撤回", page.Document.QuerySelector(".rail")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("REF-30", page.Document.QuerySelector(".blocked")!.TextContent, StringComparison.Ordinal);
        var asset = await (await site.AsAsync("judge")).GetAsync($"/court/cases/{site.Asset.CaseId}/assets/{site.Asset.Id}");
        Assert.NotNull(asset.Document.QuerySelector("#disposals a.btn"));
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    [Trait("Rule", "SELF-CFG")]
    [Trait("Rule", "DIS-27")]
    public async Task SelfDisposal_FromTheApplicationToTheHandover()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.DoAsync("clerk", number, "ask-self-disposal", ("floor", "180000"));
        await site.DoAsync("judge", number, "refuse-self-disposal", ("reason", "材料不全。"));
        await site.DoOnceAsync("clerk", number, "ask-self-disposal", ("floor", "180000"));

        var form = await site.OpenFormAsync("judge", number, "grant-self-disposal");
        var tooLong = Day(site.Today.AddDays(61));
        AssertRefused("SELF-CFG", await site.PostAsync("judge", "grant-self-disposal", form, ("until", tooLong), ("account", "尾号 4410"), ("basis", N(SelfDisposalBasis.MoneyControlled))));
        await site.DoAsync("judge", number, "grant-self-disposal", ("account", "尾号 4410"), ("basis", N(SelfDisposalBasis.MoneyControlled)));
        var low = await site.OpenFormAsync("clerk", number, "report-buyer");
        AssertRefused("HUM-9.1", await site.PostAsync("clerk", "report-buyer", low, ("price", "179999.99")));
        await site.DoAsync("clerk", number, "report-buyer", ("price", "185000"));
        await site.DoAsync("judge", number, "confirm-buyer", ("confirmed", "yes"));
        await site.DoAsync("clerk", number, "complete-self-disposal", ("received", "185000"));
        Assert.Equal(DisposalPhase.ClosedSold, (await site.StateAsync(number)).Phase);
        await site.DoAsync("clerk", number, "record-ruling-served");
        await site.DoAsync("clerk", number, "record-handover");
        var page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        Assert.Contains("已成交", page.Document.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "SELF-CFG")]
    public async Task SelfDisposal_EndedForABreach_IsNotGrantedAgain()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.DoOnceAsync("clerk", number, "ask-self-disposal", ("floor", "180000"));
        await site.DoOnceAsync("judge", number, "grant-self-disposal", ("account", "尾号 4410"), ("basis", N(SelfDisposalBasis.MoneyControlled)));
        await site.DoAsync("judge", number, "end-self-disposal", ("reason", "账外付款。"));
        Assert.Equal(DisposalPhase.Priced, (await site.StateAsync(number)).Phase);
        var page = await (await site.AsAsync("clerk")).GetAsync($"/court/disposals/{number}/acts/ask-self-disposal");
        Assert.Contains("不再准许", page.Document.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "DIS-32")]
    [Trait("Rule", "SEL-7")]
    public async Task DirectSale_LoweredAndGivenUp_EndsInARelease()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.DoAsync("judge", number, "begin-direct-sale", ("ground", N(DirectSaleGround.AllAgree)), ("rule", N(DirectPriceRule.Appraised)));
        await site.DoAsync("judge", number, "lower-direct-price", ("price", "100000"));
        var form = await site.OpenFormAsync("judge", number, "lower-direct-price");
        AssertRefused("DIS-32", await site.PostAsync("judge", "lower-direct-price", form, ("price", "99999.99")));
        await site.DoAsync("judge", number, "give-up-direct-sale");
        await site.DoAsync("clerk", number, "ask-creditors");
        foreach (var party in (await site.StateAsync(number)).Parties.Where(party => party.IsCreditor))
        {
            await site.DoOnceAsync("clerk", number, "answer-in-kind", ("party", party.Id), ("taking", "no"));
        }

        await site.DoAsync("judge", number, "release-property", ("reason", "变卖不成，债权人均不接受抵债。"));
        Assert.Equal(DisposalPhase.Released, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-31")]
    [Trait("Rule", "PLT-1")]
    public async Task DirectSale_Sold_NamesTheBuyerNowhereInTheJournal_AndItsContractIsTheCourts()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.DoOnceAsync("judge", number, "begin-direct-sale", ("ground", N(DirectSaleGround.AllAgree)), ("rule", N(DirectPriceRule.Agreed)));
        await site.DoAsync("judge", number, "complete-direct-sale", ("price", "200000"), ("document", "买受人：江州禾川商贸有限公司"));
        Assert.Equal(DisposalPhase.ClosedSold, (await site.StateAsync(number)).Phase);
        var judge = await site.AsAsync("judge");
        var page = await judge.GetAsync($"/court/disposals/{number}");
        Assert.DoesNotContain("禾川", page.Text, StringComparison.Ordinal);
        foreach (var link in page.Document.QuerySelectorAll("#files a").Select(link => link.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await judge.Http.GetAsync(new Uri(link, UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("bidder")).Http.GetAsync(new Uri(link, UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.AsAsync("elsewhere")).Http.GetAsync(new Uri(link, UriKind.Relative))).StatusCode);
        }
    }
}
