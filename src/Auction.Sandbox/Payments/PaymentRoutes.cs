using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>What can be asked of the provider. A star stands for an id.</summary>
internal static class PaymentRoutes
{
    private static readonly (string Method, string[] Steps, Func<PaymentCall, JsonObject> Do)[] All =
    [
        Of("POST customers", Customers.Create),
        Of("GET customers", Customers.List),
        Of("GET customers/*", Customers.Show),
        Of("POST customers/*", Customers.Update),
        Of("DELETE customers/*", Customers.Delete),
        Of("POST payment_methods", Customers.CreateMeans),
        Of("GET payment_methods/*", Customers.ShowMeans),
        Of("POST payment_intents", PaymentIntents.Create),
        Of("GET payment_intents", PaymentIntents.List),
        Of("GET payment_intents/*", PaymentIntents.Show),
        Of("POST payment_intents/*", PaymentIntents.Update),
        Of("POST payment_intents/*/confirm", IntentActs.Confirm),
        Of("POST payment_intents/*/capture", IntentActs.Capture),
        Of("POST payment_intents/*/cancel", IntentActs.Cancel),
        Of("GET charges", Charges.List),
        Of("GET charges/*", Charges.Show),
        Of("POST refunds", Refunds.Create),
        Of("GET refunds", Refunds.List),
        Of("GET refunds/*", Refunds.Show),
        Of("POST refunds/*", Refunds.Update),
        Of("GET balance", Balances.Show),
        Of("GET balance_transactions", Balances.List),
        Of("GET balance_transactions/*", Balances.ShowEntry),
        Of("POST accounts", Accounts.Create),
        Of("GET accounts", Accounts.List),
        Of("GET accounts/*", Accounts.Show),
        Of("POST accounts/*/external_accounts", Accounts.AddBank),
        Of("POST transfers", Transfers.Create),
        Of("GET transfers", Transfers.List),
        Of("GET transfers/*", Transfers.Show),
        Of("POST transfers/*/reversals", Reversals.Create),
        Of("GET transfers/*/reversals", Reversals.List),
        Of("POST payouts", Transfers.CreatePayout),
        Of("GET payouts", Transfers.ListPayouts),
        Of("GET payouts/*", Transfers.ShowPayout),
        Of("GET events", WebhookEndpoints.ListEvents),
        Of("GET events/*", WebhookEndpoints.ShowEvent),
        Of("POST webhook_endpoints", WebhookEndpoints.Create),
        Of("GET webhook_endpoints", WebhookEndpoints.List),
        Of("GET webhook_endpoints/*", WebhookEndpoints.Show),
        Of("POST webhook_endpoints/*", WebhookEndpoints.Update),
        Of("DELETE webhook_endpoints/*", WebhookEndpoints.Delete),
    ];

    /// <summary>Who answers this path, and the ids in it; null for nobody.</summary>
    public static (Func<PaymentCall, JsonObject> Do, IReadOnlyList<string> Ids)? Find(string method, string path)
    {
        var steps = path.Split('/');
        foreach (var route in All)
        {
            if (route.Method == method && route.Steps.Length == steps.Length && route.Steps.Zip(steps).All(pair => pair.First == "*" ? pair.Second.Length > 0 : pair.First == pair.Second))
            {
                return (route.Do, [.. route.Steps.Zip(steps).Where(pair => pair.First == "*").Select(pair => pair.Second)]);
            }
        }

        return null;
    }

    private static (string Method, string[] Steps, Func<PaymentCall, JsonObject> Do) Of(string route, Func<PaymentCall, JsonObject> act)
    {
        var parts = route.Split(' ');
        return (parts[0], parts[1].Split('/'), act);
    }
}
