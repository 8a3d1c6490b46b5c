using System.Net;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Domain.Assets;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Auction.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Cases;

/// <summary>A case is opened and changed with nothing but forms: parties, claims, assets of every kind, seizures, documents, accounts.</summary>
public sealed class CaseFormTests
{
    private const string Form = "form.act-form";
    private const string Number = "（2026）江0102执7701号";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static readonly (string, string)[] Opening =
    [
        ("number", Number), ("filedOn", "2026-03-02"), ("cause", "买卖合同纠纷"), ("title", "（2025）江0102民初1号民事判决书"), ("judge", "沈知白"),
        ("parties[0].role", "1"), ("parties[0].kind", "body"), ("parties[0].name", "江州银行股份有限公司"),
        ("parties[1].role", "2"), ("parties[1].kind", "person"), ("parties[1].name", "程砚"), ("parties[1].phone", "13800000000"),
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    [Trait("Rule", "GEN-8")]
    public async Task SameFormTwice_OpensOneCase_AndANumberIsTakenOnce(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        using var judge = await SignInAsync(host, DemoPeople.Judge);
        var page = await judge.GetAsync("/court/cases/new");

        var first = await judge.SubmitAsync(page, Form, Opening);
        var second = await judge.SubmitAsync(page, Form, Opening);
        var other = await judge.SubmitAsync(await judge.GetAsync("/court/cases/new"), Form, [.. Opening[1..], ("number", "(2026)江0102执7701号")]);

        Assert.StartsWith("/court/cases/", first.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(first.Address.AbsolutePath, second.Address.AbsolutePath);
        Assert.Contains("已经登记在本平台", other.Text, StringComparison.Ordinal);
        Assert.Equal("程砚", other.Document.QuerySelector("[name='parties[1].name']")!.GetAttribute("value"));
        Assert.Equal(1, await ReadAsync(host, db => db.Cases.CountAsync(row => row.NumberKey == Number, Cancelled)));
        var id = first.Address.Segments[^1];
        Assert.Equal(1, await ReadAsync(host, db => db.Acts.CountAsync(act => act.Subject == id && act.Act == "case-opened", Cancelled)));
    }

    [Fact]
    public async Task OpeningWithFaults_NamesThem_KeepsWhatWasTyped_AndStoresNothing()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var judge = await SignInAsync(host, DemoPeople.Judge);

        var page = await judge.SubmitAsync(
            await judge.GetAsync("/court/cases/new"), Form, ("number", "（2026）江0102民初1号"), ("filedOn", "2099-01-01"), ("cause", "买卖合同纠纷"), ("title", "判决书"), ("judge", "沈知白"),
            ("parties[0].role", "1"), ("parties[0].kind", "person"), ("parties[0].name", "甲"));

        Assert.Equal(["f-number", "f-filedOn", "f-parties-0-role"], page.Document.QuerySelectorAll(".errsum a").Select(link => link.GetAttribute("href")![1..]));
        Assert.Equal("甲", page.Document.QuerySelector("[name='parties[0].name']")!.GetAttribute("value"));
        Assert.Equal(0, await ReadAsync(host, db => db.Cases.CountAsync(Cancelled)));
    }

    [Fact]
    [Trait("Rule", "GEN-8")]
    public async Task ChangeOfACase_IsLoggedWithBeforeAndAfter_ButNotWhatIsPersonal()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var debtor = await ReadAsync(host, db => db.CaseParties.Where(row => row.CaseId == id && row.Name == "程砚").Select(row => row.Id).SingleAsync(Cancelled));

        await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/edit"), Form, ("cause", "民间借贷纠纷"));
        var page = await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/edit-party?subject={debtor}"), Form, ("address", "江州市云杉路1号"), ("phone", ""));

        Assert.Equal(path, page.Address.AbsolutePath);
        var log = page.Document.QuerySelector("#log")!.TextContent;
        Assert.Contains("买卖合同纠纷", log, StringComparison.Ordinal);
        Assert.Contains("民间借贷纠纷", log, StringComparison.Ordinal);
        Assert.Contains("当事人 desk-2 · 送达地址", log, StringComparison.Ordinal);
        Assert.DoesNotContain("云杉路", log, StringComparison.Ordinal);
        Assert.Equal(("江州市云杉路1号", ""), await ReadAsync(host, async db => await db.CaseParties.Where(row => row.Id == debtor).Select(row => ValueTuple.Create(row.Address, row.Phone)).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task FormDrawnBeforeSomebodyElsesChange_IsNotTakenUntilItWasSeen()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var mine = await judge.GetAsync($"{path}/acts/edit");
        await clerk.SubmitAsync(await clerk.GetAsync($"{path}/acts/edit"), Form, ("judge", "许书言"));

        var warned = await judge.SubmitAsync(mine, Form, ("cause", "民间借贷纠纷"));
        Assert.Contains("其他人刚刚修改了“承办法官”，现为“许书言”", warned.Text, StringComparison.Ordinal);
        Assert.Equal("民间借贷纠纷", warned.Document.QuerySelector("[name=cause]")!.GetAttribute("value"));
        Assert.Equal("买卖合同纠纷", await ReadAsync(host, db => db.Cases.Where(row => row.Id == id).Select(row => row.Cause).SingleAsync(Cancelled)));

        await judge.SubmitAsync(warned, Form, ("judge", "许书言"));
        Assert.Equal(("民间借贷纠纷", "许书言"), await ReadAsync(host, async db => await db.Cases.Where(row => row.Id == id).Select(row => ValueTuple.Create(row.Cause, row.Judge)).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task FormSentTwice_ChangesOnce_AndItsKeyTakesNoOtherContent()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var page = await judge.GetAsync($"{path}/acts/add-party");
        (string, string)[] values = [("role", "6"), ("kind", "person"), ("name", "林晚")];

        await judge.SubmitAsync(page, Form, values);
        var again = await judge.SubmitAsync(page, Form, values);
        var other = await judge.SubmitAsync(page, Form, [.. values[..2], ("name", "林早")]);

        Assert.Equal(path, again.Address.AbsolutePath);
        Assert.Contains("已经提交过不同的内容", other.Text, StringComparison.Ordinal);
        Assert.Equal(3, await ReadAsync(host, db => db.CaseParties.CountAsync(row => row.CaseId == id, Cancelled)));
    }

    [Fact]
    [Trait("Rule", "REF-3.1")]
    public async Task AssetOfEveryKind_HasTheFactsOfItsTable_AndTheyAreStored()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        foreach (var entry in AssetKinds.All)
        {
            var page = await judge.GetAsync($"{path}/acts/add-asset?subject={(int)entry.Kind}");
            Assert.Equal(
                entry.Facts.Select(fact => "fact-" + fact.Id).Order(StringComparer.Ordinal),
                page.Document.QuerySelectorAll("[name^=fact-]").Select(control => control.GetAttribute("name")!).Order(StringComparer.Ordinal));
            await judge.SubmitAsync(page, Form, [("titleZh", entry.Name.Zh), ("regionZh", "江州市"), .. entry.Facts.Select(fact => ("fact-" + fact.Id, Sample(fact.Kind)))]);

            var asset = await ReadAsync(host, db => db.Assets.SingleAsync(row => row.CaseId == id && row.TitleZh == entry.Name.Zh, Cancelled));
            Assert.Equal(entry.Kind, asset.Kind);
            var facts = AssetFacts.Read(entry.Kind, CaseJson.Facts(asset));
            Assert.True(facts.IsComplete);
            Assert.Equal(entry.Facts.Count, facts.Values.Count);
        }

        static string Sample(AssetFactKind kind) => kind switch
        {
            AssetFactKind.Area => "98.62",
            AssetFactKind.Amount => "1000",
            AssetFactKind.Whole => "12",
            AssetFactKind.Day => "2030-01-02",
            AssetFactKind.YesNo => "是",
            _ => "已核实",
        };
    }

    [Fact]
    [Trait("Rule", "REF-3.1")]
    public async Task UnreadableFact_IsNamed_AndEverythingTypedIsKept()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, _) = await OpenAsync(host);
        using var __ = judge;

        var page = await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/add-asset?subject=1"), Form, ("titleZh", "住宅"), ("regionZh", "江州市"), ("fact-area", "98.625"), ("fact-lease", "无租赁"));

        Assert.Contains("REF-3.1", page.Document.QuerySelector("#f-fact-area-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("98.625", page.Document.QuerySelector("#f-fact-area")!.GetAttribute("value"));
        Assert.Equal("无租赁", page.Document.QuerySelector("#f-fact-lease")!.TextContent.Trim());
    }

    [Fact]
    public async Task PriorityClaim_NamesAssetAndRank_OrItIsNotTaken()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var asset = await AddAssetAsync(host, judge, path, AssetKind.Home);
        var creditor = (await ReadAsync(host, db => db.CaseParties.Where(row => row.CaseId == id && row.IsBody).Select(row => row.Id).SingleAsync(Cancelled))).ToString();
        var page = await judge.GetAsync($"{path}/acts/add-claim");
        (string, string)[] claim = [("party", creditor), ("kind", "5"), ("amount", "1200000.50")];

        Assert.Contains("PAY-ORD", (await judge.SubmitAsync(page, Form, claim)).Document.QuerySelector("#f-asset-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await judge.SubmitAsync(page, Form, [.. claim, ("asset", asset)])).Document.QuerySelector("#f-rank-error"));
        var done = await judge.SubmitAsync(page, Form, [.. claim, ("asset", asset), ("rank", "1")]);

        Assert.Contains("第 1 顺位", done.Document.QuerySelector("#claims")!.TextContent, StringComparison.Ordinal);
        var row = await ReadAsync(host, db => db.Claims.SingleAsync(each => each.CaseId == id, Cancelled));
        await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/end-claim?subject={row.Id}"), Form, ("reason", "已清偿"));
        var after = await judge.GetAsync(path);
        Assert.Contains("不再计入：已清偿", after.Text, StringComparison.Ordinal);
        Assert.Contains("¥0", after.Document.QuerySelector("#claims tfoot")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "LIM-2")]
    public async Task Seizure_IsMeasured_RenewedWhileItRuns_AndLiftedByTheJudge()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, _) = await OpenAsync(host);
        using var __ = judge;
        var asset = await AddAssetAsync(host, judge, path, AssetKind.Vehicle);
        var today = Auction.Domain.Calendar.CourtTime.DayOf(DateTimeOffset.UtcNow);
        string Day(int days) => today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var page = await judge.GetAsync($"{path}/acts/add-seizure?subject={asset}");

        var tooLong = await judge.SubmitAsync(page, Form, ("document", "D1"), ("from", Day(-10)), ("until", Day(-10 + 1000)));
        Assert.Contains("LIM-2", tooLong.Document.QuerySelector("#f-until-error")!.TextContent, StringComparison.Ordinal);
        var added = await judge.SubmitAsync(page, Form, ("document", "D1"), ("from", Day(-10)), ("until", Day(5)));
        Assert.Contains("还剩 5 日", added.Text, StringComparison.Ordinal);

        var renewal = await judge.GetAsync($"{path}/acts/renew-seizure?subject={Uri.EscapeDataString(asset + "/D1")}");
        Assert.NotNull((await judge.SubmitAsync(renewal, Form, ("document", "D2"), ("until", Day(5)))).Document.QuerySelector("#f-until-error"));
        var renewed = await judge.SubmitAsync(renewal, Form, ("document", "D2"), ("until", Day(400)));
        Assert.Contains("已续行", renewed.Document.QuerySelector("#seizures")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("还剩", renewed.Text, StringComparison.Ordinal);

        using var clerk = await SignInAsync(host, DemoPeople.Clerk);
        var lift = $"{path}/acts/lift-seizure?subject={Uri.EscapeDataString(asset + "/D2")}";
        Assert.Contains("由承办法官办理", (await clerk.GetAsync(lift)).Text, StringComparison.Ordinal);
        Assert.NotNull((await judge.SubmitAsync(await judge.GetAsync(lift), Form)).Document.QuerySelector(".errsum"));
        var lifted = await judge.SubmitAsync(await judge.GetAsync(lift), Form, ("sure", "yes"));
        Assert.Contains("解除", lifted.Document.QuerySelector("#seizures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agent_ActsForAParty_UntilTheAuthorityEnds()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var debtor = await ReadAsync(host, db => db.CaseParties.Where(row => row.CaseId == id && !row.IsBody).Select(row => row.Id).SingleAsync(Cancelled));

        var page = await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/add-agent?subject={debtor}"), Form, ("kind", "1"), ("name", "顾律师"), ("special", "yes"));
        Assert.Contains("顾律师", page.Document.QuerySelector("#agents")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("特别授权", page.Document.QuerySelector("#agents")!.TextContent, StringComparison.Ordinal);

        var agent = await ReadAsync(host, db => db.CaseAgents.SingleAsync(row => row.CaseId == id, Cancelled));
        Assert.Equal(debtor, agent.PartyId);
        page = await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/edit-agent?subject={agent.Id}"), Form, ("ended", "2026-01-05"));
        Assert.Contains("2026-01-05 终止", page.Document.QuerySelector("#agents")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartyIsLinkedToAnAccountByItsMail_AndUnlinked_BothOnRecord()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var debtor = await ReadAsync(host, db => db.CaseParties.Where(row => row.CaseId == id && !row.IsBody).Select(row => row.Id).SingleAsync(Cancelled));
        var link = await judge.GetAsync($"{path}/acts/link-party?subject={debtor}");

        Assert.Contains("没有使用这个电子邮箱的账号", (await judge.SubmitAsync(link, Form, ("account", "nobody@demo.hengping"))).Text, StringComparison.Ordinal);
        var linked = await judge.SubmitAsync(link, Form, ("account", DemoPeople.Bidders[0].UserName));
        Assert.Contains("已绑定账号", linked.Document.QuerySelector("#parties")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("当事人关联账号", linked.Document.QuerySelector("#log")!.TextContent, StringComparison.Ordinal);

        var unlinked = await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/unlink-party?subject={debtor}"), Form);
        Assert.DoesNotContain("已绑定账号", unlinked.Document.QuerySelector("#parties")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("取消关联账号", unlinked.Document.QuerySelector("#log")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_KeepsItsVersions_AndOpensToItsAudienceOnly()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var asset = await AddAssetAsync(host, judge, path, AssetKind.Home);
        using var party = await SignInAsync(host, DemoPeople.Bidders[0]);
        using var other = await SignInAsync(host, DemoPeople.Bidders[1]);
        var debtor = await ReadAsync(host, db => db.CaseParties.Where(row => row.CaseId == id && !row.IsBody).Select(row => row.Id).SingleAsync(Cancelled));
        await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/link-party?subject={debtor}"), Form, ("account", DemoPeople.Bidders[0].UserName));

        var form = await judge.GetAsync($"{path}/acts/add-document?subject={asset}");
        await judge.SendAsync(SiteClient.MultipartRequest(form, Form, [("titleZh", "不动产登记查询结果"), ("audience", "2")], ("file", "a.png", ImageWriter.Png(40, 40))));
        var document = await ReadAsync(host, db => db.AssetDocuments.SingleAsync(Cancelled));
        var page = await judge.SendAsync(SiteClient.MultipartRequest(await judge.GetAsync($"{path}/acts/new-version?subject={document.Id}"), Form, [], ("file", "b.png", ImageWriter.Png(50, 50))));

        Assert.Contains("第 2 版", page.Document.QuerySelector("#documents")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 1 版", page.Document.QuerySelector("#documents")!.TextContent, StringComparison.Ordinal);
        foreach (var (visitor, expected) in new[] { (judge, HttpStatusCode.OK), (party, HttpStatusCode.OK), (other, HttpStatusCode.NotFound) })
        {
            using var answer = await visitor.Http.GetAsync(new Uri($"/asset-documents/{document.Id}/2", UriKind.Relative), Cancelled);
            Assert.Equal(expected, answer.StatusCode);
        }

        await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/show-document?subject={document.Id}"), Form, ("audience", "3"));
        using var stranger = host.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await stranger.Http.GetAsync(new Uri($"/asset-documents/{document.Id}/2", UriKind.Relative), Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync(new Uri($"/asset-documents/{document.Id}/1", UriKind.Relative), Cancelled)).StatusCode);
    }

    [Fact]
    public async Task MovedCase_IsTheOtherCourtsFromTheDayOnRecord()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, id) = await OpenAsync(host);
        using var _ = judge;
        var (mine, other) = await ReadAsync(host, async db =>
        {
            var court = (await db.Cases.SingleAsync(row => row.Id == id, Cancelled)).CourtId;
            return (court, await db.Courts.Where(row => row.Id != court).OrderBy(row => row.Code).Select(row => row.Id).FirstAsync(Cancelled));
        });
        var today = Auction.Domain.Calendar.CourtTime.DayOf(DateTimeOffset.UtcNow);
        var form = await judge.GetAsync($"{path}/acts/move");

        var early = await judge.SubmitAsync(form, Form, ("court", other.ToString()), ("since", "2026-01-01"), ("reason", "指定执行"), ("sure", "yes"));
        Assert.Contains("日期早于现在的执行法院开始执行之日", early.Text, StringComparison.Ordinal);
        var done = await judge.SubmitAsync(form, Form, ("court", other.ToString()), ("reason", "指定执行"), ("sure", "yes"));
        var twice = await judge.SubmitAsync(form, Form, ("court", other.ToString()), ("reason", "指定执行"), ("sure", "yes"));

        Assert.Equal(("/court/cases", "/court/cases"), (done.Address.AbsolutePath, twice.Address.AbsolutePath));
        Assert.Equal(HttpStatusCode.NotFound, (await judge.GetAsync(path)).Status);
        var rows = await ReadAsync(host, db => db.CaseCourts.Where(row => row.CaseId == id).ToListAsync(Cancelled));
        Assert.Equal([(today, other, "指定执行")], rows.Select(row => (row.Since, row.CourtId, row.Reason)));
        Assert.NotEqual(mine, other);
    }

    [Fact]
    public async Task FormsOfACase_AreTheirCourtsAlone()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        var (judge, path, _) = await OpenAsync(host);
        using var __ = judge;
        using var bidder = await SignInAsync(host, DemoPeople.Bidders[0]);
        foreach (var address in new[] { "/court/cases/new", $"{path}/acts/edit", $"{path}/acts/add-party", $"{path}/acts/add-asset?subject=1" })
        {
            Assert.Equal(HttpStatusCode.OK, (await judge.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await bidder.GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await judge.GetAsync($"{path}/acts/no-such-act")).Status);
        Assert.Contains("对象不存在", (await judge.GetAsync($"{path}/acts/edit-party?subject={Guid.NewGuid()}")).Text, StringComparison.Ordinal);
    }

    private static async Task<(SiteClient Judge, string Path, Guid Id)> OpenAsync(RealHost host)
    {
        var judge = await SignInAsync(host, DemoPeople.Judge);
        var page = await judge.SubmitAsync(await judge.GetAsync("/court/cases/new"), Form, Opening);
        return (judge, page.Address.AbsolutePath, Guid.Parse(page.Address.Segments[^1]));
    }

    private static async Task<string> AddAssetAsync(RealHost host, SiteClient judge, string path, AssetKind kind)
    {
        await judge.SubmitAsync(await judge.GetAsync($"{path}/acts/add-asset?subject={(int)kind}"), Form, ("titleZh", "一项财产"), ("regionZh", "江州市"));
        return (await ReadAsync(host, db => db.Assets.Select(row => row.Id).SingleAsync(Cancelled))).ToString();
    }

    private static async Task<SiteClient> SignInAsync(RealHost host, DemoPerson person)
    {
        var client = host.NewVisitor();
        await client.SignInAsync(person.UserName, DemoPeople.Password);
        return client;
    }

    private static async Task<T> ReadAsync<T>(RealHost host, Func<AuctionDb, Task<T>> read)
    {
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        return await read(db);
    }
}
