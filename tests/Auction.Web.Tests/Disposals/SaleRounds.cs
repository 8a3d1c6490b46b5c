using Auction.Data.People;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.TestKit.Disposals;

namespace Auction.Web.Tests.Disposals;

/// <summary>What the launch and the bid rooms do, given past the pages: other tests walk through theirs.</summary>
internal static class SaleRounds
{
    public const string BuyerCode = "J7K2";

    /// <summary>Prices the property at 200,000 yuan.</summary>
    public static Task PriceAsync(this SaleSite site, string number) => Launch(site, number).PriceAsync(200_000);

    /// <summary>Launches and announces the next round; the clock goes on to the day of its notice.</summary>
    public static async Task NoticeAsync(this SaleSite site, string number, RoundKind kind, int startYuan, bool isReAuction = false)
    {
        var draft = await Launch(site, number).NotifyAsync(kind, startYuan, isReAuction);
        site.Clock.MoveTo(CourtTime.At(draft.NoticeDay, new TimeOnly(9, 0)));
        var act = new ActContext(await site.AccountAsync("judge"), Roles.Judge);
        var answer = await site.Desk.PublishAsync(await site.IdAsync(number), new PublishNotice(TestLaunch.Document), TestLaunch.Shown, Guid.CreateVersion7().ToString("N"), act, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
    }

    /// <summary>Launches the next round; the panel approves it.</summary>
    public static Task<LaunchDraft> ApproveAsync(this SaleSite site, string number, RoundKind kind, int startYuan, bool isReAuction = false) => Launch(site, number).ApproveAsync(kind, startYuan, isReAuction);

    /// <summary>Bidding starts and ends an hour later without a bid.</summary>
    public static async Task FailAsync(this SaleSite site, string number)
    {
        var round = await StartAsync(site, number);
        await ReportAsync(site, number, new ReportUnsold(round.Number));
    }

    /// <summary>Bidding starts and ends an hour later with a buyer.</summary>
    public static async Task SellAsync(this SaleSite site, string number, int yuan)
    {
        var round = await StartAsync(site, number);
        await ReportAsync(site, number, new ReportFirstBid(round.Number));
        await ReportAsync(site, number, new ReportSold(round.Number, Money.FromYuan(yuan), BuyerCode));
    }

    private static TestLaunch Launch(SaleSite site, string number) => new(() => site.StateAsync(number), command => site.GiveAsync(number, command), site.Today);

    private static async Task<RoundCourse> StartAsync(SaleSite site, string number)
    {
        var round = (await site.StateAsync(number)).Round!;
        site.Clock.MoveTo(round.Draft.StartsAt);
        await site.Desk.ReportAsync(await site.IdAsync(number), new ReportBiddingStarted(round.Number), Guid.CreateVersion7().ToString("N"), site.Clock.Now, CancellationToken.None);
        return round;
    }

    private static async Task ReportAsync(SaleSite site, string number, PlatformCommand report)
    {
        var answer = await site.Desk.ReportAsync(await site.IdAsync(number), report, Guid.CreateVersion7().ToString("N"), site.Clock.Now, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
    }
}
