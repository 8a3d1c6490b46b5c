using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Web.Startup;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Lots;

/// <summary>The full record of a round as one document: entries as stored, the seals over them, the latest checkpoint, the public keys.</summary>
/// <remarks>Format <c>hengping-record-1</c>, see <see cref="RecordVerifier"/>. Holds no personal data: codes and commitments only.</remarks>
internal sealed class RecordExport(IDbContextFactory<AuctionDb> databases)
{
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the record of the sheet's round.</summary>
    public async Task<byte[]> WriteAsync(LotSheet sheet, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sealIds = sheet.Journal.Entries.Select(entry => entry.SealId).Distinct().ToList();
        var seals = new List<SealRow>(sealIds.Count);
        foreach (var part in sealIds.Chunk(400))
        {
            seals.AddRange(await db.Seals.AsNoTracking().Where(row => part.Contains(row.Id)).ToListAsync(cancellationToken));
        }

        var checkpoint = await FindCheckpointAsync(db, sheet, cancellationToken);
        var keys = await ReadKeysAsync(db, cancellationToken);
        return Write(sheet, seals, checkpoint, keys);
    }

    /// <summary>The public keys by id, SubjectPublicKeyInfo in Base64.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadKeysAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await ReadKeysAsync(db, cancellationToken);
    }

    // The latest that speaks of entries this document holds: one may be written while it is read, or before the first entry.
    private static async Task<CheckpointRow?> FindCheckpointAsync(AuctionDb db, LotSheet sheet, CancellationToken cancellationToken)
    {
        var round = sheet.Round.Id.ToString("D");
        var rows = db.Checkpoints.AsNoTracking().Where(row => row.Body.Contains(round)).OrderByDescending(row => row.Number).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (RecordSeals.HeadIn(row.Body, round) is ({ } seq, _) && seq >= 1 && seq <= sheet.Journal.Seq)
            {
                return row;
            }
        }

        return null;
    }

    private static async Task<Dictionary<string, string>> ReadKeysAsync(AuctionDb db, CancellationToken cancellationToken)
    {
        var rows = await db.PlatformStates.AsNoTracking()
            .Where(row => row.Name.StartsWith(PlatformOpening.SealKeyPrefix)).OrderBy(row => row.Name).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Name[PlatformOpening.SealKeyPrefix.Length..], row => row.Value, StringComparer.Ordinal);
    }

    private static byte[] Write(LotSheet sheet, List<SealRow> seals, CheckpointRow? checkpoint, Dictionary<string, string> keys)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("format", RecordVerifier.Format);
            json.WriteString("hash", EntryHash.Format);
            json.WriteString("algorithm", EntryHash.Algorithm);
            json.WriteStartObject("round");
            json.WriteString("id", sheet.Round.Id);
            json.WriteString("lot", sheet.Lot.Number);
            json.WriteNumber("ordinal", sheet.Round.Ordinal);
            json.WriteEndObject();
            WriteEntries(json, sheet.Journal);
            json.WriteStartObject("head");
            json.WriteNumber("seq", sheet.Journal.Seq);
            json.WriteString("hash", sheet.Journal.HeadHash);
            json.WriteEndObject();
            WriteSeals(json, seals);
            WriteCheckpoint(json, checkpoint);
            json.WriteStartObject("keys");
            foreach (var (id, key) in keys)
            {
                json.WriteString(id, key);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, RoundJournal journal)
    {
        json.WriteStartArray("entries");
        foreach (var entry in journal.Entries)
        {
            json.WriteStartObject();
            json.WriteNumber("seq", entry.Seq);
            json.WriteNumber("at", entry.At.ToUnixTimeMilliseconds());
            json.WriteString("kind", entry.Kind);
            json.WriteString("payload", entry.Payload);
            json.WriteString("prevHash", entry.PrevHash);
            json.WriteString("hash", entry.Hash);
            json.WriteString("sealId", entry.SealId);
            json.WriteNumber("sealIndex", entry.SealIndex);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSeals(Utf8JsonWriter json, List<SealRow> seals)
    {
        json.WriteStartArray("seals");
        foreach (var seal in seals.OrderBy(row => row.At).ThenBy(row => row.Id))
        {
            json.WriteStartObject();
            json.WriteString("id", seal.Id);
            json.WriteNumber("at", seal.At.ToUnixTimeMilliseconds());
            json.WriteString("algorithm", SealText.Algorithm);
            json.WriteString("keyId", seal.KeyId);
            json.WriteStartArray("leaves");
            for (var start = 0; start < seal.Leaves.Length; start += EntryHash.Size)
            {
                json.WriteStringValue(Convert.ToHexStringLower(seal.Leaves.AsSpan(start, EntryHash.Size)));
            }

            json.WriteEndArray();
            json.WriteString("root", Convert.ToHexStringLower(seal.Root));
            json.WriteBase64String("signature", seal.Signature);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCheckpoint(Utf8JsonWriter json, CheckpointRow? checkpoint)
    {
        if (checkpoint is null)
        {
            json.WriteNull("checkpoint");
            return;
        }

        json.WriteStartObject("checkpoint");
        json.WriteNumber("number", checkpoint.Number);
        json.WriteNumber("at", checkpoint.At.ToUnixTimeMilliseconds());
        json.WriteString("body", checkpoint.Body);
        json.WriteString("prevHash", Convert.ToHexStringLower(checkpoint.PrevHash));
        json.WriteString("hash", Convert.ToHexStringLower(checkpoint.Hash));
        json.WriteString("keyId", checkpoint.KeyId);
        json.WriteBase64String("signature", checkpoint.Signature);
        json.WriteEndObject();
    }
}
