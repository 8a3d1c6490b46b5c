using System.Collections.Concurrent;

namespace Auction.Web.People;

/// <summary>Keeps an account from trying out whose number is whose: ten checks within an hour.</summary>
public sealed class ProofThrottle(TimeProvider time)
{
    private const int TriesMax = 10;
    private const int EntriesMax = 100_000;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, (int Tries, DateTimeOffset Since)> _tries = new();

    /// <summary>True when this try may be made.</summary>
    public bool TryPass(Guid accountId)
    {
        if (_tries.Count > EntriesMax)
        {
            _tries.Clear();
        }

        var now = time.GetUtcNow();
        return _tries.AddOrUpdate(accountId, _ => (1, now), (_, known) => now - known.Since > Window ? (1, now) : (known.Tries + 1, known.Since)).Tries <= TriesMax;
    }
}
