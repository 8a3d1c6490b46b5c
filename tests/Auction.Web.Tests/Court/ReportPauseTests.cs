using Auction.Data;
using Auction.Data.Acts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Court;

/// <summary>After a pause by the platform the court records on its desk that it was told (AUC-28.2).</summary>
public sealed class ReportPauseTests
{
    private const string Note = "2026年11月22日 10:06 平台值班电话报告，并附故障说明。";

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-28.2")]
    public async Task ReportThatArrived_IsRecordedOnceWithWhoAndWhen(DatabaseKind kind)
    {
        await using var site = await CourtSite.StartAsync(kind);
        await PauseByPlatformAsync(site);
        using var clerk = await site.SignInAsync("clerk");
        var page = await clerk.GetAsync(site.CourtPath);
        var form = await FormAsync(site);
        Assert.Equal("记录已收到报告", page.Document.QuerySelector($"{form} button")!.TextContent);

        var empty = await clerk.SubmitAsync(page, form, ("note", " "));
        Assert.NotNull(empty.Document.QuerySelector(".errsum"));
        Assert.Null((await DutyAsync(site)).DoneAt);

        await clerk.SubmitAsync(page, form, ("note", Note));
        var met = await DutyAsync(site);
        Assert.NotNull(met.DoneAt);
        Assert.Equal(Note, met.Note);
        await using var db = await site.Host.Database.OpenAsync();
        var act = await db.Acts.AsNoTracking().SingleAsync(row => row.Act == "obligation-met.v1");
        var who = await db.Users.SingleAsync(user => user.UserName == "clerk@test.hengping");
        Assert.Equal((who.Id, "AUC-28.2", site.Round.Id.ToString(), met.DoneAt), (act.ActorId!.Value, act.RuleIds, act.Subject, act.At));
        Assert.Equal(met.DoneBy, who.Id);

        // Sent again it changes nothing, and says that it was dealt with.
        var again = await clerk.SubmitAsync(page, form, ("note", "另一说明"));
        Assert.NotNull(again.Document.QuerySelector(".errsum"));
        Assert.Equal((met.DoneAt, Note), ((await DutyAsync(site)).DoneAt, (await DutyAsync(site)).Note));
        Assert.Equal(1, await db.Acts.CountAsync(row => row.Act == "obligation-met.v1"));
        Assert.DoesNotContain(form, (await clerk.GetAsync(site.CourtPath)).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await site.Host.Database.AssertCleanAsync(met.DueAt.AddDays(1));
    }

    /// <summary>Two acts at once must not continue the act log's chain from the same entry.</summary>
    [Theory]
    [EachDatabase]
    public async Task RecordingWhileTheCourtActs_KeepsTheActLogWhole(DatabaseKind kind)
    {
        await using var site = await CourtSite.StartAsync(kind);
        var sequencer = await PauseByPlatformAsync(site);
        var duty = await DutyAsync(site);
        var book = site.Host.Services.GetRequiredService<IObligationBook>();
        var act = new Data.Journal.ActEntry(duty.DueAt, Guid.NewGuid(), "clerk", "obligation-met.v1", "subject", "{}", "AUC-28.2");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i => i % 2 == 0
            ? await book.MeetAsync(new MetObligation(duty.Id, duty.DueAt, Guid.NewGuid(), Note), act, CancellationToken.None)
            : (await sequencer.ExecuteAsync(new ScheduleResumption(DateTimeOffset.UtcNow.AddHours(25 + i)), ActContext.Platform, CancellationToken.None)).Refusal is null));
        Assert.Equal(1, results.Where((_, i) => i % 2 == 0).Count(isFirst => isFirst));
        await site.Host.Database.AssertCleanAsync();
    }

    private static async Task<RoundSequencer> PauseByPlatformAsync(CourtSite site)
    {
        var sequencer = await site.Host.Services.GetRequiredService<IRoundDirectory>().FindAsync(site.Round.Id, CancellationToken.None);
        var answer = await sequencer.ExecuteAsync(new PauseRound(PauseCause.PlatformEmergency, "平台故障", "Platform failure"), ActContext.Platform, CancellationToken.None);
        Assert.Null(answer.Refusal);
        return sequencer;
    }

    private static async Task<string> FormAsync(CourtSite site) => $"form:has(input[value='{(await DutyAsync(site)).Id}'])";

    private static async Task<ObligationRow> DutyAsync(CourtSite site)
    {
        await using var db = await site.Host.Database.OpenAsync();
        return await db.Obligations.AsNoTracking().SingleAsync(row => row.RoundId == site.Round.Id && row.Kind == ObligationKinds.ReportPause);
    }
}
