using System.Text.Json;
using Auction.Domain.Records;
using Auction.Grains.Rounds;

namespace Auction.Web.Bidding;

/// <summary>An answer as told to its bidder's own software: what was decided, the leaf, and its way to the signed root.</summary>
/// <remarks>The receipt file offered on the lot page adds the entry itself, so that it can be checked without the record.</remarks>
public static class ReceiptJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "hengping-answer-1";

    /// <summary>Writes the receipt as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, string lotNumber, BidAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(answer);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("lot", lotNumber);
        json.WriteString("round", answer.RoundId);
        json.WriteString("outcome", answer.Outcome == BidOutcome.Accepted ? "accepted" : "refused");
        json.WriteNumber("seq", answer.Seq);
        json.WriteNumber("at", answer.At.ToUnixTimeMilliseconds());
        json.WriteString("code", answer.BidderCode);
        json.WriteString("key", answer.Key);
        json.WriteNumber("amountFen", answer.Amount.Fen);
        if (answer.Refusal is { } refusal)
        {
            json.WriteNumber("refusal", (int)refusal);
        }

        if (answer.EndsAt is { } endsAt)
        {
            json.WriteNumber("endsAt", endsAt.ToUnixTimeMilliseconds());
        }

        json.WriteNumber("nextMinimumFen", answer.NextMinimum.Fen);
        json.WriteString("leaf", Convert.ToHexStringLower(answer.LeafHash));
        json.WriteString("short", Short(answer));
        WriteSeal(json, answer.Seal);
        json.WriteEndObject();
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
        json.WriteStartObject("seal");
        json.WriteString("id", seal.SealId);
        json.WriteNumber("at", seal.At.ToUnixTimeMilliseconds());
        json.WriteString("algorithm", SealText.Algorithm);
        json.WriteString("keyId", seal.KeyId);
        json.WriteNumber("index", seal.Index);
        json.WriteStartArray("path");
        foreach (var step in seal.Path)
        {
            json.WriteStartObject();
            json.WriteString("hash", Convert.ToHexStringLower(step.Hash));
            json.WriteBoolean("left", step.IsLeft);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("root", Convert.ToHexStringLower(seal.Root));
        json.WriteBase64String("signature", seal.Signature);
        json.WriteEndObject();
    }
}
