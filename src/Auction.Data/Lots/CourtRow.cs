using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Lots;

/// <summary>An enforcing court.</summary>
public sealed class CourtRow
{
    public required Guid Id { get; init; }

    /// <summary>Short stable code used in addresses, for example <c>jz0102</c>.</summary>
    public required string Code { get; init; }

    public required string NameZh { get; set; }

    public required string NameEn { get; set; }

    public string? Phone { get; set; }

    public string? SupervisionPhone { get; set; }
}

internal sealed class CourtMapping : IEntityTypeConfiguration<CourtRow>
{
    public void Configure(EntityTypeBuilder<CourtRow> builder)
    {
        builder.ToTable("court");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.Code).IsUnique();
    }
}
