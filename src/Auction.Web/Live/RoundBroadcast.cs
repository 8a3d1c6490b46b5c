using System.Collections.Concurrent;
using System.Threading.Channels;
using Auction.Data.Platform;
using Auction.Grains.Rounds;
using Auction.Web.Lots;

namespace Auction.Web.Live;

/// <summary>Hands the latest state of one round to all who watch it. One slot per watcher: a slow one misses states, never delays others.</summary>
internal sealed class RoundBroadcast : IDisposable
{
    private readonly ConcurrentDictionary<Channel<byte[]>, byte> _slots = new();
    private readonly IRoundSubscription _subscription;
    private readonly IPlatformClock _clock;
    private readonly CancellationTokenSource _stop = new();
    private volatile byte[]? _latest;

    public RoundBroadcast(IRoundSubscription subscription, IPlatformClock clock)
    {
        _subscription = subscription;
        _clock = clock;
        _ = Task.Run(() => PumpAsync(_stop.Token));
    }

    /// <summary>Watchers now.</summary>
    public int Watchers => _slots.Count;

    /// <summary>A slot that always holds the newest state not yet taken.</summary>
    public Channel<byte[]> Join()
    {
        var slot = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(1)
        {
            FullMode = BoundedChannelFullMode.DropOldest,
            SingleReader = true,
        });
        _slots.TryAdd(slot, 0);

        // Joined first, filled second: a state published in between is then at worst sent twice.
        if (_latest is { } state)
        {
            slot.Writer.TryWrite(state);
        }

        return slot;
    }

    /// <summary>Gives the slot back.</summary>
    public void Leave(Channel<byte[]> slot) => _slots.TryRemove(slot, out _);

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _subscription.Dispose();
        _stop.Dispose();
    }

    private async Task PumpAsync(CancellationToken cancellationToken)
    {
        long version = -1;
        try
        {
            while (true)
            {
                if (_subscription.Latest is { } view && view.Version > version)
                {
                    version = view.Version;
                    Publish(LiveStateJson.Write(view, _clock.Now));
                }

                await _subscription.WaitForNewerAsync(version, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The last watcher left.
        }
    }

    private void Publish(byte[] state)
    {
        _latest = state;
        foreach (var slot in _slots.Keys)
        {
            slot.Writer.TryWrite(state);
        }
    }
}
