using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Auction.Web.Tests.Disposals;
using Microsoft.EntityFrameworkCore;
using static Auction.Web.Tests.Disposals.SaleActs;

namespace Auction.Web.Tests.Launch;

/// <summary>Launching a sale through its pages: each mistake shows its finding before sending, then panel, notifications and the published lot.</summary>
public sealed class LaunchSaleTests
{
    private const string LaunchForm = "form.launch-form";

    private static readonly (string, string)[] Confirmed = [("confirmed", "2"), ("confirmed", "16"), ("confirmed", "1024")];

    [Theory]
    [Trait("Rule", "AUC-10.2")]
    [Trait("Rule", "AUC-12.1")]
    [Trait("Rule", "AUC-17.1")]
    [Trait("Rule", "AUC-20.2a")]
    [Trait("Rule", "DIS-6")]
    [Trait("Rule", "GUI-6")]
    [Trait("Rule", "GUI-8")]
    [InlineData("start", "139,999.99", "AUC-10.2")]
    [InlineData("start", "64000", "DIS-6")]
    [InlineData("deposit", "6999.99", "AUC-17.1")]
    [InlineData("increment", "90000", "AUC-20.0")]
    [InlineData("noticeDay", "2026-03-01", "AUC-12.1")]
    [InlineData("startsAt", "2026-03-20T10:00", "AUC-12.1")]
    [InlineData("endsAt", "2026-04-09T10:00", "AUC-20.2a")]
    [InlineData("endsAt", "2029-02-01T10:00", "LIM-2")]
    [InlineData("startsAt", "2028-03-01T10:00", "REF-27.3")]
    [InlineData("balance", "0", "AUC-25.1")]
    [InlineData("taxes", "过户产生的一切税费由买受人承担。", "GUI-6")]
    [InlineData("handover", "法院不负责腾退。", "GUI-8")]
    public async Task AMistake_ShowsItsFindingBesideTheField_AndIsNotSent(string field, string value, string rule)
    {
        await using var site = await SaleSite.StartAsync();
        var number = await PricedAsync(site);
        var judge = await site.AsAsync("judge");
        var page = await judge.GetAsync($"/court/disposals/{number}/launch");
        var found = await CheckAsync(judge, page, number, (field, value));
        Assert.True(found.Document.QuerySelector($"[data-piece='{field}'] .rule-id") is not null, found.Text);
        Assert.Contains(rule, found.Document.QuerySelectorAll($"[data-piece='{field}'] .errmsg .rule-id, [data-piece='{field}'] .calc.flag .rule-id").Select(id => id.TextContent));

        var sent = await SendAsync(judge, page, (field, value));
        Assert.NotNull(sent.Document.QuerySelector(".errsum"));
        Assert.Null((await site.StateAsync(number)).Launch);
        Assert.Equal(value, sent.Document.QuerySelector($"[name='{field}']") is { } control ? control.GetAttribute("value") ?? control.TextContent : null);
    }

