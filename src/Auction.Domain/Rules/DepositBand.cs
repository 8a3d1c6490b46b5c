using System.Runtime.InteropServices;
using Auction.Domain.Amounts;

namespace Auction.Domain.Rules;

/// <summary>The deposits a court may set for a round, both ends included (AUC-17.1).</summary>
/// <param name="Least">Rounded up to the fen.</param>
/// <param name="Greatest">Rounded down to the fen.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DepositBand(Money Least, Money Greatest)
{
    /// <summary>The band for a round's start price. It is measured anew for every round.</summary>
    public static DepositBand Of(Money startPrice, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(Percentage.Ceiling(startPrice, book.DepositMinPercent), Percentage.Floor(startPrice, book.DepositMaxPercent));
    }

    /// <summary>True when the deposit may be set.</summary>
    public bool Contains(Money deposit) => deposit >= Least && deposit <= Greatest;

    /// <summary>What an applicant who bids has to pay: the deposit less its claim, at least nothing (AUC-17.2b).</summary>
    /// <param name="deposit">Deposit of the round.</param>
    /// <param name="claim">The claim as confirmed by the court.</param>
    public static Money ApplicantPays(Money deposit, Money claim) => deposit > claim ? deposit - claim : Money.Zero;
}
