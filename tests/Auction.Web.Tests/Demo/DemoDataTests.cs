using Auction.Data.Acts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Demo;

/// <summary>The first start shows rounds in every state, with histories that the real rules wrote.</summary>
public sealed class DemoDataTests
{
    [Theory]
    [EachDatabase]
    public async Task FirstStart_ShowsEveryState(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await using var db = await host.Database.OpenAsync();
        var heads = await db.RoundHeads.AsNoTracking().ToListAsync();
        Assert.Equal(Enum.GetValues<RoundPhase>().Order(), heads.Select(head => head.Phase).Distinct().Order());
        Assert.Contains(heads, head => head.Phase == RoundPhase.Bidding && head.ExtensionCount > 0);
        Assert.Contains(heads, head => head.Phase == RoundPhase.Paused && head.ResumesAt is not null);
        Assert.InRange(await db.Lots.CountAsync(lot => lot.IsDemo), 44, 60);
        Assert.Equal(4, await db.Lots.CountAsync(lot => lot.SourceNote != ""));

        // Anybody can sign in and bid at once: all four bidders are admitted wherever bidding runs.
        var running = heads.Where(head => head.Phase == RoundPhase.Bidding).Select(head => head.RoundId).ToArray();
        Assert.All(
            await db.RoundBidders.Where(row => running.Contains(row.RoundId)).GroupBy(row => row.RoundId).Select(group => group.Count()).ToListAsync(),
            count => Assert.InRange(count, 4, 5));
    }

    [Theory]
    [EachDatabase]
    public async Task Histories_HoldTogether(DatabaseKind kind)
    {
        var started = TimeProvider.System.GetUtcNow();
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await using var db = await host.Database.OpenAsync();

        // Loading a round folds its journal again and checks every hash.
        var directory = host.Services.GetRequiredService<IRoundDirectory>();
        foreach (var head in await db.RoundHeads.AsNoTracking().ToListAsync())
        {
            var view = await (await directory.FindAsync(head.RoundId, CancellationToken.None)).ViewAsync(CancellationToken.None);
            Assert.NotNull(view.State.Terms);
            Assert.True(view.State.Terms.EndsAt - view.State.Terms.StartsAt >= TimeSpan.FromHours(24));
        }


        // Since then a machine under load may have stood still; the histories have no gap of their own.
        Assert.False(await db.ServiceGaps.AnyAsync(row => row.From < started));
        Assert.False(await db.RoundEvents.AnyAsync(row => row.CommittedAt < row.At));
        var sold = await db.RoundHeads.CountAsync(head => head.Phase == RoundPhase.Sold);
        Assert.Equal((sold, sold), (
            await db.ConfirmationLetters.CountAsync(),
            await db.Obligations.CountAsync(row => row.Kind == ObligationKinds.ConfirmationLetter && row.DoneAt != null)));
    }

    [Theory]
    [EachDatabase]
    public async Task SecondStart_AddsNothing(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await using var db = await host.Database.OpenAsync();
        var before = (await db.Lots.CountAsync(), await db.Users.CountAsync());
        Assert.True(await host.Services.GetRequiredService<DemoData>().AddAsync(CancellationToken.None));
        Assert.Equal(before, (await db.Lots.CountAsync(), await db.Users.CountAsync()));
    }

    [Theory]
    [EachDatabase]
    public async Task DatabaseWithRealRows_StaysWithoutDemo(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind);
        await host.Database.SaveAsync(TestKit.Rounds.TestRows.Court());
        Assert.False(await host.Services.GetRequiredService<DemoData>().AddAsync(CancellationToken.None));
        await using var db = await host.Database.OpenAsync();
        Assert.False(await db.Lots.AnyAsync());
    }

    [Fact]
    public void EveryDemoPerson_HasANameAndTheJudgeACourt()
    {
        Assert.Equal(17, DemoPeople.All.Count);
        Assert.All(DemoPeople.All, person => Assert.EndsWith("@demo.hengping", person.UserName, StringComparison.Ordinal));
        Assert.Equal("jz0102", DemoPeople.Judge.CourtCode);
    }
}
