using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Money moved to another account, and paid out to a bank.</summary>
internal static class Transfers
{
    public const string Kind = "transfer";
    public const string Payout = "payout";

    public static JsonObject Create(PaymentCall call)
    {
        var form = call.Form;
        var (amount, currency, to) = (form.NeedAmount("amount"), form.NeedCurrency(), form.NeedText("destination"));
        var transfer = call.New(Kind, "tr");
        transfer["amount"] = amount;
        transfer["amount_reversed"] = 0L;
        transfer["currency"] = currency;
        transfer["description"] = form.Text("description");
        transfer["destination"] = PaymentBook.Text(call.Book.Find(Accounts.Kind, to, PaymentBook.OwnAccount) ?? throw PaymentProblem.NotFound("destination", to, "destination"), "id");
        transfer["metadata"] = form.Metadata();
        transfer["reversed"] = false;
        transfer["source_transaction"] = form.Text("source_transaction");
        transfer["source_type"] = "card";
        transfer["transfer_group"] = form.Text("transfer_group");
        form.Ignore("source_type").End();
        Balances.Need(call, amount);
        var id = PaymentBook.Text(transfer, "id");
        transfer["balance_transaction"] = Balances.Enter(call, call.Account, -amount, Kind, id);
        Balances.Enter(call, to, amount, "payment", id);
        call.Book.Add(transfer);
        call.Raise("transfer.created", transfer);
        return transfer;
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Kind, "transfer");
    }

    public static JsonObject List(PaymentCall call)
    {
        var (to, group) = (call.Form.Text("destination"), call.Form.Text("transfer_group"));
        return PaymentWire.Page(call, Kind, "/v1/transfers", each =>
            (to is null || PaymentBook.Is(each, "destination", to)) && (group is null || PaymentBook.Is(each, "transfer_group", group)));
    }

    public static JsonObject CreatePayout(PaymentCall call)
    {
        var form = call.Form;
        var (amount, currency) = (form.NeedAmount("amount"), form.NeedCurrency());
        var to = form.Text("destination");
        var banks = Accounts.Banks(call.Book, call.Account).ToList();
        if (to is not null && !banks.Exists(each => PaymentBook.Is(each, "id", to))) { throw PaymentProblem.NotFound("external account", to, "destination"); }
        if (banks.Count == 0 && call.Account != PaymentBook.OwnAccount) { throw PaymentProblem.Invalid("payouts_not_allowed", "Sorry, you don't have any external accounts in that currency (cny)."); }
        var payout = call.New(Payout, "po");
        payout["amount"] = amount;
        payout["arrival_date"] = call.Seconds;
        payout["automatic"] = false;
        payout["currency"] = currency;
        payout["description"] = form.Text("description");
        payout["destination"] = to ?? banks.Select(each => PaymentBook.Text(each, "id")).FirstOrDefault();
        payout["failure_balance_transaction"] = payout["failure_code"] = payout["failure_message"] = null;
        payout["metadata"] = form.Metadata();
        payout["method"] = form.OneOf("method", "standard", "instant") ?? "standard";
        payout["source_type"] = "card";
        payout["statement_descriptor"] = form.Text("statement_descriptor");
        payout["status"] = "pending";
        payout["type"] = "bank_account";
        form.Ignore("source_type").End();
        Balances.Need(call, amount);
        payout["balance_transaction"] = Balances.Enter(call, call.Account, -amount, Payout, PaymentBook.Text(payout, "id"));

        // A bank is never at once; it is told from the plan of the day the payout is made whether it will take it.
        payout["_due_at"] = call.DueAt ?? call.Now.ToUnixTimeMilliseconds();
        payout["_fails"] = call.Plan.Behaviour == PaymentBehaviour.Declined;
        call.Book.Add(payout);
        call.Raise("payout.created", payout);
        return payout;
    }

    public static JsonObject ShowPayout(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Payout, "payout");
    }

    public static JsonObject ListPayouts(PaymentCall call)
    {
        var (status, to) = (call.Form.Text("status"), call.Form.Text("destination"));
        return PaymentWire.Page(call, Payout, "/v1/payouts", each =>
            (status is null || PaymentBook.Is(each, "status", status)) && (to is null || PaymentBook.Is(each, "destination", to)));
    }

    /// <summary>The bank takes it, or sends it back.</summary>
    public static void Settle(PaymentCall call, JsonObject payout)
    {
        payout.Remove("_due_at");
        if (!payout["_fails"]!.GetValue<bool>())
        {
            payout["status"] = "paid";
            call.Raise("payout.paid", payout);
            return;
        }

        payout["status"] = "failed";
        payout["failure_code"] = "account_closed";
        payout["failure_message"] = "The bank account has been closed.";
        payout["failure_balance_transaction"] = Balances.Enter(call, PaymentBook.Text(payout, "_account"), PaymentBook.Number(payout, "amount"), "payout_failure", PaymentBook.Text(payout, "id"));
        call.Raise("payout.failed", payout);
    }
}
