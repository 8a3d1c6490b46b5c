using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Auction.Web.Payments;

/// <summary>Tells the provider's events from forged ones: over the body as it came, with any of the secrets in use, within five minutes.</summary>
public sealed class WebhookVerifier(PaymentLine line)
{
    /// <summary>How far the time in a signature may be from ours, either way.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromSeconds(300);

    /// <summary>Longest body that is looked at.</summary>
    public const int BodyMax = 256 * 1024;

    private const int HeaderMax = 4 * 1024;
    private const int HashBytes = 32;

    private readonly byte[][] _secrets = [.. line.WebhookSecrets.Select(Encoding.UTF8.GetBytes)];
    private readonly ProviderReader _reader = new(line);

    /// <summary>Judges what came.</summary>
    /// <param name="body">The body, byte for byte.</param>
    /// <param name="signature">The header <c>Stripe-Signature</c>; null when there was none.</param>
    /// <param name="now">Our time.</param>
    public WebhookVerdict Verify(ReadOnlySpan<byte> body, string? signature, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(signature)) { return WebhookVerdict.Refused(WebhookFault.NoSignature); }
        if (body.Length > BodyMax || signature.Length > HeaderMax) { return WebhookVerdict.Refused(WebhookFault.TooLong); }
        if (Read(signature) is not { } signed) { return WebhookVerdict.Refused(WebhookFault.Malformed); }

        // The signature before the time: what somebody else wrote is not worth a word about its age.
        if (!IsSigned(body, signed)) { return WebhookVerdict.Refused(WebhookFault.WrongSignature); }
        var age = now - DateTimeOffset.FromUnixTimeSeconds(signed.Seconds);
        if (age > Tolerance) { return WebhookVerdict.Refused(WebhookFault.TooOld); }
        if (age < -Tolerance) { return WebhookVerdict.Refused(WebhookFault.FromTheFuture); }
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

    private bool IsSigned(ReadOnlySpan<byte> body, Signed signed)
    {
        var prefix = Encoding.ASCII.GetBytes(signed.SecondsText + ".");
        var text = new byte[prefix.Length + body.Length];
        prefix.CopyTo(text, 0);
        body.CopyTo(text.AsSpan(prefix.Length));
        var isSigned = false;
        foreach (var secret in _secrets)
        {
            var right = HMACSHA256.HashData(secret, text);

            // All are compared, so that the time it takes says nothing.
            foreach (var hash in signed.Hashes) { isSigned |= CryptographicOperations.FixedTimeEquals(hash, right); }
        }

        return isSigned;
    }

    private static Signed? Read(string header)
    {
        string? seconds = null;
        List<byte[]> hashes = [];
        foreach (var part in header.Split(','))
        {
            var cut = part.IndexOf('=', StringComparison.Ordinal);
            if (cut < 0) { return null; }
            var (name, value) = (part[..cut].Trim(), part[(cut + 1)..].Trim());
            if (name == "t" && seconds is null) { seconds = value; }
            else if (name == "t") { return null; }
            else if (name == "v1" && value.Length == HashBytes * 2 && value.All(char.IsAsciiHexDigit)) { hashes.Add(Convert.FromHexString(value)); }
        }

        return hashes.Count > 0 && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new(at, seconds!, hashes)
            : null;
    }

    private sealed record Signed(long Seconds, string SecondsText, IReadOnlyList<byte[]> Hashes);
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
