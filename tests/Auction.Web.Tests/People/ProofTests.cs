using System.Reflection;
using Auction.Data.Journal;
using Auction.Domain.Calendar;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Auction.Web.People;
using Auction.Web.Tests.Court;
using Auction.Web.Tests.Valuations.Desks;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Desks.DeskActs;

namespace Auction.Web.Tests.People;

/// <summary>Weighty acts ask who sends them: nothing is done without an answer, nothing typed is lost, nobody is locked out.</summary>
public sealed class ProofTests
{
    private const string OffForm = "form[action$=Off]";
    private const string OthersForm = "form[action$=EndOthers]";
    private static readonly TimeSpan SixMinutes = TimeSpan.FromMinutes(6);

    [Theory]
    [EachDatabase]
    [Trait("Rule", "GEN-8")]
    public async Task SixMinutesLater_TheSecondStepIsTurnedOffWithACodeOnly_AndItIsRecorded(DatabaseKind kind)
    {
        await using var scene = await AccountScene.OpenAsync(kind);
        using var owner = await scene.SignInAsync();
        await scene.TurnOnAsync(owner);
        var security = await owner.GetAsync("/me/security");
        scene.Wait(SixMinutes);

        var asked = await owner.SubmitAsync(security, OffForm);
        Assert.Equal("one-time-code", asked.Document.QuerySelector("#f-proof")!.GetAttribute("autocomplete"));
        foreach (var wrong in new[] { "", "000000x", AccountScene.Password })
        {
            asked = await owner.SubmitAsync(asked, ".proof-form", ("proof", wrong));
            Assert.NotNull(asked.Document.QuerySelector(".errsum a[href='#f-proof']"));
            Assert.DoesNotContain(asked.Document.QuerySelectorAll("input"), input => wrong.Length > 0 && input.GetAttribute("value") == wrong);
        }

        await using (var db = await scene.Host.Database.OpenAsync()) { Assert.True(await db.SecondFactors.AnyAsync()); }
        var done = await owner.SubmitAsync(asked, ".proof-form", ("proof", scene.Code));
        Assert.Equal("/me/security", done.Address.AbsolutePath);
        await using var after = await scene.Host.Database.OpenAsync();
        Assert.False(await after.SecondFactors.AnyAsync());
        Assert.Equal(["turn-on-second-step", "prove-again", "turn-off-second-step"], await after.Acts.OrderBy(act => act.Id).Select(act => act.Act).ToListAsync());
    }

    [Fact]
    public async Task WithoutASecondStep_ThePasswordIsAsked_AndThenNotForFiveMinutes()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        var security = await owner.GetAsync("/me/security");
        scene.Wait(SixMinutes);
        var asked = await owner.SubmitAsync(security, OthersForm);
        Assert.Equal("current-password", asked.Document.QuerySelector("#f-proof")!.GetAttribute("autocomplete"));
        Assert.Equal("/me/security", (await owner.SubmitAsync(asked, ".proof-form", ("proof", AccountScene.Password))).Address.AbsolutePath);

