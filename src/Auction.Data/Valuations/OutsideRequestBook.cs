using Auction.Data.Files;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Valuations;

/// <summary>What messengers do with requests: take them up, and store what was answered before anybody reads it.</summary>
public sealed class OutsideRequestBook(IDbContextFactory<AuctionDb> databases, FileShelf files)
{
    /// <summary>Takes up requests that are due, the longest due first. Nobody else gets them before the loan is over.</summary>
    /// <remarks>One whose last answer is still to be read is left: a newer answer would take its place.</remarks>
    /// <param name="recipient">Whose; null for everybody's.</param>
    /// <param name="now">Platform time.</param>
    /// <param name="loan">When to take one up again if its messenger never reports back.</param>
    /// <param name="atMost">How many.</param>
    /// <param name="cancellationToken">Stops between requests.</param>
    public async Task<IReadOnlyList<OutsideRequestRow>> TakeAsync(string? recipient, DateTimeOffset now, TimeSpan loan, int atMost, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var due = await db.OutsideRequests.AsNoTracking()
            .Where(row => row.NextAttemptAt != null && row.NextAttemptAt <= now && (row.AnsweredAt == null || row.HandledAt != null) && (recipient == null || row.Recipient == recipient))
            .OrderBy(row => row.NextAttemptAt).ThenBy(row => row.Id).Take(atMost).ToListAsync(cancellationToken);
        var taken = new List<OutsideRequestRow>();
        foreach (var row in due)
        {
            var (seen, until) = (row.NextAttemptAt, now + loan);
            var won = await db.OutsideRequests.Where(each => each.Id == row.Id && each.NextAttemptAt == seen).ExecuteUpdateAsync(
                set => set.SetProperty(each => each.Attempts, each => each.Attempts + 1).SetProperty(each => each.NextAttemptAt, until),
                cancellationToken);
            if (won == 1)
            {
                row.Attempts++;
                row.NextAttemptAt = until;
                taken.Add(row);
            }
        }

        return taken;
    }

    /// <summary>Notes that the recipient has nothing new to say, and when to ask again; a request that is closed stays closed.</summary>
    public async Task UnchangedAsync(Guid requestId, DateTimeOffset askAgainAt, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.OutsideRequests.Where(row => row.Id == requestId && row.NextAttemptAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, askAgainAt).SetProperty(row => row.Faults, 0), cancellationToken);
    }

    /// <summary>Notes a fault, and when to try again.</summary>
    /// <param name="requestId">Which request.</param>
    /// <param name="fault">What went wrong.</param>
    /// <param name="at">When.</param>
    /// <param name="tryAgainAt">Null to give up: the request is closed.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public async Task FaultAsync(Guid requestId, OutsideFault fault, DateTimeOffset at, DateTimeOffset? tryAgainAt, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.OutsideRequests.Where(row => row.Id == requestId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Fault, fault).SetProperty(row => row.FaultAt, at).SetProperty(row => row.Faults, row => row.Faults + 1),
            cancellationToken);
        DateTimeOffset? closedAt = tryAgainAt is null ? at : null;
        await db.OutsideRequests.Where(row => row.Id == requestId && row.NextAttemptAt != null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.NextAttemptAt, tryAgainAt).SetProperty(row => row.ClosedAt, closedAt),
            cancellationToken);
    }

    /// <summary>Stores an answer whole. It waits to be read even if the request was closed meanwhile.</summary>
    /// <param name="requestId">Which request.</param>
    /// <param name="answer">The bytes as received.</param>
    /// <param name="mediaType">As the sender called it.</param>
    /// <param name="at">When it came.</param>
    /// <param name="askAgainAt">When to ask again; null when this is the last answer.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <returns>The SHA-256 of the answer.</returns>
    public async Task<string> AnswerAsync(Guid requestId, byte[] answer, string mediaType, DateTimeOffset at, DateTimeOffset? askAgainAt, CancellationToken cancellationToken)
    {
        // The file first: a row never names bytes that are not there.
        var sha256 = await files.PutAsync(answer, mediaType, cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.OutsideRequests.Where(row => row.Id == requestId).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.SentAt, row => row.SentAt ?? at)
                .SetProperty(row => row.Faults, 0)
                .SetProperty(row => row.AnsweredAt, at)
                .SetProperty(row => row.AnswerSha256, sha256)
                .SetProperty(row => row.HandledAt, (DateTimeOffset?)null),
            cancellationToken);

        // Lost in between, the loan ends and the same is asked once more.
        await db.OutsideRequests.Where(row => row.Id == requestId && row.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, askAgainAt), cancellationToken);
        return sha256;
    }

    /// <summary>Requests whose answer is stored and not read yet, the oldest first. While a valuation stands still its answers wait (REF-28).</summary>
    public async Task<IReadOnlyList<OutsideRequestRow>> UnreadAsync(int atMost, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.OutsideRequests.AsNoTracking()
            .Where(row => row.HandledAt == null && row.AnsweredAt != null && !db.Valuations.Any(valuation => valuation.Id == row.ValuationId && valuation.IsStayed))
            .OrderBy(row => row.AnsweredAt).ThenBy(row => row.Id).Take(atMost).ToListAsync(cancellationToken);
    }

    /// <summary>Notes that what this answer says was put to the rules; a newer answer still waits.</summary>
    /// <param name="requestId">Which request.</param>
    /// <param name="answerSha256">Which answer.</param>
    /// <param name="at">When.</param>
    /// <param name="fault">What is wrong with the answer; null when it could be read.</param>
    /// <param name="isOver">True when nothing more is to be asked.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public async Task HandledAsync(Guid requestId, string answerSha256, DateTimeOffset at, OutsideFault? fault, bool isOver, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var answered = db.OutsideRequests.Where(row => row.Id == requestId && row.AnswerSha256 == answerSha256);
        if (fault is not null)
        {
            await answered.ExecuteUpdateAsync(set => set.SetProperty(row => row.Fault, fault).SetProperty(row => row.FaultAt, at), cancellationToken);
        }

        if (isOver)
        {
            await answered.ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, (DateTimeOffset?)null), cancellationToken);
        }

        await answered.ExecuteUpdateAsync(set => set.SetProperty(row => row.HandledAt, at), cancellationToken);
    }
}
