using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Cases;

/// <summary>A file of cases that was checked, and how far it is in. Any process may show it and go on with it.</summary>
public sealed class CaseImportRow
{
    public required Guid Id { get; init; }

    /// <summary>Who sent it; nobody else sees it.</summary>
    public required Guid AccountId { get; init; }

    public required Guid CourtId { get; init; }

    /// <summary>Role under which its acts are logged.</summary>
    public required string Role { get; init; }

    /// <summary>The file as it was sent.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When it was confirmed; null before.</summary>
    public DateTimeOffset? BegunAt { get; set; }

    /// <summary>When nothing was left to do; null before.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>A process is at it until then, unless it says so again; others may go on with it afterwards.</summary>
    public DateTimeOffset? LoanUntil { get; set; }

    /// <summary>Changes hands with the loan, so that a process that was taken for dead writes nothing more.</summary>
    public Guid? LoanId { get; set; }

    /// <summary>Rows of the file that are done, refused ones included.</summary>
    public int Done { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Same { get; set; }

    /// <summary>JSON list: rows that were refused while they were taken in, with their outcome.</summary>
    public string RefusedJson { get; set; } = "[]";
}

internal sealed class CaseImportMapping : IEntityTypeConfiguration<CaseImportRow>
{
    public void Configure(EntityTypeBuilder<CaseImportRow> builder)
    {
        builder.ToTable("case_import");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.EndedAt, row.LoanUntil });
        builder.HasIndex(row => row.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CourtRow>().WithMany().HasForeignKey(row => row.CourtId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(row => row.Sha256).OnDelete(DeleteBehavior.Restrict);
    }
}
