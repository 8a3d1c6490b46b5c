using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.People;

/// <summary>One sign-in at one browser. Its cookie carries the id; whoever ends the row ends the cookie.</summary>
public sealed class SessionRow
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it was last used, to the hour: enough to know one's own devices, no diary of a person.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When the person last proved who they are; weighty acts ask for a recent proof.</summary>
    public required DateTimeOffset ProvedAt { get; set; }

    /// <summary>Browser and system in a few words.</summary>
    public required string Device { get; init; }

    /// <summary>Network without the part that names one machine; empty when unknown.</summary>
    public required string Network { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("session");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Device).HasMaxLength(60);
        builder.Property(row => row.Network).HasMaxLength(60);
        builder.HasIndex(row => new { row.AccountId, row.EndedAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
