using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Settlement.Ledger;

/// <summary>One line of a movement.</summary>
/// <param name="Account">Account.</param>
/// <param name="Amount">Above zero into it, below zero out of it.</param>
public sealed record Posting(LedgerAccount Account, Money Amount);

/// <summary>Money going from somewhere to somewhere.</summary>
/// <param name="Cause">What caused it; unique, so that nothing is booked twice.</param>
/// <param name="At">Legal time of the event.</param>
/// <param name="Rule">Rule that allowed it.</param>
/// <param name="Postings">Its lines; they add up to zero.</param>
public sealed record Movement(string Cause, DateTimeOffset At, RuleId Rule, IReadOnlyList<Posting> Postings)
{
    /// <summary>True when the lines add up to zero.</summary>
    public bool IsBalanced => Postings.Aggregate(Money.Zero, static (sum, posting) => sum + posting.Amount) == Money.Zero;

    /// <summary>What moved between two standings: the difference of every account, money going out first. Null when nothing moved.</summary>
    public static Movement? Between(string cause, DateTimeOffset at, RuleId rule, IReadOnlyDictionary<LedgerAccount, Money> before, IReadOnlyDictionary<LedgerAccount, Money> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var postings = before.Keys.Concat(after.Keys).Distinct()
            .Select(account => new Posting(account, after.GetValueOrDefault(account) - before.GetValueOrDefault(account)))
            .Where(posting => posting.Amount != Money.Zero)
            .OrderBy(posting => posting.Amount.IsPositive).ThenBy(posting => posting.Account.Kind).ThenBy(posting => posting.Account.Owner, StringComparer.Ordinal)
            .ToList();
        return postings.Count == 0 ? null : new(cause, at, rule, postings);
    }
}

/// <summary>What the payment provider is asked to do. The cause is its idempotency key: the same order twice is one.</summary>
/// <param name="Cause">What caused it; unique.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Amount">How much; above zero.</param>
/// <param name="Account">SHA-256 of the account of the other side, as confirmed by the court; the number itself is kept outside the journal. For money sent back or called off, the provider's payment it came from; empty where there is only one.</param>
public sealed record ProviderOrder(string Cause, ProviderOrderKind Kind, Money Amount, string Account);

/// <summary>What the payment provider can be asked for. Numbers are stored.</summary>
public enum ProviderOrderKind
{
    /// <summary>Pay out to a payee.</summary>
    PayOut = 1,

    /// <summary>Send back to where it came from (MON-1).</summary>
    Return = 2,

    /// <summary>Ask a person for money.</summary>
    Collect = 3,

    /// <summary>Take back what a person was asked for and did not pay.</summary>
    CallOff = 4,

    /// <summary>Move to the court's account (AUC-25.2).</summary>
    ToCourt = 5,

    /// <summary>Take back from the court's account and send back to where it came from (AUC-31, SEL-8).</summary>
    ReturnFromCourt = 6,
}
