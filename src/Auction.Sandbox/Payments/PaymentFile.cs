using System.Text.Json;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Tells the site where the provider is: the file its setting AUCTION_PAYMENTS names.</summary>
internal static class PaymentFile
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    /// <summary>Makes the site a listener when it says where, and writes address, key and secret.</summary>
    public static async Task WriteAsync(string file, Uri address, SandboxSettings settings, PaymentBook book, TimeProvider time)
    {
        var secrets = settings.WebhookUrl is { } url ? Listen(book, time, url) : [];
        var line = new JsonObject
        {
            ["address"] = address.ToString(),
            ["key"] = PaymentEndpoints.KeyOf(settings),
            ["webhookSecrets"] = new JsonArray([.. secrets.Select(each => (JsonNode)each)]),
            ["isLive"] = false,
            ["courtAccounts"] = new JsonObject { ["*"] = CourtAccount(book, time) },
        };
        await OwnFile.WriteAsync(file, stream => JsonSerializer.SerializeAsync(stream, line, Json));
    }

    private static IReadOnlyList<string> Listen(PaymentBook book, TimeProvider time, string url)
    {
        lock (book.Gate)
        {
            if (book.All(WebhookEndpoints.Kind).FirstOrDefault(each => each["deleted"] is null && PaymentBook.Is(each, "url", url)) is { } known) { return WebhookEndpoints.Secrets(known); }
            var made = WebhookEndpoints.Create(Call(book, time, new JsonObject { ["url"] = url, ["enabled_events"] = new JsonObject { ["0"] = "*" } }));
            book.Keep();
            return [PaymentBook.Text(made, "secret")];
        }
    }

    // One account stands for those of all courts; a real provider has one for each.
    private static string CourtAccount(PaymentBook book, TimeProvider time)
    {
        lock (book.Gate)
        {
            if (book.All(Accounts.Kind).FirstOrDefault(each => PaymentBook.Is(each, "business_type", "government_entity")) is { } known) { return PaymentBook.Text(known, "id"); }
            var made = Accounts.Create(Call(book, time, new JsonObject
            {
                ["business_type"] = "government_entity",
                ["external_account"] = new JsonObject { ["object"] = Accounts.Bank, ["account_number"] = "6200000000000000001", ["currency"] = "cny" },
            }));
            book.Keep();
            return PaymentBook.Text(made, "id");
        }
    }

    private static PaymentCall Call(PaymentBook book, TimeProvider time, JsonObject form) => new()
    {
        Book = book,
        Form = new PaymentForm(form),
        Account = PaymentBook.OwnAccount,
        Now = time.GetUtcNow(),
        Plan = new PaymentPlan(),
        Address = new Uri("http://127.0.0.1/"),
    };
}
