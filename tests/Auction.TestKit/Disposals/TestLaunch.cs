using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Disposals;

namespace Auction.TestKit.Disposals;

/// <summary>Prices, launches and announces a round past the pages, for tests that walk through something else.</summary>
/// <param name="find">How the disposal stands.</param>
/// <param name="give">Gives a command that must be accepted.</param>
/// <param name="today">The court day.</param>
public sealed class TestLaunch(Func<Task<DisposalState>> find, Func<DisposalCommand, Task> give, DateOnly today)
{
    /// <summary>SHA-256 of a document nobody reads.</summary>
    public const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>What the public reads of the lot.</summary>
    public static PublicLot Shown { get; } = new("other", "江州市", "Jiangzhou", "产权车位一个。", "One parking space.");

    /// <summary>Fixes the price as a valuation would, valid a year.</summary>
    public Task PriceAsync(long yuan)
    {
        var until = Period.ValidUntil(today, 12).Day;
        return give(new TakePrice(new(PriceBasis.Appraisal, Money.FromYuan(yuan), today, until, Period.ValidUntil(until, 6).Day, ValuationNumber: null, Document)));
    }

    /// <summary>Launches the next round, to be announced in five days; a panel of three is named if there is none, and approves it.</summary>
    public async Task<LaunchDraft> ApproveAsync(RoundKind kind, long startYuan, bool isReAuction = false, long incrementYuan = 500)
    {
        if ((await find()).Panel.Count == 0) { await give(new NamePanel(["m1", "m2", "m3"])); }
        var state = await find();
        var notice = today.AddDays(5);
        var startsAt = CourtTime.At(Period.EarliestStart(notice, state.Book.NoticeDays(kind, state.Terms!.AssetClass, isReAuction)).Day, new TimeOnly(10, 0));
        var draft = new LaunchDraft
        {
            Kind = kind,
            IsReAuction = isReAuction,
            StartPrice = Money.FromYuan(startYuan),
            Increment = Money.FromYuan(incrementYuan),
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
            Texts = [.. Enum.GetValues<NoticeTextKind>().Select(each => new NoticeText(each, Document))],
        };
        var context = new LaunchContext(["p1", "p2"], []);
        var reasons = LaunchFindings.Of(draft, context, state, today).Where(finding => finding.Verdict == FindingVerdict.NeedsDecision).ToDictionary(finding => finding.Key, _ => "合议庭认为适当。", StringComparer.Ordinal);
        await give(new SubmitLaunch(draft, context, reasons));
        foreach (var member in state.Panel) { await give(new SignPanel(member, IsFor: true, Dissent: null)); }
        await give(new RecordMinutes(Document));
        return draft;
    }

    /// <summary>As <see cref="ApproveAsync"/>, with everybody notified today: ready to be published on the day of its notice.</summary>
    public async Task<LaunchDraft> NotifyAsync(RoundKind kind, long startYuan, bool isReAuction = false, long incrementYuan = 500)
    {
        var draft = await ApproveAsync(kind, startYuan, isReAuction, incrementYuan);
        foreach (var party in NotificationFindings.Recipients(await find(), draft))
        {
            await give(new RecordNotification(party.Id, NotificationWay.Electronic, today, Document));
        }

        return draft;
    }
}
