using System.Net;
using Auction.TestKit.Http;
using Auction.Web.Tests.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Viewings;

/// <summary>Booking a viewing through the page of the lot.</summary>
[Trait("Rule", "AUC-7")]
public sealed class BookViewingPageTests
{
    private const string Phone = "138 0000 5678";

    [Fact]
    public async Task Place_IsTakenOnceAndGivenBack_AndItsNumberIsEncrypted()
    {
        var (site, number, lot) = await HelperSite.StartAsync();
        await using var _ = site;
        await site.OpenViewingAsync(number, places: 2);
        var bidder = await site.AsAsync("bidder");
        var form = await bidder.GetAsync($"/lots/{lot}/viewings");

        foreach (var wrong in new[] { "", "12", "not a number", "1234567890123456" })
        {
            var refused = await bidder.SubmitAsync(form, "form.slot-form", ("phone", wrong));
            Assert.Contains("7 至 15 位", refused.Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        }

        var booked = await bidder.SubmitAsync(form, "form.slot-form", ("phone", Phone));
        Assert.Contains("第 1 号", booked.Document.QuerySelector(".slot-mine")!.TextContent, StringComparison.Ordinal);
        await bidder.SubmitAsync(form, "form.slot-form", ("phone", Phone));
        await using var db = await site.OpenDatabaseAsync();
        var row = await db.ViewingBookings.SingleAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("5678", System.Text.Encoding.UTF8.GetString(row.PhoneCipher), StringComparison.Ordinal);

        var given = await bidder.SubmitAsync(booked, ".slot-do form");
        Assert.NotNull(given.Document.QuerySelector("form.slot-form"));
        Assert.Contains("电话号码已删除", given.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullAppointment_TakesNobodyElse()
    {
        var (site, number, lot) = await HelperSite.StartAsync();
        await using var _ = site;
        await site.OpenViewingAsync(number, places: 1);
        var late = await site.AsAsync("visitor");
        var form = await late.GetAsync($"/lots/{lot}/viewings");
        await site.BookAsync("bidder", lot, Phone);

        var refused = await late.SubmitAsync(form, "form.slot-form", ("phone", Phone));

        Assert.Contains("本场名额已满", refused.Document.QuerySelector(".errsum")!.TextContent, StringComparison.Ordinal);
        Assert.Null(refused.Document.QuerySelector("form.slot-form"));
        Assert.Contains("已满", refused.Document.QuerySelector(".slot-free")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public async Task Page_NamesNobodyAndOffersStaffNothing()
    {
        var (site, number, lot) = await HelperSite.StartAsync();
        await using var _ = site;
        await site.OpenViewingAsync(number, places: 3);
        await site.BookAsync("bidder", lot, Phone);
        foreach (var who in new[] { "", "visitor", "helper", "judge" })
        {
            var page = await (await site.AsAsync(who)).GetAsync($"/lots/{lot}/viewings");
            Assert.DoesNotContain("5678", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("bidder", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(who == "visitor", page.Document.QuerySelector("form.slot-form") is not null);
        }

        // The visitor's form cannot be sent by staff either.
        var visitor = await site.AsAsync("visitor");
        var form = await visitor.GetAsync($"/lots/{lot}/viewings");
        var helper = await site.AsAsync("helper");
        var token = (await helper.GetAsync($"/auxiliary/{number}/acts/open-viewing")).Document.QuerySelector("form.act-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await helper.SubmitAsync(form, "form.slot-form", ("phone", Phone), ("__RequestVerificationToken", token))).Status);
    }
}
