using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Web.Lots;

/// <summary>A receipt as a file: what was answered, and all that is needed to check the platform's signature over it (<see cref="ReceiptVerifier"/>).</summary>
internal static class ReceiptFile
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a receipt.</summary>
    /// <param name="number">Lot number.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="journal">The round's journal, which holds the entry, or the entry a refusal was judged against.</param>
    public static byte[] Write(string number, BidAnswer answer, RoundJournal journal)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("format", ReceiptVerifier.Format);
            json.WriteString("lot", number);
            json.WriteString("roundId", answer.RoundId);
            json.WriteString("bidderCode", answer.BidderCode);
            json.WriteString("key", answer.Key);
            json.WriteNumber("amountFen", answer.Amount.Fen);
            json.WriteNumber("at", answer.At.ToUnixTimeMilliseconds());
            json.WriteString("outcome", answer.Outcome == BidOutcome.Accepted ? "accepted" : "refused");
            json.WriteNumber("seq", answer.Seq);
            WriteCovered(json, answer, journal.Entries[answer.Seq - 1]);
            WriteSeal(json, answer.Seal);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteCovered(Utf8JsonWriter json, BidAnswer answer, JournalEntry entry)
    {
        if (answer.Refusal is { } refusal)
        {
            json.WriteNumber("refusal", (int)refusal);
            json.WriteString("refusalCode", RefusalCatalog.Of(refusal).Code);
            json.WriteString("judgedHash", entry.Hash);
        }
        else
        {
            json.WriteString("kind", entry.Kind);
            json.WriteString("payload", entry.Payload);
            json.WriteString("prevHash", entry.PrevHash);
        }

        json.WriteString("leaf", Convert.ToHexStringLower(answer.LeafHash));
    }

    private static void WriteSeal(Utf8JsonWriter json, SealProof seal)
    {
        json.WriteStartObject("seal");
        json.WriteString("id", seal.SealId);
        json.WriteString("algorithm", SealText.Algorithm);
        json.WriteNumber("index", seal.Index);
        json.WriteStartArray("path");
        foreach (var step in seal.Path)
        {
            json.WriteStartObject();
            json.WriteString("side", step.IsLeft ? "left" : "right");
            json.WriteString("hash", Convert.ToHexStringLower(step.Hash));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("root", Convert.ToHexStringLower(seal.Root));
        json.WriteNumber("at", seal.At.ToUnixTimeMilliseconds());
        json.WriteString("keyId", seal.KeyId);
        json.WriteBase64String("signature", seal.Signature);
        json.WriteEndObject();
    }
}
