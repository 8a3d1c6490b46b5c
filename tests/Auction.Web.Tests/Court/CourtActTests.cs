using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.TestKit.Http;

namespace Auction.Web.Tests.Court;

/// <summary>Stopping, resuming and withdrawing from the court's desk.</summary>
public sealed class CourtActTests
{
    private const string PauseForm = "form[action*='handler=Pause']";
    private const string ResumeForm = "form[action*='handler=Resume']";
    private const string WithdrawForm = "form[action*='handler=Withdraw']";

    [Fact]
    [Trait("Rule", "AUC-28.1")]
    [Trait("Rule", "AUC-28.3")]
    public async Task Pause_NeedsAReasonAndPublishesIt()
    {
        await using var site = await CourtSite.StartAsync();
        using var judge = await site.SignInAsync("judge");
        var refused = await judge.SubmitAsync(await judge.GetAsync(site.CourtPath), PauseForm, ("reason", "无"));
        Assert.NotNull(refused.Document.QuerySelector(".errsum"));
        Assert.NotEqual(RoundPhase.Paused, (await site.ViewAsync()).State.Phase);

        await judge.SubmitAsync(refused, PauseForm, ("cause", "2"), ("reason", "案外人提出异议，裁定中止。"));
        var pause = (await site.ViewAsync()).State.Pause!;
        Assert.Equal(PauseCause.Suspension, pause.Cause);
        Assert.Equal("案外人提出异议，裁定中止。", pause.ReasonZh);
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(25, true)]
    [Trait("Rule", "STOP-CLK")]
    public async Task Resumption_IsAnnouncedADayAhead(int hoursAhead, bool announced)
    {
        await using var site = await CourtSite.StartAsync();
        using var judge = await site.SignInAsync("judge");
        await judge.SubmitAsync(await judge.GetAsync(site.CourtPath), PauseForm, ("cause", "1"), ("reason", "依法决定暂缓。"));
        var at = CourtTime.Format(TimeProvider.System.GetUtcNow().AddHours(hoursAhead), "yyyy-MM-dd'T'HH:mm");
        var page = await judge.SubmitAsync(await judge.GetAsync(site.CourtPath), ResumeForm, ("at", at));

        Assert.Equal(announced, page.Document.QuerySelector(".errsum") is null);
        Assert.Equal(announced, (await site.ViewAsync()).State.Pause!.ResumesAt is not null);
    }

    [Fact]
    [Trait("Rule", "AUC-28.1")]
    public async Task RoundOfADisposal_IsSteeredThere()
    {
        await using var site = await CourtSite.StartAsync();
        using var judge = await site.SignInAsync("judge");
        var before = await judge.GetAsync(site.CourtPath);
        Assert.NotNull(before.Document.QuerySelector(PauseForm));
        var number = await site.PutUnderDisposalAsync();

        var page = await judge.GetAsync(site.CourtPath);
        var sent = await judge.SubmitAsync(before, PauseForm, ("cause", "2"), ("reason", "案外人提出异议，裁定中止。"));

        Assert.All((string[])[PauseForm, WithdrawForm], form => Assert.Null(page.Document.QuerySelector(form)));
        Assert.NotNull(page.Document.QuerySelector($"a[href='/court/disposals/{number}']"));
        Assert.Contains("在该处置程序中办理", sent.Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(RoundPhase.Paused, (await site.ViewAsync()).State.Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-17")]
    public async Task Withdrawal_IsConfirmedFirst()
    {
        await using var site = await CourtSite.StartAsync();
        using var judge = await site.SignInAsync("judge");
        var asked = await judge.SubmitAsync(await judge.GetAsync(site.CourtPath), WithdrawForm, ("reason", "被执行人已履行完毕。"));
        Assert.NotNull(asked.Document.QuerySelector(".errsum"));
        Assert.NotEqual(RoundPhase.Withdrawn, (await site.ViewAsync()).State.Phase);

        await judge.SubmitAsync(asked, WithdrawForm, ("reason", "被执行人已履行完毕。"), ("sure", "true"));
        Assert.Equal(RoundPhase.Withdrawn, (await site.ViewAsync()).State.Phase);
    }

    [Fact]
    public async Task AClerk_StopsNothing()
    {
        await using var site = await CourtSite.StartAsync();
        using var judge = await site.SignInAsync("judge");
        using var clerk = await site.SignInAsync("clerk");
        var clerksPage = await clerk.GetAsync(site.CourtPath);
        Assert.Null(clerksPage.Document.QuerySelector(PauseForm));

        // The clerk's own token on the judge's form: the page must ask who it is, not what it drew.
        var token = clerksPage.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var after = await clerk.SubmitAsync(await judge.GetAsync(site.CourtPath), PauseForm, ("__RequestVerificationToken", token), ("reason", "没有权限的人"));
        Assert.NotNull(after.Document.QuerySelector(".errsum"));
        Assert.Equal(RoundPhase.Bidding, (await site.ViewAsync()).State.Phase);
    }
}
