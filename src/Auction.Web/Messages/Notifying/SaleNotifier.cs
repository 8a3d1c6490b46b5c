using System.Globalization;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Journal;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Disposal;
using Auction.Domain.Messages;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.Notifying;

/// <summary>Notifies a person of a coming round through the platform (AUC-16.1). Sending counts for nothing; <see cref="NotificationProofs"/> records the notification once its arrival is proved.</summary>
internal sealed class SaleNotifier(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions, MessagePost post, IPlatformClock clock)
{
    private const string Rules = "AUC-16.1";

    /// <summary>What causes the message: one for each person and approved launch.</summary>
    public static string CauseOf(Guid disposalId, DateTimeOffset approvedAt, string partyId) =>
        string.Create(CultureInfo.InvariantCulture, $"{MessageSources.Notification}:{disposalId:N}:{approvedAt.ToUnixTimeMilliseconds()}:{partyId}");

    /// <summary>Persons of a disposal who have an account, so that the platform can reach them.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> ReachableAsync(Guid disposalId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.DisposalParties.AsNoTracking().Where(party => party.DisposalId == disposalId && party.AccountId != null).ToDictionaryAsync(party => party.PartyId, party => party.AccountId!.Value, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>What was sent to whom for an approved launch, and where it stands.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<MessageDispatchRow>>> SentAsync(Guid disposalId, LaunchState launch, IEnumerable<string> partyIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(launch);
        if (launch.ApprovedAt is not { } approvedAt)
        {
            return new Dictionary<string, IReadOnlyList<MessageDispatchRow>>();
        }

        var parties = partyIds.ToDictionary(id => CauseOf(disposalId, approvedAt, id), StringComparer.Ordinal);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sent = await (
            from message in db.Messages.AsNoTracking()
            join dispatch in db.MessageDispatches.AsNoTracking() on message.Id equals dispatch.MessageId
            where parties.Keys.Contains(message.Cause)
            orderby dispatch.Channel
            select new { message.Cause, Dispatch = dispatch }).ToListAsync(cancellationToken);
        return sent.GroupBy(each => each.Cause, StringComparer.Ordinal).ToDictionary(group => parties[group.Key], group => (IReadOnlyList<MessageDispatchRow>)[.. group.Select(each => each.Dispatch)], StringComparer.Ordinal);
    }

    /// <summary>Sends the notification; asked again it sends nothing more.</summary>
    /// <returns>False when the person cannot be reached here, or the launch is not approved.</returns>
    public async Task<bool> NotifyAsync(DisposalRow disposal, DisposalState state, string partyId, ActContext who, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(disposal);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(who);
        if (state.Launch is not { ApprovedAt: { } approvedAt } launch || !(await ReachableAsync(disposal.Id, cancellationToken)).TryGetValue(partyId, out var account))
        {
            return false;
        }

        var now = clock.Now;
        var draft = launch.Draft;
        var cause = CauseOf(disposal.Id, approvedAt, partyId);
        var added = await post.TellAsync(
            [
                new(
                    cause,
                    account,
                    MessageKind.SaleNotification,
                    new BilingualText(disposal.AssetZh, disposal.AssetEn.Length > 0 ? disposal.AssetEn : disposal.AssetZh),
                    [MessageWords.Of(draft.StartPrice), MessageWords.Of(draft.Deposit), MessageWords.Of(draft.StartsAt), MessageWords.Same(disposal.CaseNumber)],
                    $"/me/disposals/{disposal.Number}",
                    now),
            ],
            cursor: null,
            cancellationToken);
        if (added > 0)
        {
            await transactions.WriteAsync(
                async transaction =>
                {
                    await transaction.WriteActsAsync([new(transaction.Now, who.ActorId, who.Role, "notify-through-platform", disposal.Id.ToString(), JsonSerializer.Serialize(new { party = partyId }), Rules)], cancellationToken);
                    return true;
                },
                cancellationToken);
        }

        return true;
    }
}
