using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Domain.Documents;

/// <summary>The case a document belongs to.</summary>
/// <param name="Court">Name of the enforcing court.</param>
/// <param name="Number">Case number, verbatim.</param>
/// <param name="Applicants">Names of the applicants. Only documents for the parties carry names; published ones do not.</param>
/// <param name="Debtors">Names of the debtors.</param>
/// <param name="Title">The enforcement title, for example a judgment with its number.</param>
/// <param name="Judge">Judge in charge.</param>
/// <param name="Phone">Telephone of the court.</param>
/// <param name="SupervisionPhone">Telephone for supervision.</param>
/// <param name="Address">Address of the court; empty when none is on record.</param>
public sealed record DocumentCase(
    string Court,
    string Number,
    IReadOnlyList<string> Applicants,
    IReadOnlyList<string> Debtors,
    string Title,
    string Judge,
    string Phone,
    string SupervisionPhone,
    string Address);

/// <summary>The property a document is about.</summary>
/// <param name="Number">Public number of the lot or asset.</param>
/// <param name="Name">What it is, without the names of people.</param>
/// <param name="Facts">What it is, in rows.</param>
/// <param name="Disclosures">Known defects, occupation, leases, encumbrances, arrears.</param>
/// <param name="IsHousing">True for housing under purchase limits (HSE-2).</param>
public sealed record DocumentProperty(string Number, string Name, IReadOnlyList<DocumentFact> Facts, IReadOnlyList<DocumentFact> Disclosures, bool IsHousing = false)
{
    /// <summary>Presentation in running words; empty without one.</summary>
    public string Presentation { get; init; } = "";
}

/// <summary>The round a document announces.</summary>
/// <param name="Kind">First round, second round or sell-off.</param>
/// <param name="IsReAuction">True when a default makes it run again (DEF-RE).</param>
/// <param name="Platform">Name of the auction platform.</param>
/// <param name="Address">Address of the lot's page.</param>
/// <param name="PriceBasis">How the price came about, for example 网络询价结果 ¥1,244,167.00.</param>
/// <param name="StartPrice">Start price, which is the reserve price.</param>
/// <param name="Increment">Step of the bids.</param>
/// <param name="Deposit">Deposit; of a sell-off, what is withheld on default.</param>
/// <param name="StartsAt">Begin of the bidding.</param>
/// <param name="EndsAt">Its scheduled end.</param>
/// <param name="BalanceDays">Days to pay the balance.</param>
/// <param name="Account">The account of the case and the ways to pay.</param>
/// <param name="Taxes">Who bears which taxes and fees.</param>
/// <param name="Viewing">When and how the property is shown.</param>
/// <param name="PriorityPurchasers">Whether there are priority purchasers, with rank and nature of the right, without names.</param>
/// <param name="Notified">How parties and priority purchasers were notified.</param>
public sealed record DocumentRound(
    RoundKind Kind,
    bool IsReAuction,
    string Platform,
    string Address,
    string PriceBasis,
    Money StartPrice,
    Money Increment,
    Money Deposit,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    int BalanceDays,
    string Account,
    string Taxes,
    string Viewing,
    IReadOnlyList<string> PriorityPurchasers,
    IReadOnlyList<string> Notified);
