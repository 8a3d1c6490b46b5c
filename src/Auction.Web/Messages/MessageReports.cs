using Auction.Data;
using Auction.Data.Messages;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Messages;

/// <summary>Keeps what is said of a message, whole, and what follows from it. In any order and any number of times the end is the same.</summary>
internal sealed class MessageReports(IDbContextFactory<AuctionDb> databases, IPlatformClock clock)
{
    /// <summary>Takes one report.</summary>
    /// <param name="dispatchId">Which message on which channel.</param>
    /// <param name="providerId">The service's id of it; null when it gave none.</param>
    /// <param name="report">What it said.</param>
    /// <param name="signature">Its signature; empty for the answer to the sending.</param>
    /// <param name="body">What it said, byte for byte.</param>
    /// <param name="fault">What went wrong, in a word; null when nothing did.</param>
    /// <returns>False when there is no such message, or it is another one at the service.</returns>
    public async Task<bool> TakeAsync(Guid dispatchId, string? providerId, DeliveryReport report, string signature, byte[] body, string? fault, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.MessageDispatches.AsNoTracking().SingleOrDefaultAsync(row => row.Id == dispatchId, cancellationToken) is not { } known
                || (known.ProviderId is { } id && providerId is not null && id != providerId))
            {
                return false;
            }

            // First what was said, then what follows: after a crash between the two it is said again.
            await KeepAsync(db, dispatchId, report, signature, body, cancellationToken);
            var was = known.Standing;
            known.Keep(known.Delivery.Take(report));
            var provider = known.ProviderId ?? providerId;
            var word = fault ?? known.Fault;
            var count = await db.MessageDispatches.Where(row => row.Id == dispatchId && row.Standing == was).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.SentAt, known.SentAt).SetProperty(row => row.FailedAt, known.FailedAt).SetProperty(row => row.ArrivedAt, known.ArrivedAt)
                    .SetProperty(row => row.Standing, known.Standing).SetProperty(row => row.NextTryAt, known.NextTryAt).SetProperty(row => row.ProviderId, provider).SetProperty(row => row.Fault, word),
                cancellationToken);
            if (count > 0)
            {
                return true;
            }
        }
    }

    private async Task KeepAsync(AuctionDb db, Guid dispatchId, DeliveryReport report, string signature, byte[] body, CancellationToken cancellationToken)
    {
        if (await db.MessageReports.AnyAsync(row => row.DispatchId == dispatchId && row.Outcome == report.Outcome, cancellationToken))
        {
            return;
        }

        db.MessageReports.Add(new() { DispatchId = dispatchId, Outcome = report.Outcome, At = report.At, ReceivedAt = clock.Now, Signature = signature, Body = body });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else kept the same word at the same time; anything else shows again here.
            db.ChangeTracker.Clear();
            if (!await db.MessageReports.AnyAsync(row => row.DispatchId == dispatchId && row.Outcome == report.Outcome, cancellationToken))
            {
                throw;
            }
        }
    }
}
