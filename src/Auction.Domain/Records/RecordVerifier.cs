using System.Text.Json;
using Auction.Domain.Rounds;

namespace Auction.Domain.Records;

/// <summary>Checks a published round record with nothing but the record: chain, order, and every entry against the rules.</summary>
/// <remarks>
/// Document: <c>{"format":"hengping-record-1","round":{"id":…,"lot":…},"entries":[{"seq","at","kind","payload","prevHash","hash"}],"head":{"seq","hash"}}</c>;
/// <c>lot</c> and <c>head</c> may be absent, other members are passed over. Times are Unix milliseconds, hashes lower-case hex.
/// The end is folded again (AUC-20.2b), each bid is judged again (BID-CMP), and the close is compared with what the rules give.
/// It proves that nothing was changed since publication, not that an entry was true when written.
/// </remarks>
public static class RecordVerifier
{
    /// <summary>Name and version of the document.</summary>
    public const string Format = "hengping-record-1";

    /// <summary>Checks a document given as text.</summary>
    public static RecordVerdict Verify(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Verify(document.RootElement);
        }
        catch (JsonException)
        {
            return Fail(RecordFault.Malformed);
        }
    }

    /// <summary>Checks a document.</summary>
    public static RecordVerdict Verify(JsonElement json)
    {
        try
        {
            if (!string.Equals(RecordJson.Text(json, "format"), Format, StringComparison.Ordinal))
            {
                return Fail(RecordFault.UnknownFormat);
            }

            var round = RecordJson.Member(json, "round", JsonValueKind.Object);
            var roundId = RecordJson.Id(round, "id");
            var entries = RecordJson.Member(json, "entries", JsonValueKind.Array).EnumerateArray().Select(RecordEntry.Read).ToList();
            var verdict = Verify(roundId, entries);
            return verdict.IsValid && !IsSummaryRight(json, round, verdict)
                ? verdict with { Fault = RecordFault.SummaryWrong, Words = RecordTexts.Of(RecordFault.SummaryWrong) }
                : verdict;
        }
        catch (FormatException)
        {
            return Fail(RecordFault.Malformed);
        }
    }

    /// <summary>Checks the entries of a round.</summary>
    /// <param name="roundId">The round, which is part of every hash.</param>
    /// <param name="entries">Its entries as published.</param>
    public static RecordVerdict Verify(Guid roundId, IReadOnlyList<RecordEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0)
        {
            return Fail(RecordFault.Empty) with { RoundId = roundId };
        }

        var state = RoundState.Empty;
        var head = Convert.ToHexStringLower(EntryHash.Origin.Span);
        var stamp = long.MinValue;
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (FindFault(roundId, entry, index + 1, stamp, head, state, out var next) is { } fault)
            {
                return new(fault, index + 1, RecordTexts.Of(fault, index + 1), roundId, state, index == 0 ? null : head);
            }

            (state, head, stamp) = (next, entry.Hash, entry.AtUnixMs);
        }

        return new(null, null, RecordTexts.RecordValid.With(entries.Count), roundId, state, head);
    }

    private static RecordFault? FindFault(Guid roundId, RecordEntry entry, int seq, long stamp, string head, RoundState state, out RoundState next)
    {
        next = state;
        if (entry.Seq != seq)
        {
            return RecordFault.SequenceBroken;
        }

        if (entry.AtUnixMs < stamp)
        {
            return RecordFault.StampBackwards;
        }

        if (!string.Equals(entry.PrevHash, head, StringComparison.Ordinal))
        {
            return RecordFault.ChainBroken;
        }

        if (!string.Equals(entry.Hash, entry.Computed(roundId, Convert.FromHexString(head)), StringComparison.Ordinal))
        {
            return RecordFault.HashWrong;
        }

        if (Read(entry) is not { } happened)
        {
            return RecordFault.PayloadMalformed;
        }

        if (!RoundReplay.Allows(state, happened))
        {
            return RecordFault.AgainstTheRules;
        }

        next = RoundRules.Apply(state, happened);
        return null;
    }

    // A payload that reads but is not spelt as we write it was not written by us: numbers out of range end up here too.
    private static RoundEvent? Read(RecordEntry entry)
    {
        try
        {
            var happened = RoundEventJson.Read(entry.Kind, DateTimeOffset.FromUnixTimeMilliseconds(entry.AtUnixMs), entry.Payload);
            return string.Equals(RoundEventJson.Write(happened), entry.Payload, StringComparison.Ordinal) ? happened : null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsSummaryRight(JsonElement json, JsonElement round, RecordVerdict verdict)
    {
        if (round.TryGetProperty("lot", out _)
            && !string.Equals(RecordJson.Text(round, "lot"), verdict.State.Terms?.LotNumber, StringComparison.Ordinal))
        {
            return false;
        }

        if (!json.TryGetProperty("head", out var head))
        {
            return true;
        }

        return RecordJson.Number(head, "seq", int.MaxValue) == verdict.State.Seq
            && string.Equals(RecordJson.Text(head, "hash"), verdict.HeadHash, StringComparison.Ordinal);
    }

    private static RecordVerdict Fail(RecordFault fault) =>
        new(fault, null, RecordTexts.Of(fault), RoundId: null, RoundState.Empty, HeadHash: null);
}
