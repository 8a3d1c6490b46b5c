using System.Security.Cryptography;
using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages;

/// <summary>Hands waiting messages to the service. They are rows; losing this, running it twice or from two processes sends nothing twice, because the service knows each by its key.</summary>
internal sealed class MessageOutbox(IDbContextFactory<AuctionDb> databases, IMessageSender sender, MessageAddresses addresses, MessageReports reports, IPlatformClock clock)
{
    private const int Together = 50;
    private const int AtOnce = 4;

    // Longer than a service may take to answer: meanwhile nobody else takes the message up.
    private static readonly TimeSpan Lease = HttpMessageSender.Patience * 3;

    /// <summary>Takes up every message whose time has come.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!sender.IsThere)
        {
            return;
        }

        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var due = await db.MessageDispatches.AsNoTracking().Where(row => row.NextTryAt != null && row.NextTryAt <= now)
            .OrderBy(row => row.NextTryAt).ThenBy(row => row.Id).Take(Together).Select(row => row.Id).ToListAsync(cancellationToken);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (id, token) => await CarryAsync(id, now, token));
    }

    private async Task CarryAsync(Guid id, DateTimeOffset dueBy, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var until = clock.Now + Lease;
        var taken = await db.MessageDispatches.Where(row => row.Id == id && row.NextTryAt != null && row.NextTryAt <= dueBy && row.Standing == DeliveryStanding.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.NextTryAt, until).SetProperty(row => row.Tries, row => row.Tries + 1), cancellationToken);
        if (taken == 0)
        {
            return;
        }

        var dispatch = await db.MessageDispatches.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        var message = await db.Messages.AsNoTracking().SingleAsync(row => row.Id == dispatch.MessageId, cancellationToken);
        var answer = Address(dispatch) is { } to
            ? await sender.SendAsync(Order(dispatch, message, to), cancellationToken)
            : new(SendingResult.Refused, ProviderId: null, [], "address-key");
        var now = clock.Now;
        if (answer.Result == SendingResult.Taken)
        {
            await reports.TakeAsync(id, answer.ProviderId, new(DeliveryOutcome.Taken, now), signature: "", answer.Body, fault: null, cancellationToken);
        }
        else if (answer.Result == SendingResult.Refused || now - message.CreatedAt > SendingPace.OfferedFor)
        {
            await reports.TakeAsync(id, providerId: null, new(DeliveryOutcome.Failed, now), signature: "", answer.Body, answer.Fault, cancellationToken);
        }
        else
        {
            var next = now + SendingPace.After(dispatch.Tries);
            await db.MessageDispatches.Where(row => row.Id == id && row.Standing == DeliveryStanding.Waiting).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.NextTryAt, next).SetProperty(row => row.Fault, answer.Fault), cancellationToken);
        }
    }

    private static OutgoingMessage Order(MessageDispatchRow dispatch, MessageRow message, string to)
    {
        var subject = new BilingualText(message.SubjectZh, message.SubjectEn);
        var text = MessageCatalog.Of(message.Kind).Outside(new(subject, new(message.BodyZh, message.BodyEn)), dispatch.Channel);
        return new(dispatch.Id, dispatch.Channel, to, dispatch.Channel == MessageChannel.Email ? subject.In(dispatch.IsEnglish) : null, text.In(dispatch.IsEnglish), dispatch.IsEnglish);
    }

    // Null when the key it was encrypted under is gone.
    private string? Address(MessageDispatchRow dispatch)
    {
        try
        {
            return addresses.Open(dispatch.AccountId, dispatch.AddressCipher!);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
