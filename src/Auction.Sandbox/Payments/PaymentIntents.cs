using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Payments a person is asked for: made, changed, shown and listed. What happens to them is in <see cref="IntentActs"/>.</summary>
internal static class PaymentIntents
{
    public const string Kind = "payment_intent";

    public static JsonObject Create(PaymentCall call)
    {
        var form = call.Form;
        var intent = call.New(Kind, "pi");
        var id = PaymentBook.Text(intent, "id");
        intent["amount"] = form.NeedAmount("amount");
        intent["amount_capturable"] = 0L;
        intent["amount_received"] = 0L;
        intent["canceled_at"] = null;
        intent["cancellation_reason"] = null;
        intent["capture_method"] = Method(form.OneOf("capture_method", "automatic", "automatic_async", "manual"));
        intent["client_secret"] = PaymentIds.New($"{id}_secret", 25);
        intent["confirmation_method"] = form.OneOf("confirmation_method", "automatic", "manual") ?? "automatic";
        intent["currency"] = form.NeedCurrency();
        intent["customer"] = null;
        intent["last_payment_error"] = null;
        intent["latest_charge"] = null;
        intent["next_action"] = null;
        intent["on_behalf_of"] = form.Text("on_behalf_of");
        intent["payment_method"] = null;
        intent["processing"] = null;
        intent["status"] = "requires_payment_method";
        Automatic(form, intent);
        Fill(call, intent);
        var confirm = form.Flag("confirm") ?? false;
        var returnUrl = IntentActs.ReturnUrl(form);
        var means = Customers.Read(call);
        form.Ignore("error_on_requires_action", "off_session", "use_stripe_sdk", "payment_method_options", "application_fee_amount", "transfer_data", "mandate_data", "radar_options").End();
        if (returnUrl is not null && !confirm) { throw PaymentProblem.Invalid("parameter_invalid_empty", "The parameter `return_url` cannot be passed when creating a PaymentIntent unless `confirm` is set to true.", "return_url"); }
        if (means is not null)
        {
            IntentActs.Use(intent, means);
            intent["status"] = "requires_confirmation";
        }

        call.Book.Add(intent);
        call.Raise("payment_intent.created", intent);
        return confirm ? IntentActs.Confirm(call, intent, returnUrl) : intent;
    }

    public static JsonObject Update(PaymentCall call)
    {
        var form = call.Form;
        var intent = call.Book.Edit(call.Named(Kind, "intent"));
        var amount = form.Amount("amount");
        if (form.Text("currency") is not null) { form.NeedCurrency(); }
        var means = Customers.Read(call);
        Fill(call, intent);
        form.Ignore("setup_future_usage", "payment_method_options", "application_fee_amount", "transfer_data").End();
        if ((amount is not null || means is not null) && !PaymentBook.Is(intent, "status", "requires_payment_method") && !PaymentBook.Is(intent, "status", "requires_confirmation") && !PaymentBook.Is(intent, "status", "requires_action"))
        {
            throw PaymentProblem.State($"This PaymentIntent's amount could not be updated because it has a status of {PaymentBook.Text(intent, "status")}.", PaymentWire.Shown(intent));
        }

        if (amount is { } changed) { intent["amount"] = changed; }
        if (means is not null)
        {
            IntentActs.Use(intent, means);
            intent["status"] = "requires_confirmation";
        }

        return intent;
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.Ignore("client_secret").End();
        return call.Named(Kind, "intent");
    }

    public static JsonObject List(PaymentCall call)
    {
        var customer = call.Form.Text("customer");
        return PaymentWire.Page(call, Kind, "/v1/payment_intents", each => customer is null || PaymentBook.Is(each, "customer", customer));
    }

    private static void Fill(PaymentCall call, JsonObject intent)
    {
        var form = call.Form;
        if (form.Text("customer") is { } customer) { intent["customer"] = PaymentBook.Text(call.Need(Customers.Kind, customer, "customer"), "id"); }
        foreach (var name in (ReadOnlySpan<string>)["description", "receipt_email", "setup_future_usage", "statement_descriptor", "statement_descriptor_suffix", "transfer_group"])
        {
            var said = form.Text(name);
            if (said is not null || !intent.ContainsKey(name)) { intent[name] = said; }
        }

        if (form.Texts("payment_method_types") is { Count: > 0 } types)
        {
            if (types.FirstOrDefault(type => type is not ("card" or "alipay")) is { } unknown)
            {
                throw PaymentProblem.Invalid("payment_intent_invalid_parameter", $"The payment method type \"{unknown}\" is invalid.", "payment_method_types");
            }

            intent["payment_method_types"] = new JsonArray([.. types.Select(type => (JsonNode)type)]);
        }

        intent["metadata"] = form.Metadata(intent["metadata"]);
        form.Ignore("shipping");
    }

    private static void Automatic(PaymentForm form, JsonObject intent)
    {
        intent["payment_method_types"] = new JsonArray("card", "alipay");
        intent["automatic_payment_methods"] = null;
        if (form.Part("automatic_payment_methods") is not { } part) { return; }
        intent["automatic_payment_methods"] = new JsonObject { ["allow_redirects"] = part.OneOf("allow_redirects", "always", "never") ?? "always", ["enabled"] = part.Flag("enabled") ?? true };
        part.End();
        if (intent["automatic_payment_methods"]!["allow_redirects"]!.GetValue<string>() == "never") { intent["payment_method_types"] = new JsonArray("card"); }
    }

    // The money is there at once either way.
    private static string Method(string? said) => said == "manual" ? said : "automatic";
}
