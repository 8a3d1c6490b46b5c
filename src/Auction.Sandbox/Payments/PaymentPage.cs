using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Where a person pays: the amount, who gets it and what for, in Chinese and English, without any script.</summary>
internal static class PaymentPage
{
    private const string Style = "main{max-width:34rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}dd{margin:0;overflow-wrap:anywhere}.sum{font-size:1.75rem}button,input{font:inherit;padding:.5rem;margin:.25rem .5rem .25rem 0}input{box-sizing:border-box;width:100%}.note{border:1px solid;padding:.5rem}";

    public static void MapPaymentPage(this WebApplication app)
    {
        app.MapGet("/pay/{id}", (string id, HttpContext context, PaymentBook book) =>
        {
            lock (book.Gate) { return Find(book, id, context.Request.Query["client_secret"]) is { } intent ? Shown(context, intent) : Results.NotFound(); }
        });
        app.MapGet("/pay/style.css", () => Results.Text(Style, "text/css"));
        app.MapPost("/pay/{id}", PayAsync);
    }

    private static async Task<IResult> PayAsync(string id, HttpContext context, PaymentBook book, PaymentProvider provider, TimeProvider time)
    {
        // A page elsewhere could send this form too; browsers say so.
        if (context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) { return Results.StatusCode(StatusCodes.Status403Forbidden); }
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        lock (book.Gate)
        {
            if (Find(book, id, form["client_secret"]) is not { } found) { return Results.NotFound(); }
            if (!PaymentBook.Is(found, "status", "requires_action")) { return Back(found); }
            var intent = book.Edit(found);
            Act(context, book, provider, time, intent, form["payer"].ToString().Trim(), form["act"] == "pay");
            book.Keep();
            return Back(intent);
        }
    }

    private static void Act(HttpContext context, PaymentBook book, PaymentProvider provider, TimeProvider time, JsonObject intent, string payer, bool pays)
    {
        var plan = provider.Take(context.Request.Path.Value!);
        var call = new PaymentCall
        {
            Book = book,
            Form = new PaymentForm([]),
            Account = PaymentBook.Text(intent, "_account"),
            Now = time.GetUtcNow(),
            Plan = plan,
            Address = new Uri($"{context.Request.Scheme}://{context.Request.Host}/"),
        };
        var means = book.Edit(book.Find(PaymentBook.Text(intent, "payment_method"))!);
        if (payer.Length > 0) { means["billing_details"]!["name"] = payer; }
        if (!pays || plan.Behaviour == PaymentBehaviour.Declined)
        {
            IntentActs.Decline(call, intent, means, "generic_decline");
        }
        else if (call.DueAt is { } dueAt)
        {
            intent["status"] = "processing";
            intent["next_action"] = null;
            intent["_due_at"] = dueAt;
            call.Raise("payment_intent.processing", intent);
        }
        else
        {
            IntentActs.Pay(call, intent, means);
        }
    }

    /// <summary>The payment, shown only to whoever knows its client secret.</summary>
    private static JsonObject? Find(PaymentBook book, string id, string? secret) =>
        book.Find(id) is { } found && PaymentBook.Is(found, "object", PaymentIntents.Kind) && PaymentBook.Is(found, "client_secret", secret ?? "") ? found : null;

    private static IResult Back(JsonObject intent)
    {
        if (intent["_return_url"]?.GetValue<string>() is not { } url) { return Results.Redirect($"/pay/{PaymentBook.Text(intent, "id")}?client_secret={PaymentBook.Text(intent, "client_secret")}"); }
        var outcome = PaymentBook.Text(intent, "status") is "succeeded" or "requires_capture" ? "succeeded" : PaymentBook.Is(intent, "status", "processing") ? "pending" : "failed";
        var mark = url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return Results.Redirect($"{url}{mark}payment_intent={PaymentBook.Text(intent, "id")}&payment_intent_client_secret={PaymentBook.Text(intent, "client_secret")}&redirect_status={outcome}");
    }

    private static IResult Shown(HttpContext context, JsonObject intent)
    {
        // The browser checks where a form ends up, and this one ends where the payer came from.
        var home = intent["_return_url"]?.GetValue<string>() is { } url ? " " + new Uri(url).GetLeftPart(UriPartial.Authority) : "";
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; form-action 'self'{home}; base-uri 'none'; frame-ancestors 'none'";
        var amount = (PaymentBook.Number(intent, "amount") / 100L).ToString("N0", CultureInfo.InvariantCulture) + "." + (PaymentBook.Number(intent, "amount") % 100L).ToString("00", CultureInfo.InvariantCulture);
        var payee = intent["metadata"]!["payee"]?.GetValue<string>() ?? "Sandbox";
        var about = intent["description"]?.GetValue<string>() ?? "—";
        var page = $"""
            <!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>付款 Payment</title><link rel="stylesheet" href="/pay/style.css">
            <main><h1>付款 <span lang="en">Payment</span></h1><p class="note">沙盒：不会动用真实资金。<br><span lang="en">Sandbox: no real money moves.</span></p>
            <dl><dt>金额 <span lang="en">Amount</span></dt><dd class="sum">¥{Text(amount)}</dd><dt>收款方 <span lang="en">Payee</span></dt><dd>{Text(payee)}</dd><dt>用途 <span lang="en">Purpose</span></dt><dd>{Text(about)}</dd><dt>编号 <span lang="en">Number</span></dt><dd><code>{Text(PaymentBook.Text(intent, "id"))}</code></dd></dl>
            {(PaymentBook.Is(intent, "status", "requires_action") ? Form(intent) : Standing(PaymentBook.Text(intent, "status")))}</main></html>
            """;
        return Results.Content(page, "text/html; charset=utf-8");
    }

    private static string Form(JsonObject intent) => $"""
        <form method="post"><input type="hidden" name="client_secret" value="{Text(PaymentBook.Text(intent, "client_secret"))}">
        <p><label>付款账户户名 <span lang="en">Name on the paying account</span><input name="payer" maxlength="100" autocomplete="name"></label></p>
        <p><button name="act" value="pay">付款 <span lang="en">Pay</span></button><button name="act" value="fail">银行拒绝付款 <span lang="en">Bank declines</span></button></p></form>
        """;

    private static string Standing(string status) => status switch
    {
        "succeeded" or "requires_capture" => """<p role="status">已付款。 <span lang="en">Paid.</span></p>""",
        "processing" => """<p role="status">付款处理中。 <span lang="en">The payment is being processed.</span></p>""",
        "canceled" => """<p role="status">付款已取消。 <span lang="en">The payment was cancelled.</span></p>""",
        _ => """<p role="status">现在不能付款，请回到付款前的页面。 <span lang="en">It cannot be paid now; please go back to where you came from.</span></p>""",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
