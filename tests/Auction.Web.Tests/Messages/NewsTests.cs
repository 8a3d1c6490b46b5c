using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Messages;
using Auction.Domain.Rounds;
using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Settlement;
using Auction.TestKit.Databases;
using Auction.Web.Tests.Deposits;
using Auction.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Messages;

/// <summary>What durable journals tell people, late and twice.</summary>
public sealed class NewsTests
{
    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "AUC-20.2a")]
    [Trait("Rule", "AUC-18.1")]
    [Trait("Rule", "AUC-28.1")]
    public async Task ARound_TellsItsBidders_EachThingOnce(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        await site.AdmitAsync("bidder", "周予安");
        await site.AdmitAsync("rival", "林知远");
        await BidAsync(site, "bidder", steps: 0);
        await BeatAsync(site);
        await BidAsync(site, "rival", steps: 1);
        await BeatAsync(site);
        await BeatAsync(site);
        var outbid = Assert.Single(await ToldAsync(site, MessageKind.Outbid));
        Assert.Contains(MessageWords.Of(site.Court.Round.StartPrice + site.Court.Round.Increment).Zh, outbid.BodyZh, StringComparison.Ordinal);
        Assert.Equal(await AccountAsync(site, "bidder"), outbid.AccountId);

        var round = await site.Court.Host.Services.GetRequiredService<IRoundDirectory>().FindAsync(site.Court.Round.Id, CancellationToken.None);
        await round.ExecuteAsync(new WithdrawRound("执行异议成立。", "An objection was upheld."), ActContext.Platform, CancellationToken.None);
        await BeatAsync(site);
        Assert.Equal(2, (await ToldAsync(site, MessageKind.RoundWithdrawn)).Count);
        Assert.Equal(2, (await ToldAsync(site, MessageKind.CodeGiven)).Count);
        Assert.Equal(2, (await ToldAsync(site, MessageKind.PaymentReceived)).Count);

        // Read again from the start, as after a crash that lost how far it was read: nothing is told twice.
        await using (var db = await site.DbAsync()) { await db.MessageCursors.ExecuteDeleteAsync(); }
        await BeatAsync(site);
        Assert.Equal(2, (await ToldAsync(site, MessageKind.RoundWithdrawn)).Count);
        await site.UntilAsync("bidder", row => row.Phase == DepositPhase.Released);
        await BeatAsync(site);
        Assert.Contains(await ToldAsync(site, MessageKind.DepositReleased), row => row.AccountId == outbid.AccountId);
    }

    [Fact]
    public async Task ASignInFromANewDevice_IsTold_TheFirstAndAKnownOneAreNot()
    {
        await using var site = await MoneySite.StartAsync();
        using var first = await site.Court.SignInAsync("bidder");
        using var again = await site.Court.SignInAsync("bidder");
        await BeatAsync(site);
        Assert.Empty(await ToldAsync(site, MessageKind.NewSignIn));

        using var other = site.Court.Host.NewVisitor();
        other.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Android 15; Mobile) Firefox/140.0");
        await other.SignInAsync("bidder@test.hengping", Court.CourtSite.Password);
        await BeatAsync(site);
        await BeatAsync(site);
        Assert.Contains("Firefox · Android", Assert.Single(await ToldAsync(site, MessageKind.NewSignIn)).BodyZh, StringComparison.Ordinal);
    }

    /// <summary>The due time of one buyer is near, that of the other passes meanwhile; each step is told once, and a moved due time anew.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DEF-1")]
    public async Task TheBalance_IsRemindedOf_AndToldOnceItIsOverdue(DatabaseKind kind)
    {
        await using var site = await MoneySite.StartAsync(kind);
        var now = site.Court.Host.Services.GetRequiredService<IPlatformClock>().Now;
        var near = await OweAsync(site, "bidder", now.AddHours(30));
        await OweAsync(site, "rival", now.AddSeconds(8));
        await BeatAsync(site);
        await BeatAsync(site);
        var reminders = await ToldAsync(site, MessageKind.BalanceDue);
        Assert.Equal(2, reminders.Count);
        Assert.Contains(reminders, row => row.AccountId == near && row.BodyZh.Contains("¥140,000", StringComparison.Ordinal));

        for (var tries = 0; tries < 100 && (await ToldAsync(site, MessageKind.BalanceOverdue)).Count == 0; tries++)
        {
            await Task.Delay(200);
            await BeatAsync(site);
        }

        await BeatAsync(site);
        Assert.NotEqual(near, Assert.Single(await ToldAsync(site, MessageKind.BalanceOverdue)).AccountId);
        Assert.Equal(2, (await ToldAsync(site, MessageKind.BalanceDue)).Count);
        var desk = site.Court.Host.Services.GetRequiredService<DepositDesk>();
        await desk.ExecuteAsync(DepositDesk.IdOf(site.Court.Round.Id, near, DepositPurpose.Balance), new MoveDue(now.AddHours(100)), "grace", ActContext.Platform, CancellationToken.None);
        await BeatAsync(site);
        Assert.Equal(3, (await ToldAsync(site, MessageKind.BalanceDue)).Count);
    }

    private static async Task<Guid> OweAsync(MoneySite site, string who, DateTimeOffset dueBy)
    {
        var account = await AccountAsync(site, who);
        var opening = new DepositOpening(site.Court.Round.Id, account, site.Court.Lot.CourtId, site.Court.Lot.CaseNumber, Money.FromYuan(140_000), Money.FromYuan(140_000), IsSellOff: false, site.Court.Round.RuleBook) { DueBy = dueBy };
        Assert.Equal(ProcedureOutcome.Accepted, (await site.Court.Host.Services.GetRequiredService<DepositDesk>().OpenAsync(opening, ActContext.Platform, CancellationToken.None)).Outcome);
        return account;
    }

    private static async Task BidAsync(MoneySite site, string who, int steps)
    {
        var code = await CodeAsync(site, who);
        var round = await site.Court.Host.Services.GetRequiredService<IRoundDirectory>().FindAsync(site.Court.Round.Id, CancellationToken.None);
        var amount = new Money(site.Court.Round.StartPrice.Fen + (steps * site.Court.Round.Increment.Fen));
        await round.PlaceBidAsync(new PlaceBid(code, amount, Guid.CreateVersion7().ToString("N")), DateTimeOffset.UtcNow, CancellationToken.None);
    }

    private static async Task<string> CodeAsync(MoneySite site, string who)
    {
        var account = await AccountAsync(site, who);
        await using var db = await site.DbAsync();
        return await db.RoundBidders.Where(row => row.RoundId == site.Court.Round.Id && row.AccountId == account).Select(row => row.BidderCode).SingleAsync();
    }

    private static async Task<Guid> AccountAsync(MoneySite site, string who)
    {
        await using var db = await site.DbAsync();
        return await db.Users.Where(person => person.Email == $"{who}@test.hengping").Select(person => person.Id).SingleAsync();
    }

    private static async Task<List<MessageRow>> ToldAsync(MoneySite site, MessageKind kind)
    {
        await using var db = await site.DbAsync();
        return await db.Messages.AsNoTracking().Where(row => row.Kind == kind).ToListAsync();
    }

    private static Task BeatAsync(MoneySite site) => site.Court.Host.Services.GetRequiredService<MessageKeeper>().BeatAsync(CancellationToken.None);
}
