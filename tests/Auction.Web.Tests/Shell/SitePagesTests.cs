using System.Net;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.TestKit.Hosting;
using Auction.Web.Pages.Guides;
using Auction.Web.Tools;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Shell;

/// <summary>Every public page answers in both languages, links to nothing that is missing, and sends its headers.</summary>
public sealed class SitePagesTests(SitePagesTests.Site site) : IClassFixture<SitePagesTests.Site>
{
    public static TheoryData<string> Pages =>
    [
        "/", "/lots", "/lots?status=live&cat=home", "/lots?q=江州", "/lots?page=2&sort=price-down", "/sign-in", "/tools", "/guides", "/status",
        .. AllTools.All.Select(tool => $"/tools/{tool.Name}?example=true"),
        .. GuideCatalog.All.Select(guide => $"/guides/{guide.Slug}"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AnswersInBothLanguages(string path)
    {
        using var visitor = site.Host.NewVisitor();
        var chinese = await visitor.GetAsync(path);
        var english = await visitor.GetAsync("/en" + path);

        Assert.Equal(HttpStatusCode.OK, chinese.Status);
        Assert.Equal(HttpStatusCode.OK, english.Status);
        Assert.Equal("zh-CN", chinese.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", english.Document.DocumentElement.GetAttribute("lang"));
        foreach (var page in new[] { chinese, english })
        {
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.Single(page.Document.QuerySelectorAll("main"));
            Assert.NotNull(page.Document.QuerySelector("a.skip[href='#main']"));
            Assert.Equal(2, page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Length);
            Assert.Empty(page.Document.QuerySelectorAll("[style], script:not([src]), [onclick]"));
            Assert.Contains("default-src 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }

        Assert.All(
            english.Document.QuerySelectorAll("main a[href^='/'], footer a[href^='/']").Select(link => link.GetAttribute("href")!),
            href => Assert.StartsWith("/en", href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LinksOfTheFrontPage_LeadSomewhere()
    {
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.GetAsync("/");
        var links = page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.True(links.Count > 20);
        foreach (var link in links)
        {
            Assert.Equal((link, HttpStatusCode.OK), (link, (await visitor.GetAsync(link)).Status));
        }
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/guides/nothing")]
    [InlineData("/tools/nothing")]
    [InlineData("/en/lots/HP0000-0000/register")]
    public async Task UnknownPage_IsAPageOfTheSite(string path)
    {
        using var visitor = site.Host.NewVisitor();
        if (path.Contains("register", StringComparison.Ordinal))
        {
            await visitor.SignInAsync("bidder1@demo.hengping", Password);
        }

        var page = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.NotNull(page.Document.QuerySelector(".errpage h1"));
    }

    [Fact]
    public async Task Language_IsRemembered()
    {
        using var visitor = site.Host.NewVisitor();
        Assert.Equal("/en/lots", (await visitor.GetAsync("/lang/en?to=%2Flots")).Address.AbsolutePath);
        Assert.Equal("/en/guides", (await visitor.GetAsync("/guides")).Address.AbsolutePath);
        Assert.Equal("/guides", (await visitor.GetAsync("/lang/zh?to=%2Fguides")).Address.AbsolutePath);
        Assert.Equal("/lots", (await visitor.GetAsync("/lots")).Address.AbsolutePath);
    }

    [Fact]
    [Trait("Rule", "AUC-20.2a")]
    public async Task SoldLot_ShowsTheEndInForceAsTheEndOfBidding_NotWhenItWasClosed()
    {
        await using var db = await site.Host.Database.OpenAsync();
        var sold = await db.RoundHeads.AsNoTracking().Where(head => head.Phase == RoundPhase.Sold)
            .Join(db.Rounds, head => head.RoundId, round => round.Id, (head, round) => new { head, round.LotId })
            .Join(db.Lots, row => row.LotId, lot => lot.Id, (row, lot) => new { lot.Number, row.head.EndsAt, ClosedAt = row.head.LastStamp })
            .FirstAsync();
        Assert.NotEqual(sold.EndsAt, sold.ClosedAt);
        using var visitor = site.Host.NewVisitor();
        var ended = (await visitor.GetAsync($"/lots/{sold.Number}")).Document.QuerySelector(".bid-after li")!.TextContent;
        Assert.Contains(CourtTime.Format(sold.EndsAt, "yyyy-MM-dd HH:mm:ss"), ended, StringComparison.Ordinal);
        Assert.DoesNotContain(CourtTime.Format(sold.ClosedAt, "yyyy-MM-dd HH:mm:ss"), ended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("")]
    public async Task LanguageSwitch_NeverLeavesTheSite(string target)
    {
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.GetAsync("/lang/zh?to=" + Uri.EscapeDataString(target));
        Assert.Equal(site.Host.Address.Authority, page.Address.Authority);
        Assert.Equal("/", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task WrongPassword_DoesNotSayWhichHalf()
    {
        using var visitor = site.Host.NewVisitor();
        var answers = new List<string>();
        foreach (var name in new[] { "bidder1@demo.hengping", "nobody@demo.hengping" })
        {
            var page = await visitor.SubmitAsync(await visitor.GetAsync("/sign-in"), "main form", ("UserName", name), ("Password", "wrong-password-1"));
            answers.Add(page.Document.QuerySelector(".errsum")!.TextContent);
        }

        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task SignIn_GoesWhereThePersonWasGoing_InTheSameLanguage()
    {
        using var visitor = site.Host.NewVisitor();
        var asked = await visitor.GetAsync("/en/me");
        Assert.Equal("/en/sign-in", asked.Address.AbsolutePath);
        var page = await visitor.SubmitAsync(asked, "main form", ("UserName", "bidder1@demo.hengping"), ("Password", Password));
        Assert.Equal("/en/me", page.Address.AbsolutePath);
        Assert.Equal("/me", (await visitor.GetAsync("/me")).Address.AbsolutePath);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task SignIn_NeverLeavesTheSite(string target)
    {
        using var visitor = site.Host.NewVisitor();
        var asked = await visitor.GetAsync("/sign-in?to=" + Uri.EscapeDataString(target));
        var page = await visitor.SubmitAsync(asked, "main form", ("UserName", "bidder2@demo.hengping"), ("Password", Password));
        Assert.Equal(site.Host.Address.Authority, page.Address.Authority);
        Assert.Equal("/me", page.Address.AbsolutePath);
    }

    [Fact]
    public async Task AFormWithoutItsToken_ChangesNothing()
    {
        using var visitor = site.Host.NewVisitor();
        using var content = new FormUrlEncodedContent([new("UserName", "bidder1@demo.hengping"), new("Password", Password)]);
        using var response = await visitor.Http.PostAsync(new Uri("/sign-in", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("/sign-in", (await visitor.GetAsync("/me")).Address.AbsolutePath);
    }

    private const string Password = "Hengping-demo-2026";

    /// <summary>The site with its demo data, once for all tests of this class: they only read, or sign in.</summary>
    public sealed class Site : IAsyncLifetime
    {
        public RealHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await RealHost.StartAsync(demo: true);

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
