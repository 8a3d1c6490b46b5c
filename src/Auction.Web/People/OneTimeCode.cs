using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Auction.Web.People;

/// <summary>Time-based one-time codes (RFC 6238): six digits, a new one every thirty seconds, HMAC-SHA-1 as every authenticator app has it.</summary>
internal static class OneTimeCode
{
    /// <summary>Length of a secret in bytes, that of the hash.</summary>
    public const int SecretBytes = 20;

    /// <summary>Digits of a code.</summary>
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    /// <summary>Steps before and after the present one that are taken too: clocks differ and people type slowly.</summary>
    private const int Tolerance = 1;

    private const string Base32Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Base32Bits = 5;
    private const int ByteBits = 8;

    /// <summary>The step an instant lies in.</summary>
    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a step.</summary>
    public static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter); // RFC 6238 names this hash and apps know no other; its use in an HMAC is sound.
        var offset = hash[^1] & 0xf;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, or null. Spaces between the digits are overlooked.</summary>
    public static long? StepOfTyped(byte[] secret, string? typed, DateTimeOffset now)
    {
        var digits = Encoding.UTF8.GetBytes(string.Concat((typed ?? "").Where(sign => !char.IsWhiteSpace(sign))));
        long? found = null;

        // Every step is compared in full, so that the time taken tells nothing.
        for (var step = StepOf(now) - Tolerance; step <= StepOf(now) + Tolerance; step++)
        {
            found = CryptographicOperations.FixedTimeEquals(digits, Encoding.ASCII.GetBytes(At(secret, step))) ? step : found;
        }

        return found;
    }

    /// <summary>A secret as apps take it when typed by hand.</summary>
    public static string Base32(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var each in secret)
        {
            (bits, held) = (((bits & ((1 << held) - 1)) << ByteBits) | each, held + ByteBits);
            for (; held >= Base32Bits; held -= Base32Bits) { text.Append(Base32Signs[(bits >> (held - Base32Bits)) & ((1 << Base32Bits) - 1)]); }
        }

        return held == 0 ? text.ToString() : text.Append(Base32Signs[(bits << (Base32Bits - held)) & ((1 << Base32Bits) - 1)]).ToString();
    }

    /// <summary>The address an app reads from the picture.</summary>
    public static string Address(byte[] secret, string userName) =>
        $"otpauth://totp/Hengping:{Uri.EscapeDataString(userName)}?secret={Base32(secret)}&issuer=Hengping&algorithm=SHA1&digits={Digits}&period={StepSeconds}";
}
