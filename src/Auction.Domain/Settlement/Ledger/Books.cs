using System.Collections.Immutable;
using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Ledger;

/// <summary>Balances after movements. Immutable.</summary>
public sealed record Books
{
    private static readonly IComparer<LedgerAccount> Order = Comparer<LedgerAccount>.Create(static (a, b) =>
        string.CompareOrdinal(a.Book, b.Book) is not 0 and var book ? book : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Owner, b.Owner));

    /// <summary>Without a movement.</summary>
    public static Books Empty { get; } = new();

    /// <summary>Balance of every account that is not at zero.</summary>
    public ImmutableSortedDictionary<LedgerAccount, Money> Balances { get; private init; } = ImmutableSortedDictionary.Create<LedgerAccount, Money>(Order);

    /// <summary>Balance of an account.</summary>
    public Money Of(LedgerAccount account) => Balances.GetValueOrDefault(account);

    /// <summary>The books after a movement.</summary>
    /// <exception cref="InvalidOperationException">Its lines do not add up to zero, or an account would fall below its floor: the procedure that made it is wrong.</exception>
    public Books After(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        if (!movement.IsBalanced) { throw new InvalidOperationException($"Movement {movement.Cause} does not balance."); }
        var balances = Balances.ToBuilder();
        foreach (var posting in movement.Postings)
        {
            var balance = balances.GetValueOrDefault(posting.Account) + posting.Amount;
            if (balance == Money.Zero) { balances.Remove(posting.Account); }
            else { balances[posting.Account] = balance; }
        }

        var fallen = movement.Postings.Select(posting => posting.Account).FirstOrDefault(account => !account.HasNoFloor && balances.GetValueOrDefault(account) < Money.Zero);
        return fallen is null
            ? this with { Balances = balances.ToImmutable() }
            : throw new InvalidOperationException($"Movement {movement.Cause} overdraws {fallen.Kind} {fallen.Owner}.");
    }
}
