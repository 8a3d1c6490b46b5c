using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>What the events of a deposit ask the payment provider for. The cause is the idempotency key.</summary>
public static class DepositProviderOrders
{
    /// <summary>The orders of an event; none for most.</summary>
    public static IEnumerable<ProviderOrder> Of(DepositState before, DepositEvent happened)
    {
        ArgumentNullException.ThrowIfNull(before);
        return happened switch
        {
            DepositPaymentAsked asked => [new(Cause(before, "pay", asked.Number), ProviderOrderKind.Collect, asked.Amount, Account: "")],
            DepositRefundAsked refund =>
            [
                new(
                    Cause(before, "refund", refund.Number),
                    refund.IsFromCourt ? ProviderOrderKind.ReturnFromCourt : ProviderOrderKind.Return,
                    refund.Amount,
                    before.FindPayment(refund.PaymentNumber)?.ProviderId ?? ""),
            ],
            DepositReleaseBegun when before.Asked is { } asked => [new(Cause(before, "calloff", asked.Number), ProviderOrderKind.CallOff, asked.Amount, Cause(before, "pay", asked.Number))],
            DepositApplied when before.Kept > Money.Zero => [new(Cause(before, "court", 1), ProviderOrderKind.ToCourt, before.Kept, Account: "")],
            _ => [],
        };
    }

    private static string Cause(DepositState state, string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{state.Terms!.Number}:{what}:{number}");
}
