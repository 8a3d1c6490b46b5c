using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Valuations;

/// <summary>Something an outside party has to be told or asked. Written with the entry that causes it; a job is only its messenger.</summary>
public sealed class OutsideRequestRow
{
    public required Guid Id { get; init; }

    public required Guid ValuationId { get; init; }

    /// <summary>Entry of the journal that causes it.</summary>
    public required int CausedBySeq { get; init; }

    /// <summary>Id of the platform.</summary>
    public required string Recipient { get; init; }

    /// <summary>What it is; one of <see cref="OutsideRequestKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The stored file with what is to be said.</summary>
    public required string BodySha256 { get; init; }

    /// <summary>The first instant after the time the recipient has; null without one.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Times it was taken up to be sent.</summary>
    public int Attempts { get; set; }

    /// <summary>When its recipient first took it; null while nobody did.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Faults in a row; an answer ends the row.</summary>
    public int Faults { get; set; }

    /// <summary>The last fault; stays when it is over.</summary>
    public OutsideFault? Fault { get; set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? FaultAt { get; set; }

    /// <summary>When it is to be taken up next; null when nothing is left to be done.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>When the answer was stored.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>The stored file with the whole answer.</summary>
    public string? AnswerSha256 { get; set; }

    /// <summary>When what the answer says was put to the rules; an answer without this is still to be read.</summary>
    public DateTimeOffset? HandledAt { get; set; }

    /// <summary>When it became pointless: what was asked is over.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>The closed list of what platforms are told.</summary>
public static class OutsideRequestKinds
{
    /// <summary>REF-10: the order, with the request for a report.</summary>
    public const string Order = "online-order";

    /// <summary>REF-11.2: more time was given.</summary>
    public const string Extension = "online-extension";

    /// <summary>REF-12, REF-13.2: the report is to be corrected.</summary>
    public const string Correction = "online-correction";

    /// <summary>REF-11.4: the lapsed result is to be issued anew.</summary>
    public const string Reissue = "online-reissue";

    /// <summary>REF-29: the order is taken back.</summary>
    public const string Withdrawal = "online-withdrawal";
}

/// <summary>What went wrong with a request or its answer. Numbers are stored.</summary>
public enum OutsideFault
{
    /// <summary>Nobody answered at the address.</summary>
    Unreachable = 1,

    /// <summary>No whole answer in time.</summary>
    TimedOut = 2,

    /// <summary>The recipient's program said that it cannot answer now.</summary>
    Unavailable = 3,

    /// <summary>The recipient's program refused the request.</summary>
    Rejected = 4,

    /// <summary>The answer is longer than any answer.</summary>
    TooLarge = 5,

    /// <summary>The answer is not written in the agreed form.</summary>
    NotUnderstood = 6,

    /// <summary>The answer names another request or another sender.</summary>
    Foreign = 7,

    /// <summary>The report in the answer cannot be read.</summary>
    ReportUnreadable = 8,

    /// <summary>The report is about another valuation or by somebody else.</summary>
    ReportForeign = 9,

    /// <summary>A program for trials was to get an order of a real court.</summary>
    TrialOnly = 10,

    /// <summary>The file is not the one the report names.</summary>
    FileDiffers = 11,

    /// <summary>The file is no PDF, or one that is not taken.</summary>
    FileRefused = 12,
}

internal sealed class OutsideRequestMapping : IEntityTypeConfiguration<OutsideRequestRow>
{
    public void Configure(EntityTypeBuilder<OutsideRequestRow> builder)
    {
        builder.ToTable("outside_request");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.ValuationId, row.CausedBySeq, row.Kind, row.Recipient }).IsUnique();
        builder.HasIndex(row => row.NextAttemptAt);
        builder.HasIndex(row => new { row.HandledAt, row.AnsweredAt });
        builder.HasOne<ValuationRow>().WithMany().HasForeignKey(row => row.ValuationId).OnDelete(DeleteBehavior.Restrict);
    }
}
