using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Money given back to where it came from, which is the only place a refund goes.</summary>
internal static class Refunds
{
    public const string Kind = "refund";

    public static JsonObject Create(PaymentCall call)
    {
        var form = call.Form;
        var (intentId, chargeId, amount) = (form.Text("payment_intent"), form.Text("charge"), form.Amount("amount"));
        var reason = form.OneOf("reason", "duplicate", "fraudulent", "requested_by_customer");
        var metadata = form.Metadata();
        form.Ignore("currency", "refund_application_fee", "reverse_transfer", "instructions_email", "origin").End();
        if (intentId is null && chargeId is null) { throw PaymentProblem.Invalid("parameter_missing", "One of the following params should be provided for this request: payment_intent or charge.", "payment_intent"); }
        if (intentId is not null)
        {
            var intent = call.Need(PaymentIntents.Kind, intentId, "payment_intent");
            if (!PaymentBook.Is(intent, "status", "succeeded")) { throw PaymentProblem.State($"This PaymentIntent ({intentId}) does not have a successful charge to refund.", PaymentWire.Shown(intent)); }
            chargeId = PaymentBook.Text(intent, "latest_charge");
        }

        var charge = call.Book.Edit(call.Need(Charges.Kind, chargeId!, "charge"));
        if (charge["captured"]!.GetValue<bool>() == false) { throw PaymentProblem.Invalid("charge_not_refundable", $"Charge {chargeId} has not been captured.", "charge"); }
        var left = Left(call.Book, charge);
        if (left == 0) { throw PaymentProblem.Invalid("charge_already_refunded", $"Charge {chargeId} has already been refunded.", "charge"); }
        if (amount > left) { throw PaymentProblem.Invalid("amount_too_large", $"Refund amount ({amount}) is greater than unrefunded amount on charge ({left})", "amount"); }
        Balances.Need(call, amount ?? left);
        var refund = call.New(Kind, "re");
        refund["amount"] = amount ?? left;
        refund["balance_transaction"] = Balances.Enter(call, call.Account, -(amount ?? left), "refund", PaymentBook.Text(refund, "id"));
        refund["charge"] = chargeId;
        refund["currency"] = "cny";
        refund["destination_details"] = new JsonObject { ["type"] = charge["payment_method_details"]!["type"]!.DeepClone() };
        refund["metadata"] = metadata;
        refund["payment_intent"] = charge["payment_intent"]?.DeepClone();
        refund["reason"] = reason;
        refund["receipt_number"] = null;
        refund["status"] = "pending";
        call.Book.Add(refund);
        if (call.DueAt is { } dueAt) { refund["_due_at"] = dueAt; }
        call.Raise("refund.created", refund);
        if (refund["_due_at"] is null) { Settle(call, refund, call.Plan.Behaviour == PaymentBehaviour.Declined); }
        return refund;
    }

    public static JsonObject Update(PaymentCall call)
    {
        var refund = call.Book.Edit(call.Named(Kind));
        refund["metadata"] = call.Form.Metadata(refund["metadata"]);
        call.Form.End();
        call.Raise("refund.updated", refund);
        return refund;
    }

    /// <summary>The payer's bank takes it, or sends it back.</summary>
    public static void Settle(PaymentCall call, JsonObject refund, bool fails)
    {
        refund.Remove("_due_at");
        var account = PaymentBook.Text(refund, "_account");
        refund["status"] = fails ? "failed" : "succeeded";
        if (fails)
        {
            refund["failure_reason"] = "declined";
            refund["failure_balance_transaction"] = Balances.Enter(call, account, PaymentBook.Number(refund, "amount"), "refund_failure", PaymentBook.Text(refund, "id"));
            call.Raise("refund.failed", refund);
            return;
        }

        var charge = call.Book.Edit(call.Book.Find(PaymentBook.Text(refund, "charge"))!);
        charge["amount_refunded"] = PaymentBook.Number(charge, "amount_refunded") + PaymentBook.Number(refund, "amount");
        charge["refunded"] = PaymentBook.Number(charge, "amount_refunded") == PaymentBook.Number(charge, "amount");
        call.Raise("refund.updated", refund);
        call.Raise("charge.refunded", charge);
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Kind);
    }

    public static JsonObject List(PaymentCall call)
    {
        var (intent, charge) = (call.Form.Text("payment_intent"), call.Form.Text("charge"));
        return PaymentWire.Page(call, Kind, "/v1/refunds", each =>
            (intent is null || PaymentBook.Is(each, "payment_intent", intent)) && (charge is null || PaymentBook.Is(each, "charge", charge)));
    }

    /// <summary>What was taken and neither given back nor on its way.</summary>
    private static long Left(PaymentBook book, JsonObject charge) => PaymentBook.Number(charge, "amount_captured")
        - book.All(Kind).Where(each => PaymentBook.Is(each, "charge", PaymentBook.Text(charge, "id")) && !PaymentBook.Is(each, "status", "failed")).Sum(each => PaymentBook.Number(each, "amount"));
}
