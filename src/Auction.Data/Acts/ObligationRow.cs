using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Acts;

/// <summary>Something the law now demands. Created in the transaction that causes it; a job is only its alarm clock.</summary>
public sealed class ObligationRow
{
    public required Guid Id { get; init; }

    public required Guid RoundId { get; init; }

    /// <summary>What is to be done; one of <see cref="ObligationKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Rule that demands it, for example <c>AUC-23</c>.</summary>
    public required string RuleId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last instant at which doing it is in time.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Account of the person who did it; null when the platform did.</summary>
    public Guid? DoneBy { get; set; }

    /// <summary>Reference, or the reason for being late (GEN-7).</summary>
    public string? Note { get; set; }
}

/// <summary>The closed list of obligations.</summary>
public static class ObligationKinds
{
    /// <summary>AUC-22.1: make and publish the confirmation letter.</summary>
    public const string ConfirmationLetter = "confirmation-letter";

    /// <summary>AUC-23: release the deposits of everyone but the buyer.</summary>
    public const string ReleaseDeposits = "release-deposits";

    /// <summary>AUC-25.2: move the buyer's deposit to the court's account.</summary>
    public const string DepositToCourt = "deposit-to-court";

    /// <summary>AUC-28.2: report a pause by the platform to the court at once.</summary>
    public const string ReportPause = "report-pause";
}

/// <summary>The letter that names the buyer; made once, never changed (AUC-22.1).</summary>
public sealed class ConfirmationLetterRow
{
    public required Guid RoundId { get; init; }

    public required string Number { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The document of record, as UTF-8 HTML.</summary>
    public required byte[] Html { get; init; }

    /// <summary>SHA-256 of <see cref="Html"/>.</summary>
    public required byte[] Sha256 { get; init; }
}

/// <summary>One line of the act log: who did what, on which rule, with what result (GEN-8). Chained.</summary>
public sealed class ActRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null for the platform itself.</summary>
    public Guid? ActorId { get; init; }

    public required string Role { get; init; }

    /// <summary>What was done, a stable word such as <c>round-paused</c>.</summary>
    public required string Act { get; init; }

    /// <summary>What it was done to, for example a round id.</summary>
    public required string Subject { get; init; }

    /// <summary>Input and result as JSON, without personal data.</summary>
    public required string Details { get; init; }

    public required string RuleIds { get; init; }

    public required byte[] PrevHash { get; init; }

    public required byte[] Hash { get; init; }
}

internal sealed class ObligationMapping : IEntityTypeConfiguration<ObligationRow>
{
    public void Configure(EntityTypeBuilder<ObligationRow> builder)
    {
        builder.ToTable("obligation");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => new { row.RoundId, row.Kind });
        builder.HasIndex(row => row.DoneAt);
    }
}

internal sealed class ConfirmationLetterMapping : IEntityTypeConfiguration<ConfirmationLetterRow>
{
    public void Configure(EntityTypeBuilder<ConfirmationLetterRow> builder)
    {
        builder.ToTable("confirmation_letter");
        builder.HasKey(row => row.RoundId);
        builder.HasIndex(row => row.Number).IsUnique();
    }
}

internal sealed class ActMapping : IEntityTypeConfiguration<ActRow>
{
    public void Configure(EntityTypeBuilder<ActRow> builder)
    {
        builder.ToTable("act");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.Subject);
    }
}
