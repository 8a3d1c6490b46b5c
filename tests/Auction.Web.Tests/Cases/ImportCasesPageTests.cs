using System.Diagnostics;
using System.Net;
using System.Text;
using Auction.Data.Cases;
using Auction.Data.Import;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Auction.Web.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Cases;

/// <summary>A clerk takes a file of cases in with nothing but forms.</summary>
public sealed class ImportCasesPageTests
{
    private const string Path = "/court/cases/import";

    [Fact]
    public async Task GoodRows_AreCheckedAndTakenInOnce_FaultyOnesComeBack()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite, demo: true);
        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Sheet("Vehicle", "Ship"));
        Assert.Contains("可以导入 1 行", check.Text, StringComparison.Ordinal);
        Assert.Contains("规则 SHIP", check.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(host));

        var done = await EndAsync(clerk, await clerk.SubmitAsync(check, "#begin"));
        Assert.Contains("新案件 1 行", done.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(host));

        var refused = await clerk.Http.GetStringAsync(new Uri(host.Address, done.Document.QuerySelector("#refused")!.GetAttribute("href")!));
        Assert.Equal("3", CsvText.Parse(refused.TrimStart('\uFEFF'))[1][^2]);

        var again = await UploadAsync(clerk, Sheet("Vehicle", "Ship"));
        var same = await EndAsync(clerk, await clerk.SubmitAsync(again, "#begin"));
        Assert.Contains("原已存在 1 行", same.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(host));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task ImportOfAProcessThatDied_IsShown_AndGoesOnWhenItsLoanHasEnded(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Sheet("Vehicle", "Ship"));
        await LendAsync(host, DateTimeOffset.UtcNow.AddHours(1));

        var running = await clerk.GetAsync(check.Address.PathAndQuery);
        Assert.Contains("已处理 1 / 2 行", running.Document.QuerySelector("#progress")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(host));

        await LendAsync(host, DateTimeOffset.UtcNow.AddSeconds(-1));
        host.Services.GetRequiredService<CaseImports>().Wake();
        var done = await EndAsync(clerk, running);
        Assert.Contains("新案件 1 行", done.Text, StringComparison.Ordinal);
        Assert.Contains("未通过 1 行", done.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(host));
    }

    [Fact]
    public async Task FileNobodyConfirms_IsForgottenAfterADay_AConfirmedOneIsNot()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite, demo: true);
        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Sheet("Vehicle"));
        Assert.Contains("24 小时内未确认", check.Document.QuerySelector("#begin")!.TextContent, StringComparison.Ordinal);
        var other = await UploadAsync(clerk, Sheet("Vehicle"));
        await EndAsync(clerk, await clerk.SubmitAsync(other, "#begin"));
        var imports = host.Services.GetRequiredService<CaseImports>();
        Assert.Equal(0, await imports.ForgetAsync(TestContext.Current.CancellationToken));

        await using (var db = await host.Database.OpenAsync())
        {
            var before = DateTimeOffset.UtcNow - CaseImports.Kept;
            await db.CaseImports.ExecuteUpdateAsync(set => set.SetProperty(row => row.At, before), TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, await imports.ForgetAsync(TestContext.Current.CancellationToken));
        Assert.Null((await clerk.GetAsync(check.Address.PathAndQuery)).Document.QuerySelector("#begin"));
        Assert.Contains("新案件 1 行", (await clerk.GetAsync(other.Address.PathAndQuery)).Text, StringComparison.Ordinal);
    }

    private static async Task LendAsync(RealHost host, DateTimeOffset until)
    {
        await using var db = await host.Database.OpenAsync();
        var row = await db.CaseImports.SingleAsync();
        (row.BegunAt, row.LoanId, row.LoanUntil) = (DateTimeOffset.UtcNow, Guid.CreateVersion7(), until);
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task FiveThousandAssets_FiftyFaulty_GoInOnce_HoweverOftenTheyAreSent()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite, demo: true);
        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var sheet = Many(cases: 100, assetsOfEach: 50);
        var since = Stopwatch.GetTimestamp();
        var check = await UploadAsync(clerk, sheet);
        Assert.Contains("可以导入 4950 行", check.Text, StringComparison.Ordinal);
        Assert.Contains("未通过 50 行", check.Text, StringComparison.Ordinal);

        var done = await EndAsync(clerk, await clerk.SubmitAsync(check, "#begin"));
        TestContext.Current.SendDiagnosticMessage($"5,000 assets in {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s.");
        Assert.Contains("新案件 4950 行", done.Text, StringComparison.Ordinal);
        Assert.Contains("未通过 50 行", done.Text, StringComparison.Ordinal);
        Assert.Equal(4950, await CountAsync(host));
        var acts = await ActsAsync(host);

        var same = await EndAsync(clerk, await clerk.SubmitAsync(await UploadAsync(clerk, sheet), "#begin"));
        Assert.Contains("原已存在 4950 行", same.Text, StringComparison.Ordinal);
        Assert.Equal((4950, acts), (await CountAsync(host), await ActsAsync(host)));
    }

    // One row of every second case is a ship, which is not sold here.
    private static byte[] Many(int cases, int assetsOfEach)
    {
        var text = new StringBuilder("case_number,filed_on,cause,title,judge,applicants,debtors,asset,kind,title_zh,region_zh,seizure_document,seizure_authority,seizure_from,seizure_until");
        for (var at = 0; at < cases * assetsOfEach; at++)
        {
            var (owner, asset) = Math.DivRem(at, assetsOfEach);
            var kind = asset == 7 && owner % 2 == 0 ? "Ship" : "Vehicle";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\r\n（2026）江0102执{8001 + owner}号,2026-03-02,买卖合同纠纷,判决,沈知白,江州银行|company,李某,A-{asset},{kind},小型轿车,江州市,D-{at},江州市中区人民法院,2026-03-02,2028-03-01");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task<int> ActsAsync(RealHost host)
    {
        await using var db = await host.Database.OpenAsync();
        return await db.Acts.CountAsync(act => act.Act == "case-opened" || act.Act == "case-changed");
    }

    [Fact]
    public async Task FilesOfOthersAndPeopleWithoutTheRole_AreNotFound()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite, demo: true);
        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var check = await UploadAsync(clerk, Sheet("Vehicle"));

        using var judge = await SignInAsync(host, DemoPeople.Judge);
        var theirs = await judge.GetAsync(check.Address.PathAndQuery);
        Assert.Null(theirs.Document.QuerySelector("#begin"));
        using var bidder = await SignInAsync(host, DemoPeople.Bidders[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await bidder.GetAsync(Path)).Status);
        var template = await clerk.Http.GetStringAsync(new Uri(host.Address, Path + "?handler=Template"));
        Assert.Equal(CaseColumns.All, Assert.Single(CsvText.Parse(template.TrimStart('\uFEFF'))));
        Assert.Contains("文件是空的", (await UploadAsync(clerk, [])).Document.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
    }

    private static byte[] Sheet(params string[] kinds) => Encoding.UTF8.GetBytes(
        "case_number,filed_on,cause,title,judge,applicants,debtors,asset,kind,title_zh,region_zh,seizure_document,seizure_authority,seizure_from,seizure_until\r\n"
        + string.Join("\r\n", kinds.Select((kind, at) => $"（2026）江0102执9901号,2026-03-02,买卖合同纠纷,判决,沈知白,江州银行|company,李某,A-{at},{kind},小型轿车,江州市,D-{at},江州市中区人民法院,2026-03-02,2028-03-01")));

    private static async Task<SiteClient> SignInAsync(RealHost host, DemoPerson person)
    {
        var client = host.NewVisitor();
        await client.SignInAsync(person.UserName, DemoPeople.Password);
        return client;
    }

    private static async Task<SitePage> UploadAsync(SiteClient client, byte[] bytes)
    {
        var page = await client.GetAsync(Path);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.Document.QuerySelector("#upload input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "file", "cases.csv" },
        };
        return await client.PostAsync(Path, content);
    }

    // What the browser does by itself: the page asks to be fetched again until the import has ended.
    private static async Task<SitePage> EndAsync(SiteClient client, SitePage page)
    {
        while (page.Document.QuerySelector("#progress") is not null)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            page = await client.GetAsync(page.Address.PathAndQuery);
        }

        return page;
    }

    private static async Task<int> CountAsync(RealHost host)
    {
        await using var db = await host.Database.OpenAsync();
        return await db.Assets.CountAsync(asset => asset.Reference.StartsWith("A-") && asset.TitleZh == "小型轿车");
    }
}
