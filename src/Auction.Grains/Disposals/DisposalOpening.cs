using Auction.Data.Disposals;
using Auction.Domain.Disposal;

namespace Auction.Grains.Disposals;

/// <summary>A disposal to be opened, with what the journal does not hold.</summary>
public sealed record DisposalOpening
{
    /// <summary>Made when the form was drawn.</summary>
    public required Guid Id { get; init; }

    /// <summary>Case number, verbatim.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The asset of the case; null when it stands in no case file here.</summary>
    public Guid? AssetId { get; init; }

    /// <summary>The valuation its price comes from; null while there is none.</summary>
    public Guid? ValuationId { get; init; }

    /// <summary>What the property is, in Chinese, without the names of people.</summary>
    public required string AssetZh { get; init; }

    /// <summary>The same in English.</summary>
    public required string AssetEn { get; init; }

    /// <summary>What it is about. The number is given by the desk.</summary>
    public required DisposalTerms Terms { get; init; }

    /// <summary>Who stands behind each person's id in the terms, all of them and nobody else.</summary>
    public required IReadOnlyList<DisposalPerson> Persons { get; init; }

    /// <summary>The row of the disposal once it is opened; the store fills in its place in the chain.</summary>
    internal DisposalRow Row(DisposalState after) => new()
    {
        Id = Id,
        Number = after.Terms!.Number,
        CourtId = DisposalProjection.CourtOf(after),
        CaseNumber = CaseNumber,
        AssetId = AssetId,
        ValuationId = ValuationId,
        AssetZh = AssetZh,
        AssetEn = AssetEn,
        AssetClass = after.Terms.AssetClass,
        OpenedAt = after.OpenedAt,
        Fence = Guid.Empty,
        Seq = 0,
        HeadHash = [],
        Phase = DisposalPhase.NotOpened,
        IsOnHold = false,
        LastStamp = after.OpenedAt,
    };
}

/// <summary>Who stands behind an id.</summary>
/// <param name="PartyId">Id within the disposal.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Address">Address for service; empty when none is known.</param>
/// <param name="Phone">May be empty.</param>
/// <param name="AccountId">The person's account; null without one.</param>
public sealed record DisposalPerson(string PartyId, string Name, string Address = "", string Phone = "", Guid? AccountId = null)
{
    internal DisposalPartyRow Row(Guid disposalId, DisposalRole role) => new()
    {
        DisposalId = disposalId,
        PartyId = PartyId,
        Role = role,
        AccountId = AccountId,
        Name = Name,
        Address = Address,
        Phone = Phone,
    };
}
