using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Auction.Domain.Records;
using Auction.TestKit.Http;
using Auction.Web.Lots;
using Auction.Web.Tests.Lots;

namespace Auction.Web.Tests.Api;

/// <summary>A person's own software bids: the answer is a receipt that verifies, or words that name field and rule.</summary>
public sealed class PlaceBidOverHttpTests
{
    [Fact]
    [Trait("Rule", "AUC-20.3")]
    public async Task AnAnswer_IsAReceiptThatVerifiesOfflineAndOnlyUnchanged()
    {
        await using var site = await LotSite.StartAsync();
        using var bidder = await SignInAsync(site, 0);
        var keys = RecordSeals.KeysOf(await JsonAsync(await bidder.Http.GetAsync(new Uri("/api/v1/keys", UriKind.Relative))));
        var accepted = await BidAsync(bidder, site, """{"amount":"700000","key":"first-bid"}""");
        var refused = await BidAsync(bidder, site, """{"amount":"700001","key":"second-bid"}""");

        Assert.Equal(HttpStatusCode.Created, accepted.Status);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        foreach (var receipt in new[] { accepted.Body.GetProperty("receipt"), refused.Body.GetProperty("receipt") })
        {
            var text = receipt.GetRawText();
            Assert.True(ReceiptVerifier.Verify(text, keys).IsValid);
            Assert.False(ReceiptVerifier.Verify(text.Replace("\"amountFen\":7000", "\"amountFen\":7001", StringComparison.Ordinal), keys).IsValid);
        }
    }

