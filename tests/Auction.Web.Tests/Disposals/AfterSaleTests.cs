using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using static Auction.Web.Tests.Disposals.SaleActs;

namespace Auction.Web.Tests.Disposals;

/// <summary>What follows a round, walked through at the court's desk: settlement, default, revocation, debt in kind, purchase, release.</summary>
public sealed class AfterSaleTests
{
    [Fact]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DIS-20")]
    [Trait("Rule", "AUC-31")]
    public async Task Sold_IsPaidRuledHandedOver_AndRevokedIntoANewSale()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await AnnouncedAsync(site);
        await site.SellAsync(number, 170_000);
        await site.DoAsync("judge", number, "grant-grace", ("until", Day(site.Today.AddDays(30))), ("reason", "买受人申请延期，申请执行人同意。"));
        await site.GoToAsync(site.Today.AddDays(2));
        await site.DoAsync("clerk", number, "record-paid");
        await site.DoAsync("clerk", number, "record-ruling-served");
        await site.DoAsync("clerk", number, "record-handover");
        Assert.Equal((DisposalPhase.ClosedSold, RoundStage.Completed), ((await site.StateAsync(number)).Phase, (await site.StateAsync(number)).Round!.Stage));
        await site.DoAsync("judge", number, "revoke-sale", ("ground", N(RevocationGround.UntruePresentation)), ("reason", "拍卖公告严重失实。"));
        Assert.Equal(DisposalPhase.Priced, (await site.StateAsync(number)).Phase);
        var page = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}");
        Assert.Contains("已撤销", page.Document.QuerySelector("#rounds")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "DEF-1")]
    [Trait("Rule", "AUC-24.2")]
    [Trait("Rule", "ATT-D")]
    public async Task Unpaid_IsADefaultOnlyAfterTheTime()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await AnnouncedAsync(site);
        await site.SellAsync(number, 170_000);
        var early = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}/acts/record-default");
        Assert.Contains("期满前不能记为悔拍", early.Document.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        await site.GoToAsync(site.Today.AddDays(15));
        await site.DoAsync("judge", number, "record-default");
        Assert.Equal([SaleRounds.BuyerCode], (await site.StateAsync(number)).Barred);

        await site.NoticeAsync(number, RoundKind.First, 160_000, isReAuction: true);
        await site.DoAsync("judge", number, "withdraw-notice", ("reason", "保证金需要调整。"));
        Assert.Equal(DisposalPhase.Defaulted, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-16")]
    public async Task FirstRoundFailed_ACreditorTakesIt_AndPaysTheDifference()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await AnnouncedAsync(site);
        await site.FailAsync(number);
        var (bank, creditor) = (await site.PartyAsync(number, DisposalRole.PriorityCreditor), await site.PartyAsync(number, DisposalRole.Applicant));
        await site.DoAsync("clerk", number, "ask-creditors");
        await site.DoAsync("clerk", number, "answer-in-kind", ("party", bank), ("taking", "yes"));
        await site.DoOnceAsync("clerk", number, "answer-in-kind", ("party", creditor), ("taking", "no"));
        var form = await site.OpenFormAsync("judge", number, "give-in-kind");
        AssertRefused("DIS-16", await site.PostAsync("judge", "give-in-kind", form, ("taker", bank)));
        await site.DoAsync("judge", number, "give-in-kind", ("taker", bank), ("payBy", Day(site.Today.AddDays(10))));
        await site.DoAsync("clerk", number, "record-difference-paid");
        Assert.Equal(DisposalPhase.ClosedInKind, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.4")]
    public async Task FirstRoundFailed_SomebodyBuysAtTheFailedPrice()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await AnnouncedAsync(site);
        await site.FailAsync(number);
        var form = await site.OpenFormAsync("clerk", number, "record-purchase-offer");
        AssertRefused("HUM-9.4", await site.PostAsync("clerk", "record-purchase-offer", form, ("price", "159999.99")));
        await site.DoAsync("clerk", number, "record-purchase-offer", ("price", "160000"));
        var blocked = await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}/acts/allow-purchase");
        Assert.Contains("债权人", blocked.Document.QuerySelector(".note.warn")!.TextContent, StringComparison.Ordinal);
        await site.RefuseInKindAsync(number);
        await site.DoAsync("judge", number, "allow-purchase", ("offer", First));
        await site.DoAsync("clerk", number, "record-purchase-paid");
        Assert.Equal(DisposalPhase.ClosedSold, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.3")]
    [Trait("Rule", "SEL-7")]
    [Trait("Rule", "CPI-490")]
    public async Task EveryRoundFailed_EndsWithTheApplicant()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await AnnouncedAsync(site);
        await site.FailAsync(number);
        await site.NoticeAsync(number, RoundKind.Second, 130_000);
        await site.FailAsync(number);
        await site.DoAsync("clerk", number, "ask-financing");
        await site.DoAsync("judge", number, "decide-financing", ("granted", "yes"), ("until", Day(site.Today.AddDays(5))));
        await site.GoToAsync(site.Today.AddDays(6));
        await site.RefuseInKindAsync(number);
        await site.NoticeAsync(number, RoundKind.SellOff, 130_000);
        await site.FailAsync(number);
        Assert.Equal(DisposalPhase.InKindOffer, (await site.StateAsync(number)).Phase);
        await site.RefuseInKindAsync(number);
        await site.DoAsync("judge", number, "give-unsaleable", ("taker", First), ("management", "yes"));
        Assert.Equal(DisposalPhase.ClosedInKind, (await site.StateAsync(number)).Phase);
        var rail = (await (await site.AsAsync("judge")).GetAsync($"/court/disposals/{number}")).Document.QuerySelectorAll(".rail li").Select(step => step.ClassName!).ToList();
        Assert.Equal(["done", "failed", "failed", "failed", "done", "done"], rail);
    }

    [Fact]
    [Trait("Rule", "CPI-489")]
    public async Task AgreedDebtInKind_HarmsNobody()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        var form = await site.OpenFormAsync("judge", number, "agree-in-kind");
        AssertRefused("CPI-489", await site.PostAsync("judge", "agree-in-kind", form, ("taker", First), ("price", "150000"), ("harms", "yes")));
        await site.DoAsync("judge", number, "agree-in-kind", ("taker", First), ("price", "150000"), ("harms", "no"));
        Assert.Equal(DisposalPhase.ClosedInKind, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "HSE-3")]
    public async Task UnqualifiedBuyerOfHousing_IsTreatedAsADefault()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await site.OpenAsync(("flags", N(DisposalFlags.Housing)));
        await site.PriceAsync(number);
        await site.NoticeAsync(number, RoundKind.First, 160_000);
        await site.SellAsync(number, 170_000);
        await site.DoOnceAsync("clerk", number, "record-paid");
        await site.DoAsync("clerk", number, "record-qualification", ("qualified", "no"));
        await site.DoAsync("judge", number, "decide-unqualified", ("default", "yes"), ("reason", "买受人隐瞒不具备购房资格。"));
        Assert.Equal(DisposalPhase.Defaulted, (await site.StateAsync(number)).Phase);
    }

    private static async Task<string> AnnouncedAsync(SaleSite site)
    {
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.NoticeAsync(number, RoundKind.First, 160_000);
        return number;
    }
}
