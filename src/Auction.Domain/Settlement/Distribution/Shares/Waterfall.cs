using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Who gets how much of the proceeds: class by class, rank by rank, and in proportion within a rank.</summary>
/// <remarks>
/// Rules PAY-ORD, DIS-28, CPI-508, CPI-514, INT-1. Within a rank the exact shares are rounded down and the fen left over go out one by one, the
/// largest remainder first, then by place in the register (GEN-5); therefore the parts always add up, nobody gets more than the claim, and the
/// order in which claims are given does not matter. With more money a rank never gets less; one claim in it may get one fen less, which any
/// rule of whole fen with largest remainders does.
/// </remarks>
/// <param name="Shares">One for every claim, in the order of payment.</param>
/// <param name="Surplus">What is left for the debtor.</param>
public sealed record Waterfall(IReadOnlyList<ClaimShare> Shares, Money Surplus)
{
    /// <summary>Everything paid to claims.</summary>
    public Money Paid => new(Shares.Sum(share => share.Paid.Fen));

    /// <summary>True when every claim is paid in full.</summary>
    public bool CoversAll => Shares.All(share => share.Short == Money.Zero);

    /// <summary>Shares out an amount.</summary>
    /// <param name="proceeds">What there is, from zero up.</param>
    /// <param name="claims">The claims, in any order.</param>
    /// <param name="order">How ordinary claims share.</param>
    /// <exception cref="ArgumentException">A claim is not above zero, is of the class of the surplus, or two have the same number.</exception>
    public static Waterfall Of(Money proceeds, IReadOnlyCollection<DistributionClaim> claims, OrdinaryOrder order)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentOutOfRangeException.ThrowIfNegative(proceeds.Fen);
        if (claims.Any(claim => !claim.Amount.IsPositive || claim.Class is < ClaimClass.SaleCost or > ClaimClass.DefaultInterest))
        {
            throw new ArgumentException("A claim is above zero and has a class.", nameof(claims));
        }

        if (claims.Select(claim => claim.Number).Distinct().Count() != claims.Count)
        {
            throw new ArgumentException("Two claims have the same number.", nameof(claims));
        }

        var shares = new List<ClaimShare>(claims.Count);
        var left = proceeds;
        foreach (var rank in claims.GroupBy(claim => (claim.Class, Rank: RankOf(claim, order))).OrderBy(group => group.Key.Class).ThenBy(group => group.Key.Rank))
        {
            var equals = rank.OrderBy(claim => claim.Number).ToList();
            var owed = equals.Aggregate(Money.Zero, static (sum, claim) => sum + claim.Amount);
            var paid = left < owed ? left : owed;
            shares.AddRange(equals.Zip(Allocation.ByWeight(paid, [.. equals.Select(claim => claim.Amount.Fen)]), static (claim, part) => new ClaimShare(claim, part)));
            left -= paid;
        }

        return new(shares, left);
    }

    /// <summary>The rank that counts within a class; the lower one is paid first. A claim without a rank comes after those with one.</summary>
    public static int RankOf(DistributionClaim claim, OrdinaryOrder order)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var counts = claim.Class == ClaimClass.Preferred || (order == OrdinaryOrder.BySeizure && claim.Class is ClaimClass.Ordinary or ClaimClass.DefaultInterest);
        return counts ? claim.Rank ?? int.MaxValue : 0;
    }
}
