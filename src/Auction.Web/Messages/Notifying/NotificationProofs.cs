using System.Globalization;
using System.Text;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Messages;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Web.Disposals;
using Auction.Web.Messages.News;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages.Notifying;

/// <summary>Records that a person was notified of a round once it is proved that the message arrived: by a signed delivery report of the e-mail, or because its owner took note of it on the site (AUC-16.1).</summary>
/// <remarks>A text message does not carry the notification and proves nothing. All rows are durable before it runs, so late, twice or after a crash it does the same.</remarks>
internal sealed class NotificationProofs(IDbContextFactory<AuctionDb> databases, DisposalDesk desk, FileShelf shelf, DisposalFiles files, IPlatformClock clock) : IMessageNews
{
    private const int Parts = 4;
    private const string FileName = "notification-proof.txt";

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var arrived = await (
            from message in db.Messages.AsNoTracking()
            join dispatch in db.MessageDispatches.AsNoTracking() on message.Id equals dispatch.MessageId
            where message.Kind == MessageKind.SaleNotification && dispatch.Standing == DeliveryStanding.Arrived && dispatch.Channel != MessageChannel.Sms
                && !db.MessageCursors.Any(cursor => cursor.Source == MessageSources.Notification && cursor.SubjectId == message.Id)
            orderby dispatch.ArrivedAt, dispatch.Id
            select new { Message = message, Dispatch = dispatch }).ToListAsync(cancellationToken);
        foreach (var each in arrived.DistinctBy(row => row.Message.Id))
        {
            await RecordAsync(db, each.Message, each.Dispatch, cancellationToken);
        }
    }

    private async Task RecordAsync(AuctionDb db, MessageRow message, MessageDispatchRow dispatch, CancellationToken cancellationToken)
    {
        var parts = message.Cause.Split(':', Parts);
        var (disposalId, partyId) = (Guid.Parse(parts[1]), parts[^1]);

        // Another launch since then is another round: what was said of the first is no notification of it.
        if (await desk.FindAsync(disposalId, cancellationToken) is { Launch.ApprovedAt: { } approvedAt } && SaleNotifier.CauseOf(disposalId, approvedAt, partyId) == message.Cause)
        {
            var report = await db.MessageReports.AsNoTracking().SingleOrDefaultAsync(row => row.DispatchId == dispatch.Id && row.Outcome == DeliveryOutcome.Arrived, cancellationToken);
            var document = await shelf.PutAsync(Encoding.UTF8.GetBytes(Proof(message, dispatch, report)), "text/plain", cancellationToken);
            await files.AddAsync(disposalId, document, FileName, accountId: null, clock.Now, cancellationToken);
            var answer = await desk.ExecuteAsync(
                disposalId,
                new RecordNotification(partyId, NotificationWay.Electronic, CourtTime.DayOf(dispatch.ArrivedAt!.Value), document),
                string.Create(CultureInfo.InvariantCulture, $"notified:{message.Id:N}"),
                ActContext.Platform,
                cancellationToken);
            if (answer.Outcome is ProcedureOutcome.Busy or ProcedureOutcome.ClockUnfit)
            {
                return;
            }
        }

        db.MessageCursors.Add(new() { Source = MessageSources.Notification, SubjectId = message.Id, Seq = 1 });
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Proof(MessageRow message, MessageDispatchRow dispatch, MessageReportRow? report)
    {
        var proof = new StringBuilder();
        proof.AppendLine(message.SubjectZh).AppendLine(message.BodyZh).AppendLine().AppendLine(message.SubjectEn).AppendLine(message.BodyEn).AppendLine();
        proof.AppendLine(CultureInfo.InvariantCulture, $"message {message.Id:D}");
        proof.AppendLine(CultureInfo.InvariantCulture, $"{dispatch.Channel} {dispatch.AddressMasked} {dispatch.ProviderId}");
        proof.AppendLine(CultureInfo.InvariantCulture, $"sent {dispatch.SentAt:yyyy-MM-ddTHH:mm:ss.fffZ}");
        proof.AppendLine(CultureInfo.InvariantCulture, $"arrived {dispatch.ArrivedAt:yyyy-MM-ddTHH:mm:ss.fffZ}");
        if (report is not null)
        {
            proof.AppendLine(report.Signature).AppendLine(Encoding.UTF8.GetString(report.Body));
        }

        return proof.ToString();
    }
}
