using Auction.Data.Acts;
using Auction.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Journal;

/// <summary>Writes what belongs together, and the acts behind it, in one durable transaction.</summary>
/// <remarks>For records that are not written by the thousand in a second; bids have <see cref="IJournalStore"/>.</remarks>
public interface IRecordTransactions
{
    /// <summary>Runs the work and commits it. When the work throws, nothing of it is left.</summary>
    /// <exception cref="System.Data.Common.DbException">The outcome is unknown: it may or may not have been stored.</exception>
    Task<T> WriteAsync<T>(Func<RecordTransaction, Task<T>> work, CancellationToken cancellationToken);
}

/// <summary>A transaction under way.</summary>
/// <param name="db">Every read and write of the transaction goes through it.</param>
/// <param name="now">The database's time.</param>
/// <param name="holdActs">Makes every other writer of the act log wait for the end of this transaction.</param>
public sealed class RecordTransaction(AuctionDb db, DateTimeOffset now, Func<Task> holdActs)
{
    /// <summary>The context of the transaction.</summary>
    public AuctionDb Db { get; } = db;

    /// <summary>When it is written, by the database's clock.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Continues the act log (GEN-8). Comes last: rows are locked before the log, in every transaction alike.</summary>
    public async Task WriteActsAsync(IEnumerable<ActEntry> acts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(acts);
        await holdActs();
        var previous = await Db.Acts.OrderByDescending(row => row.Id).Select(row => row.Hash).FirstOrDefaultAsync(cancellationToken) ?? EntryHash.Origin.ToArray();
        foreach (var act in acts)
        {
            var hash = ActChain.Hash(act, previous);
            Db.Acts.Add(new ActRow
            {
                At = act.At,
                ActorId = act.ActorId,
                Role = act.Role,
                Act = act.Act,
                Subject = act.Subject,
                Details = act.Details,
                RuleIds = act.RuleIds,
                PrevHash = previous,
                Hash = hash,
            });

            // One by one: the numbers of a chain rise in its order.
            await Db.SaveChangesAsync(cancellationToken);
            previous = hash;
        }
    }
}
