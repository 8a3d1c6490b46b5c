using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>One claim on the proceeds. Names nobody: the payee stands there by id.</summary>
/// <param name="Id">Its id within the distribution.</param>
/// <param name="PayeeId">Who is paid: a party, an auxiliary institution, an authority.</param>
/// <param name="Class">Its place in the order of payment (PAY-ORD).</param>
/// <param name="Amount">What is claimed; above zero.</param>
/// <param name="Number">Place in the register of claims, from 1, used by no other claim; decides who gets a fen left over (GEN-5).</param>
/// <param name="Rank">Rank of a preferred claim, 1 the best (DIS-28); place in the order of seizure of an ordinary one, 1 the first (CPI-514); null where neither counts.</param>
public sealed record DistributionClaim(string Id, string PayeeId, ClaimClass Class, Money Amount, int Number, int? Rank = null);

/// <summary>How ordinary claims share what does not cover them. Numbers are stored.</summary>
public enum OrdinaryOrder
{
    /// <summary>In proportion to the claims: the debtor is a natural person or no legal person (CPI-508).</summary>
    ProRata = 1,

    /// <summary>In the order of seizure: the debtor is an enterprise legal person without bankruptcy (CPI-514).</summary>
    BySeizure = 2,
}

/// <summary>What one claim gets.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Paid">From zero up to the claim.</param>
public sealed record ClaimShare(DistributionClaim Claim, Money Paid)
{
    /// <summary>What stays unpaid.</summary>
    public Money Short => Claim.Amount - Paid;
}
