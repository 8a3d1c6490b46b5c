using System.Text.Json;
using Auction.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Viewings;

/// <summary>Questions about lots and what was published of them. Nothing is public before somebody answered it.</summary>
public sealed class QuestionBook(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
{
    /// <summary>Questions of one person on one lot that may wait for an answer at a time.</summary>
    public const int WaitingMax = 3;

    /// <summary>Questions one person may ask in a day of 24 hours.</summary>
    public const int DailyMax = 10;

    private const string Rules = "AUC-7,NOTE-V";
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>Takes a question. The same form twice is one question.</summary>
    /// <returns>False when the person has asked as much as may be for now.</returns>
    public async Task<bool> AskAsync(Guid lotId, Guid accountId, string text, string formKey, CancellationToken cancellationToken)
    {
        try
        {
            return await transactions.WriteAsync(transaction => AskAsync(transaction, lotId, accountId, text, formKey, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same form at the same moment is the only other writer of this key.
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.LotQuestions.AnyAsync(row => row.AccountId == accountId && row.FormKey == formKey, cancellationToken))
            {
                return true;
            }

            throw;
        }
    }

    /// <summary>Publishes question and answer as the next version.</summary>
    /// <returns>False when there is no such question on this lot, it was declined, or another version came first.</returns>
    public Task<bool> PublishAsync(Guid lotId, QuestionAnswer answer, Answerer who, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(who);
        return DecideAsync(lotId, answer.QuestionId, answer.AfterVersion, who, "answer-question", (row, now, db) =>
        {
            row.Version++;
            db.LotAnswers.Add(new()
            {
                QuestionId = row.Id,
                Version = row.Version,
                Question = answer.Question,
                Answer = answer.Answer,
                PublishedAt = now,
                AnsweredBy = who.AccountId,
                AuxiliaryId = who.AuxiliaryId,
            });
        }, cancellationToken);
    }

    /// <summary>Decides not to publish a question; who asked reads why.</summary>
    /// <returns>False when there is no such question on this lot, or somebody decided before.</returns>
    public Task<bool> DeclineAsync(Guid lotId, Guid questionId, string reason, Answerer who, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(who);
        return DecideAsync(lotId, questionId, afterVersion: 0, who, "decline-question", (row, now, _) =>
        {
            row.DeclinedAt = now;
            row.DeclinedReason = reason;
        }, cancellationToken);
    }

    private static async Task<bool> AskAsync(RecordTransaction transaction, Guid lotId, Guid accountId, string text, string formKey, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        var mine = db.LotQuestions.Where(row => row.AccountId == accountId);
        if (await mine.AnyAsync(row => row.FormKey == formKey, cancellationToken))
        {
            return true;
        }

        var since = transaction.Now - Day;
        if (await mine.CountAsync(row => row.AskedAt > since, cancellationToken) >= DailyMax
            || await mine.CountAsync(row => row.LotId == lotId && row.Version == 0 && row.DeclinedAt == null, cancellationToken) >= WaitingMax)
        {
            return false;
        }

        db.LotQuestions.Add(new() { Id = Guid.CreateVersion7(transaction.Now), LotId = lotId, AccountId = accountId, Text = text, FormKey = formKey, AskedAt = transaction.Now });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<bool> DecideAsync(Guid lotId, Guid questionId, int afterVersion, Answerer who, string act, Action<LotQuestionRow, DateTimeOffset, AuctionDb> change, CancellationToken cancellationToken)
    {
        try
        {
            return await transactions.WriteAsync(
                async transaction =>
                {
                    var row = await transaction.Db.LotQuestions.SingleOrDefaultAsync(each => each.Id == questionId && each.LotId == lotId, cancellationToken);
                    if (row is not { DeclinedAt: null } || row.Version != afterVersion)
                    {
                        return false;
                    }

                    change(row, transaction.Now, transaction.Db);
                    await transaction.Db.SaveChangesAsync(cancellationToken);
                    var details = JsonSerializer.Serialize(new { question = questionId, version = row.Version, auxiliary = who.AuxiliaryId });
                    await transaction.WriteActsAsync([new(transaction.Now, who.AccountId, who.Role, act, lotId.ToString(), details, Rules)], cancellationToken);
                    return true;
                },
                cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The version is a fence: somebody else decided at the same moment.
            return false;
        }
    }
}

/// <summary>What is published of a question.</summary>
/// <param name="QuestionId">Which.</param>
/// <param name="AfterVersion">The version it follows; 0 for the first.</param>
/// <param name="Question">The question, without anything that tells who asks.</param>
/// <param name="Answer">The answer.</param>
public sealed record QuestionAnswer(Guid QuestionId, int AfterVersion, string Question, string Answer);

/// <summary>Who answers.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Role">Role under which it is logged.</param>
/// <param name="AuxiliaryId">The auxiliary institution; null for the court.</param>
public sealed record Answerer(Guid AccountId, string Role, string? AuxiliaryId);
