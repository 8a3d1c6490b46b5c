using Auction.Data.Valuations;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>A valuation to be opened, with what the journal does not hold.</summary>
public sealed record ValuationOpening
{
    /// <summary>Made when the form was drawn.</summary>
    public required Guid Id { get; init; }

    public required Guid CourtId { get; init; }

    /// <summary>Case number, verbatim.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The lot; null before there is one.</summary>
    public Guid? LotId { get; init; }

    /// <summary>What the property is, in Chinese, without the names of people.</summary>
    public required string AssetZh { get; init; }

    /// <summary>The same in English.</summary>
    public required string AssetEn { get; init; }

    /// <summary>What it is about. The number is given by the desk.</summary>
    public required ValuationTerms Terms { get; init; }

    /// <summary>Who stands behind each person's id in the terms, all of them and nobody else.</summary>
    public required IReadOnlyList<PartyDetails> Parties { get; init; }

    /// <summary>The row of the valuation once it is opened; the store fills in its place in the chain.</summary>
    internal ValuationRow Row(ValuationState after) => new()
    {
        Id = Id,
        Number = after.Terms!.Number,
        CourtId = CourtId,
        CaseNumber = CaseNumber,
        LotId = LotId,
        AssetZh = AssetZh,
        AssetEn = AssetEn,
        PropertyKind = after.Terms.Kind,
        AssetClass = after.Terms.AssetClass,
        OpenedAt = after.OpenedAt,
        Fence = Guid.Empty,
        Seq = 0,
        HeadHash = [],
        Phase = ValuationPhase.NotOpened,
        IsStayed = false,
        LastStamp = after.OpenedAt,
    };
}

/// <summary>Who stands behind an id.</summary>
/// <param name="PartyId">Id within the valuation.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Address">Address for service; empty when none is known.</param>
/// <param name="Phone">May be empty.</param>
/// <param name="AccountId">The person's account; null without one.</param>
public sealed record PartyDetails(string PartyId, string Name, string Address = "", string Phone = "", Guid? AccountId = null)
{
    internal ValuationPartyRow Row(Guid valuationId, PartyRole role) => new()
    {
        ValuationId = valuationId,
        PartyId = PartyId,
        Role = role,
        AccountId = AccountId,
        Name = Name,
        Address = Address,
        Phone = Phone,
    };
}
