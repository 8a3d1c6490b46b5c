using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Settlement.Ledger;

/// <summary>The account of one case as a statement: what came in, what went out, and what is left after each movement (MON-1).</summary>
/// <param name="Lines">One for each movement that touches the case, in the order given.</param>
public sealed record CaseStatement(IReadOnlyList<StatementLine> Lines)
{
    /// <summary>Everything that came in.</summary>
    public Money In => new(Lines.Sum(line => line.In.Fen));

    /// <summary>Everything that went out.</summary>
    public Money Out => new(Lines.Sum(line => line.Out.Fen));

    /// <summary>What stands on the account at the end.</summary>
    public Money Balance => Lines.Count == 0 ? Money.Zero : Lines[^1].Balance;

    /// <summary>Draws up the statement of a case account.</summary>
    /// <param name="book">Number of the case account.</param>
    /// <param name="movements">Movements of any accounts, in the order they happened.</param>
    /// <exception cref="ArgumentException">A movement that touches the account does not balance within it: money cannot go from one case to another in one movement.</exception>
    public static CaseStatement Of(string book, IEnumerable<Movement> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        var lines = new List<StatementLine>();
        var balance = Money.Zero;
        foreach (var movement in movements)
        {
            var own = movement.Postings.Where(posting => string.Equals(posting.Account.Book, book, StringComparison.Ordinal)).ToList();
            if (own.Count == 0) { continue; }
            if (own.Sum(posting => posting.Amount.Fen) != 0) { throw new ArgumentException($"Movement {movement.Cause} leaves the account of the case.", nameof(movements)); }

            // What is outside the books is the other side of everything that stands in them.
            var outside = own.Where(posting => posting.Account.Kind == LedgerAccountKind.Outside).ToList();
            var cameIn = new Money(-outside.Where(posting => !posting.Amount.IsPositive).Sum(posting => posting.Amount.Fen));
            var wentOut = new Money(outside.Where(posting => posting.Amount.IsPositive).Sum(posting => posting.Amount.Fen));
            balance += cameIn - wentOut;
            lines.Add(new(movement.Cause, movement.At, movement.Rule, cameIn, wentOut, balance, [.. own.Where(posting => posting.Account.Kind != LedgerAccountKind.Outside)]));
        }

        return new(lines);
    }
}

/// <summary>One line of a statement.</summary>
/// <param name="Cause">Cause of the movement.</param>
/// <param name="At">When.</param>
/// <param name="Rule">Rule that allowed it.</param>
/// <param name="In">What came in; zero when nothing did.</param>
/// <param name="Out">What went out; zero when nothing did.</param>
/// <param name="Balance">What stands on the account afterwards.</param>
/// <param name="Within">Where it moved within the account; they add up to what came in less what went out.</param>
public sealed record StatementLine(string Cause, DateTimeOffset At, RuleId Rule, Money In, Money Out, Money Balance, IReadOnlyList<Posting> Within);
