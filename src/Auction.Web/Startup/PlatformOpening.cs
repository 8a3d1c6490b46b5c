using Auction.Data;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Grains.Journal;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Startup;

/// <summary>What must be true before the first request: safe database, current schema, a clock that does not run back, known keys.</summary>
public sealed class PlatformOpening(
    IDatabaseOpening database,
    IDbContextFactory<AuctionDb> databases,
    IPlatformClock clock,
    SealKey key,
    IServiceScopeFactory scopes)
{
    /// <summary>Name under which a node's public key is kept, before the key's id.</summary>
    public const string SealKeyPrefix = PlatformStateRow.SealKeyPrefix;

    /// <summary>Makes the platform ready.</summary>
    /// <exception cref="UnsafeDatabaseException">The database would lose acknowledged bids.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await database.MigrateAsync(cancellationToken);
        await database.CheckSafetyAsync(cancellationToken);
        if (clock is PostgresClock databaseClock)
        {
            await databaseClock.RefreshAsync(cancellationToken);
        }

        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            await RestoreClockMarkAsync(db, cancellationToken);
            await PublishKeyAsync(db, cancellationToken);
        }

        await AddRolesAsync(cancellationToken);
    }

    /// <summary>Time goes on after everything that was ever stamped, also when this machine's clock was set back meanwhile.</summary>
    private async Task RestoreClockMarkAsync(AuctionDb db, CancellationToken cancellationToken)
    {
        if (clock is not ForwardClock forward)
        {
            return;
        }

        var mark = await db.PlatformStates.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Name == PlatformStateRow.ClockMark, cancellationToken);
        if (mark is not null)
        {
            var milliseconds = long.Parse(mark.Value, System.Globalization.CultureInfo.InvariantCulture);
            forward.NotBefore(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
        }

        if (await db.RoundHeads.AsNoTracking().OrderByDescending(row => row.LastStamp)
            .Select(row => (DateTimeOffset?)row.LastStamp).FirstOrDefaultAsync(cancellationToken) is { } stamp)
        {
            forward.NotBefore(stamp);
        }
    }

    private async Task PublishKeyAsync(AuctionDb db, CancellationToken cancellationToken)
    {
        var name = SealKeyPrefix + key.Id;
        if (!await db.PlatformStates.AnyAsync(row => row.Name == name, cancellationToken))
        {
            db.PlatformStates.Add(new PlatformStateRow { Name = name, Value = Convert.ToBase64String(key.PublicKey) });
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task AddRolesAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = await db.Roles.AsNoTracking().Select(role => role.Name!).ToListAsync(cancellationToken);
        foreach (var role in Roles.All.Except(known, StringComparer.Ordinal))
        {
            // A scope for each, because a failed insert would stay in its context and fail the next one too.
            await using var scope = scopes.CreateAsyncScope();
            var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
            try
            {
                await roles.CreateAsync(new IdentityRole<Guid>(role));
            }
            catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
            {
                // Another node that starts at the same moment made it first; the unique name kept the second one out.
            }
        }
    }
}
