using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Valuations;

/// <summary>A signed PDF that a platform's report names and that is to be fetched. The report counts without it.</summary>
public sealed class ReportPdfRow
{
    public required Guid ValuationId { get; init; }

    /// <summary>Id of the platform.</summary>
    public required string Platform { get; init; }

    /// <summary>SHA-256 the report names.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When the report that names it was read.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Times it was taken up to be fetched.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is to be fetched next; null when it is there, or was refused or given up.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>The last fault; stays when it is over.</summary>
    public OutsideFault? Fault { get; set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? FaultAt { get; set; }

    /// <summary>Code of the reason why the content was refused, as uploads are; null when it was not looked at or was sound.</summary>
    public string? Refusal { get; set; }

    /// <summary>When it was stored; null while it is not there.</summary>
    public DateTimeOffset? FetchedAt { get; set; }
}

internal sealed class ReportPdfMapping : IEntityTypeConfiguration<ReportPdfRow>
{
    public void Configure(EntityTypeBuilder<ReportPdfRow> builder)
    {
        builder.ToTable("report_pdf");
        builder.HasKey(row => new { row.ValuationId, row.Platform, row.Sha256 });
        builder.HasIndex(row => row.NextAttemptAt);
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}
