using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>What the events of a distribution ask the payment provider for: only a release does (PAY-TWO).</summary>
public static class DistributionProviderOrders
{
    /// <summary>The order of an event; null when it asks for nothing.</summary>
    public static ProviderOrder? Of(DistributionState before, DistributionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(before);
        return happened is PayoutReleased released && before.FindPayout(released.PayoutId) is { } payout
            ? payout.ArrivalId is { } arrivalId
                ? new($"{before.Terms!.Number}:return:{payout.Id}", ProviderOrderKind.Return, payout.Amount, before.Arrivals.Find(arrival => string.Equals(arrival.Id, arrivalId, StringComparison.Ordinal))!.SourceId)
                : new($"{before.Terms!.Number}:payout:{payout.Id}", ProviderOrderKind.PayOut, payout.Amount, payout.Account)
            : null;
    }
}
