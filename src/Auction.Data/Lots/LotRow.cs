using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Valuation;

namespace Auction.Data.Lots;

/// <summary>What is sold, as the public sees it.</summary>
public sealed class LotRow
{
    public required Guid Id { get; init; }

    /// <summary>Public lot number, for example <c>HP2611-0007</c>.</summary>
    public required string Number { get; init; }

    public required Guid CourtId { get; init; }

    /// <summary>Case number, verbatim, for example <c>(2025)京02执123号</c>.</summary>
    public required string CaseNumber { get; set; }

    public required string TitleZh { get; set; }

    public required string TitleEn { get; set; }

    public required AssetClass AssetClass { get; set; }

    /// <summary>Finer class for facets and pictures; one of <see cref="LotCategories"/>.</summary>
    public required string Category { get; set; }

    /// <summary>Place as shown, province to district.</summary>
    public required string RegionZh { get; set; }

    public required string RegionEn { get; set; }

    public required ReferencePriceKind ReferenceKind { get; set; }

    /// <summary>Zero when there is none (EQU-12).</summary>
    public required Money ReferencePrice { get; set; }

    /// <summary>JSON list of <see cref="LotFact"/>: what the thing is (rulebook 7.3).</summary>
    public required string FactsJson { get; set; }

    /// <summary>JSON list of <see cref="LotFact"/>: what a buyer must know first (occupation, lease, encumbrances, taxes, arrears, defects, qualification, priority).</summary>
    public required string DisclosuresJson { get; set; }

    public required string DescriptionZh { get; set; }

    public required string DescriptionEn { get; set; }

    /// <summary>Where the published figures come from; empty for demo lots.</summary>
    public string SourceNote { get; set; } = "";

    public required DateTimeOffset CreatedAt { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>Times the lot page was opened.</summary>
    public long Views { get; set; }
}

/// <summary>One labelled value in both languages.</summary>
public sealed record LotFact(string LabelZh, string LabelEn, string ValueZh, string ValueEn);

/// <summary>The closed list of lot categories, which also names the drawing shown without a photograph.</summary>
public static class LotCategories
{
    public const string Home = "home";
    public const string Shop = "shop";
    public const string Factory = "factory";
    public const string Land = "land";
    public const string Vehicle = "vehicle";
    public const string Machinery = "machinery";
    public const string Equity = "equity";
    public const string Other = "other";

    public static IReadOnlyList<string> All { get; } = [Home, Shop, Factory, Land, Vehicle, Machinery, Equity, Other];
}

internal sealed class LotMapping : IEntityTypeConfiguration<LotRow>
{
    public void Configure(EntityTypeBuilder<LotRow> builder)
    {
        builder.ToTable("lot");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.Category);
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
    }
}
