using System.Collections.Concurrent;
using System.Net;

namespace Auction.Web.People;

/// <summary>Slows guessing without locking anybody out: the limit is per account and source together (reliability P10).</summary>
/// <remarks>Somebody else's failed tries, from another address, never keep the owner from signing in.</remarks>
public sealed class SignInThrottle(TimeProvider time)
{
    private const int TriesMax = 10;
    private const int EntriesMax = 100_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string Name, IPAddress? Source), (int Tries, DateTimeOffset Since)> _tries = new();

    /// <summary>True when this try may be made.</summary>
    public bool TryPass(string userName, IPAddress? source)
    {
        ArgumentNullException.ThrowIfNull(userName);
        var now = time.GetUtcNow();
        if (_tries.Count > EntriesMax)
        {
            // Never all of them: a flood of names would give everybody fresh tries.
            foreach (var old in _tries.Where(pair => now - pair.Value.Since > Window)) { _tries.TryRemove(old); }
        }

        // While a flood lasts, the names a source has not tried before count together; other sources are not touched by it.
        var key = (userName.ToUpperInvariant(), Networks.SourceOf(source));
        var entry = _tries.AddOrUpdate(
            _tries.Count <= EntriesMax || _tries.ContainsKey(key) ? key : ("", key.Item2),
            _ => (1, now),
            (_, known) => now - known.Since > Window ? (1, now) : (known.Tries + 1, known.Since));
        return entry.Tries <= TriesMax;
    }

    /// <summary>Forgets the tries after a success.</summary>
    public void Succeeded(string userName, IPAddress? source)
    {
        ArgumentNullException.ThrowIfNull(userName);
        _tries.TryRemove((userName.ToUpperInvariant(), Networks.SourceOf(source)), out _);
    }
}
