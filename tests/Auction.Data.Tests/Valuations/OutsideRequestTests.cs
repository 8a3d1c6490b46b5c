using System.Text;
using Auction.Data.Files;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;

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
        Assert.Equal(3, (await node.Requests.TakeAsync(now, Loan, 10, CancellationToken.None)).Count);

        Assert.Empty(await node.Requests.TakeAsync(now + Loan - TimeSpan.FromMilliseconds(1), Loan, 10, CancellationToken.None));
        var again = await node.Requests.TakeAsync(now + Loan, Loan, 2, CancellationToken.None);

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
            node.Requests.TakeAsync(node.Clock.Now, Loan, 10, CancellationToken.None),
            other.Requests.TakeAsync(node.Clock.Now, Loan, 10, CancellationToken.None));

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
        var request = (await node.Requests.TakeAsync(node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        var answer = Encoding.UTF8.GetBytes("not even JSON");

        var sha256 = await node.Requests.AnswerAsync(request.Id, answer, "application/octet-stream", node.Clock.Now, askAgainAt: null, CancellationToken.None);

        var unread = Assert.Single(await node.Requests.UnreadAsync(10, CancellationToken.None));
        Assert.Equal((request.Id, sha256, (DateTimeOffset?)null), (unread.Id, unread.AnswerSha256, unread.NextAttemptAt));
        Assert.Equal(answer, (await node.Files.FindAsync(sha256, CancellationToken.None))!.Bytes);
        await node.Requests.HandledAsync(request.Id, sha256, node.Clock.Now, CancellationToken.None);
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
        var request = (await node.Requests.TakeAsync(node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        var later = node.Clock.Now.AddHours(1);
        var older = await node.Requests.AnswerAsync(request.Id, [1], "application/octet-stream", node.Clock.Now, later, CancellationToken.None);
        await node.Requests.AnswerAsync(request.Id, [2], "application/octet-stream", later, askAgainAt: null, CancellationToken.None);

        await node.Requests.HandledAsync(request.Id, older, later, CancellationToken.None);

        Assert.Single(await node.Requests.UnreadAsync(10, CancellationToken.None));
    }

    [Theory]
    [EachDatabase]
    public async Task ClosedRequest_IsNotOpenedAgain(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        var request = (await node.Requests.TakeAsync(node.Clock.Now, Loan, 1, CancellationToken.None))[0];
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        await node.Sweep.RunAsync(CancellationToken.None);

        await node.Requests.PostponeAsync(request.Id, node.Clock.Now, CancellationToken.None);
        await node.Requests.AnswerAsync(request.Id, [1], "application/octet-stream", node.Clock.Now, node.Clock.Now, CancellationToken.None);

        Assert.Empty(await node.Requests.TakeAsync(node.Clock.Now, Loan, 10, CancellationToken.None));
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
}
