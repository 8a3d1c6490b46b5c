using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Settlement;

/// <summary>One movement of the books. Written with the entry that caused it; inserted once, never changed, never removed (M10).</summary>
public sealed class LedgerMovementRow
{
    /// <summary>What caused it; unique, so that nothing is booked twice.</summary>
    public required string Cause { get; init; }

    /// <summary>Number of the case account.</summary>
    public required string Book { get; init; }

    /// <summary>Place in the order in which the movements of all books were written.</summary>
    public long Place { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Rule that allowed it.</summary>
    public required string RuleId { get; init; }

    /// <summary>The procedure whose journal it comes from.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The entry there.</summary>
    public required int Seq { get; init; }
}

/// <summary>One line of a movement.</summary>
public sealed class LedgerPostingRow
{
    public required string Cause { get; init; }

    /// <summary>Place within the movement, from 0.</summary>
    public required int Ordinal { get; init; }

    public required string Book { get; init; }

    public required LedgerAccountKind Kind { get; init; }

    /// <summary>Whose, within the kind.</summary>
    public required string Owner { get; init; }

    /// <summary>Above zero into the account, below zero out of it.</summary>
    public required Money Amount { get; init; }
}

internal sealed class LedgerMovementMapping : IEntityTypeConfiguration<LedgerMovementRow>
{
    public void Configure(EntityTypeBuilder<LedgerMovementRow> builder)
    {
        builder.ToTable("ledger_movement");
        builder.HasKey(row => row.Place);
        builder.Property(row => row.Place).ValueGeneratedOnAdd();
        builder.HasIndex(row => row.Cause).IsUnique();
        builder.HasIndex(row => new { row.Book, row.Place });
        builder.HasIndex(row => row.SubjectId);
        builder.HasOne<CaseAccountRow>().WithMany().HasForeignKey(row => row.Book).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LedgerPostingMapping : IEntityTypeConfiguration<LedgerPostingRow>
{
    public void Configure(EntityTypeBuilder<LedgerPostingRow> builder)
    {
        builder.ToTable("ledger_posting");
        builder.HasKey(row => new { row.Cause, row.Ordinal });
        builder.HasIndex(row => new { row.Book, row.Kind, row.Owner });
        builder.HasOne<LedgerMovementRow>().WithMany().HasForeignKey(row => row.Cause).HasPrincipalKey(row => row.Cause).OnDelete(DeleteBehavior.Restrict);
    }
}
