using Auction.Data.People;
using Auction.Domain.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auction.Data.Messages;

/// <summary>What one person is told, in both languages. Inserted once, never changed, never removed.</summary>
public sealed class MessageRow
{
    public required Guid Id { get; init; }

    /// <summary>What caused it: unique, so that nothing is told twice.</summary>
    public required string Cause { get; init; }

    public required Guid AccountId { get; init; }

    public required MessageKind Kind { get; init; }

    /// <summary>Rule it rests on.</summary>
    public required string RuleId { get; init; }

    public required string SubjectZh { get; init; }

    public required string SubjectEn { get; init; }

    public required string BodyZh { get; init; }

    public required string BodyEn { get; init; }

    /// <summary>Path of the page to go on to; null without one.</summary>
    public string? Path { get; init; }

    /// <summary>When what it tells happened.</summary>
    public required DateTimeOffset HappenedAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>One message on one channel: where it went and what is proved of it.</summary>
public sealed class MessageDispatchRow
{
    /// <summary>Also the idempotency key at the service.</summary>
    public required Guid Id { get; init; }

    public required Guid MessageId { get; init; }

    public required Guid AccountId { get; init; }

    public required MessageChannel Channel { get; init; }

    /// <summary>The address, encrypted under the platform's key ring; null on the site itself.</summary>
    public byte[]? AddressCipher { get; init; }

    /// <summary>What may be shown of the address; empty on the site itself.</summary>
    public string AddressMasked { get; init; } = "";

    /// <summary>True when it goes out in English.</summary>
    public required bool IsEnglish { get; init; }

    public required DeliveryStanding Standing { get; set; }

    /// <summary>Times it was offered to the service.</summary>
    public int Tries { get; set; }

    /// <summary>When it is offered next; null when nothing is left to be done.</summary>
    public DateTimeOffset? NextTryAt { get; set; }

    /// <summary>The service's id of it; null before.</summary>
    public string? ProviderId { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>When it arrived; on the site, when its owner first opened it.</summary>
    public DateTimeOffset? ArrivedAt { get; set; }

    /// <summary>The last fault; stays when it is over.</summary>
    public string? Fault { get; set; }

    /// <summary>What is known of it.</summary>
    public Delivery Delivery => new(SentAt, FailedAt, ArrivedAt);

    /// <summary>Writes down what is known of it now.</summary>
    public void Keep(Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        (SentAt, FailedAt, ArrivedAt, Standing) = (delivery.SentAt, delivery.FailedAt, delivery.ArrivedAt, delivery.Standing);
        if (!delivery.IsToBeSent)
        {
            NextTryAt = null;
        }
    }
}

/// <summary>How far messages were derived from one journal. Written with the messages, so that a crash loses and doubles none.</summary>
public sealed class MessageCursorRow
{
    /// <summary>Which journals; one of <see cref="MessageSources"/>.</summary>
    public required string Source { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>Last entry that was looked at.</summary>
    public required int Seq { get; set; }
}

/// <summary>Journals that messages are derived from.</summary>
public static class MessageSources
{
    public const string Round = "round";
    public const string Deposit = "deposit";
    public const string Valuation = "valuation";
    public const string Distribution = "distribution";

    /// <summary>Notifications whose arrival was recorded, which happens once: the cursor stands at 1.</summary>
    public const string Notification = "notification";
}

/// <summary>How a person wants to be told things outside the site.</summary>
public sealed class MessageChoiceRow
{
    public required Guid AccountId { get; init; }

    public required bool IsEnglish { get; set; }

    /// <summary>True when e-mails are sent. What the law asks to be sent goes out all the same.</summary>
    public required bool TakesEmail { get; set; }

    /// <summary>Telephone number for text messages, encrypted like an address; null for none.</summary>
    public byte[]? PhoneCipher { get; set; }

    /// <summary>What may be shown of it; empty without one.</summary>
    public string PhoneMasked { get; set; } = "";

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>What the service said of a message, whole: the proof of sending, of failing or of arrival. Inserted once, never changed, never removed.</summary>
/// <remarks>The first word of each kind counts; a report that comes again adds nothing.</remarks>
public sealed class MessageReportRow
{
    public required Guid DispatchId { get; init; }

    public required DeliveryOutcome Outcome { get; init; }

    /// <summary>When it happened, as the service says.</summary>
    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The signature as it came; empty for the answer to the sending.</summary>
    public required string Signature { get; init; }

    /// <summary>What was said, byte for byte.</summary>
    public required byte[] Body { get; init; }
}

internal sealed class MessageMapping : IEntityTypeConfiguration<MessageRow>
{
    private const int CauseMax = 200;

    public void Configure(EntityTypeBuilder<MessageRow> builder)
    {
        builder.ToTable("message");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Cause).HasMaxLength(CauseMax);
        builder.HasIndex(row => row.Cause).IsUnique();
        builder.HasIndex(row => new { row.AccountId, row.CreatedAt, row.Id });
        builder.HasIndex(row => new { row.Kind, row.CreatedAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MessageDispatchMapping : IEntityTypeConfiguration<MessageDispatchRow>
{
    public void Configure(EntityTypeBuilder<MessageDispatchRow> builder)
    {
        builder.ToTable("message_dispatch");
        builder.HasKey(row => row.Id);
        builder.Ignore(row => row.Delivery);
        builder.HasIndex(row => new { row.MessageId, row.Channel }).IsUnique();
        builder.HasIndex(row => row.NextTryAt);

        // The count beside everybody's name on every page.
        builder.HasIndex(row => new { row.AccountId, row.Channel, row.Standing });
        builder.HasOne<MessageRow>().WithMany().HasForeignKey(row => row.MessageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MessageReportMapping : IEntityTypeConfiguration<MessageReportRow>
{
    public void Configure(EntityTypeBuilder<MessageReportRow> builder)
    {
        builder.ToTable("message_report");
        builder.HasKey(row => new { row.DispatchId, row.Outcome });
        builder.HasOne<MessageDispatchRow>().WithMany().HasForeignKey(row => row.DispatchId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MessageCursorMapping : IEntityTypeConfiguration<MessageCursorRow>
{
    public void Configure(EntityTypeBuilder<MessageCursorRow> builder)
    {
        builder.ToTable("message_cursor");
        builder.HasKey(row => new { row.Source, row.SubjectId });
        builder.Property(row => row.Seq).IsConcurrencyToken();
    }
}

internal sealed class MessageChoiceMapping : IEntityTypeConfiguration<MessageChoiceRow>
{
    public void Configure(EntityTypeBuilder<MessageChoiceRow> builder)
    {
        builder.ToTable("message_choice");
        builder.HasKey(row => row.AccountId);
        builder.HasOne<Account>().WithOne().HasForeignKey<MessageChoiceRow>(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
