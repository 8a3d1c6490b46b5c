using Auction.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Procedures;

/// <summary>A copy of one computed deadline, for lists. May be thrown away and made again; the audit computes it anew (L3).</summary>
public sealed class DeadlineRow
{
    /// <summary>What it belongs to: the id of a valuation or disposal.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Name within its subject, stable for ever.</summary>
    public required string Key { get; init; }

    /// <summary>Place in the order of the procedure, from 0.</summary>
    public required int Ordinal { get; set; }

    /// <summary>Rule it rests on.</summary>
    public required string RuleId { get; set; }

    public required DeadlineKind Kind { get; set; }

    /// <summary>What has to be done, in Chinese.</summary>
    public required string WhatZh { get; set; }

    /// <summary>The same in English.</summary>
    public required string WhatEn { get; set; }

    /// <summary>Who is bound: <c>court</c>, or the id of a party, platform, institution or association.</summary>
    public required string Whose { get; set; }

    /// <summary>Day of the event the period is counted from.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>Last day, included.</summary>
    public required DateOnly LastDay { get; set; }

    /// <summary>The first instant after it.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>True when it depends on a year whose holidays are not published (CAL-12).</summary>
    public required bool IsProvisional { get; set; }

    public DateTimeOffset? MetAt { get; set; }

    /// <summary>The reason recorded for being late (GEN-7).</summary>
    public string? LateReason { get; set; }

    /// <summary>The copy of a deadline.</summary>
    public static DeadlineRow Of(Guid subjectId, int place, Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return new()
        {
            SubjectId = subjectId,
            Key = deadline.Key,
            Ordinal = place,
            RuleId = deadline.Rule.ToString(),
            Kind = deadline.Kind,
            WhatZh = deadline.What.Zh,
            WhatEn = deadline.What.En,
            Whose = deadline.Whose,
            StartsOn = deadline.From,
            LastDay = deadline.LastDay,
            DueAt = deadline.DueAt,
            IsProvisional = deadline.IsProvisional,
            MetAt = deadline.MetAt,
            LateReason = deadline.LateReason,
        };
    }
}

internal sealed class DeadlineMapping : IEntityTypeConfiguration<DeadlineRow>
{
    public void Configure(EntityTypeBuilder<DeadlineRow> builder)
    {
        builder.ToTable("deadline");
        builder.HasKey(row => new { row.SubjectId, row.Key });

        // Open ones by their end: what lists and reminders ask for.
        builder.HasIndex(row => new { row.MetAt, row.DueAt });

        // What was referred to somebody from outside: the inbox of an association.
        builder.HasIndex(row => new { row.Whose, row.SubjectId });
    }
}
