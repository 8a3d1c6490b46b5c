using System.Net;
using Auction.Domain.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;

namespace Auction.Web.Tests.Court;

/// <summary>From the seven reminders to the bidder code, and what the court sees on the way.</summary>
public sealed class RegisterTests
{
    private const string ConfirmForm = "form[action*='handler=Confirm']";
    private const string RefuseForm = "form[action*='handler=Refuse']";

    [Fact]
    [Trait("Rule", "AUC-14")]
    public async Task WithoutEveryReminder_NobodyIsRegistered()
    {
        await using var site = await CourtSite.StartAsync();
        using var bidder = await site.SignInAsync("bidder");
        var page = await bidder.SubmitAsync(await bidder.GetAsync(site.RegisterPath), "main form", ("read", "3"));

        Assert.Equal(6, page.Document.QuerySelectorAll(".errsum li").Length);
        Assert.True(page.Document.QuerySelector("#read-3")!.HasAttribute("checked"));
        Assert.Equal(7, (await bidder.GetAsync(site.RegisterPath)).Document.QuerySelectorAll(".reminders input").Length);
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-18.1")]
    [Trait("Rule", "AUC-18.2")]
    public async Task AConfirmedDeposit_GivesACodeThatOnlyTheBidderSees(DatabaseKind kind)
    {
        await using var site = await CourtSite.StartAsync(kind);
        using var bidder = await site.SignInAsync("bidder");
        using var clerk = await site.SignInAsync("clerk");
        await site.RegisterAsync(bidder);

        var desk = await clerk.GetAsync(site.CourtPath);
        Assert.Contains("周予安", desk.Text, StringComparison.Ordinal);
        var after = await clerk.SubmitAsync(desk, ConfirmForm, ("reference", "ICBC-20261122-0001"));
        var mine = await bidder.GetAsync(site.RegisterPath);

        var code = Assert.Single((await site.ViewAsync()).State.Bidders).Key;
        Assert.Equal(code, mine.Document.QuerySelector(".codebox")!.TextContent.Trim());
        Assert.DoesNotContain("周予安", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(code, after.Text, StringComparison.Ordinal);
        Assert.Contains(code, (await bidder.GetAsync("/me")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public async Task WithoutABankReference_NothingIsConfirmed()
    {
        await using var site = await CourtSite.StartAsync();
        using var bidder = await site.SignInAsync("bidder");
        using var clerk = await site.SignInAsync("clerk");
        await site.RegisterAsync(bidder);
        var after = await clerk.SubmitAsync(await clerk.GetAsync(site.CourtPath), ConfirmForm, ("reference", " "));

        Assert.NotNull(after.Document.QuerySelector(".errsum"));
        Assert.Empty((await site.ViewAsync()).State.Bidders);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("99", 99)]
    [InlineData("", RoundState.OrdinaryRank)]
    [InlineData("0", null)]
    [InlineData("100", null)]
    [InlineData("x", null)]
    [Trait("Rule", "AUC-19")]
    public async Task Rank_IsTakenAsConfirmed(string typed, int? rank)
    {
        await using var site = await CourtSite.StartAsync();
        using var bidder = await site.SignInAsync("bidder");
        using var judge = await site.SignInAsync("judge");
        await site.RegisterAsync(bidder);
        await judge.SubmitAsync(await judge.GetAsync(site.CourtPath), ConfirmForm, ("reference", "R-1"), ("rank", typed));

        Assert.Equal(rank, (await site.ViewAsync()).State.Bidders.Values.Select(value => (int?)value).SingleOrDefault());
    }

    [Theory]
    [EachDatabase]
    public async Task ADecision_IsTakenOnce(DatabaseKind kind)
    {
        await using var site = await CourtSite.StartAsync(kind);
        using var bidder = await site.SignInAsync("bidder");
        using var clerk = await site.SignInAsync("clerk");
        using var judge = await site.SignInAsync("judge");
        await site.RegisterAsync(bidder);
        var seenByClerk = await clerk.GetAsync(site.CourtPath);
        var seenByJudge = await judge.GetAsync(site.CourtPath);

        await clerk.SubmitAsync(seenByClerk, RefuseForm, ("reason", "保证金由他人账户汇入"));
        var late = await judge.SubmitAsync(seenByJudge, ConfirmForm, ("reference", "R-2"));

        Assert.NotNull(late.Document.QuerySelector(".errsum"));
        Assert.Empty((await site.ViewAsync()).State.Bidders);
        Assert.Contains("保证金由他人账户汇入", (await bidder.GetAsync(site.RegisterPath)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bidder")]
    [InlineData("operator")]
    [InlineData("other")]
    public async Task ForOthers_TheCourtsLotDoesNotExist(string who)
    {
        await using var site = await CourtSite.StartAsync();
        using var person = await site.SignInAsync(who);
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync(site.CourtPath)).Status);
        if (who != "other")
        {
            Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync("/court")).Status);
        }
    }

    [Fact]
    public async Task StaffOfACourt_CannotRegister()
    {
        await using var site = await CourtSite.StartAsync();
        using var clerk = await site.SignInAsync("clerk");
        Assert.Null((await clerk.GetAsync(site.RegisterPath)).Document.QuerySelector(".reminders"));
    }
}
