using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Auction.Data;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.People;

/// <summary>Bearer tokens for people's own software: random, short-lived, revocable; only their hash is stored.</summary>
public sealed class AccessTokens(IDbContextFactory<AuctionDb> databases, TimeProvider time)
{
    /// <summary>How long a token lives.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(12);

    /// <summary>How soon a revocation on another node is noticed.</summary>
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(5);

    private const string Prefix = "hp_";
    private const int RememberedMax = 100_000;

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>A new token for a person.</summary>
    public async Task<IssuedToken> IssueAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var token = Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.AccessTokens.Add(new AccessTokenRow
        {
            TokenHash = Hash(token),
            AccountId = accountId,
            IssuedAt = now,
            ExpiresAt = now + Lifetime,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new IssuedToken(token, now + Lifetime);
    }

    /// <summary>The person behind an <c>Authorization: Bearer</c> header; null when it is missing, unknown, expired or revoked.</summary>
    public async ValueTask<Guid?> FindAsync(string? header, CancellationToken cancellationToken)
    {
        const string Scheme = "Bearer ";
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var token = header[Scheme.Length..].Trim();
        var now = time.GetUtcNow();
        if (_known.TryGetValue(token, out var known) && now < known.AskAgainAt)
        {
            return now < known.ExpiresAt ? known.AccountId : null;
        }

        var hash = Hash(token);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.AccessTokens.AsNoTracking().SingleOrDefaultAsync(
            stored => stored.TokenHash == hash && stored.RevokedAt == null, cancellationToken);
        if (row is null || row.ExpiresAt <= now)
        {
            _known.TryRemove(token, out _);
            return null;
        }

        if (_known.Count > RememberedMax)
        {
            _known.Clear();
        }

        _known[token] = new Known(row.AccountId, row.ExpiresAt, now + Remember);
        return row.AccountId;
    }

    /// <summary>Ends a token at once on this node and within seconds on others.</summary>
    public async Task RevokeAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Hash(token);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.AccessTokens.SingleOrDefaultAsync(stored => stored.TokenHash == hash, cancellationToken) is { } row)
        {
            row.RevokedAt ??= time.GetUtcNow();
            await db.SaveChangesAsync(cancellationToken);
        }

        _known.TryRemove(token, out _);
    }

    /// <summary>Tokens of an account are asked for anew on this node, after they were ended together.</summary>
    internal void Forget(Guid accountId)
    {
        foreach (var pair in _known.Where(pair => pair.Value.AccountId == accountId)) { _known.TryRemove(pair); }
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));

    private sealed record Known(Guid AccountId, DateTimeOffset ExpiresAt, DateTimeOffset AskAgainAt);
}

/// <summary>A token as told once to its owner.</summary>
public sealed record IssuedToken(string Token, DateTimeOffset ExpiresAt);
