using System.Diagnostics;
using Auction.Bench.Reports;

namespace Auction.Bench;

/// <summary>How fast this disk syncs small appends, one after another: no honest commit per bid can beat it.</summary>
internal static class Floor
{
    private const int Block = 4096;

    public static FloorFigures Measure(TimeSpan length)
    {
        var file = Path.Combine(Path.GetTempPath(), $"auction-floor-{Guid.NewGuid():N}");
        var waits = new List<double>();
        try
        {
            using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
            var block = new byte[Block];
            var started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                var before = Stopwatch.GetTimestamp();
                RandomAccess.Write(handle, block, (long)waits.Count * Block);
                RandomAccess.FlushToDisk(handle);
                waits.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            }

            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            waits.Sort();
            return new FloorFigures(waits.Count / seconds, waits[waits.Count / 2], waits[waits.Count * 99 / 100]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
