using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>What is done with a payment: confirmed, paid or declined, captured, cancelled.</summary>
internal static class IntentActs
{
    public const string DeclinedWords = "Your card was declined.";

    /// <summary>How a payment is declined when the plan says so.</summary>
    private const string UsualDecline = "generic_decline";

    public static JsonObject Confirm(PaymentCall call)
    {
        var intent = call.Book.Edit(call.Named(PaymentIntents.Kind, "intent"));
        var returnUrl = ReturnUrl(call.Form);
        var means = Customers.Read(call);
        call.Form.Ignore("client_secret", "error_on_requires_action", "off_session", "use_stripe_sdk", "payment_method_options", "payment_method_types", "setup_future_usage", "receipt_email", "mandate_data", "shipping", "radar_options").End();
        if (PaymentBook.Text(intent, "status") is not ("requires_payment_method" or "requires_confirmation" or "requires_action") and var status)
        {
            throw PaymentProblem.State($"You cannot confirm this PaymentIntent because it has already {(status == "succeeded" ? "succeeded after being previously confirmed" : $"a status of {status}")}.", PaymentWire.Shown(intent));
        }

        if (means is not null) { Use(intent, means); }
        return Confirm(call, intent, returnUrl);
    }

    public static JsonObject Confirm(PaymentCall call, JsonObject intent, string? returnUrl)
    {
        if (intent["payment_method"] is null)
        {
            throw PaymentProblem.State("You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.", PaymentWire.Shown(intent));
        }

        var means = call.Book.Find(PaymentBook.Text(intent, "payment_method"))!;
        intent["last_payment_error"] = null;
        var outcome = PaymentBook.Text(means, "_outcome");
        if (PaymentBook.Is(means, "type", "alipay")) { return Ask(call, intent, "alipay_handle_redirect", returnUrl ?? throw PaymentProblem.Missing("return_url")); }
        if (outcome == "authentication_required" && returnUrl is not null) { return Ask(call, intent, "redirect_to_url", returnUrl); }
        var declined = call.Plan.Behaviour == PaymentBehaviour.Declined ? UsualDecline : outcome.Length > 0 ? outcome : null;
        if (declined is null && call.DueAt is { } dueAt)
        {
            intent["status"] = "processing";
            intent["_due_at"] = dueAt;
            call.Raise("payment_intent.processing", intent);
            return intent;
        }

        if (declined is null)
        {
            Pay(call, intent, means);
            return intent;
        }

        var charge = Decline(call, intent, means, declined);
        throw PaymentProblem.Declined(CodeOf(declined), declined, DeclinedWords, charge, PaymentWire.Shown(intent));
    }

    /// <summary>The money is there, or held when it is to be captured later.</summary>
    public static void Pay(PaymentCall call, JsonObject intent, JsonObject means)
    {
        intent.Remove("_due_at");
        intent["next_action"] = null;
        intent["last_payment_error"] = null;
        var charge = Charges.Create(call, intent, means, declined: null);
        intent["latest_charge"] = PaymentBook.Text(charge, "id");
        if (PaymentBook.Is(intent, "capture_method", "manual"))
        {
            intent["status"] = "requires_capture";
            intent["amount_capturable"] = PaymentBook.Number(intent, "amount");
            call.Raise("payment_intent.amount_capturable_updated", intent);
            return;
        }

        intent["status"] = "succeeded";
        intent["amount_received"] = PaymentBook.Number(intent, "amount");
        call.Raise("payment_intent.succeeded", intent);
    }

    /// <summary>The payer's bank says no; the payment may be tried again. Gives the failed charge.</summary>
    public static string Decline(PaymentCall call, JsonObject intent, JsonObject means, string declined)
    {
        intent.Remove("_due_at");
        var charge = PaymentBook.Text(Charges.Create(call, intent, means, declined), "id");
        intent["latest_charge"] = charge;
        intent["next_action"] = null;
        intent["payment_method"] = null;
        intent["status"] = "requires_payment_method";
        intent["last_payment_error"] = new JsonObject
        {
            ["charge"] = charge,
            ["code"] = CodeOf(declined),
            ["decline_code"] = declined,
            ["message"] = DeclinedWords,
            ["payment_method"] = PaymentWire.Shown(means),
            ["type"] = "card_error",
        };
        call.Raise("payment_intent.payment_failed", intent);
        return charge;
    }

