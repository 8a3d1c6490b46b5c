using Auction.Data.People;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;

namespace Auction.Web.Tests.Disposals;

/// <summary>What the launch and the bid rooms do, given past the pages: other tests walk through theirs.</summary>
internal static class SaleRounds
{
    public const string BuyerCode = "J7K2";

    private static readonly PublicLot Shown = new("other", "江州市", "Jiangzhou", "车位一个。", "One parking space.");

    /// <summary>Prices the property at 200,000 yuan.</summary>
    public static async Task PriceAsync(this SaleSite site, string number)
    {
        var until = Period.ValidUntil(site.Today, 12).Day;
        await site.GiveAsync(number, new TakePrice(new(PriceBasis.Appraisal, Money.FromYuan(200_000), site.Today, until, Period.ValidUntil(until, 6).Day, ValuationNumber: null, SaleSite.Document)));
    }

    /// <summary>Launches and announces the next round; the clock goes on to the day of its notice.</summary>
    public static async Task NoticeAsync(this SaleSite site, string number, RoundKind kind, int startYuan, bool isReAuction = false)
    {
        var draft = await ApproveAsync(site, number, kind, startYuan, isReAuction);
        foreach (var party in NotificationFindings.Recipients(await site.StateAsync(number), draft))
        {
            await site.GiveAsync(number, new RecordNotification(party.Id, NotificationWay.Electronic, site.Today, SaleSite.Document));
        }

        site.Clock.MoveTo(CourtTime.At(draft.NoticeDay, new TimeOnly(9, 0)));
        var act = new ActContext(await site.AccountAsync("judge"), Roles.Judge);
        var answer = await site.Desk.PublishAsync(await site.IdAsync(number), new PublishNotice(SaleSite.Document), Shown, Guid.CreateVersion7().ToString("N"), act, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
    }

    /// <summary>Launches the next round; the panel approves it.</summary>
    public static async Task<LaunchDraft> ApproveAsync(this SaleSite site, string number, RoundKind kind, int startYuan, bool isReAuction = false)
    {
        if ((await site.StateAsync(number)).Panel.Count == 0) { await site.GiveAsync(number, new NamePanel(["m1", "m2", "m3"])); }
        var state = await site.StateAsync(number);
        var notice = site.Today.AddDays(5);
        var startsAt = CourtTime.At(Period.EarliestStart(notice, state.Book.NoticeDays(kind, state.Terms!.AssetClass, isReAuction)).Day, new TimeOnly(10, 0));
        var draft = new LaunchDraft
        {
            Kind = kind,
            IsReAuction = isReAuction,
            StartPrice = Money.FromYuan(startYuan),
            Increment = Money.FromYuan(500),
            Deposit = Money.FromYuan(startYuan / 10),
            NoticeDay = notice,
            StartsAt = startsAt,
            EndsAt = startsAt.AddDays(kind == RoundKind.SellOff ? state.Book.SellOffDays : 1),
            BalanceDays = 10,
            PlatformId = "p1",
            PriorityPurchasers = [],
            Contents = NoticeContents.All,
            Items = DisclosureItems.All,
            Reminders = SpecialReminders.All,
            Texts = [.. Enum.GetValues<NoticeTextKind>().Select(each => new NoticeText(each, SaleSite.Document))],
        };
        var context = new LaunchContext(["p1", "p2"], []);
        var reasons = LaunchFindings.Of(draft, context, state, site.Today).Where(finding => finding.Verdict == FindingVerdict.NeedsDecision).ToDictionary(finding => finding.Key, _ => "理由", StringComparer.Ordinal);
        await site.GiveAsync(number, new SubmitLaunch(draft, context, reasons));
        foreach (var member in state.Panel) { await site.GiveAsync(number, new SignPanel(member, IsFor: true, Dissent: null)); }
        await site.GiveAsync(number, new RecordMinutes(SaleSite.Document));
        return draft;
    }

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