    [Theory]
    [Trait("Rule", "AUC-27")]
    [Trait("Rule", "PAN-1")]
    [Trait("Rule", "AUC-16.1")]
    [Trait("Rule", "AUC-13")]
    [Trait("Rule", "NOTE-V")]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task ThreeJudgesSign_EverybodyIsNotified_AndTheLotIsPublic(DatabaseKind kind)
    {
        await using var site = await SaleSite.StartAsync(kind);
        var number = await PricedAsync(site);
        var path = $"/court/disposals/{number}";
        var (judge, second, third) = (await site.AsAsync("judge"), await site.AsAsync("judge2"), await site.AsAsync("judge3"));

        // Two alone are no panel; three are, and who names them presides.
        var panel = await judge.GetAsync($"{path}/panel");
        panel = await judge.SubmitAsync(panel, ".name-form", ("members", (await site.AccountAsync("judge2")).ToString()));
        AssertRefused("PAN-1", panel);
        await SubmitManyAsync(judge, panel, ".name-form", ("members", (await site.AccountAsync("judge2")).ToString()), ("members", (await site.AccountAsync("judge3")).ToString()));
        Assert.Equal((await site.AccountAsync("judge")).ToString(), (await site.StateAsync(number)).Panel[0]);

        var form = await judge.GetAsync($"{path}/launch");
        var sent = await SendAsync(judge, form);
        Assert.True(sent.Address.AbsolutePath.EndsWith("/panel", StringComparison.Ordinal), sent.Document.QuerySelector(".errsum")?.TextContent ?? sent.Text);

        // Nobody signs who is no member, or twice; dissent needs its reason.
        var outsider = await (await site.AsAsync("judge4")).GetAsync($"{path}/panel");
        Assert.Null(outsider.Document.QuerySelector(".sign-form"));
        foreach (var forged in new[] { "sign", "minutes" })
        {
            AssertRefused("PAN-1", await ForgeAsync(await site.AsAsync("judge4"), outsider, $"{path}/panel/{forged}"));
            Assert.Equal((0, null), ((await site.StateAsync(number)).Launch!.Votes.Count, (await site.StateAsync(number)).Launch!.Minutes));
        }

        foreach (var (client, vote, dissent) in new[] { (judge, "for", ""), (second, "for", ""), (third, "against", "起拍价偏低。") })
        {
            var mine = await client.GetAsync($"{path}/panel");
            if (dissent.Length > 0) { Assert.NotNull((await client.SubmitAsync(mine, ".sign-form", ("vote", vote), ("dissent", ""))).Document.QuerySelector(".errsum")); }
            await client.SubmitAsync(mine, ".sign-form", ("vote", vote), ("dissent", dissent));
            Assert.Null((await client.GetAsync($"{path}/panel")).Document.QuerySelector(".sign-form"));
        }

        Assert.Null((await second.GetAsync($"{path}/panel")).Document.QuerySelector(".minutes-form"));
        AssertRefused("PAN-1", await ForgeAsync(second, await second.GetAsync($"{path}/panel"), $"{path}/panel/minutes"));
        await judge.SubmitAsync(await judge.GetAsync($"{path}/panel"), ".minutes-form");
        var state = await site.StateAsync(number);
        Assert.NotNull(state.Launch!.ApprovedAt);

        // Before everybody was notified in time nothing is published.
        var notice = await judge.GetAsync($"{path}/notice");
        AssertRefused("AUC-16.1", await judge.SubmitAsync(notice, ".publish-form", ("sure", "yes")));
        foreach (var party in NotificationFindings.Recipients(state, state.Launch.Draft))
        {
            await site.DoAsync("clerk", number, "record-notification", ("party", party.Id), ("way", N(NotificationWay.Electronic)));
        }

        await site.GoToAsync(state.Launch.Draft.NoticeDay);
        notice = await judge.GetAsync($"{path}/notice");
        Assert.Contains("网络司法拍卖公告", notice.Document.QuerySelector("#preview .court-doc")!.TextContent, StringComparison.Ordinal);
        var published = await judge.SubmitAsync(notice, ".publish-form", ("sure", "yes"));
        Assert.True(published.Document.QuerySelector("#versions") is not null, published.Document.QuerySelector(".errsum")?.TextContent);
        await using var db = await site.OpenDatabaseAsync();
        var lot = await db.Lots.SingleAsync(TestContext.Current.CancellationToken);
        var open = await (await site.AsAsync("")).GetAsync($"/lots/{lot.Number}");
        Assert.Equal((HttpStatusCode.OK, 8), (open.Status, open.Document.QuerySelectorAll("#disclosures dt").Length));
        Assert.Contains("江州市临江区人民法院查封至 2029-01-09", open.Document.QuerySelector("#disclosures")!.TextContent, StringComparison.Ordinal);

        Assert.Contains("被执行人居住", open.Document.QuerySelector("#disclosures")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("姓名", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("姓名", notice.Document.QuerySelector("#preview .court-doc")!.TextContent, StringComparison.Ordinal);

        // A correction is a further version; what differs is shown first.
        var compared = await judge.SendAsync(Compare(published, path, ("viewing", "2026-03-20 上午集中看样。"), ("taxes", "契税由买受人承担，其余税费由被执行人承担。")));
        Assert.Single((await site.StateAsync(number)).Round!.Versions);
        Assert.Contains("集中看样", compared.Document.QuerySelector("#diff")!.TextContent, StringComparison.Ordinal);
        await AssertPublishedAsync(site, number, lot.Number, (1, true), "无租赁");

        // The asset is known better now: what was filed stays as it was, and the comparison is with what was filed.
        await StateFactsAsync(site, lease: "租至二〇二七年");
        await AssertPublishedAsync(site, number, lot.Number, (1, true), "无租赁");
        compared = await judge.SendAsync(Compare(await judge.GetAsync($"{path}/notice"), path));
        Assert.Contains("租至二〇二七年", compared.Document.QuerySelector("#diff ins")!.ParentElement!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
        compared = await judge.SendAsync(Compare(compared, path, ("viewing", "2026-03-20 上午集中看样。"), ("taxes", "契税由买受人承担，其余税费由被执行人承担。")));
        await judge.SubmitAsync(compared, ".correct-form", ("reason", "补充集中看样时间。"));
        Assert.Equal(2, (await site.StateAsync(number)).Round!.Versions.Count);

        await AssertPublishedAsync(site, number, lot.Number, (2, true), "租至二〇二七年");
        await AssertPublishedAsync(site, number, lot.Number, (1, false), "无租赁");

        // The public page says what the published version says.
        open = await (await site.AsAsync("")).GetAsync($"/lots/{lot.Number}");
        Assert.Contains("契税由买受人承担", open.Document.QuerySelector("#disclosures")!.TextContent, StringComparison.Ordinal);

        var papers = await judge.GetAsync($"{path}/documents");
        foreach (var link in papers.Document.QuerySelectorAll("#papers th a").Select(link => link.GetAttribute("href")!))
        {
            var paper = await judge.GetAsync(link);
            Assert.Equal((link, HttpStatusCode.OK, true), (link, paper.Status, paper.Document.QuerySelector("article.court-doc") is not null));
            Assert.Null(paper.Document.QuerySelector(".hp-side"));
        }
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    public async Task PublishedLaterThanPlanned_TheTextsSayTheDayAndTheWordsStay()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await PricedAsync(site);
        var judge = await site.AsAsync("judge");
        await site.GiveAsync(number, new NamePanel(["m1", "m2", "m3"]));
        var sent = await SendAsync(judge, await judge.GetAsync($"/court/disposals/{number}/launch"), ("startsAt", "2026-04-15T10:00"), ("endsAt", "2026-04-16T10:00"), ("viewing", "每周二看样。"));
        Assert.Null(sent.Document.QuerySelector(".errsum")?.TextContent);
        foreach (var member in new[] { "m1", "m2", "m3" }) { await site.GiveAsync(number, new SignPanel(member, IsFor: true, Dissent: null)); }
        await site.GiveAsync(number, new RecordMinutes(SaleSite.Document));
        var launch = (await site.StateAsync(number)).Launch!;
        foreach (var party in NotificationFindings.Recipients(await site.StateAsync(number), launch.Draft)) { await site.GiveAsync(number, new WaiveNotification(party.Id, SaleSite.Document)); }
        await site.GoToAsync(launch.Draft.NoticeDay.AddDays(1));
        var published = await judge.SubmitAsync(await judge.GetAsync($"/court/disposals/{number}/notice"), ".publish-form", ("sure", "yes"));

        Assert.Contains("每周二看样", published.Document.QuerySelector(".correct-form [name='viewing']")!.TextContent, StringComparison.Ordinal);
        await using var db = await site.OpenDatabaseAsync();
        var day = (await site.StateAsync(number)).Round!.PublishedOn;
        var open = await (await site.AsAsync("")).GetAsync($"/lots/{(await db.Lots.SingleAsync(TestContext.Current.CancellationToken)).Number}/docs/notice");
        Assert.EndsWith(day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), open.Document.QuerySelector(".court-doc")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "NOTE-V")]
    public async Task ADocument_IsFiledAsItIsNow_AndOnce()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await PricedAsync(site);
        var clerk = await site.AsAsync("clerk");
        var papers = await clerk.GetAsync($"/court/disposals/{number}/documents");
        var button = papers.Document.QuerySelector("#papers form button[name='id']")!;
        var row = button.Closest("tr")!;
        var address = row.QuerySelector("th a")!.GetAttribute("href")!;
        var sha = (await clerk.GetAsync(address)).Document.QuerySelector(".paper-bar .hash")!.TextContent.Split(' ')[^1];
        for (var time = 0; time < 2; time++)
        {
            Assert.NotNull((await clerk.SubmitAsync(papers, "#papers form", ("id", button.GetAttribute("value")!))).Document.QuerySelector("[role=status] .note.ok"));
        }

        await using var db = await site.OpenDatabaseAsync();
        Assert.Single(await db.DisposalFiles.Where(file => file.Sha256 == sha).ToListAsync(TestContext.Current.CancellationToken));
        Assert.NotNull((await clerk.GetAsync(address)).Document.QuerySelector(".paper-bar .tag.sold"));
        using var unknown = SiteClient.Request(papers, "#papers form", ("id", "no-such-paper"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.SendAsync(unknown)).Status);
    }

    [Fact]
    [Trait("Rule", "AUC-27")]
    public async Task Strangers_DoNotFindThePages_AndAClerkCannotSubmit()
    {
        await using var site = await SaleSite.StartAsync();
        var number = await PricedAsync(site);
        foreach (var page in new[] { "launch", "panel", "notice", "documents", "documents/auction-ruling" })
        {
            foreach (var who in new[] { "bidder", "debtor", "elsewhere" })
            {
                Assert.Equal((who, page, HttpStatusCode.NotFound), (who, page, (await (await site.AsAsync(who)).GetAsync($"/court/disposals/{number}/{page}")).Status));
            }
        }

        var clerk = await site.AsAsync("clerk");
        var form = await clerk.GetAsync($"/court/disposals/{number}/launch");
        Assert.NotNull((await SendAsync(clerk, form)).Document.QuerySelector(".errsum"));
        Assert.Null((await site.StateAsync(number)).Launch);
    }

    private static async Task<string> PricedAsync(SaleSite site)
    {
        await StateFactsAsync(site, lease: "无租赁");
        var number = await site.OpenAsync();
        await site.GiveAsync(number, new TakePrice(new(PriceBasis.Appraisal, Domain.Amounts.Money.FromYuan(200_000), site.Today, Period.ValidUntil(site.Today, 12).Day, Period.ValidUntil(site.Today, 18).Day, ValuationNumber: null, SaleSite.Document)));
        return number;
    }

    /// <summary>The public document shows the filed bytes of one version with its number and hash, and earlier versions stay reachable.</summary>
    private static async Task AssertPublishedAsync(SaleSite site, string number, string lot, (int Number, bool IsInForce) version, string words)
    {
        var visitor = await site.AsAsync("");
        var filed = (await site.StateAsync(number)).Round!.Versions[version.Number - 1].Texts.Single(text => text.Kind == NoticeTextKind.Description).Document;
        var page = await visitor.GetAsync($"/lots/{lot}/docs/investigation{(version.IsInForce ? "" : $"?round=1&version={version.Number}")}");
        Assert.Contains($"第 {version.Number} 版", page.Document.QuerySelector("#version")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(version.IsInForce, page.Document.QuerySelector(".note.warn") is null);
        Assert.Contains(words, page.Document.QuerySelector(".court-doc")!.TextContent, StringComparison.Ordinal);
        var link = page.Document.QuerySelector("p.hash a")!;
        Assert.Equal(filed, link.TextContent);
        var bytes = await visitor.Http.GetByteArrayAsync(new Uri(page.Address, link.GetAttribute("href")), TestContext.Current.CancellationToken);
        Assert.Equal(filed, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/lots/{lot}/docs/investigation?version=9")).Status);
        var all = (await visitor.GetAsync($"/lots/{lot}/docs/notice")).Document.QuerySelectorAll("#versions a").Length;
        Assert.Equal((await site.StateAsync(number)).Round!.Versions.Count, Math.Max(all, 1));
    }

    private static HttpRequestMessage Compare(SitePage page, string path, params (string Name, string Value)[] values)
    {
        var request = SiteClient.Request(page, ".correct-form", values);
        request.RequestUri = new Uri(page.Address, $"{path}/notice/compare");
        return request;
    }

    // A form of the page carries the token; the address and the fields are made up.
    private static async Task<SitePage> ForgeAsync(SiteClient client, SitePage page, string path)
    {
        using var request = SiteClient.Request(page, "form[method=post]", ("vote", "for"), ("key", Guid.NewGuid().ToString("N")));
        request.RequestUri = new Uri(page.Address, path);
        return await client.SendAsync(request);
    }

    private static async Task StateFactsAsync(SaleSite site, string lease)
    {
        var facts = $$"""{"location":"江州市临江区望江苑地下一层","owner-share":"被执行人姓名D单独所有","occupation":"姓名D居住","lease":"{{lease}}","mortgage":"无抵押","arrears":"无欠费"}""";
        await using var db = await site.OpenDatabaseAsync();
        await db.Assets.ExecuteUpdateAsync(set => set.SetProperty(asset => asset.FactsJson, facts));
    }

    private static async Task<SitePage> CheckAsync(SiteClient client, SitePage page, string number, params (string Name, string Value)[] values)
    {
        using var request = SiteClient.MultipartRequest(page, LaunchForm, [.. Confirmed, .. values]);
        request.RequestUri = new Uri(page.Address, $"/court/disposals/{number}/launch/findings");
        request.Headers.Add("X-Fragment", "1");
        return await client.SendAsync(request);
    }

    private static Task<SitePage> SendAsync(SiteClient client, SitePage page, params (string Name, string Value)[] values) =>
        client.SendAsync(SiteClient.MultipartRequest(page, LaunchForm, [.. Confirmed, .. values]));

    private static Task<SitePage> SubmitManyAsync(SiteClient client, SitePage page, string form, params (string Name, string Value)[] values) =>
        client.SendAsync(SiteClient.MultipartRequest(page, form, values));
}
