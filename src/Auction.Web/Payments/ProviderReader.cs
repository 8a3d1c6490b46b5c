using System.Text.Json;
using Auction.Domain.Amounts;

namespace Auction.Web.Payments;

/// <summary>Reads the provider's objects. What it does not know it leaves; what it needs and does not find makes the whole unreadable.</summary>
internal sealed class ProviderReader(PaymentLine line)
{
    public ProviderPayment Payment(JsonElement json)
    {
        Check(json, "payment_intent");
        var charge = json.GetProperty("latest_charge");
        return new(
            Id(json),
            Cause(json),
            Need(json, "status") switch
            {
                "requires_payment_method" or "requires_confirmation" => PaymentStanding.Open,
                "requires_action" => PaymentStanding.WithPayer,
                "processing" => PaymentStanding.Processing,
                "succeeded" => PaymentStanding.Paid,
                "canceled" => PaymentStanding.Cancelled,
                var other => throw new UnreadableException($"status {other}"),
            },
            Amount(json, "amount"),
            Amount(json, "amount_received"),
            charge.ValueKind == JsonValueKind.Object && Text(charge, "status") == "succeeded" ? Text(charge.GetProperty("billing_details"), "name") : null,
            PageOfPayer(json.GetProperty("next_action")),
            json.GetProperty("last_payment_error") is { ValueKind: JsonValueKind.Object } error ? Text(error, "decline_code") ?? Text(error, "code") : null)
        {
            PaidAt = charge.ValueKind == JsonValueKind.Object && Text(charge, "status") == "succeeded" ? DateTimeOffset.FromUnixTimeSeconds(charge.GetProperty("created").GetInt64()) : null,
        };
    }

    public ProviderRefund Refund(JsonElement json)
    {
        // Refunds, transfers and payouts carry no mark of their environment everywhere; the key decides there.
        CheckKind(json, "refund");
        return new(Id(json), Cause(json), Outgoing(Text(json, "status")), Amount(json, "amount"), Need(json, "payment_intent"));
    }

    public ProviderTransfer Transfer(JsonElement json)
    {
        Check(json, "transfer");
        return new(Id(json), Cause(json), Amount(json, "amount"), Need(json, "destination"));
    }

    public ProviderReversal Reversal(JsonElement json)
    {
        CheckKind(json, "transfer_reversal");
        return new(Id(json), Cause(json), Amount(json, "amount"), Need(json, "transfer"));
    }

    public static ProviderBank Bank(JsonElement json)
    {
        CheckKind(json, "bank_account");
        return new(Id(json));
    }

    public ProviderPayout Payout(JsonElement json)
    {
        Check(json, "payout");
        return new(Id(json), Cause(json), Outgoing(Text(json, "status")), Amount(json, "amount"), Text(json, "failure_code"));
    }

    /// <summary>A line of the statement, with the whole object it comes from.</summary>
    public static ProviderEntry Entry(JsonElement json)
    {
        CheckKind(json, "balance_transaction");
        var source = json.GetProperty("source");
        var isKnown = source.ValueKind == JsonValueKind.Object;
        var payment = isKnown ? Text(source, "payment_intent") : null;
        var amount = Amount(json, "amount");
        return new(
            Id(json),
            Need(json, "type"),
            amount.IsPositive ? amount : Money.Zero - amount,
            DateTimeOffset.FromUnixTimeSeconds(json.GetProperty("created").GetInt64()),
            !isKnown ? "" : Text(source, "object") == "charge" && payment is not null ? payment : Id(source),
            payment ?? (isKnown ? Text(source, "transfer") : null),
            isKnown ? Cause(source) : "");
    }

    public ProviderEvent Event(JsonElement json)
    {
        Check(json, "event");
        var about = json.GetProperty("data").GetProperty("object");
        return new(Id(json), Need(json, "type"), DateTimeOffset.FromUnixTimeSeconds(json.GetProperty("created").GetInt64()), Need(about, "object"), Text(about, "id") ?? "", Text(json, "account"));
    }

    /// <summary>One page of a list.</summary>
    public static PageOf<T> Page<T>(JsonElement json, Func<JsonElement, T> read)
    {
        CheckKind(json, "list");
        return new([.. json.GetProperty("data").EnumerateArray().Select(read)], json.GetProperty("has_more").GetBoolean());
    }

    /// <summary>A text; null when there is none.</summary>
    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private Uri? PageOfPayer(JsonElement action)
    {
        if (action.ValueKind != JsonValueKind.Object || !action.TryGetProperty(Need(action, "type"), out var details) || Text(details, "url") is not { } text) { return null; }
        return Uri.TryCreate(text, UriKind.Absolute, out var page) && line.MaySendPayerTo(page) ? page : throw new UnreadableException("a page for the payer on a host that is not named");
    }

    private void Check(JsonElement json, string kind)
    {
        CheckKind(json, kind);
        if (json.GetProperty("livemode").GetBoolean() != line.IsLive) { throw new UnreadableException("the other environment"); }
    }

    private static void CheckKind(JsonElement json, string kind)
    {
        if (Text(json, "object") != kind) { throw new UnreadableException($"no {kind}"); }
    }

    private static OutgoingStanding Outgoing(string? status) => status switch
    {
        "pending" or "in_transit" or "requires_action" => OutgoingStanding.Pending,
        "succeeded" or "paid" => OutgoingStanding.Done,
        "failed" or "canceled" => OutgoingStanding.Failed,
        _ => throw new UnreadableException($"status {status}"),
    };

    private static Money Amount(JsonElement json, string name) => Text(json, "currency") == "cny"
        ? new(json.GetProperty(name).GetInt64())
        : throw new UnreadableException("another currency");

    private static string Cause(JsonElement json) => json.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object ? Text(metadata, "cause") ?? "" : "";

    private static string Id(JsonElement json) => Need(json, "id");

    private static string Need(JsonElement json, string name) => Text(json, name) is { Length: > 0 } text ? text : throw new UnreadableException($"no {name}");

    /// <summary>Objects of a page, the latest first.</summary>
    internal sealed record PageOf<T>(IReadOnlyList<T> Objects, bool HasMore);

    /// <summary>What came is not what was asked for.</summary>
    internal sealed class UnreadableException(string message) : Exception(message);
}
