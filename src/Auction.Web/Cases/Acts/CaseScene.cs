using Auction.Data.Cases;
using Auction.Data.Lots;
using Auction.Domain.Cases;
using Auction.Web.Acts;

namespace Auction.Web.Cases.Acts;

/// <summary>A case as somebody of its court stands before it.</summary>
internal sealed record CaseScene : ActScene
{
    public required CaseRow Case { get; init; }

    public required IReadOnlyList<CasePartyRow> Parties { get; init; }

    public required IReadOnlyList<CaseAgentRow> Agents { get; init; }

    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    public required IReadOnlyList<AssetRow> Assets { get; init; }

    /// <summary>The seizures of the assets.</summary>
    public required IReadOnlyList<SeizureRow> Seizures { get; init; }

    /// <summary>The newest version of each document of the assets.</summary>
    public required IReadOnlyList<AssetDocumentRow> Documents { get; init; }

    public required IReadOnlyList<CourtRow> Courts { get; init; }

    /// <summary>The party the address names; null when it names none of this case.</summary>
    public CasePartyRow? Party => Parties.FirstOrDefault(row => Names(row.Id));

    /// <summary>The agent the address names.</summary>
    public CaseAgentRow? Agent => Agents.FirstOrDefault(row => Names(row.Id));

    /// <summary>The claim the address names.</summary>
    public ClaimRow? Claim => Claims.FirstOrDefault(row => Names(row.Id));

    /// <summary>The document the address names.</summary>
    public AssetDocumentRow? Document => Documents.FirstOrDefault(row => Names(row.Id));

    /// <summary>The asset the address names, by itself or by one of its seizures or documents.</summary>
    public AssetRow? Asset => Document is { } document
        ? Assets.First(row => row.Id == document.AssetId)
        : Assets.FirstOrDefault(row => string.Equals(Subject.Split('/', 2)[0], row.Id.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The seizure the address names: asset and document.</summary>
    public SeizureRow? Seizure => Asset is { } asset && Subject.Split('/', 2) is [_, var document]
        ? Seizures.FirstOrDefault(row => row.AssetId == asset.Id && string.Equals(row.Document, document, StringComparison.Ordinal))
        : null;

    /// <summary>How an address names a seizure.</summary>
    public static string SubjectOf(SeizureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return $"{row.AssetId}/{row.Document}";
    }

    /// <summary>A seizure as the rules see it.</summary>
    public static SeizureTerm TermOf(SeizureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Document, row.From, row.Until, row.Turn, row.LiftedOn);
    }

    private bool Names(Guid id) => string.Equals(Subject, id.ToString(), StringComparison.OrdinalIgnoreCase);
}
