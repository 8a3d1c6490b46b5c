using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Disposal;

namespace Auction.Data.Cases;

/// <summary>One change of a case by hand. What it names by id belongs to the case, or the change is refused as a whole.</summary>
public abstract record CaseEdit;

/// <summary>What the case is about.</summary>
public sealed record EditCase(DateOnly FiledOn, string Cause, string Title, string Judge) : CaseEdit;

/// <summary>Another court enforces from a day on; that day may be in the past, never before the present court began.</summary>
public sealed record MoveCase(Guid CourtId, DateOnly Since, string Reason) : CaseEdit;

/// <summary>Adds a person concerned, or changes one.</summary>
/// <param name="PartyId">Which; null for a new one.</param>
/// <param name="Role">As what.</param>
/// <param name="Name">Name.</param>
/// <param name="IsBody">True for a company or other body.</param>
/// <param name="Address">Address for service; empty when none is known.</param>
/// <param name="Phone">Telephone; empty when none is known.</param>
public sealed record EditParty(Guid? PartyId, DisposalRole Role, string Name, bool IsBody, string Address, string Phone) : CaseEdit;

/// <summary>Links a party to an account, or unlinks it.</summary>
/// <param name="PartyId">Which party.</param>
/// <param name="AccountId">The account; null to unlink.</param>
public sealed record LinkParty(Guid PartyId, Guid? AccountId) : CaseEdit;

/// <summary>Adds an agent, or changes one.</summary>
public sealed record EditAgent(Guid? AgentId, Guid PartyId, AgentKind Kind, string Name, string Phone, bool HasSpecialAuthority, DateOnly? EndedOn) : CaseEdit;

/// <summary>Adds a claim, or changes one. Asset and rank together make it a priority claim.</summary>
public sealed record EditClaim(Guid? ClaimId, Guid PartyId, ClaimKind Kind, Money Amount, Guid? AssetId, int? Rank) : CaseEdit;

/// <summary>A claim counts no more.</summary>
public sealed record EndClaim(Guid ClaimId, string Reason) : CaseEdit;

/// <summary>Adds an asset, or changes one. The kind of an asset that is here stays.</summary>
public sealed record EditAsset(
    Guid? AssetId,
    AssetKind Kind,
    string TitleZh,
    string TitleEn,
    string RegionZh,
    string RegionEn,
    IReadOnlyDictionary<string, string> Facts,
    bool IsNecessaryHome,
    bool IsCriminal) : CaseEdit;

/// <summary>Adds a seizure, or corrects what was recorded of one.</summary>
/// <param name="AssetId">Of which asset.</param>
/// <param name="Known">Document of the seizure that is corrected; null for a new one or a renewal.</param>
/// <param name="Document">Its document.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Turn">Turn among the seizures of the asset.</param>
/// <param name="Authority">The authority.</param>
public sealed record EditSeizure(Guid AssetId, string? Known, string Document, DateOnly From, DateOnly Until, int Turn, string Authority) : CaseEdit;

/// <summary>A seizure was lifted.</summary>
public sealed record LiftSeizure(Guid AssetId, string Document, DateOnly On) : CaseEdit;

/// <summary>Adds a document to an asset, or a new version of one; the versions before stay.</summary>
public sealed record AddDocument(Guid AssetId, Guid? DocumentId, string Sha256, string Name, string TitleZh, string TitleEn, FileAudience Audience) : CaseEdit;

/// <summary>Changes who may open the newest version of a document.</summary>
public sealed record ShowDocument(Guid AssetId, Guid DocumentId, FileAudience Audience) : CaseEdit;

/// <summary>The form a change came with.</summary>
/// <param name="AccountId">Who sent it.</param>
/// <param name="Key">Made when it was drawn.</param>
/// <param name="Sha256">SHA-256 of what it says, lower-case hex.</param>
/// <param name="SeenAt">State of the case the change was judged against.</param>
public sealed record CaseForm(Guid AccountId, string Key, string Sha256, DateTimeOffset SeenAt);

/// <summary>What became of a change by hand.</summary>
public enum CaseEditOutcome
{
    /// <summary>It was done and logged.</summary>
    Done = 1,

    /// <summary>Everything was so already; nothing was logged.</summary>
    Same = 2,

    /// <summary>This key was used for other content.</summary>
    KeyReused = 3,

    /// <summary>Somebody changed the case after it was judged; judge it again.</summary>
    Overtaken = 4,

    /// <summary>The case is not this court's, or something named does not belong to it.</summary>
    NotFound = 5,

    /// <summary>A name that has to be the only one of its kind is taken.</summary>
    Taken = 6,
}
