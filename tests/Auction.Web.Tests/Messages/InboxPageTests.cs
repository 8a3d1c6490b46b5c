using System.Net;
using Auction.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Messages;

/// <summary>A person's messages as pages.</summary>
public sealed class InboxPageTests
{
    [Fact]
    public async Task AMessage_IsCounted_Read_AndStaysRead_AndIsNobodyElses()
    {
        await using var town = await MessageTown.StartAsync();
        await town.TellAsync("bidder");
        using var bidder = await town.Court.SignInAsync("bidder");
        var page = await bidder.GetAsync("/me/messages");
        Assert.Equal("1", page.Document.QuerySelector(".hp-bell .n")?.TextContent);
        Assert.Single(page.Document.QuerySelectorAll(".msgs li.unread"));

        using var rival = await town.Court.SignInAsync("rival");
        var empty = await rival.GetAsync("/me/messages");
        Assert.NotNull(empty.Document.QuerySelector(".empty-box"));
        var message = page.Document.QuerySelector("input[name=message]")!.GetAttribute("value")!;
        await town.TellAsync("rival", "test:rival");
        await rival.SubmitAsync(await rival.GetAsync("/me/messages"), "form[action*='handler=Read']", ("message", message));
        var owner = await town.AccountAsync("bidder");
        await using (var db = await town.DbAsync())
        {
            Assert.Equal(DeliveryStanding.Sent, await db.MessageDispatches.Where(row => row.AccountId == owner && row.Channel == MessageChannel.Inbox).Select(row => row.Standing).SingleAsync());
        }

        var after = await bidder.SubmitAsync(page, "form[action*='handler=Read']");
        Assert.Null(after.Document.QuerySelector(".hp-bell .n"));
        Assert.Empty(after.Document.QuerySelectorAll(".msgs li.unread"));
        Assert.NotNull((await bidder.GetAsync("/me/messages?unread=true")).Document.QuerySelector(".empty-box"));
        Assert.Single((await bidder.GetAsync("/en/me/messages?q=parking")).Document.QuerySelectorAll(".msgs li"));
        Assert.Empty((await bidder.GetAsync("/me/messages?q=nothing-like-it")).Document.QuerySelectorAll(".msgs li"));
    }

    [Fact]
    public async Task Channels_AreChosen_AndOnlyTheInboxStays()
    {
        await using var town = await MessageTown.StartAsync();
        using var bidder = await town.Court.SignInAsync("bidder");
        var page = await bidder.GetAsync("/me/messages/settings");
        Assert.True(page.Document.QuerySelector("#inbox")!.HasAttribute("disabled"));
        var wrong = await bidder.SubmitAsync(page, "main form", ("phone", "12"));
        Assert.Contains("手机号码应为", wrong.Text, StringComparison.Ordinal);
        await bidder.SubmitAsync(page, "main form", ("phone", "139 0000 1234"), ("email", "false"), ("language", "en"));
        Assert.Contains("*******1234", (await bidder.GetAsync("/me/messages/settings")).Text, StringComparison.Ordinal);
        await town.TellAsync("bidder", kind: MessageKind.Outbid);
        await town.UntilAsync(MessageChannel.Sms, row => row.Standing == DeliveryStanding.Arrived);

        // What bidders offer stays on the site (AUC-18.2).
        var sent = Assert.Single(await town.SentAsync());
        Assert.Equal(("sms", "13900001234"), (sent.GetProperty("order").GetProperty("channel").GetString(), sent.GetProperty("order").GetProperty("to").GetString()));
        Assert.DoesNotContain("700", sent.GetProperty("order").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "AUC-16.1")]
    public async Task WhatTheCourtHasToNotify_GoesOut_WhateverWasChosen()
    {
        await using var town = await MessageTown.StartAsync();
        using var bidder = await town.Court.SignInAsync("bidder");
        await bidder.SubmitAsync(await bidder.GetAsync("/me/messages/settings"), "main form", ("email", "false"));
        await town.TellAsync("bidder", kind: MessageKind.SaleNotification);
        await town.UntilAsync(MessageChannel.Email, row => row.Standing == DeliveryStanding.Arrived);
    }
}
