using System.Text;
using Auction.Data.Files;
using Auction.Data.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Data.Tests.Valuations;

/// <summary>Messengers take up requests one at a time, and what was answered is stored whole before it is read.</summary>
public sealed class OutsideRequestTests
{
    private static readonly TimeSpan Loan = TimeSpan.FromMinutes(1);

    [Theory]
    [EachDatabase]
    public async Task TakenRequest_IsFreeAgainAfterItsLoan(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var now = node.Clock.Now;
        Assert.Equal(3, (await node.Requests.TakeAsync(null, now, Loan, 10, CancellationToken.None)).Count);

        Assert.Empty(await node.Requests.TakeAsync(null, now + Loan - TimeSpan.FromMilliseconds(1), Loan, 10, CancellationToken.None));
        var again = await node.Requests.TakeAsync(null, now + Loan, Loan, 2, CancellationToken.None);

        Assert.Equal([2, 2], again.Select(row => row.Attempts));
        Assert.Equal([now + (2 * Loan), now + (2 * Loan)], again.Select(row => row.NextAttemptAt!.Value));
    }

    [Theory]
    [EachDatabase]
    public async Task TwoMessengers_NeverTakeTheSameRequest(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var other = node.Beside(database);

        var taken = await Task.WhenAll(
            node.Requests.TakeAsync(null, node.Clock.Now, Loan, 10, CancellationToken.None),
            other.Requests.TakeAsync(null, node.Clock.Now, Loan, 10, CancellationToken.None));

        Assert.Equal(3, taken.Sum(each => each.Count));
        Assert.Equal(3, taken.SelectMany(each => each).Select(row => row.Id).Distinct().Count());
    }

