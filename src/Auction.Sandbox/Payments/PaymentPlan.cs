namespace Auction.Sandbox.Payments;

/// <summary>How the provider behaves towards requests.</summary>
public enum PaymentBehaviour
{
    /// <summary>Does what it is asked and says so.</summary>
    Normal = 1,

    /// <summary>Payments are declined; refunds and payouts fail.</summary>
    Declined = 2,

    /// <summary>Payments, refunds and payouts are taken and done after the delay.</summary>
    Delayed = 3,

    /// <summary>Does what it is asked and never says so: the connection breaks after the delay.</summary>
    ActsThenTimesOut = 4,

    /// <summary>Answers 503 and does nothing.</summary>
    Down = 5,

    /// <summary>Answers after the delay.</summary>
    Slow = 6,
}

/// <summary>How events are delivered.</summary>
public enum WebhookBehaviour
{
    /// <summary>At once and once.</summary>
    Normal = 1,

    /// <summary>Each one twice.</summary>
    Duplicated = 2,

    /// <summary>Held back for the delay, then the latest first.</summary>
    Reordered = 3,

    /// <summary>After the delay.</summary>
    Delayed = 4,

    /// <summary>Never.</summary>
    Lost = 5,
}

/// <summary>Behaviour and pace of the provider.</summary>
/// <param name="Behaviour">Towards requests.</param>
/// <param name="DelaySeconds">Seconds until a delayed act, a slow answer or a broken connection.</param>
/// <param name="Webhooks">Towards listeners.</param>
/// <param name="WebhookDelaySeconds">Seconds events are held back, when they are.</param>
/// <param name="Path">Only requests whose path begins so, for example <c>/v1/refunds</c>; null for all.</param>
/// <param name="Times">Only so many requests, then normal again; null for always.</param>
public sealed record PaymentPlan(
    PaymentBehaviour Behaviour = PaymentBehaviour.Normal,
    int DelaySeconds = 0,
    WebhookBehaviour Webhooks = WebhookBehaviour.Normal,
    int WebhookDelaySeconds = 0,
    string? Path = null,
    int? Times = null)
{
    /// <summary>Longest delay: a day.</summary>
    public const int DelayMax = 86_400;

    /// <summary>True when it can be followed.</summary>
    public bool IsSound => Enum.IsDefined(Behaviour) && Enum.IsDefined(Webhooks) && DelaySeconds is >= 0 and <= DelayMax && WebhookDelaySeconds is >= 0 and <= DelayMax && Times is null or > 0;
}
