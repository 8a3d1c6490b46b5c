using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Auction.Web.Demo;
using static Auction.E2E.Valuations.Desk;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Disposals;

/// <summary>Four properties of one case: one sold by the debtor, one redeemed during the notice, one suspended and resumed, one sold in the second round.</summary>
public sealed class SaleJourneyTests(Browser browser, SaleTown town) : IClassFixture<SaleTown>
{
    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public async Task DebtorSellsInPerson_TheMoneyComesToTheCourt()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-self");
        await using var debtor = await OpenAsync(DemoPeople.Debtor, "debtor-self", Screen.Phone);
        var (court, own) = (new Desk(judge, "/court/disposals"), new Desk(debtor, "/me/disposals"));
        var number = await court.OpenDisposalAsync(town.NextAsset());
        await town.PriceAsync(number, 200_000);
        var until = Day(town.Today.AddDays(60));

        await own.DoAsync(number, "ask-self-disposal", ("floor", "195000"), ("until", until), ("document", "自行处置申请书。"));
        await court.DoAsync(number, "grant-self-disposal", ("account", "案款专户 8801"), ("basis", N(SelfDisposalBasis.MoneyControlled)), ("document", "准许决定。"));
        await debtor.OpenAsync(own.PathOf(number));
        await Expect(debtor.Page.Locator("#self-disposal")).ToContainTextAsync("剩余 60 日");
        await debtor.PictureAsync("self-disposal");
        await own.DoAsync(number, "report-buyer", ("price", "198000"), ("document", "买卖协议。"));
        await court.DoAsync(number, "confirm-buyer", ("confirmed", "yes"), ("document", "审查意见。"));
        await court.DoFinalAsync(number, "complete-self-disposal", ("received", "198000"), ("document", "到账凭证。"));

        Assert.Equal(DisposalPhase.ClosedSold, (await town.StateAsync(number)).Phase);
        Assert.Empty(await own.FaultsAsync(own.PathOf(number)));
        Assert.Empty(await court.FaultsAsync(court.PathOf(number)));
        await judge.PictureAsync("disposal-sold");
        judge.AssertNoComplaints();
        debtor.AssertNoComplaints();
    }

    [Fact]
    [Trait("Rule", "DIS-19")]
    public async Task RedeemedDuringTheNotice_TheLotIsTakenBack()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-redeem");
        await using var debtor = await OpenAsync(DemoPeople.Debtor, "debtor-redeem", Screen.Phone);
        var (court, own) = (new Desk(judge, "/court/disposals"), new Desk(debtor, "/me/disposals"));
        var number = await court.OpenDisposalAsync(town.NextAsset());
        await town.PriceAsync(number, 200_000);
        var lot = await town.NoticeAsync(number, RoundKind.First, 150_000);

        await debtor.OpenAsync(own.PathOf(number));
        await Expect(debtor.Page.Locator("#redeem .sum")).ToContainTextAsync("184,000");
        await own.DoAsync(number, "ask-redemption", ("amount", "184000"), ("document", "申请书及缴款凭证。"));
        await court.DoFinalAsync(number, "decide-redemption", ("allowed", "yes"), ("reason", "款项足以清偿债务和费用。"), ("document", "准许决定。"));

        Assert.Equal(DisposalPhase.Withdrawn, (await town.StateAsync(number)).Phase);
        await debtor.OpenAsync($"/lots/{lot}");
        await Expect(debtor.Page.Locator("main")).ToContainTextAsync("撤回");
        await debtor.PictureAsync("lot-redeemed");
        debtor.AssertNoComplaints();
    }

    [Fact]
    [Trait("Rule", "AUC-28.1")]
    [Trait("Rule", "STOP-CLK")]
    public async Task SuspendedWhileBidding_GoesOnWithTheTimeThatWasLeft()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-suspend");
        await using var watcher = await OpenAsync(DemoPeople.Bidders[0], "watcher-suspend", Screen.Phone);
        var court = new Desk(judge, "/court/disposals");
        var number = await court.OpenDisposalAsync(town.NextAsset());
        await town.PriceAsync(number, 200_000);
        var lot = await town.NoticeAsync(number, RoundKind.First, 150_000);
        await town.StartBiddingAsync(number);

        await court.DoAsync(number, "hold-sale", ("kind", N(HoldKind.Suspension)), ("ground", N(HoldGround.ApplicantAllows)), ("reason", "申请执行人同意延期执行，双方正在协商。"), ("document", "中止裁定。"));
        await watcher.OpenAsync($"/lots/{lot}");
        await Expect(watcher.Page.Locator("main")).ToContainTextAsync("双方正在协商");
        await watcher.PictureAsync("lot-suspended");
        await court.DoAsync(number, "record-cause-gone", ("document", "协商未成，申请执行人请求继续。"));
        var resumes = CourtTime.At(town.Today.AddDays(3), new TimeOnly(10, 0));
        await court.DoAsync(number, "resume-sale", ("day", Day(town.Today.AddDays(3))), ("time", "10:00"), ("document", "恢复决定。"));
        await town.GoToAsync(resumes.AddSeconds(1));

        Assert.False((await town.StateAsync(number)).IsOnHold);
        await watcher.OpenAsync($"/lots/{lot}");
        await Expect(watcher.Page.Locator("[data-part=headtag]")).ToContainTextAsync("竞价中");
        watcher.AssertNoComplaints();
    }

    [Fact]
    [Trait("Rule", "AUC-26.1a")]
    public async Task FirstRoundFails_SecondSells()
    {
        await using var judge = await OpenAsync(DemoPeople.Judge, "judge-second");
        await using var bidder = await OpenAsync(DemoPeople.Bidders[0], "bidder-second");
        var court = new Desk(judge, "/court/disposals");
        var number = await court.OpenDisposalAsync(town.NextAsset());
        await town.PriceAsync(number, 200_000);
        var lot = await town.NoticeAsync(number, RoundKind.First, 150_000);
        await town.StartBiddingAsync(number);
        await town.EndBiddingAsync(number);
        Assert.Equal(DisposalPhase.FirstFailed, (await town.StateAsync(number)).Phase);
        await judge.OpenAsync(court.PathOf(number));
        await judge.PictureAsync("disposal-first-failed");

        Assert.Equal(lot, await town.NoticeAsync(number, RoundKind.Second, 120_000));
        await town.AdmitAsync(number, DemoPeople.Bidders[0]);
        await town.StartBiddingAsync(number);
        await bidder.OpenLotAsync(lot);
        await bidder.BidAsync("120000");
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();
        await town.EndBiddingAsync(number);

        var round = (await town.StateAsync(number)).Round!;
        Assert.Equal((RoundStage.Sold, 12_000_000L), (round.Stage, round.Price!.Value.Fen));
        await judge.OpenAsync(court.PathOf(number));
        await Expect(judge.Page.Locator("main")).ToContainTextAsync("120,000");
        await judge.PictureAsync("disposal-second-sold");
        bidder.AssertNoComplaints();
    }

    private async Task<Visitor> OpenAsync(DemoPerson person, string name, Screen? screen = null)
    {
        var visitor = await browser.OpenAsync(town.Address, name, screen);
        await visitor.SignInAsync(person);
        return visitor;
    }
}