    [Fact]
    [Trait("Rule", "PLT-2")]
    public async Task TheSameKey_GetsTheSameReceiptForEver()
    {
        await using var site = await LotSite.StartAsync();
        using var bidder = await SignInAsync(site, 0);
        const string Bid = """{"amount":"700000","key":"only-once"}""";

        var first = await BidAsync(bidder, site, Bid);
        var again = await BidAsync(bidder, site, Bid);
        var asked = await JsonAsync(await bidder.Http.GetAsync(new Uri($"/api/v1{site.Path}/bids/only-once", UriKind.Relative)));
        var other = await BidAsync(bidder, site, """{"amount":"705000","key":"only-once"}""");

        Assert.Equal(first.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal(first.Body.GetRawText(), asked.GetRawText());
        Assert.Equal("key", other.Body.GetProperty("field").GetString());
        Assert.Equal(1, await BidsOfAsync(bidder, site));
    }

    [Theory]
    [InlineData("""{"amount":"700000","key":"short"}""", 400, "key")]
    [InlineData("""{"amount":"700000"}""", 400, "key")]
    [InlineData("""{"amount":"-700000","key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":"9999999999999999999","key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":"seven hundred thousand","key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":"700000.001","key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":7e5,"key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":null,"key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":"700000","key":"a-good-key" """, 400, null)]
    [InlineData("""["700000","a-good-key"]""", 400, null)]
    [InlineData("""not json""", 400, null)]
    [InlineData("", 400, null)]
    [InlineData("""{"amount":{"yuan":"700000"},"key":"a-good-key"}""", 400, "amount")]
    [InlineData("""{"amount":"699999.99","key":"a-good-key"}""", 409, "amount")]
    [InlineData("""{"amount":"700000.01","key":"a-good-key"}""", 409, "amount")]
    public async Task BadInput_IsAnsweredWithFieldRuleAndWordsInBothLanguagesAndBidsNothing(string body, int status, string? field)
    {
        await using var site = await LotSite.StartAsync();
        using var bidder = await SignInAsync(site, 0);

        var chinese = await BidAsync(bidder, site, body);
        bidder.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var english = await BidAsync(bidder, site, body);

        Assert.Equal(status, (int)chinese.Status);
        Assert.Equal(field, chinese.Body.TryGetProperty("field", out var named) ? named.GetString() : null);
        Assert.StartsWith("E_", chinese.Body.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", chinese.Body.GetProperty("rule").GetString());
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}", chinese.Body.GetProperty("title").GetString());
        Assert.Matches("^[A-Z]", english.Body.GetProperty("title").GetString());
        Assert.Equal(0, await BidsOfAsync(bidder, site));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnOversizedBody_IsTurnedAway(bool saysItsLength)
    {
        await using var site = await LotSite.StartAsync();
        using var bidder = await SignInAsync(site, 0);
        var body = $$"""{"amount":"700000","key":"a-good-key","padding":"{{new string('x', 10_000)}}"}""";
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1{site.Path}/bids") { Content = content };
        request.Headers.TransferEncodingChunked = !saysItsLength;
        using var response = await bidder.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(0, await BidsOfAsync(bidder, site));
    }

    [Fact]
    public async Task WhoeverMayNotBid_IsToldWhy()
    {
        await using var site = await LotSite.StartAsync();
        using var stranger = site.Host.NewVisitor();
        using var bidder = await SignInAsync(site, 0);
        const string Bid = """{"amount":"700000","key":"a-good-key"}""";

        Assert.Equal(HttpStatusCode.Unauthorized, (await BidAsync(stranger, site, Bid)).Status);
        stranger.Http.DefaultRequestHeaders.Authorization = new("Bearer", "no-such-token");
        Assert.Equal(HttpStatusCode.Unauthorized, (await BidAsync(stranger, site, Bid)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await BidAsync(bidder, "/lots/HP2611-9999", Bid)).Status);
        using var revoked = await bidder.Http.DeleteAsync(new Uri("/api/v1/tokens/current", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await BidAsync(bidder, site, Bid)).Status);
    }

    [Theory]
    [InlineData("POST", "/api/v1/tokens", "not json")]
    [InlineData("POST", "/api/v1/tokens", "[]")]
    [InlineData("GET", "/api/v1/lots/{lot}/events?after=abc", null)]
    [InlineData("GET", "/api/v1/lots/{lot}/events?after=99999999999", null)]
    public async Task AnUnreadableRequest_GetsAProblemWithWords(string method, string path, string? body)
    {
        await using var site = await LotSite.StartAsync();
        using var stranger = site.Host.NewVisitor();
        using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{lot}", site.Lot.Number, StringComparison.Ordinal));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await stranger.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}", (await JsonAsync(response)).GetProperty("title").GetString());
    }

    [Fact]
    public async Task TheRecord_IsReadInPieces()
    {
        await using var site = await LotSite.StartAsync();
        await site.BidAsync(0, site.Step(0));
        await site.BidAsync(1, site.Step(1));
        using var stranger = site.Host.NewVisitor();

        var lot = await stranger.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1{site.Path}", UriKind.Relative));
        var seq = lot.GetProperty("seq").GetInt32();
        var last = await stranger.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1{site.Path}/events?after={seq - 1}", UriKind.Relative));
        var none = await stranger.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1{site.Path}/events?after={seq}", UriKind.Relative));

        Assert.Equal(site.Step(1).Fen, lot.GetProperty("priceFen").GetInt64());
        Assert.Equal(seq, Assert.Single(last.GetProperty("entries").EnumerateArray()).GetProperty("seq").GetInt32());
        Assert.Empty(none.GetProperty("entries").EnumerateArray());
    }

    private static async Task<SiteClient> SignInAsync(LotSite site, int bidder)
    {
        var client = site.Host.NewVisitor();
        await client.UseTokenAsync(site.Emails[bidder], LotSite.Password);
        return client;
    }

    private static Task<(HttpStatusCode Status, JsonElement Body)> BidAsync(SiteClient bidder, LotSite site, string body) => BidAsync(bidder, site.Path, body);

    private static async Task<(HttpStatusCode Status, JsonElement Body)> BidAsync(SiteClient bidder, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await bidder.Http.PostAsync(new Uri($"/api/v1{path}/bids", UriKind.Relative), content);
        return (response.StatusCode, await JsonAsync(response));
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private static async Task<int> BidsOfAsync(SiteClient bidder, LotSite site) =>
        (await bidder.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1{site.Path}", UriKind.Relative))).GetProperty("bids").GetInt32();
}
