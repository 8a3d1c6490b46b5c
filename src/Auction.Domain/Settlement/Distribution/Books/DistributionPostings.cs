using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Settlement.Ledger;
using static Auction.Domain.Settlement.Ledger.LedgerAccountKind;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>How the events of a distribution move money in the books (MON-1).</summary>
/// <remarks>
/// A movement is the difference between where the state says the money stands before and after an event. So the books cannot drift from the
/// procedure, every movement adds up to zero, and an audit can make all of them again from the journal.
/// </remarks>
public static class DistributionPostings
{
    /// <summary>The movement of an event; null when it moves nothing.</summary>
    public static Movement? Of(DistributionState before, DistributionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(happened);
        var after = DistributionRules.Apply(before, happened);
        return after.Terms is not { } terms
            ? null
            : Movement.Between(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{terms.Number}#{after.Seq}"), happened.At, RuleOf(happened), BalancesOf(before), BalancesOf(after));
    }

    private static Dictionary<LedgerAccount, Money> BalancesOf(DistributionState state)
    {
        var balances = new Dictionary<LedgerAccount, Money>();
        if (state.Terms is not { } terms) { return balances; }
        foreach (var arrival in state.Arrivals)
        {
            Add(arrival.Source is ArrivalSource.Sale or ArrivalSource.Forfeiture ? Received : Outside, arrival.SourceId, Money.Zero - arrival.Amount);
            var isGone = state.Payouts.Exists(payout => payout.IsReturnOf(arrival.Id) && payout.Stage != PayoutStage.Prepared);
            Add(arrival.IsMatched ? Proceeds : Unclaimed, arrival.IsMatched ? "" : arrival.Id, isGone ? Money.Zero : arrival.Amount);
        }

        foreach (var line in state.Plan is { EffectiveAt: not null } plan ? plan.Lines : [])
        {
            var disputed = state.Disputed(line);
            Add(Proceeds, "", Money.Zero - line.Amount);
            Add(Disputed, line.Id, disputed);
            Add(KindOf(line.Class), line.Id, line.Amount - disputed - state.Gone(line));
        }

        foreach (var payout in state.Payouts)
        {
            if (payout.Stage == PayoutStage.Released) { Add(InTransit, payout.Id, payout.Amount); }
            if (payout.Stage == PayoutStage.Paid) { Add(Outside, OwnerOf(state, payout), payout.Amount); }
        }

        return balances;

        void Add(LedgerAccountKind kind, string owner, Money amount)
        {
            var account = new LedgerAccount(terms.CaseAccount, kind, owner);
            balances[account] = balances.GetValueOrDefault(account) + amount;
        }
    }

    private static string OwnerOf(DistributionState state, PayoutState payout) => payout switch
    {
        { ArrivalId: { } arrivalId } => state.Arrivals.Find(arrival => string.Equals(arrival.Id, arrivalId, StringComparison.Ordinal))!.SourceId,
        { Escrow: not null } => "escrow",
        _ => state.FindLine(payout.LineId)!.PayeeId,
    };

    private static LedgerAccountKind KindOf(ClaimClass kind) => kind switch
    {
        ClaimClass.SaleCost => SaleCost,
        ClaimClass.EnforcementFee => LedgerAccountKind.EnforcementFee,
        ClaimClass.Tax => Tax,
        ClaimClass.Surplus => Surplus,
        _ => Payable,
    };

    private static RuleId RuleOf(DistributionEvent happened) => new(happened switch
    {
        ArrivalRecorded or ArrivalMatched => "MON-1",
        PlanEffective => "PAY-ORD",
        PlanRevised or PlanObjectionEnded => "CPI-510",
        _ => "MON-10",
    });
}
