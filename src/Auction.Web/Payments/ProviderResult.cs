namespace Auction.Web.Payments;

/// <summary>What became of a request to the payment provider. Exactly one of the cases below.</summary>
/// <typeparam name="T">What is known afterwards.</typeparam>
public abstract record ProviderResult<T>
{
    private ProviderResult()
    {
    }

    /// <summary>It was done, and this is how it stands.</summary>
    public sealed record Done(T Value) : ProviderResult<T>;

    /// <summary>The payer's bank said no. Nothing moved.</summary>
    /// <param name="Code">The provider's code, such as <c>card_declined</c>.</param>
    /// <param name="DeclineCode">The bank's, such as <c>insufficient_funds</c>; null when it gave none.</param>
    public sealed record Declined(string Code, string? DeclineCode) : ProviderResult<T>;

    /// <summary>The provider will never do this as it was asked. Nothing moved; repeating is useless.</summary>
    /// <param name="Status">HTTP status.</param>
    /// <param name="Code">Its code; null when it gave none.</param>
    /// <param name="Parameter">The parameter it named; null for none.</param>
    public sealed record Refused(int Status, string? Code, string? Parameter) : ProviderResult<T>;

    /// <summary>It was surely not done, and may be asked again under the same key.</summary>
    /// <param name="RetryAfter">How long the provider asks to be left alone; null when it does not say.</param>
    public sealed record NotNow(TimeSpan? RetryAfter) : ProviderResult<T>;

    /// <summary>Nobody here knows whether it was done. Look for it by its cause before anything else is tried.</summary>
    /// <param name="Fault">What was seen.</param>
    public sealed record Unknown(ProviderFault Fault) : ProviderResult<T>;
}

/// <summary>Why an answer is missing.</summary>
public enum ProviderFault
{
    /// <summary>None came in time.</summary>
    TimedOut = 1,

    /// <summary>The connection broke.</summary>
    Broken = 2,

    /// <summary>The provider failed.</summary>
    Failed = 3,

    /// <summary>What came is no answer: not readable, too long, or from the other environment.</summary>
    Unreadable = 4,
}
