namespace Auction.Domain.Messages;

/// <summary>Where one message on one channel stands. Numbers are stored, and it only ever goes up.</summary>
public enum DeliveryStanding
{
    /// <summary>Not handed over yet.</summary>
    Waiting = 1,

    /// <summary>The service has it, or the site shows it.</summary>
    Sent = 2,

    /// <summary>It cannot be delivered.</summary>
    Failed = 3,

    /// <summary>It is with its recipient; a proof of it weighs more than any report of a failure.</summary>
    Arrived = 4,
}

/// <summary>What is known of a delivery.</summary>
/// <param name="SentAt">When it was handed over; null before.</param>
/// <param name="FailedAt">When it first failed; null when nothing says so.</param>
/// <param name="ArrivedAt">When it first arrived; null without a proof.</param>
/// <remarks>Reports may come in any order and any number of times: taking them is commutative and idempotent, so the end is always the same.</remarks>
public sealed record Delivery(DateTimeOffset? SentAt = null, DateTimeOffset? FailedAt = null, DateTimeOffset? ArrivedAt = null)
{
    /// <summary>Where it stands.</summary>
    public DeliveryStanding Standing => ArrivedAt is not null ? DeliveryStanding.Arrived
        : FailedAt is not null ? DeliveryStanding.Failed
        : SentAt is not null ? DeliveryStanding.Sent
        : DeliveryStanding.Waiting;

    /// <summary>True when it still has to be handed over.</summary>
    public bool IsToBeSent => Standing == DeliveryStanding.Waiting;

    /// <summary>After one more report.</summary>
    public Delivery Take(DeliveryReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Outcome switch
        {
            DeliveryOutcome.Taken => this with { SentAt = Earlier(SentAt, report.At) },
            DeliveryOutcome.Failed => this with { FailedAt = Earlier(FailedAt, report.At) },
            DeliveryOutcome.Arrived => this with { ArrivedAt = Earlier(ArrivedAt, report.At) },
            _ => throw new ArgumentOutOfRangeException(nameof(report), report.Outcome, "Not an outcome."),
        };
    }

    private static DateTimeOffset Earlier(DateTimeOffset? known, DateTimeOffset told) => known is { } at && at < told ? at : told;
}

/// <summary>Something a service says of a delivery.</summary>
/// <param name="Outcome">What.</param>
/// <param name="At">When it happened there.</param>
public sealed record DeliveryReport(DeliveryOutcome Outcome, DateTimeOffset At);

/// <summary>What a service can say.</summary>
public enum DeliveryOutcome
{
    /// <summary>It has the message.</summary>
    Taken = 1,

    /// <summary>It could not deliver it.</summary>
    Failed = 2,

    /// <summary>It delivered it.</summary>
    Arrived = 3,
}
