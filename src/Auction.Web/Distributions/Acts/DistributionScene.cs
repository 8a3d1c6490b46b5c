using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Procedures;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Distributions.Acts;

/// <summary>A distribution as somebody stands before it.</summary>
internal sealed record DistributionScene : ActScene
{
    public required DistributionState State { get; init; }

    /// <summary>Its head.</summary>
    public required DistributionRow Row { get; init; }

    /// <summary>Case number of the account.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Everybody who may be paid.</summary>
    public required IReadOnlyList<PayeeRow> Payees { get; init; }

    /// <summary>Accounts money may be paid to.</summary>
    public required IReadOnlyList<PayeeBankRow> Banks { get; init; }

    /// <summary>Rounds that brought in money not taken over yet.</summary>
    public required IReadOnlyList<(string RoundId, Money Amount)> Sales { get; init; }

    /// <summary>Judges and clerks of the court.</summary>
    public required IReadOnlyDictionary<Guid, string> Staff { get; init; }

    /// <summary>Ids under which whoever stands before it is concerned; empty at the court's desk.</summary>
    public IReadOnlyList<string> OwnIds { get; init; } = [];

    /// <summary>True when what is this person's is the visitor's to act for: the court records for everybody, others speak for themselves.</summary>
    public bool MayActFor(string id) => Desk == ActDesk.Court || OwnIds.Contains(id, StringComparer.Ordinal);

    /// <summary>Name of somebody by the id within the distribution; of two people of one name, with the id.</summary>
    public BilingualText NameOf(string id)
    {
        if (Payees.FirstOrDefault(row => string.Equals(row.PayeeId, id, StringComparison.Ordinal))?.Name is { } name)
        {
            return Payees.Count(row => string.Equals(row.Name, name, StringComparison.Ordinal)) == 1 ? new(name, name) : GapWords.Fill(DistributionTexts.Namesake, name, id);
        }

        return id switch
        {
            "court" => DistributionTexts.Court,
            "others" => DistributionTexts.Others,
            _ => new(id, id),
        };
    }

    /// <summary>Name of somebody on the staff by account id.</summary>
    public string StaffOf(string id) => Guid.TryParse(id, out var account) ? Staff.GetValueOrDefault(account, "") : "";
}
