using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Messages;

/// <summary>Writes messages with the cursor of the journal they come from, in one transaction.</summary>
public sealed class MessageBook(IDbContextFactory<AuctionDb> databases)
{
    // Databases limit how many values one question may carry.
    private const int Together = 500;

    /// <summary>Writes those that were not told yet, with their dispatches.</summary>
    /// <param name="fresh">Messages with their dispatches.</param>
    /// <param name="cursor">How far the journal was read; null for messages that come from the clock.</param>
    /// <returns>How many are new.</returns>
    /// <exception cref="DbUpdateException">Another process was quicker; the same call finds nothing left to do next time.</exception>
    public async Task<int> AddAsync(IReadOnlyList<(MessageRow Message, IReadOnlyList<MessageDispatchRow> Dispatches)> fresh, MessageCursorRow? cursor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fresh);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = await KnownAsync(db, [.. fresh.Select(each => each.Message.Cause)], cancellationToken);
        var count = 0;
        foreach (var (message, dispatches) in fresh)
        {
            if (known.Add(message.Cause))
            {
                db.Messages.Add(message);
                db.MessageDispatches.AddRange(dispatches);
                count++;
            }
        }

        if (cursor is not null)
        {
            var kept = await db.MessageCursors.SingleOrDefaultAsync(row => row.Source == cursor.Source && row.SubjectId == cursor.SubjectId, cancellationToken);
            if (kept is null)
            {
                db.MessageCursors.Add(cursor);
            }
            else if (kept.Seq < cursor.Seq)
            {
                kept.Seq = cursor.Seq;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return count;
    }

    /// <summary>Those of the causes that were told already.</summary>
    public async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> causes, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await KnownAsync(db, causes, cancellationToken);
    }

    private static async Task<HashSet<string>> KnownAsync(AuctionDb db, IReadOnlyList<string> causes, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in causes.Chunk(Together))
        {
            known.UnionWith(await db.Messages.AsNoTracking().Where(row => some.Contains(row.Cause)).Select(row => row.Cause).ToListAsync(cancellationToken));
        }

        return known;
    }
}
