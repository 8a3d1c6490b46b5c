using Auction.Data.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Disposals;

/// <summary>Which round of the bid rooms a round of a disposal is, and how far each has heard of the other. Written with the notice.</summary>
/// <remarks>Both journals are the truth; the two numbers only save reading them from their start. Reading again changes nothing.</remarks>
public sealed class DisposalRoundRow
{
    public required Guid DisposalId { get; init; }

    /// <summary>Number of the round in its disposal, from 1.</summary>
    public required int RoundNumber { get; init; }

    /// <summary>The round; its rows are made with this one.</summary>
    public required Guid RoundId { get; init; }

    /// <summary>Last entry of the round's journal the disposal has heard of.</summary>
    public int HeardSeq { get; set; }

    /// <summary>Last entry of the disposal's journal the round has heard of.</summary>
    public required int ToldSeq { get; set; }
}

internal sealed class DisposalRoundMapping : IEntityTypeConfiguration<DisposalRoundRow>
{
    public void Configure(EntityTypeBuilder<DisposalRoundRow> builder)
    {
        builder.ToTable("disposal_round");
        builder.HasKey(row => new { row.DisposalId, row.RoundNumber });
        builder.HasIndex(row => row.RoundId).IsUnique();
        builder.HasOne<DisposalRow>().WithMany().HasForeignKey(row => row.DisposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RoundRow>().WithMany().HasForeignKey(row => row.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}
