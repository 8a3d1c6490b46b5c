using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages;

/// <summary>Puts what people are told into their inboxes and, for those who can be reached outside, into the outbox.</summary>
internal sealed class MessagePost(IDbContextFactory<AuctionDb> databases, MessageBook book, MessageAddresses addresses, IMessageSender sender, IPlatformClock clock)
{
    // Databases limit how many values one question may carry.
    private const int Together = 500;

    /// <summary>Tells what was not told yet. Doing it again does nothing.</summary>
    /// <param name="drafts">What is to be told.</param>
    /// <param name="cursor">How far the journal was read; null for what comes from the clock or from an act.</param>
    /// <returns>How many messages are new.</returns>
    public async Task<int> TellAsync(IReadOnlyList<MessageDraft> drafts, MessageCursorRow? cursor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var now = clock.Now;

        // Old news was told before, or nobody can use it any more; a journal read for the first time does not flood anybody.
        var told = drafts.Where(draft => draft.HappenedAt >= now - SendingPace.ToldFor).ToList();
        if (told.Count == 0 && cursor is null)
        {
            return 0;
        }

        var reached = await ReachAsync([.. told.Select(draft => draft.AccountId).Distinct()], cancellationToken);
        return await book.AddAsync([.. told.Where(draft => reached.ContainsKey(draft.AccountId)).Select(draft => Write(draft, reached[draft.AccountId], now))], cursor, cancellationToken);
    }

    private (MessageRow Message, IReadOnlyList<MessageDispatchRow> Dispatches) Write(MessageDraft draft, Reach reach, DateTimeOffset now)
    {
        var entry = MessageCatalog.Of(draft.Kind);
        var text = entry.Write(draft.About, draft.Facts);
        var message = new MessageRow
        {
            Id = Guid.CreateVersion7(),
            Cause = draft.Cause,
            AccountId = draft.AccountId,
            Kind = draft.Kind,
            RuleId = entry.Rule.Value,
            SubjectZh = text.Subject.Zh,
            SubjectEn = text.Subject.En,
            BodyZh = text.Body.Zh,
            BodyEn = text.Body.En,
            Path = draft.Path,
            HappenedAt = draft.HappenedAt,
            CreatedAt = now,
        };
        var isFresh = now - draft.HappenedAt <= SendingPace.FreshFor;
        return (message, [.. entry.Channels.Where(channel => channel == MessageChannel.Inbox || isFresh).Select(channel => Dispatch(message, channel, entry, reach)).OfType<MessageDispatchRow>()]);
    }

    private MessageDispatchRow? Dispatch(MessageRow message, MessageChannel channel, MessageEntry entry, Reach reach)
    {
        if (channel == MessageChannel.Inbox)
        {
            return new() { Id = Guid.CreateVersion7(), MessageId = message.Id, AccountId = message.AccountId, Channel = channel, IsEnglish = reach.IsEnglish, Standing = DeliveryStanding.Sent, SentAt = message.CreatedAt };
        }

        var (cipher, masked) = channel == MessageChannel.Sms ? (reach.PhoneCipher, reach.PhoneMasked)
            : reach.Email is { Length: > 0 } email && (reach.TakesEmail || entry.IsService) ? (addresses.Seal(message.AccountId, email), MessageAddresses.MaskEmail(email))
            : (null, "");
        return cipher is null || !sender.IsThere ? null : new()
        {
            Id = Guid.CreateVersion7(),
            MessageId = message.Id,
            AccountId = message.AccountId,
            Channel = channel,
            AddressCipher = cipher,
            AddressMasked = masked,
            IsEnglish = reach.IsEnglish,
            Standing = DeliveryStanding.Waiting,
            NextTryAt = message.CreatedAt,
        };
    }

    private async Task<Dictionary<Guid, Reach>> ReachAsync(Guid[] accounts, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<Guid, Reach>();
        foreach (var some in accounts.Chunk(Together))
        {
            var rows = await (
                from account in db.Users.AsNoTracking()
                join choice in db.MessageChoices.AsNoTracking() on account.Id equals choice.AccountId into choices
                from choice in choices.DefaultIfEmpty()
                where some.Contains(account.Id)
                select new { account.Id, account.Email, Choice = choice }).ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                found[row.Id] = new(row.Email, row.Choice?.TakesEmail ?? true, row.Choice?.PhoneCipher, row.Choice?.PhoneMasked ?? "", row.Choice?.IsEnglish ?? false);
            }
        }

        return found;
    }

    private sealed record Reach(string? Email, bool TakesEmail, byte[]? PhoneCipher, string PhoneMasked, bool IsEnglish);
}
