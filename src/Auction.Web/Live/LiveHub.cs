using System.Threading.Channels;
using Auction.Data.Platform;
using Auction.Grains.Rounds;

namespace Auction.Web.Live;

/// <summary>Keeps one broadcast per watched round and ends it when the last watcher leaves.</summary>
internal sealed class LiveHub(IRoundFeed feed, IPlatformClock clock)
{
    /// <summary>Watchers this process serves at most; further ones are told to come back.</summary>
    public const int WatchersMax = 50_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, RoundBroadcast> _broadcasts = [];
    private int _watchers;

    /// <summary>Watchers now, over all rounds.</summary>
    public int Watchers => Volatile.Read(ref _watchers);

    /// <summary>Joins a round; null when the process is full.</summary>
    public LiveSeat? Join(Guid roundId)
    {
        lock (_gate)
        {
            if (_watchers >= WatchersMax)
            {
                return null;
            }

            if (!_broadcasts.TryGetValue(roundId, out var broadcast))
            {
                broadcast = new RoundBroadcast(feed.Subscribe(roundId), clock);
                _broadcasts.Add(roundId, broadcast);
            }

            _watchers++;
            return new LiveSeat(this, roundId, broadcast.Join());
        }
    }

    internal void Leave(Guid roundId, Channel<byte[]> slot)
    {
        lock (_gate)
        {
            _watchers--;
            var broadcast = _broadcasts[roundId];
            broadcast.Leave(slot);
            if (broadcast.Watchers == 0)
            {
                _broadcasts.Remove(roundId);
                broadcast.Dispose();
            }
        }
    }
}

/// <summary>A watcher's place in a round.</summary>
internal sealed class LiveSeat(LiveHub hub, Guid roundId, Channel<byte[]> slot) : IDisposable
{
    private bool _hasLeft;

    /// <summary>The newest state not yet taken.</summary>
    public ChannelReader<byte[]> States => slot.Reader;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_hasLeft)
        {
            _hasLeft = true;
            hub.Leave(roundId, slot);
        }
    }
}
