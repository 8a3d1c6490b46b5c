using System.Text;
using System.Text.Json;
using Auction.Data.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>What platforms must be told is written in the transaction that causes it (REF-10 to REF-12, REF-29).</summary>
public sealed class TellPlatformsTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-10")]
    public async Task Order_GoesToEveryPlatformWithItsOwnBody(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();

        var taken = await node.Requests.TakeAsync(null, node.Clock.Now, TimeSpan.FromMinutes(1), 10, CancellationToken.None);

        Assert.Equal([("online-order", "p1"), ("online-order", "p2"), ("online-order", "p3")], taken.Select(row => (row.Kind, row.Recipient)).Order());
        foreach (var row in taken)
        {
            var body = JsonDocument.Parse((await node.Files.FindAsync(row.BodySha256, CancellationToken.None))!.Bytes).RootElement;
            Assert.Equal((OutsideRequests.Format, row.Recipient, "HV2603-0001"), (body.GetProperty("format").GetString(), body.GetProperty("to").GetString(), body.GetProperty("valuation").GetString()));
            Assert.Equal("2026-03-05", body.GetProperty("lastDay").GetString());
            Assert.Equal("车位", body.GetProperty("order").GetProperty("name").GetString());
            Assert.Equal((id, (DateTimeOffset?)Domain.Calendar.CourtTime.EndOf(ValuationNode.Day("2026-03-05"))), (row.ValuationId, row.DueAt));
        }

        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-12")]
    public async Task FaultyReport_IsSentBackToItsPlatformAlone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();
        await node.DoAsync(id, node.Report("p1", 100));
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        await node.DoAsync(id, new ReviewReports([new("p1", ReportFaultKind.WrongFact, ValuationNode.Document)]));

        await using var db = await database.OpenAsync();
        var correction = await db.OutsideRequests.SingleAsync(row => row.Kind == "online-correction");
        Assert.Equal(("p1", (DateTimeOffset?)node.Clock.Now), (correction.Recipient, correction.NextAttemptAt));
        var body = Encoding.UTF8.GetString((await db.StoredFiles.SingleAsync(file => file.Sha256 == correction.BodySha256)).Bytes);
        Assert.Contains($$"""
            "faults":[{"kind":1,"document":"{{ValuationNode.Document}}"}]
            """, body, StringComparison.Ordinal);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task InquiryOver_ClosesWhatWasNotSentYet(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        await node.Sweep.RunAsync(CancellationToken.None);

        Assert.Empty(await node.Requests.TakeAsync(null, node.Clock.Now.AddYears(1), TimeSpan.FromMinutes(1), 10, CancellationToken.None));
        await using var db = await database.OpenAsync();
        Assert.Equal(3, await db.OutsideRequests.CountAsync(row => row.ClosedAt != null));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-29.1")]
    public async Task Withdrawal_IsToldToThoseStillAsked(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();
        await node.DoAsync(id, new DropPlatform("p2", ValuationNode.Document));
        await node.DoAsync(id, new WithdrawValuation(WithdrawalGround.ApplicantWithdrew, ValuationNode.Document));

        var taken = await node.Requests.TakeAsync(null, node.Clock.Now, TimeSpan.FromMinutes(1), 10, CancellationToken.None);

        Assert.Equal([("online-withdrawal", "p1"), ("online-withdrawal", "p3")], taken.Select(row => (row.Kind, row.Recipient)).Order());
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-29.2")]
    public async Task OrderTakenBack_IsToldAlthoughTheInquiryIsGoneFromTheState(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();
        await node.DoAsync(id, new MakeRequests("A", PartyRequests.AgreePrice));
        await node.DoAsync(id, new MakeRequests("D", PartyRequests.AgreePrice));

        await node.DoAsync(id, new WithdrawOrder(ValuationNode.Document));

        var taken = await node.Requests.TakeAsync(null, node.Clock.Now, TimeSpan.FromMinutes(1), 10, CancellationToken.None);
        Assert.Equal(["online-withdrawal", "online-withdrawal", "online-withdrawal"], taken.Select(row => row.Kind));
        var said = await node.Files.FindAsync(taken[0].BodySha256, CancellationToken.None);
        Assert.Contains(ValuationNode.Order.Name, System.Text.Encoding.UTF8.GetString(said!.Bytes), StringComparison.Ordinal);
        await database.AssertCleanAsync();
    }
}
