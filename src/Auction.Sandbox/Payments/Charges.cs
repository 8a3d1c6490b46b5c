using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>One attempt to take the money of a payment.</summary>
internal static class Charges
{
    public const string Kind = "charge";

    public static JsonObject Create(PaymentCall call, JsonObject intent, JsonObject means, string? declined)
    {
        var charge = call.New(Kind, PaymentIds.New("ch"), PaymentBook.Text(intent, "_account"));
        var isCaptured = declined is null && PaymentBook.Is(intent, "capture_method", "automatic");
        var amount = PaymentBook.Number(intent, "amount");
        charge["amount"] = amount;
        charge["amount_captured"] = 0L;
        charge["amount_refunded"] = 0L;
        charge["balance_transaction"] = null;
        charge["billing_details"] = means["billing_details"]!.DeepClone();
        charge["captured"] = false;
        charge["currency"] = "cny";
        charge["customer"] = intent["customer"]?.DeepClone();
        charge["description"] = intent["description"]?.DeepClone();
        charge["disputed"] = false;
        charge["failure_code"] = declined is null ? null : IntentActs.CodeOf(declined);
        charge["failure_message"] = declined is null ? null : IntentActs.DeclinedWords;
        charge["metadata"] = intent["metadata"]!.DeepClone();
        charge["outcome"] = new JsonObject
        {
            ["network_status"] = declined is null ? "approved_by_network" : "declined_by_network",
            ["reason"] = declined,
            ["seller_message"] = declined is null ? "Payment complete." : "The bank did not return any further details with this decline.",
            ["type"] = declined is null ? "authorized" : "issuer_declined",
        };
        charge["paid"] = declined is null;
        charge["payment_intent"] = PaymentBook.Text(intent, "id");
        charge["payment_method"] = PaymentBook.Text(means, "id");
        charge["payment_method_details"] = new JsonObject { ["type"] = PaymentBook.Text(means, "type"), [PaymentBook.Text(means, "type")] = means[PaymentBook.Text(means, "type")]!.DeepClone() };
        charge["receipt_email"] = intent["receipt_email"]?.DeepClone();
        charge["refunded"] = false;
        charge["status"] = declined is null ? "succeeded" : "failed";
        charge["transfer_group"] = intent["transfer_group"]?.DeepClone();
        call.Book.Add(charge);
        if (isCaptured) { Capture(call, charge, amount); }
        call.Raise(declined is null ? "charge.succeeded" : "charge.failed", charge);
        return charge;
    }

    /// <summary>Takes what was held, or a part of it; the rest is free again.</summary>
    public static void Capture(PaymentCall call, JsonObject charge, long amount)
    {
        charge["captured"] = true;
        charge["amount_captured"] = amount;
        charge["balance_transaction"] = Balances.Enter(call, PaymentBook.Text(charge, "_account"), amount, "charge", PaymentBook.Text(charge, "id"));
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Kind);
    }

    public static JsonObject List(PaymentCall call)
    {
        var (intent, customer) = (call.Form.Text("payment_intent"), call.Form.Text("customer"));
        return PaymentWire.Page(call, Kind, "/v1/charges", each =>
            (intent is null || PaymentBook.Is(each, "payment_intent", intent)) && (customer is null || PaymentBook.Is(each, "customer", customer)));
    }
}
