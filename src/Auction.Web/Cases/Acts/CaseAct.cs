using Auction.Data.Cases;
using Auction.Domain.Texts;
using Auction.Web.Acts;

namespace Auction.Web.Cases.Acts;

/// <summary>One change of a case by hand.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Rules">Rules it rests on.</param>
/// <param name="Title">What is done.</param>
/// <param name="Lead">What it means and what follows.</param>
internal sealed record CaseAct(string Slug, string Rules, BilingualText Title, BilingualText Lead) : Act<CaseScene, CaseRequest>(Slug, ActDesk.Court, Rules, Title, Lead)
{
    /// <summary>Name of the field that holds the mail address of an account; the id of the account is read in its place.</summary>
    public string? AccountField { get; init; }

    /// <summary>True when it belongs to one asset and leads back there.</summary>
    public bool IsOfAsset { get; init; }
}

/// <summary>A change as read from a form, or what the rules find wrong with it.</summary>
/// <param name="Edit">The change; null when something is wrong.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record CaseRequest(CaseEdit? Edit, params IReadOnlyList<ActFinding> Findings)
{
    /// <summary>The change, or what is wrong with it.</summary>
    public static CaseRequest Of(CaseEdit edit, IReadOnlyList<ActFinding> findings) => findings.Count == 0 ? new(edit) : new(Edit: null, findings);
}
