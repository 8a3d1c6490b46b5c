using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Payments;

/// <summary>Carries orders to the payment provider and their ends back to the procedures. Orders are rows; losing this, running it twice or from two processes does no harm.</summary>
internal sealed class ProviderMessenger(IDbContextFactory<AuctionDb> databases, ProviderErrands errands, IPlatformClock clock, ILogger<ProviderMessenger> log)
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
            await CarryAsync(cause, now, cancellationToken);
        }
    }

    /// <summary>Takes one order up now, because somebody waits for it.</summary>
    public Task CarryAsync(string cause, CancellationToken cancellationToken) => CarryAsync(cause, DateTimeOffset.MaxValue, cancellationToken);

    private async Task CarryAsync(string cause, DateTimeOffset dueBy, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var taken = await db.ProviderOrders.Where(row => row.Cause == cause && row.NextAttemptAt != null && row.NextAttemptAt <= dueBy).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.NextAttemptAt, now + Lease).SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellationToken);
        if (taken == 0)
        {
            return;
        }

        var order = await db.ProviderOrders.SingleAsync(row => row.Cause == cause, cancellationToken);
        try
        {
            await errands.RunAsync(order, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            order.Fault = e.GetType().Name;
            log.LogError(e, "An errand to the payment provider failed: {Cause}.", cause);
        }

        if (order.Standing == ProviderOrderStanding.Ended)
        {
            order.DoneAt ??= clock.Now;
            order.NextAttemptAt = null;
        }
        else
        {
            order.NextAttemptAt = clock.Now + Pause(order);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // Events hurry an order up; this is how long it waits without them.
    private static TimeSpan Pause(ProviderOrderRow order)
    {
        var seconds = (order.Kind == ProviderOrderKind.Collect ? 15 : 2) * (1 << Math.Min(order.Attempts, SoonMax));
        return TimeSpan.FromSeconds(seconds) < Longest ? TimeSpan.FromSeconds(seconds) : Longest;
    }
}
