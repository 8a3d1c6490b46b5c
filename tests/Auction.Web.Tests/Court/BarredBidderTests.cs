using System.Net;
using Auction.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Court;

/// <summary>Who is kept from registering for a lot, over HTTP.</summary>
public sealed class BarredBidderTests
{
    [Theory]
    [InlineData("judge")]
    [InlineData("clerk")]
    [InlineData("operator")]
    [Trait("Rule", "AUC-34")]
    public async Task StaffConnectedWithTheSale_ReadWhy_AndCannotRegister(string who)
    {
        await using var site = await CourtSite.StartAsync();
        using var person = await site.SignInAsync(who);
        var page = await person.GetAsync(site.RegisterPath);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("不得竞买与其行为相关的拍卖财产", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form input[name=read]"));
        await using var db = await site.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        Assert.False(await db.BidderApplications.AnyAsync());
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public async Task WithoutAProvedName_ThePageLeadsThere_AndAForgedFormChangesNothing()
    {
        await using var site = await CourtSite.StartAsync();
        using var bidder = await site.SignInAsync("bidder");
        var form = await bidder.GetAsync(site.RegisterPath);
        await using var db = await site.Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        await db.Identities.ExecuteDeleteAsync();

        var page = await bidder.GetAsync(site.RegisterPath);
        Assert.NotNull(page.Document.QuerySelector("main a[href^='/me/identity']"));
        await CourtSite.RegisterAsync(bidder, form);
        Assert.False(await db.BidderApplications.AnyAsync());
    }

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public async Task EveryCondition_IsShownWithItsRule()
    {
        await using var site = await CourtSite.StartAsync();
        using var bidder = await site.SignInAsync("bidder");
        var page = await bidder.GetAsync(site.RegisterPath);
        Assert.Equal(
            ["AUC-18.1", "AUC-18.1", "CIV-17", "AUC-34", "AUC-24.2", "LHC-3", "AUC-14", "AUC-17.2"],
            page.Document.QuerySelectorAll(".checks .rule-id").Select(rule => rule.TextContent));
        Assert.Equal(2, page.Document.QuerySelectorAll(".checks .wait").Length);
    }
}
