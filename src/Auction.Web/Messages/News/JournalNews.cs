using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.News;

/// <summary>Reads one kind of durable journals and tells people what they bring. How far each was read is stored with the messages, so late, twice or after a crash it does the same.</summary>
internal abstract class JournalNews(IDbContextFactory<AuctionDb> databases, MessagePost post, IPlatformClock clock) : IMessageNews
{
    private const int Together = 200;

    /// <summary>One of <see cref="MessageSources"/>.</summary>
    protected abstract string Source { get; }

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // What happened longer ago is not told any more.
        var after = clock.Now - SendingPace.ToldFor;
        var source = Source;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var behind = await Heads(db)
            .Where(head => head.LastStamp > after && head.Seq > 0 && !db.MessageCursors.Any(cursor => cursor.Source == source && cursor.SubjectId == head.Id && cursor.Seq >= head.Seq))
            .OrderBy(head => head.LastStamp).ThenBy(head => head.Id).Take(Together)
            .Select(head => head.Id).ToListAsync(cancellationToken);
        var failed = new List<Exception>();
        foreach (var id in behind)
        {
            try
            {
                await TellAsync(db, id, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One journal that cannot be read does not hold up the others; it is found again next time.
                failed.Add(e);
            }
        }

        if (failed.Count > 0)
        {
            throw new AggregateException(failed);
        }
    }

    private async Task TellAsync(AuctionDb db, Guid id, CancellationToken cancellationToken)
    {
        var source = Source;
        var read = await db.MessageCursors.AsNoTracking().Where(cursor => cursor.Source == source && cursor.SubjectId == id).Select(cursor => cursor.Seq).SingleOrDefaultAsync(cancellationToken);
        var (drafts, seq) = await ReadAsync(db, id, read, cancellationToken);
        await post.TellAsync(drafts, new() { Source = source, SubjectId = id, Seq = seq }, cancellationToken);
    }

    /// <summary>Every journal: whose, how long, and when it last grew.</summary>
    protected abstract IQueryable<JournalHead> Heads(AuctionDb db);

    /// <summary>What a journal brings after an entry, and the last entry that was read.</summary>
    protected abstract Task<(IReadOnlyList<MessageDraft> Drafts, int Seq)> ReadAsync(AuctionDb db, Guid id, int after, CancellationToken cancellationToken);
}

/// <summary>The head of a journal.</summary>
internal sealed class JournalHead
{
    public required Guid Id { get; init; }

    public required int Seq { get; init; }

    public required DateTimeOffset LastStamp { get; init; }
}

/// <summary>Something people are told of.</summary>
internal interface IMessageNews
{
    /// <summary>Tells what was not told yet. Doing it twice does no harm.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
