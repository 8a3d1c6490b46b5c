using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Web.Bidding;

/// <summary>A receipt: what was answered, and all that is needed to check the platform's signature over it (<see cref="ReceiptVerifier"/>).</summary>
public static class ReceiptJson
{
    private static readonly JsonWriterOptions Reading = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the receipt as one JSON object. Money in fen, instants in Unix milliseconds.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="lotNumber">Public lot number.</param>
    /// <param name="answer">What was answered.</param>
    public static void Write(Utf8JsonWriter json, string lotNumber, BidAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(answer);
        json.WriteStartObject();
        json.WriteString("format"u8, ReceiptVerifier.Format);
        json.WriteString("lot"u8, lotNumber);
        json.WriteString("roundId"u8, answer.RoundId);
        json.WriteString("bidderCode"u8, answer.BidderCode);
        json.WriteString("key"u8, answer.Key);
        json.WriteNumber("amountFen"u8, answer.Amount.Fen);
        json.WriteNumber("at"u8, answer.At.ToUnixTimeMilliseconds());
        json.WriteString("outcome"u8, answer.Outcome == BidOutcome.Accepted ? "accepted"u8 : "refused"u8);
        json.WriteNumber("seq"u8, answer.Seq);
        if (answer.Refusal is { } refusal)
        {
            json.WriteNumber("refusal"u8, (int)refusal);
            json.WriteString("refusalCode"u8, RefusalCatalog.Of(refusal).Code);
            WriteHash(json, "judgedHash"u8, answer.BaseHash);
        }
        else
        {
            json.WriteString("kind"u8, RoundEventJson.BidAcceptedKind);
            json.WriteString("payload"u8, answer.Payload);
            WriteHash(json, "prevHash"u8, answer.BaseHash);
        }

        json.WriteNumber("nextMinimumFen"u8, answer.NextMinimum.Fen);
        if (answer.EndsAt is { } endsAt)
        {
            json.WriteNumber("endsAt"u8, endsAt.ToUnixTimeMilliseconds());
        }

        json.WriteString("short"u8, Short(answer));
        WriteHash(json, "leaf"u8, answer.LeafHash);
        WriteSeal(json, answer.Seal);
        json.WriteEndObject();
    }

    /// <summary>The receipt as a file to keep.</summary>
    /// <param name="lotNumber">Public lot number.</param>
    /// <param name="answer">What was answered.</param>
    public static byte[] File(string lotNumber, BidAnswer answer)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, Reading))
        {
            Write(json, lotNumber, answer);
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Eight digits of the leaf for reading aloud, for example <c>7C1F-22B8</c>.</summary>
    public static string Short(BidAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var hex = Convert.ToHexString(answer.LeafHash.AsSpan(0, 4));
        return $"{hex[..4]}-{hex[4..]}";
    }

    private static void WriteSeal(Utf8JsonWriter json, SealProof seal)
    {
        json.WriteStartObject("seal"u8);
        json.WriteString("id"u8, seal.SealId);
        json.WriteString("algorithm"u8, SealText.Algorithm);
        json.WriteNumber("index"u8, seal.Index);
        json.WriteStartArray("path"u8);
        foreach (var step in seal.Path)
        {
            json.WriteStartObject();
            json.WriteString("side"u8, step.IsLeft ? "left"u8 : "right"u8);
            WriteHash(json, "hash"u8, step.Hash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteHash(json, "root"u8, seal.Root);
        json.WriteNumber("at"u8, seal.At.ToUnixTimeMilliseconds());
        json.WriteString("keyId"u8, seal.KeyId);
        json.WriteBase64String("signature"u8, seal.Signature);
        json.WriteEndObject();
    }

    private static void WriteHash(Utf8JsonWriter json, ReadOnlySpan<byte> name, byte[] hash)
    {
        Span<byte> hex = stackalloc byte[EntryHash.Size * 2];
        _ = Convert.TryToHexStringLower(hash, hex, out _);
        json.WriteString(name, hex);
    }
}
