using System.Net;
using Auction.Domain.Disposal;
using Auction.TestKit.Http;
using Auction.Web.Tests.Disposals;

namespace Auction.Web.Tests.Viewings;

/// <summary>The desk of an auxiliary institution, and what the court sees of its work.</summary>
[Trait("Rule", "AUC-7")]
public sealed class AuxiliaryDeskTests
{
    [Fact]
    public async Task Desk_IsThereForTheInstitutionEntrustedAlone()
    {
        var (site, number, _) = await HelperSite.StartAsync();
        await using var __ = site;
        foreach (var (who, path, isThere) in new[]
        {
            ("helper", "/auxiliary", true), ("stranger", "/auxiliary", true), ("judge", "/auxiliary", false), ("bidder", "/auxiliary", false),
            ("helper", "/auxiliary/today", true), ("bidder", "/auxiliary/today", false), ("clerk", "/auxiliary/today", false),
            ("helper", $"/auxiliary/{number}", true), ("stranger", $"/auxiliary/{number}", false), ("judge", $"/auxiliary/{number}", true), ("elsewhere", $"/auxiliary/{number}", false), ("debtor", $"/auxiliary/{number}", false),
            ("helper", $"/auxiliary/{number}/acts/open-viewing", true), ("stranger", $"/auxiliary/{number}/acts/open-viewing", false), ("judge", $"/auxiliary/{number}/acts/open-viewing", false),
            ("judge", "/court/auxiliary", true), ("clerk", "/court/auxiliary", true), ("helper", "/court/auxiliary", false), ("bidder", "/court/auxiliary", false),
            ("helper", $"/court/disposals/{number}", false), ("helper", $"/me/disposals/{number}", false),
        })
        {
            var page = await (await site.AsAsync(who)).GetAsync(path);
            Assert.Equal((who, path, isThere ? HttpStatusCode.OK : HttpStatusCode.NotFound), (who, path, page.Status));
        }

        Assert.Equal("/sign-in", (await (await site.AsAsync("")).GetAsync("/auxiliary")).Address.AbsolutePath);
        Assert.DoesNotContain(number, (await (await site.AsAsync("stranger")).GetAsync("/auxiliary")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("姓名", (await (await site.AsAsync("helper")).GetAsync($"/auxiliary/{number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public async Task Appointment_IsOpenedBookedListedAndClosedThroughThePages()
    {
        var (site, number, lot) = await HelperSite.StartAsync();
        await using var _ = site;
        var day = site.Today.AddDays(1);
        await ActAsync(site, number, "open-viewing", ("day", SaleActs.Day(day)), ("time", "09:30"), ("places", "4"));
        await site.BookAsync("bidder", lot, "13800005678");

        await site.GoToAsync(Domain.Calendar.CourtTime.At(day, new TimeOnly(9, 0)));
        var today = await (await site.AsAsync("helper")).GetAsync("/auxiliary/today");
        Assert.Contains("*******5678", today.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13800005678", today.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bidder", today.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var id = (await site.StateAsync(number)).Viewings.Single().Id;
        await ActAsync(site, number, "close-viewing", ("viewing", id), ("visitors", "1"));
        Assert.Equal(1, (await site.StateAsync(number)).Viewings.Single().Visitors);
        Assert.DoesNotContain("5678", (await (await site.AsAsync("judge")).GetAsync($"/auxiliary/{number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TaskDoneAndRated_StandsInTheCourtsList()
    {
        var (site, number, _) = await HelperSite.StartAsync();
        await using var __ = site;
        await ActAsync(site, number, "mark-task-done", ("task", SaleActs.N(SaleTask.Viewing)), ("document", "已带看三场。"));
        await site.GiveAsync(number, new RateAuxiliary(HelperSite.Helper, 4, SaleSite.Document));

        var list = await (await site.AsAsync("clerk")).GetAsync("/court/auxiliary");

        Assert.Contains("已办结 1 / 2 项", list.Text, StringComparison.Ordinal);
        Assert.Contains("4.0 分（1 件）", list.Text, StringComparison.Ordinal);
        Assert.Contains("4 / 5 分", (await (await site.AsAsync("helper")).GetAsync($"/auxiliary/{number}")).Text, StringComparison.Ordinal);
    }

    private static async Task ActAsync(SaleSite site, string number, string slug, params (string Name, string Value)[] values)
    {
        var helper = await site.AsAsync("helper");
        var form = await helper.GetAsync($"/auxiliary/{number}/acts/{slug}");
        using var request = SiteClient.MultipartRequest(form, SaleActs.Form, values);
        var done = await helper.SendAsync(request);
        Assert.Equal((slug, $"/auxiliary/{number}"), (slug, done.Address.AbsolutePath));
        Assert.NotNull(done.Document.QuerySelector("[role=status]"));
    }
}
