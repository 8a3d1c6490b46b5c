using System.Collections.Concurrent;
using System.Net;
using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>Who is signed in where. A session that was ended is refused at its next request: at once on this node, within seconds on others; every end recorded (GEN-8).</summary>
internal sealed class Sessions(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions, AccessTokens tokens, TimeProvider time)
{
    private const string Rules = "GEN-8";
    private const int RememberedMax = 100_000;

    /// <summary>How soon an end on another node is noticed.</summary>
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<Guid, Known> _known = new();

    /// <summary>A session ends after this time, however much it is used.</summary>
    public static TimeSpan LifetimeMax { get; } = TimeSpan.FromDays(30);

    /// <summary>A session ends when it was not used for this long.</summary>
    public static TimeSpan IdleMax { get; } = TimeSpan.FromDays(14);

    /// <summary>Begins a session; signing in is a proof of who one is.</summary>
    public async Task<Guid> BeginAsync(Guid accountId, string userAgent, IPAddress? source, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = new SessionRow
        {
            Id = Guid.CreateVersion7(now),
            AccountId = accountId,
            MadeAt = now,
            SeenAt = HourOf(now),
            ProvedAt = now,
            Device = DeviceWords.Of(userAgent),
            Network = Networks.Coarse(source),
        };
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.Sessions.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return row.Id;
    }

    /// <summary>True when the session is the account's and goes on; notes that it was used.</summary>
    public async ValueTask<bool> GoesOnAsync(Guid id, Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!_known.TryGetValue(id, out var known) || now >= known.AskAgainAt)
        {
            known = await ReadAsync(id, now, cancellationToken);
        }

        return known.AccountId == accountId && now < known.EndsAt;
    }

    /// <summary>Sessions of an account that go on, the one used last first.</summary>
    public async Task<IReadOnlyList<SessionRow>> ListAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (madeAfter, seenAfter) = (now - LifetimeMax, now - IdleMax);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Sessions.AsNoTracking()
            .Where(row => row.AccountId == accountId && row.EndedAt == null && row.MadeAt > madeAfter && row.SeenAt > seenAfter)
            .OrderByDescending(row => row.SeenAt).ThenByDescending(row => row.MadeAt)
            .Take(100)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Ends one session of an account: signing out. Asked again it changes nothing.</summary>
    public async Task LeaveAsync(Guid id, Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Sessions.Where(row => row.Id == id && row.AccountId == accountId && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancellationToken);
        _known.TryRemove(id, out _);
    }

    /// <summary>Ends a session of the owner's from elsewhere; false when it is none of theirs or over.</summary>
    public async Task<bool> EndAsync(Guid id, Guid accountId, CancellationToken cancellationToken)
    {
        var done = await transactions.WriteAsync(
            async transaction =>
            {
                var now = transaction.Now;
                var ended = await transaction.Db.Sessions.Where(row => row.Id == id && row.AccountId == accountId && row.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancellationToken);
                if (ended > 0) { await transaction.WriteActsAsync([new(now, accountId, "owner", "end-session", accountId.ToString(), $"{{\"session\":\"{id}\",\"why\":\"owner\"}}", Rules)], cancellationToken); }
                return ended > 0;
            },
            cancellationToken);
        _known.TryRemove(id, out _);
        return done;
    }

    /// <summary>Ends every other session of the owner's, and the tokens of their own software.</summary>
    public async Task EndOthersAsync(Guid keep, Guid accountId, CancellationToken cancellationToken)
    {
        await transactions.WriteAsync(
            async transaction =>
            {
                await EndOthersAsync(transaction, keep, accountId, cancellationToken);
                await transaction.WriteActsAsync([new(transaction.Now, accountId, "owner", "end-other-sessions", accountId.ToString(), "{\"why\":\"owner\"}", Rules)], cancellationToken);
                return true;
            },
            cancellationToken);
        Forget(accountId, keep);
    }

    /// <summary>The same within a transaction that records why; <see cref="Forget"/> comes after it.</summary>
    public static async Task EndOthersAsync(RecordTransaction transaction, Guid keep, Guid accountId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        DateTimeOffset? now = transaction.Now;
        await transaction.Db.Sessions.Where(row => row.AccountId == accountId && row.Id != keep && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancellationToken);
        await transaction.Db.AccessTokens.Where(row => row.AccountId == accountId && row.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedAt, now), cancellationToken);
    }

    /// <summary>When the person of a session last proved who they are; null when it is over.</summary>
    public async Task<DateTimeOffset?> ProvedAtAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Sessions.AsNoTracking().Where(row => row.Id == id && row.EndedAt == null).Select(row => (DateTimeOffset?)row.ProvedAt).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Notes that the person of a session proved once more who they are.</summary>
    public Task ProveAsync(Guid id, Guid accountId, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            // The session's own clock: the platform's may be ahead of it.
            var now = time.GetUtcNow();
            await transaction.Db.Sessions.Where(row => row.Id == id && row.AccountId == accountId && row.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.ProvedAt, now), cancellationToken);
            await transaction.WriteActsAsync([new(transaction.Now, accountId, "owner", "prove-again", accountId.ToString(), $"{{\"session\":\"{id}\"}}", Rules)], cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>What this node remembers of an account's sessions and tokens, but for the one that stays, is asked anew.</summary>
    public void Forget(Guid accountId, Guid keep)
    {
        foreach (var pair in _known.Where(pair => pair.Value.AccountId == accountId && pair.Key != keep)) { _known.TryRemove(pair); }
        tokens.Forget(accountId);
    }

    private async Task<Known> ReadAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(stored => stored.Id == id && stored.EndedAt == null, cancellationToken);
        if (row is null || now >= row.MadeAt + LifetimeMax || now >= row.SeenAt + IdleMax)
        {
            _known.TryRemove(id, out _);
            return new(Guid.Empty, now, now);
        }

        if (row.SeenAt < HourOf(now))
        {
            var hour = HourOf(now);
            await db.Sessions.Where(stored => stored.Id == id && stored.SeenAt < hour)
                .ExecuteUpdateAsync(set => set.SetProperty(stored => stored.SeenAt, hour), cancellationToken);
        }

        if (_known.Count > RememberedMax)
        {
            _known.Clear();
        }

        return _known[id] = new(row.AccountId, row.MadeAt + LifetimeMax, now + Remember);
    }

    private static DateTimeOffset HourOf(DateTimeOffset at) => new(at.UtcDateTime.Date.AddHours(at.UtcDateTime.Hour), TimeSpan.Zero);

    private sealed record Known(Guid AccountId, DateTimeOffset EndsAt, DateTimeOffset AskAgainAt);
}
