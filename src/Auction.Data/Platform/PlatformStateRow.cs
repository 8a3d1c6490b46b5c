using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Platform;

/// <summary>One named value of the platform itself, for example the clock's high-water mark.</summary>
public sealed class PlatformStateRow
{
    /// <summary>Latest platform time known to be used, Unix milliseconds; time never runs back behind it.</summary>
    public const string ClockMark = "clock-mark";

    /// <summary>Before the id of a node's key; the value is the public key in base 64.</summary>
    public const string SealKeyPrefix = "seal-key:";

    public required string Name { get; init; }

    public required string Value { get; set; }
}

internal sealed class PlatformStateMapping : IEntityTypeConfiguration<PlatformStateRow>
{
    public void Configure(EntityTypeBuilder<PlatformStateRow> builder)
    {
        builder.ToTable("platform_state");
        builder.HasKey(row => row.Name);
    }
}
