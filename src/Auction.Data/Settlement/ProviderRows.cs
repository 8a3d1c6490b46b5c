using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Settlement;

/// <summary>What the payment provider is to do. Written with the entry that causes it; a job is only its messenger.</summary>
public sealed class ProviderOrderRow
{
    /// <summary>What caused it: unique, and the idempotency key at the provider.</summary>
    public required string Cause { get; init; }

    /// <summary>Kind of the procedure it belongs to; one of <see cref="MoneySubjects"/>.</summary>
    public required string Subject { get; init; }

    public required Guid SubjectId { get; init; }

    public required ProviderOrderKind Kind { get; init; }

    public required Money Amount { get; init; }

    /// <summary>See <see cref="ProviderOrder.Account"/>.</summary>
    public required string Account { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required ProviderOrderStanding Standing { get; set; }

    /// <summary>The provider's id of what it made; null before.</summary>
    public string? ProviderId { get; set; }

    /// <summary>Times it was taken up.</summary>
    public int Attempts { get; set; }

    /// <summary>The last fault; stays when it is over.</summary>
    public string? Fault { get; set; }

    /// <summary>When it is to be taken up next; null when nothing is left to be done.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>When its end was reported to the procedure; null before.</summary>
    public DateTimeOffset? DoneAt { get; set; }
}

/// <summary>Where an order stands. Numbers are stored.</summary>
public enum ProviderOrderStanding
{
    /// <summary>The provider was not reached with it yet, or nobody knows whether it was.</summary>
    Waiting = 1,

    /// <summary>The provider has it; its end is not known.</summary>
    Taken = 2,

    /// <summary>Its end is known and reported.</summary>
    Ended = 3,
}

/// <summary>Procedures that move money.</summary>
public static class MoneySubjects
{
    /// <summary>A deposit.</summary>
    public const string Deposit = "deposit";

    /// <summary>A distribution.</summary>
    public const string Distribution = "distribution";
}

/// <summary>Something the provider says happened. Its id makes it count once (M7).</summary>
public sealed class ProviderEventRow
{
    public required string Id { get; init; }

    /// <summary>For example <c>payment_intent.succeeded</c>.</summary>
    public required string Type { get; init; }

    public required string ObjectId { get; init; }

    /// <summary>When it was written there.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it first came here.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When what it hints at was looked up; null before.</summary>
    public DateTimeOffset? HandledAt { get; set; }
}

/// <summary>A delivery that was refused (F15): recorded, without effect.</summary>
public sealed class ProviderRefusalRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Number of the fault.</summary>
    public required int Fault { get; init; }

    /// <summary>SHA-256 of the body.</summary>
    public required byte[] BodySha256 { get; init; }
}

internal sealed class ProviderOrderMapping : IEntityTypeConfiguration<ProviderOrderRow>
{
    public void Configure(EntityTypeBuilder<ProviderOrderRow> builder)
    {
        builder.ToTable("provider_order");
        builder.HasKey(row => row.Cause);
        builder.HasIndex(row => row.NextAttemptAt);
        builder.HasIndex(row => row.ProviderId);
        builder.HasIndex(row => row.SubjectId);
    }
}

internal sealed class ProviderEventMapping : IEntityTypeConfiguration<ProviderEventRow>
{
    public void Configure(EntityTypeBuilder<ProviderEventRow> builder)
    {
        builder.ToTable("provider_event");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.HandledAt);
        builder.HasIndex(row => row.CreatedAt);
    }
}

internal sealed class ProviderRefusalMapping : IEntityTypeConfiguration<ProviderRefusalRow>
{
    public void Configure(EntityTypeBuilder<ProviderRefusalRow> builder)
    {
        builder.ToTable("provider_refusal");
        builder.HasKey(row => row.Id);
        builder.HasIndex(row => row.At);
    }
}
