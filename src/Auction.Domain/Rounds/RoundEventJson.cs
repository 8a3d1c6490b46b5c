using System.Buffers;
using System.Text;
using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Rounds;

/// <summary>How events are written down: our own kinds with a version, and canonical JSON that is hashed as stored.</summary>
/// <remarks>
/// Properties stand in a fixed order, money is whole fen, instants are Unix milliseconds, absent values are null.
/// A kind never changes its shape; a new shape gets a new version. Journals are read for ever.
/// </remarks>
public static class RoundEventJson
{
    private static readonly JsonWriterOptions Writing = new()
    {
        // Chinese stays readable in the public record; the text is never put into HTML unescaped.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The stored kind of an accepted bid.</summary>
    public const string BidAcceptedKind = "bid-accepted.v1";

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>The stored kind of an event, for example <c>bid-accepted.v1</c>.</summary>
    public static string KindOf(RoundEvent happened) => happened switch
    {
        RoundAnnounced => "round-announced.v1",
        BidderQualified => "bidder-qualified.v1",
        RoundOpened => "round-opened.v1",
        BidAccepted => BidAcceptedKind,
        RoundPaused => "round-paused.v1",
        ResumptionScheduled => "resumption-scheduled.v1",
        RoundResumed => "round-resumed.v1",
        RoundWithdrawn => "round-withdrawn.v1",
        RoundClosed => "round-closed.v1",
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event."),
    };

    /// <summary>The payload of an event, without its time, which is stored beside it.</summary>
    public static string Write(RoundEvent happened)
    {
        var bytes = buffer ??= new ArrayBufferWriter<byte>(512);
        bytes.ResetWrittenCount();
        var json = writer ??= new Utf8JsonWriter(bytes, Writing);
        json.Reset(bytes);
        json.WriteStartObject();
        WriteBody(json, happened);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The event behind a stored entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public static RoundEvent Read(string kind, DateTimeOffset at, string payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            return Read(kind, at, document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"The payload does not fit '{kind}'.", e);
        }
    }

    private static void WriteBody(Utf8JsonWriter json, RoundEvent happened)
    {
        switch (happened)
        {
            case RoundAnnounced e:
                json.WriteString("lot", e.Terms.LotNumber);
                json.WriteNumber("kind", (int)e.Terms.Kind);
                json.WriteBoolean("reAuction", e.Terms.IsReAuction);
                json.WriteNumber("assetClass", (int)e.Terms.AssetClass);
                json.WriteNumber("startPriceFen", e.Terms.StartPrice.Fen);
                json.WriteNumber("incrementFen", e.Terms.Increment.Fen);
                json.WriteNumber("depositFen", e.Terms.Deposit.Fen);

                // Only where it is so: entries from before this member was known stay as they were hashed.
                if (e.Terms.IsDepositFree)
                {
                    json.WriteBoolean("depositFree", true);
                }

                WriteInstant(json, "startsAt", e.Terms.StartsAt);
                WriteInstant(json, "endsAt", e.Terms.EndsAt);
                json.WriteString("ruleBook", e.Terms.RuleBook);
                break;
            case BidderQualified e:
                json.WriteString("code", e.BidderCode);
                WriteOptional(json, "rank", e.Rank);
                json.WriteString("commitment", e.Commitment);
                break;
            case RoundOpened:
                break;
            case BidAccepted e:
                json.WriteString("code", e.BidderCode);
                json.WriteNumber("amountFen", e.Amount.Fen);
                json.WriteString("key", e.Key);
                WriteInstant(json, "endsAt", e.EndsAt);
                break;
            case RoundPaused e:
                json.WriteNumber("cause", (int)e.Cause);
                json.WriteString("reasonZh", e.ReasonZh);
                json.WriteString("reasonEn", e.ReasonEn);
                json.WriteNumber("remainingMs", (long)e.Remaining.TotalMilliseconds);
                break;
            case ResumptionScheduled e:
                WriteInstant(json, "resumesAt", e.ResumesAt);
                break;
            case RoundResumed e:
                WriteInstant(json, "endsAt", e.EndsAt);
                break;
            case RoundWithdrawn e:
                json.WriteString("reasonZh", e.ReasonZh);
                json.WriteString("reasonEn", e.ReasonEn);
                break;
            case RoundClosed e:
                json.WriteString("buyerCode", e.BuyerCode);
                WriteOptional(json, "priceFen", e.Price?.Fen);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event.");
        }
    }

    private static RoundEvent Read(string kind, DateTimeOffset at, JsonElement json) => kind switch
    {
        "round-announced.v1" => new RoundAnnounced(at, new RoundTerms
        {
            LotNumber = Text(json, "lot"),
            Kind = (RoundKind)json.GetProperty("kind").GetInt32(),
            IsReAuction = json.GetProperty("reAuction").GetBoolean(),
            AssetClass = (AssetClass)json.GetProperty("assetClass").GetInt32(),
            StartPrice = Fen(json, "startPriceFen"),
            Increment = Fen(json, "incrementFen"),
            Deposit = Fen(json, "depositFen"),
            IsDepositFree = json.TryGetProperty("depositFree", out var free) && free.GetBoolean(),
            StartsAt = Instant(json, "startsAt"),
            EndsAt = Instant(json, "endsAt"),
            RuleBook = Text(json, "ruleBook"),
        }),
        "bidder-qualified.v1" => new BidderQualified(at, Text(json, "code"), OptionalInt(json, "rank"), Text(json, "commitment")),
        "round-opened.v1" => new RoundOpened(at),
        BidAcceptedKind => new BidAccepted(at, Text(json, "code"), Fen(json, "amountFen"), Text(json, "key"), Instant(json, "endsAt")),
        "round-paused.v1" => new RoundPaused(
            at,
            (PauseCause)json.GetProperty("cause").GetInt32(),
            Text(json, "reasonZh"),
            Text(json, "reasonEn"),
            TimeSpan.FromMilliseconds(json.GetProperty("remainingMs").GetInt64())),
        "resumption-scheduled.v1" => new ResumptionScheduled(at, Instant(json, "resumesAt")),
        "round-resumed.v1" => new RoundResumed(at, Instant(json, "endsAt")),
        "round-withdrawn.v1" => new RoundWithdrawn(at, Text(json, "reasonZh"), Text(json, "reasonEn")),
        "round-closed.v1" => new RoundClosed(
            at,
            json.GetProperty("buyerCode").GetString(),
            json.GetProperty("priceFen").ValueKind == JsonValueKind.Null ? null : Fen(json, "priceFen")),
        _ => throw new FormatException($"Unknown kind '{kind}'."),
    };

    private static void WriteInstant(Utf8JsonWriter json, string name, DateTimeOffset instant) =>
        json.WriteNumber(name, instant.ToUnixTimeMilliseconds());

    private static void WriteOptional(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static Money Fen(JsonElement json, string name) => new(json.GetProperty(name).GetInt64());

    private static int? OptionalInt(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.GetInt32() : null;

    private static DateTimeOffset Instant(JsonElement json, string name) =>
        DateTimeOffset.FromUnixTimeMilliseconds(json.GetProperty(name).GetInt64());
}
