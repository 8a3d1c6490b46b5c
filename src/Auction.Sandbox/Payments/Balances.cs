using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>What each account holds: the sum of its entries. Money is there at once and nothing is taken for the service.</summary>
internal static class Balances
{
    public const string Kind = "balance_transaction";

    /// <summary>Fen an account holds.</summary>
    public static long Of(PaymentBook book, string account) =>
        book.All(Kind).Where(each => PaymentBook.Is(each, "_account", account)).Sum(each => PaymentBook.Number(each, "net"));

    /// <summary>Enters an amount, negative for what goes out, and gives the entry's id.</summary>
    public static string Enter(PaymentCall call, string account, long amount, string type, string source)
    {
        var entry = call.New(Kind, PaymentIds.New("txn"), account);
        entry["amount"] = amount;
        entry["available_on"] = call.Seconds;
        entry["currency"] = "cny";
        entry["description"] = null;
        entry["exchange_rate"] = null;
        entry["fee"] = 0L;
        entry["fee_details"] = new JsonArray();
        entry["net"] = amount;
        entry["reporting_category"] = type;
        entry["source"] = source;
        entry["status"] = "available";
        entry["type"] = type;
        call.Book.Add(entry);
        return PaymentBook.Text(entry, "id");
    }

    /// <summary>Refuses what the account does not hold.</summary>
    public static void Need(PaymentCall call, long amount)
    {
        if (Of(call.Book, call.Account) < amount) { throw PaymentProblem.Invalid("balance_insufficient", "You have insufficient available funds in your account.", "amount"); }
    }

    public static JsonObject Show(PaymentCall call)
    {
        call.Form.End();
        return new JsonObject
        {
            ["object"] = "balance",
            ["available"] = new JsonArray(Part(Of(call.Book, call.Account))),
            ["livemode"] = false,
            ["pending"] = new JsonArray(Part(0)),
        };
    }

    public static JsonObject ShowEntry(PaymentCall call)
    {
        call.Form.End();
        return call.Named(Kind);
    }

    public static JsonObject List(PaymentCall call)
    {
        var type = call.Form.Text("type");
        var source = call.Form.Text("source");
        return PaymentWire.Page(call, Kind, "/v1/balance_transactions", each =>
            (type is null || PaymentBook.Is(each, "type", type)) && (source is null || PaymentBook.Is(each, "source", source)));
    }

    private static JsonObject Part(long amount) => new() { ["amount"] = amount, ["currency"] = "cny", ["source_types"] = new JsonObject { ["card"] = amount } };
}
