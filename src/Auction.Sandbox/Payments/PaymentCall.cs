using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>One request on its way through the provider.</summary>
internal sealed class PaymentCall
{
    public required PaymentBook Book { get; init; }

    public required PaymentForm Form { get; init; }

    /// <summary>Whose money it is about: the key's owner, or the account named by <c>Stripe-Account</c>.</summary>
    public required string Account { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required PaymentPlan Plan { get; init; }

    /// <summary>Where this provider is reached, for the addresses it hands out.</summary>
    public required Uri Address { get; init; }

    public string? RequestId { get; init; }

    public string? IdempotencyKey { get; init; }

    /// <summary>The ids in the path, in order.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    public long Seconds => Now.ToUnixTimeSeconds();

    /// <summary>When something done under this plan takes effect; null for now.</summary>
    public long? DueAt => Plan.Behaviour == PaymentBehaviour.Delayed ? Now.AddSeconds(Plan.DelaySeconds).ToUnixTimeMilliseconds() : null;

    /// <summary>The object the path names.</summary>
    public JsonObject Named(string kind, string param = "id") => Need(kind, Ids[0], param);

    public JsonObject Need(string kind, string id, string param) =>
        Book.Find(kind, id, Account) ?? throw PaymentProblem.NotFound(kind, id, param);

    /// <summary>A new object with what all have in common.</summary>
    public JsonObject New(string kind, string prefix) => New(kind, PaymentIds.New(prefix), Account);

    public JsonObject New(string kind, string id, string account) => new()
    {
        ["id"] = id,
        ["object"] = kind,
        ["created"] = Seconds,
        ["livemode"] = false,
        ["_account"] = account,
    };

    /// <summary>Writes an event about an object as it stands now.</summary>
    public void Raise(string type, JsonObject about)
    {
        var raised = New("event", PaymentIds.New("evt"), PaymentBook.Text(about, "_account"));
        raised["api_version"] = PaymentWire.Version;
        raised["type"] = type;
        raised["data"] = new JsonObject { ["object"] = PaymentWire.Shown(about) };
        raised["request"] = new JsonObject { ["id"] = RequestId, ["idempotency_key"] = IdempotencyKey };
        var deliveries = 0;
        foreach (var endpoint in Book.All("webhook_endpoint").Where(each => WebhookEndpoints.Wants(each, type)).ToList())
        {
            deliveries++;
            WebhookEndpoints.Queue(this, endpoint, raised);
        }

        raised["pending_webhooks"] = deliveries;
        if (PaymentBook.Text(about, "_account") is var account && account != PaymentBook.OwnAccount) { raised["account"] = account; }
        Book.Add(raised);
    }
}
