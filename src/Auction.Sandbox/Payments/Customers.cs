using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Who pays: customers, and the means they pay with.</summary>
internal static class Customers
{
    public const string Kind = "customer";
    public const string Means = "payment_method";

    /// <summary>Means that can be named without being made first, and what becomes of a payment with them.</summary>
    private static readonly Dictionary<string, (string Outcome, string Last4)> Tokens = new(StringComparer.Ordinal)
    {
        ["pm_card_visa"] = ("", "4242"),
        ["pm_card_mastercard"] = ("", "4444"),
        ["pm_card_unionpay"] = ("", "0005"),
        ["pm_card_chargeDeclined"] = ("generic_decline", "0002"),
        ["pm_card_visa_chargeDeclined"] = ("generic_decline", "0002"),
        ["pm_card_chargeDeclinedInsufficientFunds"] = ("insufficient_funds", "9995"),
        ["pm_card_visa_chargeDeclinedInsufficientFunds"] = ("insufficient_funds", "9995"),
        ["pm_card_chargeDeclinedExpiredCard"] = ("expired_card", "0069"),
        ["pm_card_authenticationRequired"] = ("authentication_required", "3184"),
    };

    public static JsonObject Create(PaymentCall call)
    {
        var fresh = call.New(Kind, "cus");
        fresh["balance"] = 0L;
        fresh["currency"] = null;
        fresh["delinquent"] = false;
        Fill(call, fresh);
        call.Book.Add(fresh);
        call.Raise("customer.created", fresh);
        return fresh;
    }

    public static JsonObject Update(PaymentCall call)
    {
        var found = call.Book.Edit(call.Named(Kind));
        Fill(call, found);
        call.Raise("customer.updated", found);
        return found;
    }

    public static JsonObject Delete(PaymentCall call)
    {
        var found = call.Book.Edit(call.Named(Kind));
        call.Form.End();
        call.Raise("customer.deleted", found);
        found["deleted"] = true;
        return new JsonObject { ["id"] = call.Ids[0], ["object"] = Kind, ["deleted"] = true };
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Kind);
    }

    public static JsonObject List(PaymentCall call)
    {
        var email = call.Form.Text("email");
        return PaymentWire.Page(call, Kind, "/v1/customers", each => email is null || PaymentBook.Is(each, "email", email));
    }

    public static JsonObject CreateMeans(PaymentCall call)
    {
        var made = MeansOf(call, call.Form, call.Form.NeedText("type"));
        call.Form.Ignore("metadata").End();
        made["metadata"] = call.Form.Metadata();
        return made;
    }

    public static JsonObject ShowMeans(PaymentCall call)
    {
        call.Form.End();
        return Tokens.ContainsKey(call.Ids[0]) ? Named(call, call.Ids[0], "payment_method") : call.Named(Means, "payment_method");
    }

    /// <summary>The means the parameters name or describe; null when they do neither.</summary>
    public static JsonObject? Read(PaymentCall call)
    {
        var id = call.Form.Text("payment_method");
        var described = call.Form.Part("payment_method_data");
        if (id is not null && described is not null) { throw PaymentProblem.Invalid("parameter_invalid_empty", "You may only specify one of these parameters: payment_method, payment_method_data.", "payment_method"); }
        if (described is not null)
        {
            var made = MeansOf(call, described, described.NeedText("type"));
            described.Ignore("allow_redisplay", "metadata").End();
            return made;
        }

        return id is null ? null : Named(call, id, "payment_method");
    }

    private static JsonObject Named(PaymentCall call, string id, string param)
    {
        if (!Tokens.TryGetValue(id, out var token)) { return call.Need(Means, id, param); }
        var made = Blank(call, "card");
        Card(made, token);
        return call.Book.Add(made);
    }

    private static JsonObject MeansOf(PaymentCall call, PaymentForm form, string type)
    {
        if (type is not ("card" or "alipay")) { throw PaymentProblem.Invalid("parameter_invalid_enum", "Invalid type: must be one of card, alipay", "type"); }
        var made = Blank(call, type);
        if (form.Part("billing_details") is { } details)
        {
            foreach (var name in (ReadOnlySpan<string>)["name", "email", "phone"]) { made["billing_details"]![name] = details.Text(name); }
            details.Ignore("address", "tax_id").End();
        }

        form.Ignore(type, "customer");
        if (type == "card") { Card(made, Tokens["pm_card_visa"]); }
        else { made["alipay"] = new JsonObject(); }
        return call.Book.Add(made);
    }

    private static JsonObject Blank(PaymentCall call, string type)
    {
        var made = call.New(Means, "pm");
        made["type"] = type;
        made["customer"] = null;
        made["billing_details"] = new JsonObject { ["address"] = null, ["email"] = null, ["name"] = null, ["phone"] = null };
        made["metadata"] = new JsonObject();
        made["_outcome"] = "";
        return made;
    }

    private static void Card(JsonObject made, (string Outcome, string Last4) token)
    {
        made["card"] = new JsonObject { ["brand"] = "visa", ["country"] = "CN", ["exp_month"] = 12L, ["exp_year"] = 2039L, ["funding"] = "debit", ["last4"] = token.Last4 };
        made["_outcome"] = token.Outcome;
    }

    private static void Fill(PaymentCall call, JsonObject customer)
    {
        var form = call.Form;
        foreach (var name in (ReadOnlySpan<string>)["name", "email", "phone", "description"])
        {
            var said = form.Text(name);
            if (said is not null || !customer.ContainsKey(name)) { customer[name] = said; }
        }

        customer["metadata"] = form.Metadata(customer["metadata"]);
        form.Ignore("address", "shipping", "preferred_locales").End();
    }
}
