using System.Collections.Concurrent;
using System.Diagnostics;
using Auction.Bench.Load;

namespace Auction.Bench.Watching;

/// <summary>All watchers, on one thread.</summary>
internal sealed class Crowd : IDisposable
{
    private static readonly long StartedAt = Stopwatch.GetTimestamp();
    private static readonly double StartedMs = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
    private readonly ConcurrentDictionary<int, WatcherLine> _lines = new();
    private readonly List<double> _delays = new(1 << 20);
    private readonly Epoll _epoll = new();
    private readonly byte[] _buffer = new byte[256 * 1024];
    private int _open;
    private volatile bool _isStopping;

    /// <summary>Unix milliseconds with their fractions.</summary>
    public static double NowMs() => StartedMs + Stopwatch.GetElapsedTime(StartedAt).TotalMilliseconds;

    /// <summary>Joins in groups, and returns the running watch once everybody is in.</summary>
    public async Task<Task> JoinAsync(int watchers, int together, int port, string lot)
    {
        var watching = Task.Factory.StartNew(Watch, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (var i = 0; i < watchers; i++)
        {
            var line = new WatcherLine(i, port, lot);
            _lines[i] = line;
            _epoll.Watch(line.Handle, i);
            while (!watching.IsCompleted && i + 1 - Volatile.Read(ref _open) >= (i + 1 == watchers ? 1 : together))
            {
                await Task.Delay(1);
            }

            if (watching.IsCompleted)
            {
                await watching;
            }
        }

        return watching;
    }

    /// <summary>Watchers that have a state at least as new.</summary>
    public int CountAt(int seq) => _lines.Values.Count(line => line.Seq >= seq);

    /// <summary>Ends the watch.</summary>
    public async Task StopAsync(Task watching)
    {
        _isStopping = true;
        await watching;
    }

    /// <summary>What they saw; memory is filled in by whoever can see the server.</summary>
    public WatchFigures Figures(int watchers, int published, TimeSpan length, int finalSeq, double finalSentMs)
    {
        _delays.Sort();
        var saw = _lines.Values.Where(line => line.Seq >= finalSeq).ToList();
        var slowest = saw.Select(line => line.SeqAt - finalSentMs).DefaultIfEmpty(0).Max();

        // The state at joining is one more for everybody.
        var received = _lines.Values.Sum(line => (long)line.Received) - watchers;
        return new WatchFigures(
            watchers,
            published,
            published / length.TotalSeconds,
            _delays[_delays.Count / 2],
            _delays[(int)((long)_delays.Count * 99 / 100)],
            saw.Count,
            slowest,
            100 - (100.0 * received / ((long)watchers * published)),
            KibPerWatcher: 0,
            KibPerWatcherAfter: 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var line in _lines.Values)
        {
            line.Dispose();
        }

        _epoll.Dispose();
    }

    private void Watch()
    {
        while (!_isStopping)
        {
            var ready = _epoll.Wait(50);
            for (var i = 0; i < ready; i++)
            {
                var line = _lines[_epoll.Ready(i)];
                var wasOpen = line.IsOpen;
                line.Receive(_buffer, NowMs, _delays);
                if (!wasOpen && line.IsOpen)
                {
                    Interlocked.Increment(ref _open);
                }
            }
        }
    }
}