    [Theory]
    [EachDatabase]
    public async Task Answer_IsStoredWholeAndWaitsToBeRead(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var request = (await node.Requests.TakeAsync(null, node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        var answer = Encoding.UTF8.GetBytes("not even JSON");

        var sha256 = await node.Requests.AnswerAsync(request.Id, answer, "application/octet-stream", node.Clock.Now, askAgainAt: null, CancellationToken.None);

        var unread = Assert.Single(await node.Requests.UnreadAsync(10, CancellationToken.None));
        Assert.Equal((request.Id, sha256, (DateTimeOffset?)null), (unread.Id, unread.AnswerSha256, unread.NextAttemptAt));
        Assert.Equal(answer, (await node.Files.FindAsync(sha256, CancellationToken.None))!.Bytes);
        await node.Requests.HandledAsync(request.Id, sha256, node.Clock.Now, fault: null, isOver: false, CancellationToken.None);
        Assert.Empty(await node.Requests.UnreadAsync(10, CancellationToken.None));
        await database.AssertCleanAsync();
    }

    /// <summary>While an answer is being read a newer one comes: what was read is not the newer one.</summary>
    [Theory]
    [EachDatabase]
    public async Task NewerAnswer_StillWaitsWhenTheOlderIsHandled(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var request = (await node.Requests.TakeAsync(null, node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        var later = node.Clock.Now.AddHours(1);
        var older = await node.Requests.AnswerAsync(request.Id, [1], "application/octet-stream", node.Clock.Now, later, CancellationToken.None);
        await node.Requests.AnswerAsync(request.Id, [2], "application/octet-stream", later, askAgainAt: null, CancellationToken.None);

        await node.Requests.HandledAsync(request.Id, older, later, fault: null, isOver: false, CancellationToken.None);

        Assert.Single(await node.Requests.UnreadAsync(10, CancellationToken.None));
    }

    [Theory]
    [EachDatabase]
    public async Task ClosedRequest_IsNotOpenedAgain(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var request = (await node.Requests.TakeAsync(null, node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        await node.Sweep.RunAsync(CancellationToken.None);

        await node.Requests.UnchangedAsync(request.Id, node.Clock.Now, CancellationToken.None);
        await node.Requests.AnswerAsync(request.Id, [1], "application/octet-stream", node.Clock.Now, node.Clock.Now, CancellationToken.None);

        Assert.Empty(await node.Requests.TakeAsync(null, node.Clock.Now, Loan, 10, CancellationToken.None));
        Assert.Single(await node.Requests.UnreadAsync(10, CancellationToken.None));
    }

    [Theory]
    [EachDatabase]
    public async Task SameFile_IsStoredOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var keys = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => node.Files.PutAsync([1, 2, 3], "application/pdf", CancellationToken.None)));
        await node.Files.PutAsync([1, 2, 3], "image/png", CancellationToken.None);

        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", Assert.Single(keys.Distinct()));
        await using var db = await database.OpenAsync();
        Assert.Equal(("application/pdf", 3L), (await db.StoredFiles.ToListAsync()).Select(row => (row.MediaType, row.Length)).Single());
        Assert.Null(await node.Files.FindAsync(new string('0', 64), CancellationToken.None));
    }

    [Theory]
    [EachDatabase]
    public async Task DamagedFile_IsNotHandedOut(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var sha256 = await node.Files.PutAsync([1, 2, 3], "application/pdf", CancellationToken.None);
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            await db.StoredFiles.ExecuteUpdateAsync(set => set.SetProperty(row => row.Bytes, new byte[] { 1, 2, 4 }));
        }

        await Assert.ThrowsAsync<DamagedFileException>(() => node.Files.FindAsync(sha256, CancellationToken.None));
    }

    /// <summary>An answer that is still to be read is not asked for again: the newer one would take its place.</summary>
    [Theory]
    [EachDatabase]
    public async Task UnreadAnswer_IsReadBeforeAnythingIsAskedAgain(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var now = node.Clock.Now;
        var request = Assert.Single(await node.Requests.TakeAsync("p2", now, Loan, 10, CancellationToken.None));
        var sha256 = await node.Requests.AnswerAsync(request.Id, [1], "application/octet-stream", now, now, CancellationToken.None);

        Assert.Empty(await node.Requests.TakeAsync("p2", now, Loan, 10, CancellationToken.None));
        await node.Requests.HandledAsync(request.Id, sha256, now, OutsideFault.NotUnderstood, isOver: false, CancellationToken.None);

        var again = Assert.Single(await node.Requests.TakeAsync("p2", now, Loan, 10, CancellationToken.None));
        Assert.Equal((OutsideFault.NotUnderstood, (DateTimeOffset?)now, 0, (DateTimeOffset?)now), (again.Fault, again.FaultAt, again.Faults, again.SentAt));
    }

    [Theory]
    [EachDatabase]
    public async Task Faults_AreCountedUntilAnAnswerComes(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var now = node.Clock.Now;
        var request = (await node.Requests.TakeAsync("p1", now, Loan, 1, CancellationToken.None))[0];
        await node.Requests.FaultAsync(request.Id, OutsideFault.Unreachable, now, now, CancellationToken.None);
        await node.Requests.FaultAsync(request.Id, OutsideFault.TimedOut, now, now, CancellationToken.None);

        var failed = (await node.Requests.TakeAsync("p1", now, Loan, 1, CancellationToken.None))[0];
        Assert.Equal((2, (OutsideFault?)OutsideFault.TimedOut, (DateTimeOffset?)null), (failed.Faults, failed.Fault, failed.SentAt));

        await node.Requests.UnchangedAsync(request.Id, now, CancellationToken.None);
        Assert.Equal(0, (await node.Requests.TakeAsync("p1", now, Loan, 1, CancellationToken.None))[0].Faults);

        await node.Requests.FaultAsync(request.Id, OutsideFault.Rejected, now, tryAgainAt: null, CancellationToken.None);
        Assert.Empty(await node.Requests.TakeAsync("p1", now.AddYears(1), Loan, 1, CancellationToken.None));
        await using var db = await database.OpenAsync();
        Assert.Equal(now, (await db.OutsideRequests.SingleAsync(row => row.Id == request.Id)).ClosedAt);
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-28")]
    public async Task AnswerDuringAStay_WaitsForTheResumption(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();
        var request = (await node.Requests.TakeAsync("p1", node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        await node.DoAsync(id, new StayValuation(StayGround.Other, ValuationNode.Document));
        await node.Requests.AnswerAsync(request.Id, [1], "application/octet-stream", node.Clock.Now, node.Clock.Now, CancellationToken.None);

        Assert.Empty(await node.Requests.UnreadAsync(10, CancellationToken.None));
        await node.DoAsync(id, new ResumeValuation(ValuationNode.Document));
        Assert.Single(await node.Requests.UnreadAsync(10, CancellationToken.None));
    }
}
