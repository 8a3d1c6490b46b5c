using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Auction.Bench.Load;

/// <summary>What a run of load saw.</summary>
/// <param name="Answers">Every judged bid, the warm-up included.</param>
/// <param name="From">Start of the measured part, Stopwatch ticks.</param>
/// <param name="To">Its end.</param>
/// <param name="Faults">Answers that were no judgement.</param>
/// <param name="FirstFault">The first of them as text.</param>
internal sealed record LoadResult(List<Answer> Answers, long From, long To, int Faults, string? FirstFault)
{
    /// <summary>Rates and waiting times of the measured part.</summary>
    public LoadFigures Figures()
    {
        var waits = new List<long>(Answers.Count);
        var accepted = 0;
        foreach (ref readonly var answer in CollectionsMarshal.AsSpan(Answers))
        {
            if (answer.AnsweredAt >= From && answer.AnsweredAt < To)
            {
                waits.Add(answer.AnsweredAt - answer.SentAt);
                accepted += answer.IsAccepted ? 1 : 0;
            }
        }

        waits.Sort();
        var seconds = Stopwatch.GetElapsedTime(From, To).TotalSeconds;
        return new LoadFigures(waits.Count / seconds, accepted / seconds, Milliseconds(waits, 50), Milliseconds(waits, 99), Faults, Answers.Count);
    }

    private static double Milliseconds(List<long> sorted, int percent) =>
        sorted.Count == 0 ? 0 : sorted[(sorted.Count - 1) * percent / 100] * 1000.0 / Stopwatch.Frequency;
}

/// <summary>Figures of one run.</summary>
/// <param name="Answered">Judged bids per second, accepted and refused.</param>
/// <param name="Accepted">Accepted bids per second.</param>
/// <param name="P50">Median wait in milliseconds.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Faults">Answers that were no judgement, over the whole run.</param>
/// <param name="Total">Judged bids over the whole run, the warm-up included.</param>
internal sealed record LoadFigures(double Answered, double Accepted, double P50, double P99, int Faults, int Total);
