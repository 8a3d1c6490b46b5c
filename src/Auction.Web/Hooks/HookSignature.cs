using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Web.Payments;

namespace Auction.Web.Hooks;

/// <summary>Tells what an outside service says from what somebody forged: HMAC-SHA256 over time and body as they came, with any of the secrets in use, within five minutes.</summary>
internal static class HookSignature
{
    /// <summary>Longest body that is looked at.</summary>
    public const int BodyMax = 256 * 1024;

    private const int HeaderMax = 4 * 1024;
    private const int HashBytes = 32;

    /// <summary>How far the time in a signature may be from ours, either way.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromSeconds(300);

    /// <summary>What is wrong with a signature; null when it is right.</summary>
    /// <param name="body">The body, byte for byte.</param>
    /// <param name="header">The header <c>t=seconds,v1=hex</c>; null when there was none.</param>
    /// <param name="secrets">Secrets in use.</param>
    /// <param name="now">Our time.</param>
    public static WebhookFault? FaultOf(ReadOnlySpan<byte> body, string? header, IReadOnlyList<byte[]> secrets, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(header)) { return WebhookFault.NoSignature; }
        if (body.Length > BodyMax || header.Length > HeaderMax) { return WebhookFault.TooLong; }
        if (Read(header) is not { } signed) { return WebhookFault.Malformed; }

        // The signature before the time: what somebody else wrote is not worth a word about its age.
        if (!IsSigned(body, signed, secrets)) { return WebhookFault.WrongSignature; }
        var age = now - DateTimeOffset.FromUnixTimeSeconds(signed.Seconds);
        return age > Tolerance ? WebhookFault.TooOld : age < -Tolerance ? WebhookFault.FromTheFuture : null;
    }

    private static bool IsSigned(ReadOnlySpan<byte> body, Signed signed, IReadOnlyList<byte[]> secrets)
    {
        var prefix = Encoding.ASCII.GetBytes(signed.SecondsText + ".");
        var text = new byte[prefix.Length + body.Length];
        prefix.CopyTo(text, 0);
        body.CopyTo(text.AsSpan(prefix.Length));
        var isSigned = false;
        foreach (var secret in secrets)
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
