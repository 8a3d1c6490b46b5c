using System.Globalization;
using System.Net;

namespace Auction.Sandbox.Messages;

/// <summary>What was sent, the latest first, to read in a browser during a trial.</summary>
internal static class MessagePage
{
    private const int Shown = 200;
    private const string Style = "main{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}article{border:1px solid;padding:.5rem 1rem;margin:1rem 0;overflow-wrap:anywhere}pre{white-space:pre-wrap;font:inherit}";

    public static void MapMessagePage(this WebApplication app)
    {
        app.MapGet("/messages/", (HttpContext context, MessageStore store) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";
            lock (store.Gate) { return Results.Content(Page(store.All), "text/html; charset=utf-8"); }
        });
        app.MapGet("/messages/style.css", () => Results.Text(Style, "text/css"));
    }

    private static string Page(IReadOnlyList<SandboxMessage> all) => $"""
        <!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>已发消息 Messages sent</title><link rel="stylesheet" href="/messages/style.css">
        <main><h1>已发消息 <span lang="en">Messages sent</span></h1><p>{all.Count.ToString(CultureInfo.InvariantCulture)}</p>
        {string.Concat(all.Reverse().Take(Shown).Select(Line))}</main></html>
        """;

    private static string Line(SandboxMessage message) => $"""
        <article lang="{message.Order.Language}"><p><b>{Text(message.Order.Channel)}</b> → {Text(message.Order.To)} · {message.TakenAt.ToString("u", CultureInfo.InvariantCulture)} · {message.Standing}</p><h2>{Text(message.Order.Subject)}</h2><pre>{Text(message.Order.Text)}</pre></article>
        """;

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
