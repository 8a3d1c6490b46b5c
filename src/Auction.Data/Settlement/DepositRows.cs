using Auction.Domain.Amounts;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Procedures;
using Auction.Data.Rounds;
using Auction.Domain.Settlement.Deposits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Settlement;

/// <summary>A deposit for lists, clocks and writers: whose it is, and the fold of its journal.</summary>
/// <remarks>Read by nobody but its owner and the court's confirmation until the round ends (AUC-18.2); it knows no bidder code.</remarks>
public sealed class DepositRow : ProcedureHead
{
    public required Guid RoundId { get; init; }

    public required Guid AccountId { get; init; }

    public required string CaseAccount { get; init; }

    /// <summary>The deposit, or the balance of the price.</summary>
    public required DepositPurpose Purpose { get; init; }

    /// <summary>The first instant at which a payment comes too late; null for a deposit.</summary>
    public DateTimeOffset? DueBy { get; set; }

    public required DepositPhase Phase { get; set; }

    public required Money Due { get; set; }

    public required Money Kept { get; set; }

    /// <summary>True when the bank did not tell in whose name it was paid; the court looks before it confirms.</summary>
    public required bool HasUntoldPayer { get; set; }

    /// <summary>How the round ended for the bidder; null before.</summary>
    public BiddingOutcome? Outcome { get; set; }
}

/// <summary>One entry of a deposit's journal.</summary>
public sealed class DepositEventRow : ProcedureEventRow;

/// <summary>The answer to one command in a deposit.</summary>
public sealed class DepositAnswerRow : ProcedureAnswerRow;

internal sealed class DepositMapping : IEntityTypeConfiguration<DepositRow>
{
    public void Configure(EntityTypeBuilder<DepositRow> builder)
    {
        builder.ToTable("deposit");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Fence).IsConcurrencyToken();
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.WakesAt);
        builder.HasIndex(row => new { row.RoundId, row.AccountId, row.Purpose }).IsUnique();
        builder.HasIndex(row => row.AccountId);
        builder.HasIndex(row => row.Phase);
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RoundRow>().WithMany().HasForeignKey(row => row.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CaseAccountRow>().WithMany().HasForeignKey(row => row.CaseAccount).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DepositEventMapping : IEntityTypeConfiguration<DepositEventRow>
{
    public void Configure(EntityTypeBuilder<DepositEventRow> builder)
    {
        builder.ToTable("deposit_event");
        builder.Property(row => row.SubjectId).HasColumnName("deposit_id");
        builder.HasKey(row => new { row.SubjectId, row.Seq });
        builder.HasOne<DepositRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DepositAnswerMapping : IEntityTypeConfiguration<DepositAnswerRow>
{
    public void Configure(EntityTypeBuilder<DepositAnswerRow> builder)
    {
        builder.ToTable("deposit_answer");
        builder.Property(row => row.SubjectId).HasColumnName("deposit_id");
        builder.HasKey(row => new { row.SubjectId, row.Key });
        builder.HasOne<DepositRow>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
