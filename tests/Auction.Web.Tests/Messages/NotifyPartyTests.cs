using Auction.Data.Messages;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.TestKit.Databases;
using Auction.Web.Jobs;
using Auction.Web.Tests.Disposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Messages;

/// <summary>Notifying of a coming round through the platform.</summary>
public sealed class NotifyPartyTests
{
    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    [Trait("Rule", "AUC-16.1")]
    public async Task ItCountsOnceItsArrivalIsProved_AndNotBefore(DatabaseKind kind)
    {
        await using var site = await SaleSite.StartAsync(kind);
        var number = await site.OpenAsync();
        await site.PriceAsync(number);
        await site.ApproveAsync(number, RoundKind.First, 160_000);
        var party = await site.PartyAsync(number, DisposalRole.Debtor);
        var judge = await site.AsAsync("judge");
        var page = await judge.GetAsync($"/court/disposals/{number}/notice");
        await judge.SubmitAsync(page, $"form[data-party='{party}']");
        await judge.SubmitAsync(page, $"form[data-party='{party}']");
        await BeatAsync(site);
        Assert.Null(Notified(await site.StateAsync(number), party));
        Assert.Contains("尚未证明收悉", (await judge.GetAsync($"/court/disposals/{number}/notice")).Text, StringComparison.Ordinal);

        var debtor = await site.AsAsync("debtor");
        var inbox = await debtor.GetAsync("/me/messages");
        Assert.Single(inbox.Document.QuerySelectorAll(".msgs li"));
        await debtor.SubmitAsync(inbox, "form[action*='handler=Read']");
        await BeatAsync(site);
        await BeatAsync(site);

        Assert.Equal(site.Today, Notified(await site.StateAsync(number), party));
        await using var db = await site.OpenDatabaseAsync();
        Assert.Equal(1, await db.DisposalFiles.CountAsync(file => file.Name == "notification-proof.txt"));
        Assert.Equal(1, await db.Acts.CountAsync(act => act.Act == "notify-through-platform"));
        Assert.Equal(1, await db.MessageCursors.CountAsync(cursor => cursor.Source == MessageSources.Notification));
    }

    private static DateOnly? Notified(DisposalState state, string party) => state.Launch!.Notifications.GetValueOrDefault(party)?.NotifiedOn;

    private static Task BeatAsync(SaleSite site) => site.Host.Services.GetRequiredService<MessageKeeper>().BeatAsync(CancellationToken.None);
}
