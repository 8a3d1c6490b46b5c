using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Cases;
using Auction.Domain.Disposal;

namespace Auction.Data.Cases;

/// <summary>A case as somebody hands it over: by form, by file or by another system. Read and sound; <see cref="CaseReading"/> makes it.</summary>
public sealed record CaseIntake
{
    public required CaseNumber Number { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required string Cause { get; init; }

    public required string Title { get; init; }

    public required string Judge { get; init; }

    /// <summary>Instant as of which it is true; null when it was typed in here.</summary>
    public DateTimeOffset? AsOf { get; init; }

    public required IReadOnlyList<PartyIntake> Parties { get; init; }

    public required IReadOnlyList<AssetIntake> Assets { get; init; }

    public required IReadOnlyList<ClaimIntake> Claims { get; init; }
}

/// <summary>A person concerned.</summary>
public sealed record PartyIntake(string Reference, DisposalRole Role, string Name, bool IsBody, string Address, string Phone);

/// <summary>An asset with its seizures.</summary>
public sealed record AssetIntake(
    string Reference,
    AssetKind Kind,
    string TitleZh,
    string TitleEn,
    string RegionZh,
    string RegionEn,
    IReadOnlyDictionary<string, string> Facts,
    bool IsNecessaryHome,
    bool IsCriminal,
    IReadOnlyList<SeizureIntake> Seizures);

/// <summary>A seizure.</summary>
public sealed record SeizureIntake(string Document, DateOnly From, DateOnly Until, int Turn, string Authority);

/// <summary>A claim; the asset is named when it is secured on one.</summary>
public sealed record ClaimIntake(string Reference, string Party, ClaimKind Kind, Money Amount, string? Asset, int? Rank);
