using Auction.Domain.Settlement.Deposits;
using Auction.Grains.Procedures;

namespace Auction.Grains.Settlement;

/// <summary>Keeps one deposit's failure from stopping the others.</summary>
internal static class BridgeFailures
{
    /// <summary>Does it, and notes a failure or a refusal; null means that there was nothing to do.</summary>
    public static async Task TryAsync(this List<SweepFailure> failed, Guid depositId, Func<Task<ProcedureAnswer<DepositEvent, DepositRefusal>?>> act)
    {
        try
        {
            if (await act() is { Outcome: ProcedureOutcome.Refused, Words: { } words })
            {
                failed.Add(new(depositId, new InvalidOperationException($"A deposit refused what was brought to it: {words.En}")));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            failed.Add(new(depositId, e));
        }
    }
}
