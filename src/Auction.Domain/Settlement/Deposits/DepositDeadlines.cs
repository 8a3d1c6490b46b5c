using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>Every time limit of a deposit, derived from its state alone (GEN-7).</summary>
/// <remarks>Rules AUC-23, AUC-25.2, SEL-10. Keys are stable: a stored copy may be replaced row by row.</remarks>
public static class DepositDeadlines
{
    private const string Platform = "platform";

    private static readonly BilingualText Release = new("退还保证金", "Release the deposit");
    private static readonly BilingualText ReleasePrepayment = new("退还预交的变卖价款", "Release the prepayment");
    private static readonly BilingualText ToCourt = new("将买受人的保证金划入人民法院账户", "Move the buyer’s deposit to the court’s account");

    /// <summary>All of them, met ones included.</summary>
    public static IReadOnlyList<Deadline> Of(DepositState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        // When the balance is due is a time limit of the sale.
        if (state is not { Terms: { IsBalance: false } terms, EndedAt: { } ended }) { return []; }
        return state.Outcome == BiddingOutcome.Won
            ? [Hours("deposit.court", "AUC-25.2", ToCourt, ended, state.Book.DepositToCourtHours, state.AtCourtAt)]
            : [Hours("deposit.release", terms.IsSellOff ? "SEL-10" : "AUC-23", terms.IsSellOff ? ReleasePrepayment : Release, ended, state.Book.DepositReleaseHours, state.BackAt)];

        Deadline Hours(string key, string rule, BilingualText what, DateTimeOffset from, int hours, DateTimeOffset? met) => new()
        {
            Key = key,
            Rule = new(rule),
            Kind = DeadlineKind.Duty,
            What = what,
            Whose = Platform,
            From = CourtTime.DayOf(from),
            LastDay = CourtTime.DayOf(from.AddHours(hours)),
            Instant = from.AddHours(hours),
            MetAt = met,
            LateReason = state.LateReasons.GetValueOrDefault(key),
        };
    }
}
