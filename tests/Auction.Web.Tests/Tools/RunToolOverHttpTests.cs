using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Auction.TestKit.Hosting;
using Auction.Web.Tools;

namespace Auction.Web.Tests.Tools;

/// <summary>Every calculator answers its own example by page and by API, and says what is wrong with bad input.</summary>
public sealed class RunToolOverHttpTests(RunToolOverHttpTests.Site site) : IClassFixture<RunToolOverHttpTests.Site>
{
    public static TheoryData<string> Names => [.. AllTools.All.Select(tool => tool.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Example_IsAnsweredAlikeByPageAndApi(string name)
    {
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.SubmitAsync(await visitor.GetAsync($"/en/tools/{name}?example=true"), "main form");
        var (status, json) = await PostAsync(visitor.Http, name, AllTools.Find(name)!.SampleJson, "en");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.Document.QuerySelector(".errsum"));
        Assert.NotEmpty(json.GetProperty("rules").EnumerateArray());
        var shown = page.Document.QuerySelectorAll(".tool-out li").Select(line => line.QuerySelector("span")!.ChildNodes[0].TextContent.Trim()).ToList();
        Assert.Equal(json.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("text").GetString()!.Trim()), shown);
    }

    [Theory]
    [InlineData("en", "Start price")]
    [InlineData("zh-CN", "起拍价")]
    [InlineData("fr, en;q=0.3, zh;q=0.8", "起拍价")]
    public async Task BadInput_IsNamedByFieldInTheCallersLanguage(string language, string word)
    {
        using var visitor = site.Host.NewVisitor();
        var (status, json) = await PostAsync(visitor.Http, "deposit", """{"startPrice":"-1","extra":1}""", language);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var error = json.GetProperty("errors").EnumerateArray().Single(error => error.GetProperty("field").GetString() == "startPrice");
        Assert.Equal("AUC-17.1", error.GetProperty("rule").GetString());
        Assert.Equal("E_MONEY", error.GetProperty("code").GetString());
        Assert.Contains(word, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "{}", HttpStatusCode.NotFound)]
    [InlineData("deposit", "{", HttpStatusCode.BadRequest)]
    [InlineData("deposit", "", HttpStatusCode.BadRequest)]
    [InlineData("deposit", "[]", HttpStatusCode.UnprocessableEntity)]
    public async Task WhatCannotBeRun_IsAProblem(string name, string body, HttpStatusCode expected)
    {
        using var visitor = site.Host.NewVisitor();
        var (status, json) = await PostAsync(visitor.Http, name, body, "en");
        Assert.Equal(expected, status);
        Assert.StartsWith("E_", json.GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOversizedBody_IsRefused()
    {
        using var visitor = site.Host.NewVisitor();
        var (status, _) = await PostAsync(visitor.Http, "deposit", $$"""{"startPrice":"{{new string('1', 300_000)}}"}""", "en");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task BadForm_KeepsWhatWasTypedAndLinksToTheField()
    {
        using var visitor = site.Host.NewVisitor();
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/tools/deposit"), "main form", ("startPrice", "七百元整"));

        Assert.Equal("七百元整", page.Document.QuerySelector("[name=startPrice]")!.GetAttribute("value"));
        Assert.Equal("#f-startPrice", page.Document.QuerySelector(".errsum a")!.GetAttribute("href"));
        Assert.Equal("true", page.Document.QuerySelector("#f-startPrice")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task List_NamesEveryCalculator()
    {
        using var visitor = site.Host.NewVisitor();
        var tools = await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/tools", UriKind.Relative));
        Assert.Equal(AllTools.All.Select(tool => tool.Name), tools.EnumerateArray().Select(tool => tool.GetProperty("name").GetString()));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(HttpClient client, string name, string body, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/tools/{name}", UriKind.Relative));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await client.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, json.RootElement.Clone());
    }

    /// <summary>A site without data: calculators need none.</summary>
    public sealed class Site : IAsyncLifetime
    {
        public RealHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await RealHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
