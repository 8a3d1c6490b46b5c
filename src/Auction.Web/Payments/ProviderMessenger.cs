using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Ledger;
using Auction.Grains.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Payments;

/// <summary>Carries orders to the payment provider and their ends back to the procedures. Orders are rows; losing this, running it twice or from two processes does no harm.</summary>
internal sealed class ProviderMessenger(IDbContextFactory<AuctionDb> databases, ProviderErrands errands, IPlatformClock clock, CrashPoints crashPoints, ILogger<ProviderMessenger> log)
{
    private const int Together = 50;
    private const int SoonMax = 8;

    // Longer than any errand takes: meanwhile nobody else takes the order up.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Takes up every order whose time has come.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var due = await db.ProviderOrders.AsNoTracking().Where(row => row.NextAttemptAt != null && row.NextAttemptAt <= now)
            .OrderBy(row => row.NextAttemptAt).ThenBy(row => row.Cause).Take(Together).Select(row => row.Cause).ToListAsync(cancellationToken);
        foreach (var cause in due)
        {
            if (await CarryAsync(cause, now, cancellationToken) == nameof(ProviderFault.TimedOut))
            {
                // It keeps us waiting: what does not need it goes on, and the next order has its turn with the next beat.
                return;
            }
        }
    }

    /// <summary>Takes one order up now, because somebody waits for it.</summary>
    public Task CarryAsync(string cause, CancellationToken cancellationToken) => CarryAsync(cause, DateTimeOffset.MaxValue, cancellationToken);

    /// <returns>What went wrong this time; null when nothing did, or when there was nothing to be done.</returns>
    private async Task<string?> CarryAsync(string cause, DateTimeOffset dueBy, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var taken = await db.ProviderOrders.Where(row => row.Cause == cause && row.NextAttemptAt != null && row.NextAttemptAt <= dueBy).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.NextAttemptAt, now + Lease).SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellationToken);
        if (taken == 0)
        {
            return null;
        }

        crashPoints.Pass("S1");
        var order = await db.ProviderOrders.AsNoTracking().SingleAsync(row => row.Cause == cause, cancellationToken);
        var (lease, before) = (order.NextAttemptAt, order.Fault);
        order.Fault = null;
        try
        {
            await errands.RunAsync(order, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Who waited for it has gone; the order does not wait for them.
            await db.ProviderOrders.Where(row => row.Cause == cause && row.NextAttemptAt == lease).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, now), CancellationToken.None);
            throw;
        }
        catch (Exception e)
        {
            order.Fault = e.GetType().Name;
            log.LogError(e, "An errand to the payment provider failed: {Cause}.", cause);
        }

        crashPoints.Pass("S5");
        await NoteAsync(db, order, lease, order.Fault ?? before, cancellationToken);
        return order.Fault;
    }

    /// <summary>Forward only: an order whose end another messenger has reported meanwhile is not opened again, and a hint that came meanwhile is kept.</summary>
    private async Task NoteAsync(AuctionDb db, ProviderOrderRow order, DateTimeOffset? lease, string? fault, CancellationToken cancellationToken)
    {
        var open = db.ProviderOrders.Where(row => row.Cause == order.Cause && row.Standing != ProviderOrderStanding.Ended);
        var now = clock.Now;
        if (order.Standing == ProviderOrderStanding.Ended)
        {
            await open.ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Standing, order.Standing).SetProperty(row => row.ProviderId, order.ProviderId).SetProperty(row => row.Fault, fault).SetProperty(row => row.DoneAt, now).SetProperty(row => row.NextAttemptAt, (DateTimeOffset?)null),
                cancellationToken);
            return;
        }

        // Whoever hurried it up meanwhile knew of something this errand may not have seen.
        DateTimeOffset? next = now + Pause(order);
        await open.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Standing, order.Standing).SetProperty(row => row.ProviderId, row => order.ProviderId ?? row.ProviderId).SetProperty(row => row.Fault, fault).SetProperty(row => row.NextAttemptAt, row => row.NextAttemptAt == lease ? next : row.NextAttemptAt),
            cancellationToken);
    }

    // Events hurry an order up; this is how long it waits without them.
    private static TimeSpan Pause(ProviderOrderRow order)
    {
        var seconds = (order.Kind == ProviderOrderKind.Collect ? 15 : 2) * (1 << Math.Min(order.Attempts, SoonMax));
        return TimeSpan.FromSeconds(seconds) < Longest ? TimeSpan.FromSeconds(seconds) : Longest;
    }
}
