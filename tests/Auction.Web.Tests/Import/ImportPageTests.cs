using System.Net;
using Auction.Data.Import;
using Auction.Domain.Calendar;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Import;

/// <summary>A clerk imports a file with nothing but forms.</summary>
public sealed class ImportPageTests(ImportPageTests.Site site) : IClassFixture<ImportPageTests.Site>
{
    private const string Path = "/court/import";

    [Fact]
    public async Task GoodRows_AreCheckedConfirmedAndAnnouncedOnce()
    {
        using var clerk = await SignInAsync(DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Today(("reference", "P-1")), Today(("reference", "P-2"), ("deposit", "1")));
        Assert.Contains("可以发布 1", check.Text, StringComparison.Ordinal);
        Assert.Contains("规则 AUC-17.1", check.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("P-1 title"));

        var result = await clerk.SubmitAsync(check, "#confirm");
        Assert.Contains("已发布 1", result.Text, StringComparison.Ordinal);
        var again = await clerk.SubmitAsync(check, "#confirm");
        Assert.Contains("已存在 1", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync("P-1 title"));
    }

    [Fact]
    public async Task Findings_AreDownloadedAsASheet()
    {
        using var clerk = await SignInAsync(DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Today(("reference", "=1+1"), ("deposit", "1")));
        using var request = SiteClient.Request(check, "#findings");
        using var response = await clerk.Http.SendAsync(request);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        var cells = CsvText.Parse((await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'))[1];
        Assert.Equal(["1", "'=1+1", "error", "deposit"], cells.Take(4));
    }

    [Fact]
    public async Task NoticeOfAnotherCourt_StaysOut()
    {
        using var clerk = await SignInAsync(DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Today(("court", "jz0103")));
        Assert.Contains("只能导入本院的公告", check.Text, StringComparison.Ordinal);
        Assert.Null(check.Document.QuerySelector("#confirm"));
    }

    [Theory]
    [InlineData("[{]", "语法错误")]
    [InlineData("", "空的")]
    public async Task BrokenFile_IsAnsweredInWords(string text, string words)
    {
        using var clerk = await SignInAsync(DemoPeople.Clerk);
        var page = await UploadAsync(clerk, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Document.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OversizedFile_IsAnsweredInWords()
    {
        using var clerk = await SignInAsync(DemoPeople.Clerk);
        var page = await UploadAsync(clerk, new byte[9 * 1024 * 1024]);
        Assert.Contains("超过 2 MB", page.Document.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a parcel")]
    [InlineData("H4sIAAAAAAAA")]
    public async Task ConfirmationOfSomethingElse_ChangesNothing(string content)
    {
        using var clerk = await SignInAsync(DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Today(("reference", "P-3")));
        var page = await clerk.SubmitAsync(check, "#confirm", ("content", content));
        Assert.NotNull(page.Document.QuerySelector("#problem"));
        Assert.Equal(0, await CountAsync("P-3 title"));
    }

    [Fact]
    public async Task PublicAndBidders_FindNoSuchPage()
    {
        using var bidder = await SignInAsync(DemoPeople.Bidders[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await bidder.GetAsync(Path)).Status);
        using var visitor = site.Host.NewVisitor();
        Assert.Contains("/sign-in", (await visitor.GetAsync(Path)).Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_HasEveryColumn()
    {
        using var judge = await SignInAsync(DemoPeople.Judge);
        var text = await judge.Http.GetStringAsync(new Uri(site.Host.Address, Path + "?handler=Template"));
        Assert.Equal(NoticeFields.All.Select(field => field.Name), Assert.Single(CsvText.Parse(text.TrimStart('\uFEFF'))));
    }

    private async Task<SiteClient> SignInAsync(DemoPerson person)
    {
        var client = site.Host.NewVisitor();
        await client.SignInAsync(person.UserName, DemoPeople.Password);
        return client;
    }

    private static System.Text.Json.Nodes.JsonObject Today(params (string Field, string? Value)[] changes)
    {
        var today = CourtTime.DayOf(TimeProvider.System.GetUtcNow());
        var reference = changes.FirstOrDefault(change => change.Field == "reference").Value;
        return Notices.Good([
            ("notice_date", $"{today:yyyy-MM-dd}"), ("starts_at", $"{today.AddDays(20):yyyy-MM-dd} 10:00"), ("ends_at", $"{today.AddDays(21):yyyy-MM-dd} 10:00"),
            ("title_zh", $"{reference} title"), .. changes]);
    }

    private static Task<SitePage> UploadAsync(SiteClient client, params System.Text.Json.Nodes.JsonObject[] notices) => UploadAsync(client, Notices.File(notices));

    private static async Task<SitePage> UploadAsync(SiteClient client, byte[] bytes)
    {
        var page = await client.GetAsync(Path);
        var token = page.Document.QuerySelector("#upload input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "file", "notices.json" },
        };
        return await client.PostAsync(Path, content);
    }

    private async Task<int> CountAsync(string title)
    {
        await using var db = await site.Host.Database.OpenAsync();
        return await db.Lots.CountAsync(lot => lot.TitleZh == title);
    }

    /// <summary>One site with demo people for all tests of the page.</summary>
    public sealed class Site : IAsyncLifetime
    {
        public RealHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await RealHost.StartAsync(demo: true);

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
