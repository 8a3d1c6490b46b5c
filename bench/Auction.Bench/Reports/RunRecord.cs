using System.Globalization;
using Auction.Bench.Checks;
using Auction.Bench.Load;

namespace Auction.Bench.Reports;

/// <summary>One run of one contestant.</summary>
/// <param name="Job">hot or wide.</param>
/// <param name="Bidders">Concurrent bidders.</param>
/// <param name="Contestant">ours, a rival, or memory.</param>
/// <param name="Database">Null without one.</param>
/// <param name="Repeat">1, 2, 3 …; runs of one repeat are neighbours in time.</param>
/// <param name="Figures">Rates and waits.</param>
/// <param name="ServerSeconds">Processor time of the server, warm-up included.</param>
/// <param name="Check">What the database said; null where nothing is stored.</param>
/// <param name="FirstFault">The first answer that was no judgement.</param>
internal sealed record RunRecord(
    string Job,
    int Bidders,
    string Contestant,
    string? Database,
    int Repeat,
    LoadFigures Figures,
    double ServerSeconds,
    CheckReport? Check,
    string? FirstFault)
{
    /// <summary>Processor time of the server per answer; 0 without a server.</summary>
    public double MicrosecondsPerAnswer => Figures.Total == 0 ? 0 : ServerSeconds * 1e6 / Figures.Total;

    /// <summary>Acknowledged answers per second that outlive a crash: a rival keeps nothing of a refusal.</summary>
    public double Durable => Contestant is "ours" or "memory" ? Figures.Answered : Figures.Accepted;

    /// <summary>True when the database holds everything that was answered, as it was answered.</summary>
    public bool IsClean => Check is null or { IsClean: true };

    /// <inheritdoc/>
    public override string ToString()
    {
        var check = Check switch
        {
            null => "nothing stored, nothing to check",
            { IsClean: true } => $"checked {Check.Answers} answers, {Check.Seals} seals",
            _ => $"CHECK FAILED: {Check.Faults} faults, first: {string.Join("; ", Check.FirstFaults)}",
        };
        var faults = Figures.Faults == 0 ? "" : $"  {Figures.Faults} not judged, first: {FirstFault?.Split('\r')[0]}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Job,-4} {Bidders,3} {Database ?? "",-8} {Contestant,-8} {Figures.Answered,8:F0}/s answered {Figures.Accepted,8:F0}/s accepted  p50 {Figures.P50,7:F2}  p99 {Figures.P99,7:F2} ms  server {ServerSeconds:F1} s {MicrosecondsPerAnswer:F0} us each  {check}{faults}");
    }
}