        using var phone = await scene.SignInAsync("203.0.113.9");
        scene.Wait(TimeSpan.FromMinutes(4.9));
        Assert.Null((await owner.SubmitAsync(security, OthersForm)).Document.QuerySelector("#f-proof"));
        Assert.Equal("/sign-in", (await phone.GetAsync("/me")).Address.AbsolutePath);
        scene.Wait(TimeSpan.FromMinutes(0.2));
        Assert.NotNull((await owner.SubmitAsync(security, OthersForm)).Document.QuerySelector("#f-proof"));
    }

    /// <summary>Whoever sits at a browser left open gets ten tries; the owner goes on from elsewhere.</summary>
    [Fact]
    public async Task WrongAnswers_AreCountedByNetwork()
    {
        await using var scene = await AccountScene.OpenAsync();
        using var owner = await scene.SignInAsync();
        using var home = await scene.SignInAsync("203.0.113.9");
        var security = await owner.GetAsync("/me/security");
        var homes = await home.GetAsync("/me/security");
        scene.Wait(SixMinutes);
        var asked = await owner.SubmitAsync(security, OthersForm);
        for (var tries = 0; tries < 10; tries++) { asked = await owner.SubmitAsync(asked, ".proof-form", ("proof", "not-the-password")); }
        asked = await owner.SubmitAsync(asked, ".proof-form", ("proof", AccountScene.Password));
        Assert.Contains("五分钟后再试", asked.Text, StringComparison.Ordinal);

        asked = await home.SubmitAsync(homes, OthersForm);
        Assert.Equal("/me/security", (await home.SubmitAsync(asked, ".proof-form", ("proof", AccountScene.Password))).Address.AbsolutePath);
    }

    /// <summary>The form of an act asks on itself, so that files and everything typed stay.</summary>
    [Fact]
    public async Task ActThatCannotBeUndone_AsksOnItsForm_AndKeepsWhatWasTyped()
    {
        await using var site = await DeskSite.StartAsync();
        var number = await site.OpenValuationAsync();
        var judge = await site.AsAsync("judge");
        var path = $"/court/valuations/{number}/acts/withdraw";
        Assert.Null((await judge.GetAsync(path)).Document.QuerySelector("#f-proof"));
        await AgeProofsAsync(site);

        var form = await judge.GetAsync(path);
        Assert.NotNull(form.Document.QuerySelector("#f-proof"));
        var asked = await judge.SubmitAsync(form, Form, ("ground", N(WithdrawalGround.Performed)), ("document", "履行完毕。"), ("sure", "yes"));
        Assert.Equal(["#f-proof"], asked.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")));
        Assert.Equal("履行完毕。", asked.Document.QuerySelector("#f-document")!.TextContent);
        Assert.Equal(ValuationPhase.Investigating, (await site.StateAsync(number)).Phase);

        var done = await judge.SubmitAsync(asked, Form, ("sure", "yes"), ("proof", DeskSite.Password));
        AssertDone("judge", number, "withdraw", done);
        Assert.Equal(ValuationPhase.Withdrawn, (await site.StateAsync(number)).Phase);
    }

    [Fact]
    [Trait("Rule", "AUC-28.1")]
    public async Task Pause_WaitsForTheProof_AndGoesOnWithWhatWasTyped()
    {
        await using var site = await CourtSite.StartAsync();
        using var judge = await site.SignInAsync("judge");
        var page = await judge.GetAsync(site.CourtPath);
        await using (var db = await site.Host.Database.OpenAsync()) { await AgeProofsAsync(db); }
        var asked = await judge.SubmitAsync(page, "form[action*='handler=Pause']", ("cause", "2"), ("reason", "案外人提出异议，裁定中止。"));
        Assert.Null((await site.ViewAsync()).State.Pause);
        await judge.SubmitAsync(asked, ".proof-form", ("proof", CourtSite.Password));
        Assert.Equal("案外人提出异议，裁定中止。", (await site.ViewAsync()).State.Pause!.ReasonZh);
    }

    /// <summary>A name without its handler would ask nobody.</summary>
    [Fact]
    public void EveryHandlerThatAsks_Exists()
    {
        var pages = typeof(AsksProofAttribute).Assembly.GetTypes().Where(type => type.GetCustomAttribute<AsksProofAttribute>() is not null).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.All(page.GetCustomAttribute<AsksProofAttribute>()!.Handlers, name => Assert.NotNull(page.GetMethod($"OnPost{name}Async"))));
    }

    private static async Task AgeProofsAsync(DeskSite site)
    {
        await using var db = await site.OpenDatabaseAsync();
        await AgeProofsAsync(db);
    }

    private static async Task AgeProofsAsync(Auction.Data.AuctionDb db)
    {
        var old = TimeProvider.System.GetUtcNow() - SixMinutes;
        await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(row => row.ProvedAt, old));
    }
}
