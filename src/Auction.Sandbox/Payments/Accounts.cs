using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Others who receive money: connected accounts and their banks.</summary>
internal static class Accounts
{
    public const string Kind = "account";
    public const string Bank = "bank_account";

    public static JsonObject Create(PaymentCall call)
    {
        var form = call.Form;
        var account = call.New(Kind, PaymentIds.New("acct", 16), PaymentBook.OwnAccount);
        account["type"] = form.OneOf("type", "custom", "express", "standard") ?? "custom";
        account["country"] = form.Text("country") ?? "CN";
        account["default_currency"] = "cny";
        account["email"] = form.Text("email");
        account["business_type"] = form.OneOf("business_type", "company", "government_entity", "individual", "non_profit");
        var profile = form.Part("business_profile");
        account["business_profile"] = new JsonObject { ["name"] = profile?.Text("name"), ["url"] = profile?.Text("url") };
        foreach (var name in (ReadOnlySpan<string>)["charges_enabled", "details_submitted", "payouts_enabled"]) { account[name] = true; }
        account["metadata"] = form.Metadata();
        var bank = form.Part("external_account");
        form.Ignore("capabilities", "tos_acceptance", "company", "individual", "settings", "controller").End();
        call.Book.Add(account);
        if (bank is not null) { AddBank(call, PaymentBook.Text(account, "id"), bank); }
        return With(call, account);
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return With(call, call.Named(Kind, "account"));
    }

    public static JsonObject List(PaymentCall call) => PaymentWire.Page(call, Kind, "/v1/accounts");

    public static JsonObject AddBank(PaymentCall call)
    {
        var account = PaymentBook.Text(call.Named(Kind, "account"), "id");
        var bank = call.Form.Part("external_account") ?? throw PaymentProblem.Missing("external_account");
        call.Form.Ignore("default_for_currency", "metadata").End();
        return AddBank(call, account, bank);
    }

    private static JsonObject AddBank(PaymentCall call, string account, PaymentForm form)
    {
        if (form.NeedText("object") != Bank) { throw PaymentProblem.Invalid("parameter_invalid_enum", "Invalid object: must be bank_account", "external_account[object]"); }
        var number = form.NeedText("account_number");
        var bank = call.New(Bank, PaymentIds.New("ba"), account);
        bank["account"] = account;
        bank["account_holder_name"] = form.Text("account_holder_name");
        bank["account_holder_type"] = form.OneOf("account_holder_type", "company", "individual");
        bank["bank_name"] = form.Text("bank_name") ?? "Sandbox bank";
        bank["country"] = form.Text("country") ?? "CN";
        form.NeedCurrency();
        bank["currency"] = "cny";
        bank["last4"] = number[^Math.Min(4, number.Length)..];
        bank["routing_number"] = form.Text("routing_number");
        bank["default_for_currency"] = !Banks(call.Book, account).Any();
        bank["status"] = "new";
        bank["metadata"] = new JsonObject();
        form.End();
        return call.Book.Add(bank);
    }

    /// <summary>The bank accounts of an account, the first one its usual one.</summary>
    public static IEnumerable<JsonObject> Banks(PaymentBook book, string account) => book.All(Bank).Where(each => PaymentBook.Is(each, "_account", account));

    private static JsonObject With(PaymentCall call, JsonObject account)
    {
        var id = PaymentBook.Text(account, "id");
        var shown = PaymentWire.Shown(account);
        shown["external_accounts"] = new JsonObject
        {
            ["object"] = "list",
            ["data"] = new JsonArray([.. Banks(call.Book, id).Select(PaymentWire.Shown)]),
            ["has_more"] = false,
            ["url"] = $"/v1/accounts/{id}/external_accounts",
        };
        return shown;
    }
}
