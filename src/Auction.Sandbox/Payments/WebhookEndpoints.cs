using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Who listens to events, and the events themselves.</summary>
internal static class WebhookEndpoints
{
    public const string Kind = "webhook_endpoint";
    public const string Event = "event";

    /// <summary>One event on its way to one listener.</summary>
    public const string Delivery = "_delivery";

    private const int SecretLength = 32;

    public static JsonObject Create(PaymentCall call)
    {
        var endpoint = call.New(Kind, "we");
        endpoint["api_version"] = call.Form.Text("api_version");
        endpoint["application"] = null;
        endpoint["_secrets"] = new JsonArray(FreshSecret());
        Fill(call, endpoint, needed: true);
        call.Form.Ignore("connect").End();
        call.Book.Add(endpoint);

        // Said this once.
        var shown = PaymentWire.Shown(endpoint);
        shown["secret"] = Secrets(endpoint)[^1];
        return shown;
    }

    public static JsonObject Update(PaymentCall call)
    {
        var endpoint = call.Book.Edit(call.Named(Kind, "webhook_endpoint"));
        Fill(call, endpoint, needed: false);
        if (call.Form.Flag("disabled") is { } disabled) { endpoint["status"] = disabled ? "disabled" : "enabled"; }
        call.Form.End();
        return endpoint;
    }

    public static JsonObject Delete(PaymentCall call)
    {
        var endpoint = call.Book.Edit(call.Named(Kind, "webhook_endpoint"));
        call.Form.End();
        endpoint["deleted"] = true;
        return new JsonObject { ["id"] = call.Ids[0], ["object"] = Kind, ["deleted"] = true };
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Kind, "webhook_endpoint");
    }

    public static JsonObject List(PaymentCall call) => PaymentWire.Page(call, Kind, "/v1/webhook_endpoints");

    public static JsonObject ShowEvent(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Event);
    }

    public static JsonObject ListEvents(PaymentCall call)
    {
        var type = call.Form.Text("type");
        var types = call.Form.Texts("types");
        return PaymentWire.Page(call, Event, "/v1/events", each =>
            (type is null || IsOf(type, PaymentBook.Text(each, "type"))) && (types is null || types.Contains(PaymentBook.Text(each, "type"))));
    }

    /// <summary>True when this listener asked for events of this type.</summary>
    public static bool Wants(JsonObject endpoint, string type) => endpoint["deleted"] is null && PaymentBook.Is(endpoint, "status", "enabled")
        && endpoint["enabled_events"]!.AsArray().Any(each => IsOf(each!.GetValue<string>(), type));

    /// <summary>Puts an event on its way.</summary>
    public static void Queue(PaymentCall call, JsonObject endpoint, JsonObject raised)
    {
        var plan = call.Plan;
        if (plan.Webhooks == WebhookBehaviour.Lost) { return; }
        var dueAt = call.Now.AddSeconds(plan.Webhooks is WebhookBehaviour.Reordered or WebhookBehaviour.Delayed ? plan.WebhookDelaySeconds : 0).ToUnixTimeMilliseconds();
        var copies = plan.Webhooks == WebhookBehaviour.Duplicated ? 2 : 1;
        for (var copy = 0; copy < copies; copy++)
        {
            call.Book.Add(new JsonObject
            {
                ["id"] = PaymentIds.New("_delivery"),
                ["object"] = Delivery,
                ["event"] = PaymentBook.Text(raised, "id"),
                ["endpoint"] = PaymentBook.Text(endpoint, "id"),
                ["attempts"] = 0L,
                ["_due_at"] = dueAt,
                ["latest_first"] = plan.Webhooks == WebhookBehaviour.Reordered,
            });
        }
    }

    /// <summary>Adds a secret beside the one in use, so that a listener can change over; there are never more than two.</summary>
    public static string Roll(JsonObject endpoint)
    {
        var fresh = FreshSecret();
        endpoint["_secrets"] = new JsonArray([.. Secrets(endpoint).TakeLast(1).Append(fresh).Select(each => (JsonNode)each)]);
        return fresh;
    }

    /// <summary>The header that proves where an event comes from.</summary>
    public static string Signature(IReadOnlyList<string> secrets, long seconds, string payload)
    {
        var at = seconds.ToString(CultureInfo.InvariantCulture);
        var signed = Encoding.UTF8.GetBytes($"{at}.{payload}");
        return $"t={at}," + string.Join(',', secrets.Select(secret => "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))));
    }

    public static IReadOnlyList<string> Secrets(JsonObject endpoint) => [.. endpoint["_secrets"]!.AsArray().Select(each => each!.GetValue<string>())];

    private static string FreshSecret() => PaymentIds.New("whsec", SecretLength);

    private static bool IsOf(string wanted, string type) => wanted == "*" || wanted == type || (wanted.EndsWith(".*", StringComparison.Ordinal) && type.StartsWith(wanted[..^1], StringComparison.Ordinal));

    private static void Fill(PaymentCall call, JsonObject endpoint, bool needed)
    {
        var form = call.Form;
        var url = needed ? form.NeedText("url") : form.Text("url");
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) { throw PaymentProblem.Invalid("url_invalid", "Not a valid URL", "url"); }
        var events = form.Texts("enabled_events");
        if (needed && events is not { Count: > 0 }) { throw PaymentProblem.Missing("enabled_events"); }
        if (url is not null) { endpoint["url"] = url; }
        if (events is not null) { endpoint["enabled_events"] = new JsonArray([.. events.Select(each => (JsonNode)each)]); }
        endpoint["description"] = form.Text("description") ?? endpoint["description"]?.GetValue<string>();
        endpoint["metadata"] = form.Metadata(endpoint["metadata"]);
        if (needed) { endpoint["status"] = "enabled"; }
    }
}
