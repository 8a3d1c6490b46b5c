using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Money taken back from an account it was moved to.</summary>
internal static class Reversals
{
    public const string Kind = "transfer_reversal";

    public static JsonObject Create(PaymentCall call)
    {
        var transfer = call.Book.Edit(call.Named(Transfers.Kind, "transfer"));
        var (asked, metadata) = (call.Form.Amount("amount"), call.Form.Metadata());
        var description = call.Form.Text("description");
        call.Form.Ignore("refund_application_fee").End();
        var (id, to) = (PaymentBook.Text(transfer, "id"), PaymentBook.Text(transfer, "destination"));
        var left = PaymentBook.Number(transfer, "amount") - PaymentBook.Number(transfer, "amount_reversed");
        if (left == 0) { throw PaymentProblem.Invalid("transfer_already_reversed", $"Transfer {id} is already fully reversed.", "id"); }
        var amount = asked ?? left;
        if (amount > left) { throw PaymentProblem.Invalid("amount_too_large", $"Reversal amount ({amount}) is greater than the unreversed amount of the transfer ({left})", "amount"); }
        if (Balances.Of(call.Book, to) < amount) { throw PaymentProblem.Invalid("balance_insufficient", "The account the transfer went to has insufficient funds.", "amount"); }
        var reversal = call.New(Kind, "trr");
        var reversalId = PaymentBook.Text(reversal, "id");
        reversal["amount"] = amount;
        reversal["currency"] = "cny";
        reversal["balance_transaction"] = Balances.Enter(call, call.Account, amount, "transfer_refund", reversalId);
        reversal["description"] = description;
        reversal["destination_payment_refund"] = null;
        reversal["metadata"] = metadata;
        reversal["source_refund"] = null;
        reversal["transfer"] = id;
        Balances.Enter(call, to, -amount, "payment_refund", reversalId);
        call.Book.Add(reversal);
        transfer["amount_reversed"] = PaymentBook.Number(transfer, "amount_reversed") + amount;
        transfer["reversed"] = left == amount;
        call.Raise("transfer.reversed", transfer);
        return reversal;
    }

    public static JsonObject List(PaymentCall call)
    {
        var id = PaymentBook.Text(call.Named(Transfers.Kind, "transfer"), "id");
        return PaymentWire.Page(call, Kind, $"/v1/transfers/{id}/reversals", each => PaymentBook.Is(each, "transfer", id));
    }
}
