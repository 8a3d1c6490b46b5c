using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Auction.Bench.Load;

/// <summary>Bids over real HTTP: one kept connection per bidder, the next bid as soon as the last is answered, all on one thread.</summary>
internal static class HttpLoad
{
    private const int PatienceMs = 30_000;

    /// <summary>Runs on a thread of its own.</summary>
    public static Task<LoadResult> RunAsync(LoadPlan plan, int port, IReadOnlyList<string> tokens, TimeSpan warmUp, TimeSpan length) =>
        Task.Factory.StartNew(
            () => Run(plan, port, tokens, warmUp, length), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static LoadResult Run(LoadPlan plan, int port, IReadOnlyList<string> tokens, TimeSpan warmUp, TimeSpan length)
    {
        using var epoll = new Epoll();
        var lines = new BidConnection[plan.Bidders];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = new BidConnection(plan, i, tokens[i], new IPEndPoint(IPAddress.Loopback, port));
            epoll.Watch(lines[i].Handle, i);
        }

        var answers = new List<Answer>(1 << 18);
        var start = Stopwatch.GetTimestamp();
        var from = start + Ticks(warmUp);
        var to = from + Ticks(length);
        var faults = 0;
        string? firstFault = null;
        foreach (var line in lines)
        {
            line.Send();
        }

        var open = lines.Length;
        while (open > 0)
        {
            var ready = epoll.Wait(PatienceMs);
            if (ready == 0)
            {
                throw new TimeoutException("The server has stopped answering.");
            }

            for (var i = 0; i < ready; i++)
            {
                var line = lines[epoll.Ready(i)];
                if (!line.Receive())
                {
                    continue;
                }

                if (line.TryRead(out var answer))
                {
                    answers.Add(answer);
                }
                else
                {
                    faults++;
                    firstFault ??= line.Text;
                }

                // After the end every bid under way is still answered and checked.
                if (Stopwatch.GetTimestamp() < to)
                {
                    line.Send();
                }
                else
                {
                    open--;
                }
            }
        }

        foreach (var line in lines)
        {
            line.Dispose();
        }

        return new LoadResult(answers, from, to, faults, firstFault);
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
