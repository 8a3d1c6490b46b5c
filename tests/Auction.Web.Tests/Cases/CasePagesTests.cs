using System.Net;
using Auction.Data;
using Auction.Data.Cases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Auction.Web.Tests.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Valuation.Procedure;

namespace Auction.Web.Tests.Cases;

/// <summary>The desk of cases and the page of photographs over HTTP, on the demo cases.</summary>
public sealed class CasePagesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static async Task<(RealHost Host, AssetRow Home)> StartAsync()
    {
        var host = await RealHost.StartAsync(demo: true);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(Cancelled);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(Cancelled);
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        return (host, await db.Assets.SingleAsync(asset => asset.TitleZh.Contains("梧桐苑"), Cancelled));
    }

    private static async Task<SiteClient> JudgeAsync(RealHost host)
    {
        var judge = host.NewVisitor();
        await judge.SignInAsync(DemoPeople.Judge.UserName, DemoPeople.Password);
        return judge;
    }

    [Fact]
    public async Task DemoCases_AreThereOnce_AndFoundByNumberPartyAndAsset()
    {
        var (host, _) = await StartAsync();
        await using (host)
        {
            using var judge = await JudgeAsync(host);
            foreach (var (part, rows) in new[] { ("", 3), ("2188", 1), ("程砚", 2), ("叉车", 1), ("nothing", 0) })
            {
                var page = await judge.GetAsync("/court/cases?q=" + Uri.EscapeDataString(part));
                Assert.Equal(rows, page.Document.QuerySelectorAll("#cases tbody tr").Length);
            }

            Assert.Equal(2, (await judge.GetAsync("/court/cases?ending=true")).Document.QuerySelectorAll("#cases tbody tr").Length);
        }
    }

    [Fact]
    [Trait("Rule", "REF-3.1")]
    public async Task CaseAndAsset_ShowWhatIsKnown_WhatIsMissing_AndTheSeizure()
    {
        var (host, home) = await StartAsync();
        await using (host)
        {
            using var judge = await JudgeAsync(host);
            var page = await judge.GetAsync($"/court/cases/{home.CaseId}");
            Assert.Contains("江州银行股份有限公司", page.Text, StringComparison.Ordinal);
            Assert.Contains("1,523,560.40", page.Text, StringComparison.Ordinal);
            Assert.Contains("/court/valuations/HV", page.Document.Body!.InnerHtml, StringComparison.Ordinal);

            var asset = await judge.GetAsync($"/court/cases/{home.CaseId}/assets/{home.Id}");
            Assert.Contains("118.36", asset.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("尚缺", asset.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public async Task DemoSale_WaitsForTheDebtorsBuyer_Once()
    {
        var (host, _) = await StartAsync();
        await using (host)
        {
            using var debtor = host.NewVisitor();
            await debtor.SignInAsync(DemoPeople.Debtor.UserName, DemoPeople.Password);
            var link = Assert.Single((await debtor.GetAsync("/me/disposals")).Document.QuerySelectorAll("tbody a"));

            var page = await debtor.GetAsync(link.GetAttribute("href")!);
            Assert.Contains("剩余 60 日", page.Document.QuerySelector("#self-disposal")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.Document.QuerySelector(".act-list a[href$='report-buyer']"));
        }
    }

    [Fact]
    public async Task LinkedParty_SeesTheProceduresOfTheCase_UntilUnlinked()
    {
        var (host, home) = await StartAsync();
        await using (host)
        {
            using var judge = await JudgeAsync(host);
            using var person = host.NewVisitor();
            await person.SignInAsync(DemoPeople.Bidders[3].UserName, DemoPeople.Password);
            await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
            var row = await db.Cases.SingleAsync(each => each.Id == home.CaseId, Cancelled);
            var debtor = await db.CaseParties.SingleAsync(each => each.CaseId == row.Id && each.Name == "程砚", Cancelled);
            var valuation = await db.Valuations.OrderBy(each => each.Number).FirstAsync(each => each.CaseNumber == row.Number && each.CourtId == row.CourtId, Cancelled);
            db.ValuationParties.RemoveRange(db.ValuationParties.Where(each => each.ValuationId == valuation.Id && each.Name == debtor.Name));
            db.ValuationParties.Add(new() { ValuationId = valuation.Id, PartyId = "debtor-of-the-test", Role = PartyRole.Debtor, Name = debtor.Name });
            await db.SaveChangesAsync(Cancelled);
            var acts = $"/court/cases/{row.Id}/acts";

            var linked = await judge.SubmitAsync(await judge.GetAsync($"{acts}/link-party?subject={debtor.Id}"), "form.act-form", ("account", DemoPeople.Bidders[3].UserName));
            Assert.Contains(valuation.Number, linked.Document.QuerySelector("#log")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(valuation.Number, (await person.GetAsync("/me/valuations")).Text, StringComparison.Ordinal);

            await judge.SubmitAsync(await judge.GetAsync($"{acts}/unlink-party?subject={debtor.Id}"), "form.act-form");
            Assert.DoesNotContain(valuation.Number, (await person.GetAsync("/me/valuations")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Rule", "AUC-13")]
    public async Task Photograph_IsAdded_ButPublicOnlyWithACaptionAndASoundEdit()
    {
        var (host, home) = await StartAsync();
        await using (host)
        {
            using var judge = await JudgeAsync(host);
            var path = $"/court/cases/{home.CaseId}/assets/{home.Id}/pictures";
            var page = await judge.GetAsync(path);
            page = await judge.SendAsync(SiteClient.MultipartRequest(page, "form[enctype]", [], ("files", "a.png", ImageWriter.Png(40, 40)), ("files", "b.txt", "not a photograph"u8.ToArray())));
            Assert.Contains("不是照片", page.Text, StringComparison.Ordinal);
            page = await judge.GetAsync(path);
            Assert.Single(page.Document.QuerySelectorAll(".picture-list > li"));

            foreach (var (caption, blurs, finding) in new[] { ("", "", "应写明中文说明"), ("外观", "900,0,200,10", "遮挡位置写法不对") })
            {
                var refused = await judge.SubmitAsync(page, ".picture-list form", ("captionZh", caption), ("blurs", blurs), ("isPublic", "true"));
                Assert.Contains(finding, refused.Text, StringComparison.Ordinal);
            }

            await judge.SubmitAsync(page, ".picture-list form", ("captionZh", "外观"), ("blurs", "0,0,500,500"), ("isPublic", "true"));
            await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
            var row = await db.AssetPictures.SingleAsync(Cancelled);
            Assert.Equal((true, "外观", "0;0,0,500,500"), (row.IsPublic, row.CaptionZh, row.Edit));
        }
    }

    [Fact]
    public async Task PersonsWithoutTheRole_FindNothing()
    {
        var (host, home) = await StartAsync();
        await using (host)
        {
            using var bidder = host.NewVisitor();
            await bidder.SignInAsync(DemoPeople.Bidders[0].UserName, DemoPeople.Password);
            foreach (var path in new[] { "/court/cases", $"/court/cases/{home.CaseId}", $"/court/cases/{home.CaseId}/assets/{home.Id}", $"/court/cases/{home.CaseId}/assets/{home.Id}/pictures", "/court/cases/import" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await bidder.GetAsync(path)).Status);
            }
        }
    }
}
