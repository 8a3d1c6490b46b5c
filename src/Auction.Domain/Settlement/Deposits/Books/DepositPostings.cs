using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>How the events of a deposit move money in the books: the difference between where the state says the money stands before and after (MON-1).</summary>
public static class DepositPostings
{
    /// <summary>The movement of an event; null when it moves nothing.</summary>
    public static Movement? Of(DepositState before, DepositEvent happened)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(happened);
        var after = DepositRules.Apply(before, happened);
        return after.Terms is not { } terms
            ? null
            : Movement.Between(string.Create(CultureInfo.InvariantCulture, $"{terms.Number}#{after.Seq}"), happened.At, RuleOf(terms, happened), BalancesOf(before), BalancesOf(after));
    }

    /// <summary>Where the state says the money stands.</summary>
    public static IReadOnlyDictionary<LedgerAccount, Money> BalancesOf(DepositState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var balances = new Dictionary<LedgerAccount, Money>();
        if (state.Terms is not { } terms) { return balances; }
        var here = Money.Zero;
        foreach (var payment in state.Payments)
        {
            Add(LedgerAccountKind.Outside, terms.Number, Money.Zero - payment.Received);
            here += payment.Received;
        }

        foreach (var refund in state.Refunds.Where(refund => refund.Repeats is null))
        {
            here -= refund.Amount;
            var isDone = Last(state, refund).Standing == DepositRefundStanding.Done;
            Add(isDone ? LedgerAccountKind.Outside : LedgerAccountKind.InTransit, isDone ? terms.Number : string.Create(CultureInfo.InvariantCulture, $"{terms.Number}:refund:{refund.Number}"), refund.Amount);
        }

        // What no use was found for is not the case's to distribute (AUC-24.1b).
        var left = state.Phase == DepositPhase.Allocated ? state.Left : Money.Zero;
        Add(
            state.Phase switch
            {
                DepositPhase.AtCourt or DepositPhase.Forfeited or DepositPhase.Returning => LedgerAccountKind.DepositAtCourt,
                DepositPhase.SetOff or DepositPhase.Allocated => LedgerAccountKind.Received,
                _ => LedgerAccountKind.Deposit,
            },
            state.Phase is DepositPhase.SetOff or DepositPhase.Allocated ? terms.RoundId : terms.Number,
            here - left);
        if (left.IsPositive) { Add(LedgerAccountKind.DepositAtCourt, terms.Number, left); }
        return balances;

        void Add(LedgerAccountKind kind, string owner, Money amount)
        {
            var account = new LedgerAccount(terms.CaseAccount, kind, owner);
            balances[account] = balances.GetValueOrDefault(account) + amount;
        }
    }

    // The try that stands for a refund now: the last of those that repeat it.
    private static DepositRefund Last(DepositState state, DepositRefund refund)
    {
        while (state.Refunds.Find(other => other.Repeats == refund.Number) is { } next) { refund = next; }
        return refund;
    }

    private static RuleId RuleOf(DepositTerms terms, DepositEvent happened) => new(happened switch
    {
        DepositPaidTwice => "PAY-OVER",
        DepositPaid when terms.IsBalance => "AUC-25.1",
        DepositSetOff or DepositReachedCourt when terms.IsBalance => "AUC-25.1",
        DepositRefundAsked { Reason: DepositRefundReason.Released or DepositRefundReason.Revoked or DepositRefundReason.TooLate } when terms.IsBalance => "DEF-1",
        DepositPaid => terms.IsSellOff ? "SEL-5" : "AUC-17.2",
        DepositReachedCourt => "AUC-25.2",
        DepositAllocated => terms.IsSellOff ? "SEL-8" : "AUC-24.1",
        DepositRefundAsked { Reason: DepositRefundReason.Over } => "PAY-OVER",
        DepositRefundAsked { Reason: DepositRefundReason.Revoked } => "AUC-31",
        DepositRefundAsked { Reason: DepositRefundReason.Remainder } => "SEL-8",
        DepositRefundAsked { Reason: DepositRefundReason.OtherPayer or DepositRefundReason.TooLate } => "AUC-17.2",
        _ => terms.IsSellOff ? "SEL-10" : "AUC-23",
    });
}
