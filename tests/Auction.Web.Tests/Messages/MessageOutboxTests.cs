using System.Net;
using System.Text;
using Auction.Domain.Messages;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Messages;

/// <summary>Messages on their way: site and service over real HTTP, with the faults a service has.</summary>
public sealed class MessageOutboxTests
{
    public static TheoryData<DatabaseKind> Databases { get; } = [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task ALetter_IsSentOnce_AndItsProofsAreKeptWhole(DatabaseKind kind)
    {
        await using var town = await MessageTown.StartAsync(kind);
        await town.TellAsync("bidder");
        await town.TellAsync("bidder");
        var row = await town.UntilAsync(MessageChannel.Email, each => each.Standing == DeliveryStanding.Arrived);

        var sent = Assert.Single(await town.SentAsync());
        Assert.Equal(("bidder@test.hengping", row.ProviderId), (sent.GetProperty("order").GetProperty("to").GetString(), sent.GetProperty("id").GetString()));
        Assert.Equal("b***@test.hengping", row.AddressMasked);
        await using var db = await town.DbAsync();
        var reports = await db.MessageReports.AsNoTracking().OrderBy(each => each.Outcome).ToListAsync();
        Assert.Equal([DeliveryOutcome.Taken, DeliveryOutcome.Arrived], reports.Select(each => each.Outcome));
        Assert.Contains("accepted", Encoding.UTF8.GetString(reports[0].Body), StringComparison.Ordinal);
        Assert.Contains("delivered", Encoding.UTF8.GetString(reports[1].Body), StringComparison.Ordinal);
        Assert.StartsWith("t=", reports[1].Signature, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => db.MessageReports.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => db.Messages.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task AServiceThatTakesItAndBreaksOff_IsAskedAgain_AndSendsItOnce()
    {
        await using var town = await MessageTown.StartAsync();
        await town.MoodAsync("actsThenBreaks");
        await town.TellAsync("bidder");
        await town.UntilAsync(MessageChannel.Email, each => each.Tries > 0 && each.Fault is not null);
        await town.MoodAsync("normal");
        await town.UntilAsync(MessageChannel.Email, each => each.Standing == DeliveryStanding.Arrived);

        Assert.Single(await town.SentAsync());
    }

    [Fact]
    public async Task AServiceThatIsDown_IsAskedAgainLater_AndNothingIsLost()
    {
        await using var town = await MessageTown.StartAsync();
        await town.MoodAsync("down");
        await town.TellAsync("bidder");
        var waiting = await town.UntilAsync(MessageChannel.Email, each => each.Fault is not null);
        Assert.Equal((DeliveryStanding.Waiting, "status-503"), (waiting.Standing, waiting.Fault));
        Assert.Empty(await town.SentAsync());

        await town.MoodAsync("normal");
        await town.UntilAsync(MessageChannel.Email, each => each.Standing == DeliveryStanding.Arrived);
    }

    [Fact]
    public async Task WithoutAReport_ItWasSentAndHasNotArrived()
    {
        await using var town = await MessageTown.StartAsync();
        await town.MoodAsync("silent");
        await town.TellAsync("bidder");
        var row = await town.UntilAsync(MessageChannel.Email, each => each.Standing == DeliveryStanding.Sent);

        await town.BeatAsync();
        Assert.Null(row.ArrivedAt);
        Assert.Equal(1, (await town.UntilAsync(MessageChannel.Email, _ => true)).Tries);
    }

    [Theory]
    [InlineData("failing", DeliveryStanding.Failed)]
    [InlineData("duplicated", DeliveryStanding.Arrived)]
    public async Task WhatTheReportSays_IsWhereItStands(string mood, DeliveryStanding standing)
    {
        await using var town = await MessageTown.StartAsync();
        await town.MoodAsync(mood);
        await town.TellAsync("bidder");
        var row = await town.UntilAsync(MessageChannel.Email, each => each.Standing == standing);

        Assert.Null(row.NextTryAt);
        await using var db = await town.DbAsync();
        Assert.Equal(2, await db.MessageReports.CountAsync(each => each.DispatchId == row.Id));
    }

    [Fact]
    public async Task JobsInTwoProcesses_SendNothingTwice()
    {
        await using var town = await MessageTown.StartAsync();
        for (var number = 0; number < 20; number++) { await town.TellAsync("bidder", $"test:{number}"); }
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => town.BeatAsync()));

        await using var db = await town.DbAsync();
        for (var tries = 0; tries < 100 && await db.MessageDispatches.AnyAsync(row => row.Channel == MessageChannel.Email && row.Standing != DeliveryStanding.Arrived); tries++) { await Task.Delay(100); }
        Assert.Equal(20, await db.MessageDispatches.CountAsync(row => row.Channel == MessageChannel.Email && row.Standing == DeliveryStanding.Arrived && row.Tries == 1));
        Assert.Equal(20, (await town.SentAsync()).Count);
    }

    [Fact]
    public async Task AForgedReport_ChangesNothing()
    {
        await using var town = await MessageTown.StartAsync();
        await town.MoodAsync("silent");
        await town.TellAsync("bidder");
        var row = await town.UntilAsync(MessageChannel.Email, each => each.Standing == DeliveryStanding.Sent);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(town.Court.Host.Address, "hooks/messages"))
        {
            Content = new StringContent($$"""{"id":"{{row.ProviderId}}","key":"{{row.Id:N}}","standing":"delivered","at":"{{DateTimeOffset.UtcNow:o}}"}"""),
        };
        request.Headers.Add("Message-Signature", $"t={DateTimeOffset.UtcNow.ToUnixTimeSeconds()},v1={new string('0', 64)}");
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(DeliveryStanding.Sent, (await town.UntilAsync(MessageChannel.Email, _ => true)).Standing);
    }
}
