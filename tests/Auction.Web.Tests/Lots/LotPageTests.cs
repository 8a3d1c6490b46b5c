using System.Net;
using System.Text.Json;
using Auction.TestKit.Http;

namespace Auction.Web.Tests.Lots;

/// <summary>The lot page as a visitor without JavaScript uses it.</summary>
public sealed class LotPageTests
{
    private const string Form = "form[data-part=form]";

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public async Task AStranger_SeesPriceAndCodesButNoNameAndNoForm()
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.GetAsync(site.Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("¥700,000", page.Text, StringComparison.Ordinal);
        Assert.Contains(site.Codes[0], page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("真实姓名", page.Document.Source.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(Form));
        Assert.NotNull(page.Document.QuerySelector("a[href^='/sign-in']"));
    }

    [Fact]
    public async Task InEnglish_TheSamePageSpeaksEnglish()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.GetAsync("/en" + site.Path);

        Assert.Contains("Start price", page.Text, StringComparison.Ordinal);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task AnUnknownLot_IsNotFound()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = site.Host.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/lots/HP0000-9999")).Status);
    }

    [Fact]
    public async Task TheFirstBid_IsAskedOnceMoreThenRecordedWithAReceipt()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);
        var asked = await visitor.SubmitAsync(page, Form, ("Amount", "700,000"));
        var done = await visitor.SubmitAsync(asked, Form, ("IsConfirmed", "true"));

        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.NotNull(asked.Document.QuerySelector("input[name=IsConfirmed]"));
        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Contains("出价已记录", done.Text, StringComparison.Ordinal);
        Assert.Contains("您当前领先", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AVeryLargeStep_MustBeTypedTwice()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);
        var asked = await visitor.SubmitAsync(page, Form, ("Amount", "7000000"), ("IsConfirmed", "true"));
        var differs = await visitor.SubmitAsync(asked, Form, ("Amount", "7000000"), ("IsConfirmed", "true"), ("Retyped", "700000"));
        var done = await visitor.SubmitAsync(differs, Form, ("Amount", "7000000"), ("IsConfirmed", "true"), ("Retyped", "700万"));

        Assert.NotNull(asked.Document.QuerySelector("input[name=Retyped]"));
        Assert.Equal(HttpStatusCode.Conflict, differs.Status);
        Assert.Contains("¥7,000,000", done.Text, StringComparison.Ordinal);
        Assert.Contains("出价已记录", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameFormTwice_IsOneBid()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);
        var first = await visitor.SubmitAsync(page, Form, ("Amount", "700000"), ("IsConfirmed", "true"));
        var second = await visitor.SubmitAsync(page, Form, ("Amount", "700000"), ("IsConfirmed", "true"));

        Assert.Equal(first.Address, second.Address);
        Assert.Equal(1, (await (await site.SequencerAsync()).ViewAsync(CancellationToken.None)).State.BidCount);
    }

    [Fact]
    [Trait("Rule", "AUC-20.1b")]
    public async Task ABidBelowTheMinimum_IsRefusedWithTheNewMinimum()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);
        await site.BidAsync(1, site.Step(3));
        var refused = await visitor.SubmitAsync(page, Form, ("Amount", "702000"), ("IsConfirmed", "true"));

        Assert.Contains("未记录", refused.Text, StringComparison.Ordinal);
        Assert.Contains("708,000", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-700000")]
    [InlineData("700000.001")]
    [InlineData("9999999999999999999")]
    public async Task AnAmountThatIsNone_IsTurnedAwayAndKeptInTheField(string text)
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);
        var turned = await visitor.SubmitAsync(page, Form, ("Amount", text));

        Assert.Equal(HttpStatusCode.BadRequest, turned.Status);
        Assert.Equal(text, turned.Document.QuerySelector("input[name=Amount][data-part=amount]")!.GetAttribute("value"));
        Assert.Equal(0, (await (await site.SequencerAsync()).ViewAsync(CancellationToken.None)).State.BidCount);
    }

    [Fact]
    public async Task WithoutTheFormsToken_NothingIsTaken()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        using var content = new FormUrlEncodedContent([new("Amount", "700000"), new("Key", new string('a', 32)), new("IsConfirmed", "true")]);
        using var response = await visitor.Http.PostAsync(new Uri($"{site.Path}/bid", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, (await (await site.SequencerAsync()).ViewAsync(CancellationToken.None)).State.BidCount);
    }

    [Fact]
    public async Task AskedForJson_TheSameHandlerAnswersForTheScript()
    {
        await using var site = await LotSite.StartAsync();
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);
        using var request = SiteClient.Request(page, Form, ("Amount", "700000"), ("IsConfirmed", "true"));
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await visitor.Http.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("accepted", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(70_200_000, json.RootElement.GetProperty("next").GetInt64());
        Assert.NotEqual(json.RootElement.GetProperty("key").GetString(), json.RootElement.GetProperty("nextKey").GetString());
    }

    [Fact]
    public async Task AnothersReceipt_IsNotFound()
    {
        await using var site = await LotSite.StartAsync();
        var answer = await site.BidAsync(0, site.Step(0));
        using var other = await site.SignInAsync(1);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{site.Path}/receipt?key={answer.Key}")).Status);
    }

    [Fact]
    [Trait("Rule", "BID-EQ")]
    public async Task TheLeader_GetsNoFormToOutbidItself()
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        using var visitor = await site.SignInAsync(0);
        var page = await visitor.GetAsync(site.Path);

        Assert.NotNull(page.Document.QuerySelector("[data-part=forms][hidden]"));
        Assert.Contains("您当前领先", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-21.1")]
    public async Task APriorityPurchaser_IsOfferedToMatchThePrice()
    {
        await using var site = await LotSite.StartAsync(ranks: [null, 1]);
        await site.BidAsync(0, site.Step(0));
        using var visitor = await site.SignInAsync(1);
        var page = await visitor.GetAsync(site.Path);
        var done = await visitor.SubmitAsync(page, "form[data-part=match]");

        Assert.Contains("以同价应价 ¥700,000", page.Text, StringComparison.Ordinal);
        Assert.Contains("您当前领先", done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/bids")]
    [InlineData("/bids?show=all")]
    [InlineData("/verify")]
    [InlineData("/docs/notice")]
    [InlineData("/docs/conditions")]
    [InlineData("/docs/investigation")]
    public async Task EveryPageOfALot_HasOneHeadingInBothLanguagesAndNoInlineStyle(string below)
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        using var visitor = site.Host.NewVisitor();
        foreach (var prefix in new[] { "", "/en" })
        {
            var page = await visitor.GetAsync(prefix + site.Path + below);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.Empty(page.Document.QuerySelectorAll("[style]"));
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
        }
    }

    [Fact]
    public async Task TheServer_ChecksTheRecordForAVisitorWithoutScript()
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.GetAsync($"{site.Path}/verify");
        var result = await visitor.SubmitAsync(page, "main form[method=post]");

        Assert.Contains("核验通过", result.Text, StringComparison.Ordinal);
    }
}
