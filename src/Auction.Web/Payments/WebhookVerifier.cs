using System.Text;
using System.Text.Json;
using Auction.Web.Hooks;

namespace Auction.Web.Payments;

/// <summary>Tells the provider's events from forged ones: over the body as it came, with any of the secrets in use, within five minutes.</summary>
public sealed class WebhookVerifier(PaymentLine line)
{
    private readonly byte[][] _secrets = [.. line.WebhookSecrets.Select(Encoding.UTF8.GetBytes)];
    private readonly ProviderReader _reader = new(line);

    /// <summary>Judges what came.</summary>
    /// <param name="body">The body, byte for byte.</param>
    /// <param name="signature">The header <c>Stripe-Signature</c>; null when there was none.</param>
    /// <param name="now">Our time.</param>
    public WebhookVerdict Verify(ReadOnlySpan<byte> body, string? signature, DateTimeOffset now)
    {
        if (HookSignature.FaultOf(body, signature, _secrets, now) is { } fault) { return WebhookVerdict.Refused(fault); }
        try
        {
            using var json = JsonDocument.Parse(body.ToArray());
            if (json.RootElement.GetProperty("livemode").GetBoolean() != line.IsLive) { return WebhookVerdict.Refused(WebhookFault.OtherEnvironment); }
            return new(_reader.Event(json.RootElement), null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentOutOfRangeException or ProviderReader.UnreadableException)
        {
            return WebhookVerdict.Refused(WebhookFault.NoEvent);
        }
    }
}

/// <summary>What is to be thought of a delivery: an event, or why it is none.</summary>
/// <param name="Event">The event; null when it is refused. Whether it came before is for whoever stores its id.</param>
/// <param name="Fault">Why it is refused; null when it is not.</param>
public sealed record WebhookVerdict(ProviderEvent? Event, WebhookFault? Fault)
{
    internal static WebhookVerdict Refused(WebhookFault fault) => new(null, fault);
}

/// <summary>Why a delivery is refused. Numbers are stored.</summary>
public enum WebhookFault
{
    /// <summary>No signature at all.</summary>
    NoSignature = 1,

    /// <summary>The signature cannot be read.</summary>
    Malformed = 2,

    /// <summary>Signed with no secret in use, or changed on the way.</summary>
    WrongSignature = 3,

    /// <summary>Signed too long ago: recorded by somebody and sent again.</summary>
    TooOld = 4,

    /// <summary>Signed at a time that is yet to come.</summary>
    FromTheFuture = 5,

    /// <summary>From the environment where money is real, or from the one where it is not.</summary>
    OtherEnvironment = 6,

    /// <summary>Rightly signed and not an event.</summary>
    NoEvent = 7,

    /// <summary>Longer than any event.</summary>
    TooLong = 8,
}
