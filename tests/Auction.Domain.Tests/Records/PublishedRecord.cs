using System.Text.Json;
using System.Text.Json.Nodes;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Domain.Tests.Rounds;

namespace Auction.Domain.Tests.Records;

/// <summary>Writes the record of a test round as the platform publishes it.</summary>
internal static class PublishedRecord
{
    public static readonly Guid RoundId = Guid.Parse("0198c0de-0000-7000-8000-000000000001");

    /// <summary>A round with a priority bid, an extension, a standstill and a sale.</summary>
    public static RoundScene Scene()
    {
        var scene = RoundScene.Open();
        var (start, end) = (RoundScene.Start, RoundScene.End);
        return scene.Do(scene.Bid("X", 100_000), start.AddHours(1))
            .Do(scene.Bid("P2", 100_000), start.AddHours(2))
            .Do(new PauseRound(PauseCause.Suspension, "案外人异议", "third-party claim"), start.AddHours(3))
            .Do(new ScheduleResumption(end.AddDays(1)), start.AddHours(4))
            .Do(scene.Bid("Y", 105_000), end.AddDays(1).AddHours(20).AddMinutes(58))
            .Do(RoundScene.Close(end), end.AddDays(1).AddHours(21).AddMinutes(3));
    }

    public static List<RecordEntry> Entries(IEnumerable<RoundEvent> events)
    {
        var entries = new List<RecordEntry>();
        ReadOnlySpan<byte> previous = EntryHash.Origin.Span;
        foreach (var happened in events)
        {
            var (kind, payload, at) = (RoundEventJson.KindOf(happened), RoundEventJson.Write(happened), happened.At.ToUnixTimeMilliseconds());
            var hash = EntryHash.Of(RoundId, entries.Count + 1, at, kind, payload, previous);
            entries.Add(new(entries.Count + 1, at, kind, payload, Convert.ToHexStringLower(previous), Convert.ToHexStringLower(hash)));
            previous = hash;
        }

        return entries;
    }

    public static JsonObject Document(IReadOnlyList<RecordEntry> entries) => new()
    {
        ["format"] = RecordVerifier.Format,
        ["round"] = new JsonObject { ["id"] = RoundId.ToString("D"), ["lot"] = RoundScene.Terms.LotNumber },
        ["entries"] = new JsonArray([.. entries.Select(entry => JsonSerializer.SerializeToNode(new
        {
            seq = entry.Seq, at = entry.AtUnixMs, kind = entry.Kind, payload = entry.Payload, prevHash = entry.PrevHash, hash = entry.Hash,
        }))]),
        ["head"] = new JsonObject { ["seq"] = entries.Count, ["hash"] = entries[^1].Hash },
    };
}
