using System.Text.Json;

namespace Auction.Domain.Records;

/// <summary>One entry of a published record, exactly as stored.</summary>
/// <param name="Seq">1 for the first entry.</param>
/// <param name="AtUnixMs">Stamp in Unix milliseconds.</param>
/// <param name="Kind">Stored kind.</param>
/// <param name="Payload">Payload as stored.</param>
/// <param name="PrevHash">Hash of the entry before, lower-case hex.</param>
/// <param name="Hash">Hash of this entry, lower-case hex.</param>
public sealed record RecordEntry(int Seq, long AtUnixMs, string Kind, string Payload, string PrevHash, string Hash)
{
    /// <summary>Reads an entry of a record.</summary>
    /// <exception cref="FormatException">A member is missing or of the wrong kind.</exception>
    internal static RecordEntry Read(JsonElement json) => new(
        RecordJson.Number(json, "seq", int.MaxValue),
        RecordJson.Instant(json, "at"),
        RecordJson.Text(json, "kind"),
        RecordJson.Text(json, "payload"),
        RecordJson.Text(json, "prevHash"),
        RecordJson.Text(json, "hash"));

    /// <summary>The hash the contents should have.</summary>
    internal string Computed(Guid roundId, ReadOnlySpan<byte> previous) =>
        Convert.ToHexStringLower(EntryHash.Of(roundId, Seq, AtUnixMs, Kind, Payload, previous));
}
