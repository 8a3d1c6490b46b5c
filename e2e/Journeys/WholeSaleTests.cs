using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Journeys;

/// <summary>One property from the notice to zero on the account of the case, by everybody concerned, each in a browser of their own.</summary>
public sealed class WholeSaleTests(Browser browser, MarketTown town) : IClassFixture<MarketTown>
{
    private const string Newcomer = "许知夏";
    private const string NewcomerNumber = "99010319930518204X";
    private const string Court = "/court/distributions";

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    [Trait("Rule", "AUC-22.1")]
    [Trait("Rule", "AUC-23")]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "PAY-TWO")]
    public async Task ANewcomerLosesAndHasTheMoneyBack_TheWinnerPaysAndPrintsTheLetter_FinanceClosesTheCaseAtZero()
    {
        await using var judge = await SignedInAsync(DemoPeople.Judge, "sale-judge");
        var number = await new Desk(judge, "/court/disposals").OpenDisposalAsync(town.NextAsset());
        await town.PriceAsync(number, 200_000);
        var lot = await town.NoticeAsync(number, RoundKind.First, 150_000);

        await using var newcomer = await browser.OpenAsync(town.Address, "sale-newcomer", Screen.Phone);
        await newcomer.OpenAsync("/sign-up");
        await newcomer.Page.FillAsync("#Email", "newcomer@example.test");
        await newcomer.Page.FillAsync("#Password", DemoPeople.Password);
        await newcomer.Page.CheckAsync("#Agreed");
        await newcomer.PictureAsync("sign-up");
        await newcomer.Page.ClickAsync("main form button[type=submit]");
        await Expect(newcomer.Page.Locator("#Password")).ToHaveCountAsync(0);
        await PaidInAsync(newcomer, lot, Newcomer, NewcomerNumber);
        await using var winner = await SignedInAsync(DemoPeople.Bidders[0], "sale-winner");
        await PaidInAsync(winner, lot, DemoPeople.Bidders[0].Name, DemoPeople.Bidders[0].Number!);

        await town.StartBiddingAsync(number);
        await newcomer.OpenLotAsync(lot);
        await newcomer.BidAsync("150000");
        await Expect(newcomer.Standing("ahead")).ToBeVisibleAsync();
        await winner.OpenLotAsync(lot);
        await winner.BidAsync(await winner.Page.InputValueAsync("#amount"));
        await Expect(winner.Standing("ahead")).ToBeVisibleAsync();
        await Expect(newcomer.Standing("out")).ToBeVisibleAsync();
        await newcomer.PictureAsync("outbid");
        await town.EndBiddingAsync(number);
        Assert.Equal(RoundStage.Sold, (await town.StateAsync(number)).Round!.Stage);

        await SeesAsync(newcomer, "/me/deposits", "main section.card-s", "已退还");
        await newcomer.PictureAsync("money-back");
        await SeesAsync(winner, "/me/deposits", "main a[href*='handler=Pay']", "支付");
        await winner.PictureAsync("balance-due");
        await PayAsync(winner, DemoPeople.Bidders[0].Name);
        await SeesAsync(winner, "/me/deposits", "main section.card-s:nth-of-type(2)", "已抵作价款");
        await winner.PictureAsync("price-paid");
        await PrintedAsync(winner, lot);
        await newcomer.OpenAsync($"/lots/{lot}");
        await newcomer.PictureAsync("lot-sold");

        await ToZeroAsync(judge, town.Today);
        foreach (var person in new[] { judge, newcomer, winner }) { person.AssertNoComplaints(); }
    }

    /// <summary>Proves the name, registers, pays on the provider's page and waits for the code.</summary>
    private static async Task PaidInAsync(Visitor bidder, string lot, string name, string number)
    {
        await bidder.OpenAsync($"/lots/{lot}/register");
        await bidder.Page.ClickAsync("main a[href*='/me/identity']");
        await bidder.Page.FillAsync("#Name", name);
        await bidder.Page.FillAsync("#Number", number);
        await bidder.Page.ClickAsync("main form button[type=submit]");
        await Expect(bidder.Page.Locator("main")).ToContainTextAsync(name);
        await bidder.PictureAsync("name-proved");
        await bidder.OpenAsync($"/lots/{lot}/register");
        foreach (var box in await bidder.Page.Locator("input[name=read]").AllAsync()) { await box.CheckAsync(); }
        await bidder.Page.ClickAsync("main form button[type=submit]");
        await PayAsync(bidder, name);
        await SeesAsync(bidder, $"/lots/{lot}/register", ".codebox", "");
    }

    private static async Task PayAsync(Visitor payer, string name)
    {
        await payer.Page.ClickAsync("main a[href*='handler=Pay']");
        await payer.Page.FillAsync("input[name=payer]", name);
        await payer.Page.ClickAsync("button[value=pay]");
        await payer.Page.WaitForURLAsync(url => !url.Contains("/pay/", StringComparison.Ordinal));
    }

    private async Task PrintedAsync(Visitor winner, string lot)
    {
        await winner.OpenAsync($"/lots/{lot}/confirmation");
        await Expect(winner.Page.Locator("main")).ToContainTextAsync(DemoPeople.Bidders[0].Name);
        await winner.PictureAsync("letter");
        await winner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(winner.Page.Locator("[data-print]")).ToBeHiddenAsync();
        await winner.PictureAsync("letter-printed");
        var sheets = await winner.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        Assert.True(sheets.AsSpan().StartsWith("%PDF"u8));
        await winner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        Assert.Empty(await new Desk(winner, "/lots").FaultsAsync($"/lots/{lot}/confirmation"));
    }

    /// <summary>From the price on the account of the case to nothing on it.</summary>
    private async Task ToZeroAsync(Visitor judge, DateOnly today)
    {
        await using var clerk = await SignedInAsync(DemoPeople.Clerk, "sale-clerk");
        await using var finance = await SignedInAsync(DemoPeople.Finance, "sale-finance");
        var (desk, money, bench) = (new Desk(clerk, Court), new Desk(finance, Court), new Desk(judge, Court));
        await clerk.OpenAsync("/court/accounts");
        await clerk.Page.Locator("main tbody th a").First.ClickAsync();
        var account = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.Page.Locator("#distributions form button").ClickAsync();
        await Expect(clerk.Page.Locator("[role=status] .note.ok")).ToBeVisibleAsync();
        var number = new Uri(clerk.Page.Url).AbsolutePath.Split('/')[^1];

        await money.DoAsync(number, "record-sale", ("noticed", Desk.Day(today)), ("document", "到账通知书。"));
        await finance.PictureAsync("arrived");
        await clerk.OpenAsync(desk.PathOf(number));
        await clerk.Page.Locator(".act-list a[href$='/acts/record-claim']").ClickAsync();
        await clerk.Page.SelectOptionAsync("#f-payee", new SelectOptionValue { Label = DemoPeople.Creditor.Name });
        await desk.FillAsync(("class", Desk.N(Auction.Domain.Settlement.Distribution.ClaimClass.Ordinary)), ("amount", "300000"), ("document", "生效判决书。"));
        await desk.SendAsync("record-claim");
        await desk.DoAsync(number, "fix-claims", ("document", "债权确认表。"));
        await desk.DoAsync(number, "draw-plan");
        await bench.DoFinalAsync(number, "approve-plan", ("document", "合议庭批准意见。"));
        await money.DoAsync(number, "prepare-payout", ("holder", DemoPeople.Creditor.Name), ("bank", "江州农商银行"), ("account", "6222 0000 1234 5678"));
        await bench.DoFinalAsync(number, "release-payout");

        await SeesAsync(finance, money.PathOf(number), ".page-head", "已发放完毕");
        await finance.PictureAsync("paid-out");
        await finance.OpenAsync(account);
        await Expect(finance.Page.Locator(".band div:last-child dd")).ToHaveTextAsync("0.00");
        await finance.PictureAsync("account-at-zero");
        Assert.Empty(await money.FaultsAsync(account));
        Assert.Empty(await money.FaultsAsync(money.PathOf(number)));
        foreach (var person in new[] { clerk, finance }) { person.AssertNoComplaints(); }
    }

    private async Task<Visitor> SignedInAsync(DemoPerson person, string name)
    {
        var visitor = await browser.OpenAsync(town.Address, name);
        await visitor.SignInAsync(person);
        return visitor;
    }

    /// <summary>Opens a page again until what follows by itself has come about.</summary>
    private static async Task SeesAsync(Visitor visitor, string path, string part, string words)
    {
        var found = visitor.Page.Locator(part).Filter(new LocatorFilterOptions { HasText = words }).First;
        for (var tries = 0; tries < 80; tries++)
        {
            await visitor.OpenAsync(path);
            if (await found.CountAsync() > 0) { break; }
            await visitor.Page.WaitForTimeoutAsync(250);
        }

        await Expect(found).ToBeVisibleAsync();
    }
}
