using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Payments;

/// <summary>What the provider says happened: kept once by its id (M7), and a hint to look at an order at once. Never a proof by itself.</summary>
internal sealed class ProviderNews(IDbContextFactory<AuctionDb> databases, IPaymentProvider provider, IPlatformClock clock)
{
    private const int Together = 200;

    /// <summary>Refused deliveries kept in a minute; a flood of forgeries must not fill the disk or delay a bid.</summary>
    public const int RefusedInAMinute = 60;

    private readonly Lock _gate = new();
    private (long Minute, int Count) _refused;

    // Events the provider could not deliver, and those that were written there while it was asked.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(3);

    /// <summary>Keeps an event; the same one any number of times is one.</summary>
    public async Task KeepAsync(ProviderEvent told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(told);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.ProviderEvents.AnyAsync(row => row.Id == told.Id, cancellationToken))
        {
            return;
        }

        db.ProviderEvents.Add(new() { Id = told.Id, Type = told.Type, ObjectId = told.ObjectId, CreatedAt = told.CreatedAt, ReceivedAt = clock.Now });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // It came twice at the same moment; if it was anything else, the next look at the provider's list finds it again.
        }
    }

    /// <summary>Keeps a refused delivery (F15), the first ones of each minute.</summary>
    public async Task KeepRefusedAsync(WebhookFault fault, byte[] bodySha256, CancellationToken cancellationToken)
    {
        if (!MayKeepRefused())
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.ProviderRefusals.Add(new() { At = clock.Now, Fault = (int)fault, BodySha256 = bodySha256 });
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Hurries up the orders that kept events hint at.</summary>
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var fresh = await db.ProviderEvents.Where(row => row.HandledAt == null).OrderBy(row => row.CreatedAt).Take(Together).ToListAsync(cancellationToken);
        foreach (var told in fresh)
        {
            var now = clock.Now;
            await db.ProviderOrders.Where(row => row.ProviderId == told.ObjectId && row.NextAttemptAt > now).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextAttemptAt, now), cancellationToken);
            told.HandledAt = now;
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Asks the provider for its list, because events get lost on the way.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!await db.ProviderOrders.AnyAsync(row => row.NextAttemptAt != null && row.ProviderId != null, cancellationToken))
        {
            return;
        }

        var last = await db.ProviderEvents.OrderByDescending(row => row.CreatedAt).Select(row => (DateTimeOffset?)row.CreatedAt).FirstOrDefaultAsync(cancellationToken);
        var since = last is { } known && known > clock.Now - Furthest ? known - Overlap : clock.Now - Furthest;
        if (await provider.EventsSinceAsync(since, cancellationToken) is ProviderResult<IReadOnlyList<ProviderEvent>>.Done { Value: var events })
        {
            foreach (var told in events)
            {
                await KeepAsync(told, cancellationToken);
            }
        }
    }

    private bool MayKeepRefused()
    {
        var minute = clock.Now.ToUnixTimeSeconds() / 60;
        lock (_gate)
        {
            _refused = _refused.Minute == minute ? (minute, _refused.Count + 1) : (minute, 1);
            return _refused.Count <= RefusedInAMinute;
        }
    }
}
