using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Valuation.Rosters;

namespace Auction.Data.Rosters;

/// <summary>One outside party on a roster, as dated data: nothing is changed in place but the day it was taken off (REF-8, REF-9, REF-15).</summary>
public sealed class RosterEntryRow
{
    /// <summary>Longest id.</summary>
    public const int IdMax = 60;

    /// <summary>Stable id, the one journals name.</summary>
    public required string Id { get; init; }

    public required RosterKind Kind { get; init; }

    /// <summary>Place in the register, from 1.</summary>
    public required int Ordinal { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    /// <summary>Fields of its licence, ids of <see cref="RosterFields"/> with one blank between them; empty where the roster has none.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Place of a local roster, in Chinese; empty for a national one.</summary>
    public string PlaceZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string PlaceEn { get; init; } = "";

    /// <summary>Number of its licence or record; may be empty.</summary>
    public string Licence { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>First day on the roster.</summary>
    public required DateOnly ListedFrom { get; init; }

    /// <summary>First day it is no longer on it; null while it is.</summary>
    public DateOnly? RemovedOn { get; set; }

    /// <summary>True for the invented parties of the demo data.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The listing as the rules read it.</summary>
    public RosterEntry Listing => new(Id, NameZh, ListedFrom, RemovedOn);

    /// <summary>True when another row says the same of this party, the day it was taken off aside.</summary>
    public bool IsSameListing(RosterEntryRow other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Kind, NameZh, NameEn, Fields, PlaceZh, PlaceEn, Licence, Phone, ListedFrom)
            == (other.Kind, other.NameZh, other.NameEn, other.Fields, other.PlaceZh, other.PlaceEn, other.Licence, other.Phone, other.ListedFrom);
    }

    /// <summary>The same at a place in the register.</summary>
    public RosterEntryRow At(int ordinal) => new()
    {
        Id = Id,
        Kind = Kind,
        Ordinal = ordinal,
        NameZh = NameZh,
        NameEn = NameEn,
        Fields = Fields,
        PlaceZh = PlaceZh,
        PlaceEn = PlaceEn,
        Licence = Licence,
        Phone = Phone,
        ListedFrom = ListedFrom,
        RemovedOn = RemovedOn,
        IsDemo = IsDemo,
    };

    /// <summary>True when its licence covers a field.</summary>
    public bool Covers(string field) => Fields.Split(' ').Contains(field, StringComparer.Ordinal);
}

/// <summary>Whose roster it is. Numbers are stored.</summary>
public enum RosterKind
{
    /// <summary>网络询价平台: of the Supreme People's Court (REF-8).</summary>
    Platform = 1,

    /// <summary>评估机构: by field and place (REF-15).</summary>
    Institution = 2,

    /// <summary>行业协会: holds technical reviews (REF-23.1).</summary>
    Association = 3,

    /// <summary>定价机构: answers directed inquiries (REF-5.1).</summary>
    Authority = 4,

    /// <summary>拍卖辅助机构: shows, photographs, answers, stores (AUC-7).</summary>
    Auxiliary = 5,
}

/// <summary>The closed list of fields an institution may be licensed for (REF-CAT).</summary>
public static class RosterFields
{
    /// <summary>房地产.</summary>
    public const string RealEstate = "real-estate";

    /// <summary>土地.</summary>
    public const string Land = "land";

    /// <summary>资产、股权.</summary>
    public const string Assets = "assets";

    /// <summary>旧机动车.</summary>
    public const string Vehicles = "vehicles";

    /// <summary>矿业权.</summary>
    public const string Mining = "mining";

    /// <summary>珠宝玉石.</summary>
    public const string Jewellery = "jewellery";

    /// <summary>保险公估.</summary>
    public const string LossAdjusting = "loss-adjusting";

    public static IReadOnlyList<string> All { get; } = [RealEstate, Land, Assets, Vehicles, Mining, Jewellery, LossAdjusting];
}

internal sealed class RosterEntryMapping : IEntityTypeConfiguration<RosterEntryRow>
{
    public void Configure(EntityTypeBuilder<RosterEntryRow> builder)
    {
        builder.ToTable("roster_entry");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(RosterEntryRow.IdMax);
        builder.HasIndex(row => new { row.Kind, row.Ordinal }).IsUnique();
        builder.Ignore(row => row.Listing);
    }
}