    public static JsonObject Capture(PaymentCall call)
    {
        var intent = call.Book.Edit(call.Named(PaymentIntents.Kind, "intent"));
        var asked = call.Form.Amount("amount_to_capture");
        intent["metadata"] = call.Form.Metadata(intent["metadata"]);
        call.Form.Ignore("application_fee_amount", "final_capture", "statement_descriptor", "statement_descriptor_suffix", "transfer_data").End();
        if (!PaymentBook.Is(intent, "status", "requires_capture"))
        {
            throw PaymentProblem.State($"This PaymentIntent could not be captured because it has a status of {PaymentBook.Text(intent, "status")}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.", PaymentWire.Shown(intent));
        }

        var held = PaymentBook.Number(intent, "amount_capturable");
        var amount = asked ?? held;
        if (amount > held) { throw PaymentProblem.Invalid("amount_too_large", "The amount to capture is greater than the amount you can capture.", "amount_to_capture"); }
        var charge = call.Book.Edit(call.Book.Find(PaymentBook.Text(intent, "latest_charge"))!);
        Charges.Capture(call, charge, amount);
        charge["amount_refunded"] = held - amount;
        intent["amount_capturable"] = 0L;
        intent["amount_received"] = amount;
        intent["status"] = "succeeded";
        call.Raise("charge.captured", charge);
        call.Raise("payment_intent.succeeded", intent);
        return intent;
    }

    public static JsonObject Cancel(PaymentCall call)
    {
        var intent = call.Book.Edit(call.Named(PaymentIntents.Kind, "intent"));
        var reason = call.Form.OneOf("cancellation_reason", "duplicate", "fraudulent", "requested_by_customer", "abandoned");
        call.Form.End();
        if (PaymentBook.Text(intent, "status") is "succeeded" or "canceled" or "processing")
        {
            throw PaymentProblem.State($"You cannot cancel this PaymentIntent because it has a status of {PaymentBook.Text(intent, "status")}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action.", PaymentWire.Shown(intent));
        }

        if (PaymentBook.Is(intent, "status", "requires_capture"))
        {
            var charge = call.Book.Edit(call.Book.Find(PaymentBook.Text(intent, "latest_charge"))!);
            charge["amount_refunded"] = PaymentBook.Number(charge, "amount");
            charge["refunded"] = true;
            call.Raise("charge.refunded", charge);
        }

        intent["status"] = "canceled";
        intent["amount_capturable"] = 0L;
        intent["canceled_at"] = call.Seconds;
        intent["cancellation_reason"] = reason;
        intent["next_action"] = null;
        call.Raise("payment_intent.canceled", intent);
        return intent;
    }

    public static void Use(JsonObject intent, JsonObject means)
    {
        var type = PaymentBook.Text(means, "type");
        if (!intent["payment_method_types"]!.AsArray().Any(each => each!.GetValue<string>() == type))
        {
            throw PaymentProblem.Invalid("payment_intent_incompatible_payment_method", $"The PaymentMethod provided ({type}) is not allowed for this PaymentIntent.", "payment_method");
        }

        intent["payment_method"] = PaymentBook.Text(means, "id");
    }

    public static string? ReturnUrl(PaymentForm form) => form.Text("return_url") is not { } text || (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        ? form.Text("return_url")
        : throw PaymentProblem.Invalid("url_invalid", "Not a valid URL", "return_url");

    public static string CodeOf(string declined) => declined is "expired_card" or "authentication_required" ? declined : "card_declined";

    /// <summary>The payer is sent to the payment page and comes back.</summary>
    private static JsonObject Ask(PaymentCall call, JsonObject intent, string type, string returnUrl)
    {
        var page = new Uri(call.Address, $"pay/{PaymentBook.Text(intent, "id")}?client_secret={PaymentBook.Text(intent, "client_secret")}").ToString();
        var details = new JsonObject { ["return_url"] = returnUrl, ["url"] = page };
        if (type == "alipay_handle_redirect") { details["native_data"] = details["native_url"] = null; }
        intent["status"] = "requires_action";
        intent["next_action"] = new JsonObject { ["type"] = type, [type] = details };
        intent["_return_url"] = returnUrl;
        call.Raise("payment_intent.requires_action", intent);
        return intent;
    }
}
