using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages;

/// <summary>What a person was told, on the site.</summary>
internal sealed class Inbox(AuctionDb db, IPlatformClock clock)
{
    /// <summary>How many messages were not read yet.</summary>
    public Task<int> UnreadAsync(Guid accountId, CancellationToken cancellationToken) => Unread(accountId).CountAsync(cancellationToken);

    /// <summary>Messages of a person, the latest first.</summary>
    /// <param name="accountId">Whose.</param>
    /// <param name="onlyUnread">True to leave out those that were read.</param>
    /// <param name="part">Part of the words that are looked for; null for all.</param>
    public IQueryable<InboxLine> Lines(Guid accountId, bool onlyUnread, string? part)
    {
        var all =
            from message in db.Messages.AsNoTracking()
            join dispatch in db.MessageDispatches.AsNoTracking() on message.Id equals dispatch.MessageId
            where message.AccountId == accountId && dispatch.Channel == MessageChannel.Inbox
            select new { message, dispatch };
        if (onlyUnread) { all = all.Where(each => each.dispatch.Standing == DeliveryStanding.Sent); }
        if (part is not null)
        {
            all = all.Where(each => each.message.SubjectZh.Contains(part) || each.message.SubjectEn.Contains(part) || each.message.BodyZh.Contains(part) || each.message.BodyEn.Contains(part));
        }

        return all.OrderByDescending(each => each.message.CreatedAt).ThenByDescending(each => each.message.Id).Select(each => new InboxLine(each.message, each.dispatch.ArrivedAt));
    }

    /// <summary>Marks one message as read; it stays read since the first time.</summary>
    /// <returns>Its page to go on to; null without one, or when it is not this person's.</returns>
    public async Task<string?> ReadAsync(Guid accountId, Guid messageId, CancellationToken cancellationToken)
    {
        await MarkAsync(Unread(accountId).Where(row => row.MessageId == messageId), cancellationToken);
        return await db.Messages.Where(row => row.Id == messageId && row.AccountId == accountId).Select(row => row.Path).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Marks everything that was told until an instant as read; what came after the page was drawn was not seen on it.</summary>
    public Task ReadAllAsync(Guid accountId, DateTimeOffset until, CancellationToken cancellationToken) => MarkAsync(Unread(accountId).Where(row => row.SentAt <= until), cancellationToken);

    private IQueryable<MessageDispatchRow> Unread(Guid accountId) => db.MessageDispatches.Where(row => row.AccountId == accountId && row.Channel == MessageChannel.Inbox && row.Standing == DeliveryStanding.Sent);

    private Task MarkAsync(IQueryable<MessageDispatchRow> rows, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Standing, DeliveryStanding.Arrived).SetProperty(row => row.ArrivedAt, now), cancellationToken);
    }
}

/// <summary>One message in the list.</summary>
/// <param name="Row">The message.</param>
/// <param name="ReadAt">When its owner first marked it as read; null before.</param>
internal sealed record InboxLine(MessageRow Row, DateTimeOffset? ReadAt);
