using System.Collections.Concurrent;

namespace Auction.Web.Bidding;

/// <summary>Limits what one bidder sends to one round; nobody else's traffic counts (reliability P10).</summary>
/// <param name="bidsPerSecond">Sustained rate; twice as many may come at once.</param>
/// <param name="time">Clock of the limits; it has no legal effect.</param>
public sealed class BidThrottle(int bidsPerSecond, TimeProvider time)
{
    private const int BucketsMax = 100_000;

    private readonly ConcurrentDictionary<(Guid Round, Guid Account), Bucket> _buckets = new();
    private int _count;

    /// <summary>True when this request may pass.</summary>
    public bool TryPass(Guid roundId, Guid accountId)
    {
        if (!_buckets.TryGetValue((roundId, accountId), out var bucket))
        {
            bucket = Add(roundId, accountId);
        }

        return bucket.TryTake(bidsPerSecond, time);
    }

    private Bucket Add(Guid roundId, Guid accountId)
    {
        // Counted here because asking the dictionary for its count takes all its locks.
        if (Interlocked.Increment(ref _count) > BucketsMax)
        {
            _buckets.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        return _buckets.GetOrAdd((roundId, accountId), new Bucket(bidsPerSecond, time.GetTimestamp()));
    }

    private sealed class Bucket(int rate, long start)
    {
        private readonly Lock _gate = new();
        private long _millitokens = rate * 2000L;
        private long _at = start;

        public bool TryTake(int rate, TimeProvider time)
        {
            lock (_gate)
            {
                var now = time.GetTimestamp();
                var gained = (long)(time.GetElapsedTime(_at, now).TotalMilliseconds * rate);
                if (gained > 0)
                {
                    _millitokens = Math.Min(rate * 2000L, _millitokens + gained);
                    _at = now;
                }

                if (_millitokens < 1000)
                {
                    return false;
                }

                _millitokens -= 1000;
                return true;
            }
        }
    }
}
