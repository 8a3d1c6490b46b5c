using System.Globalization;
using System.Net;
using System.Text;

namespace Auction.Sandbox.Platforms;

/// <summary>The same control as a plain page, for a person at this machine.</summary>
internal static class ControlPage
{
    private const string Policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapControlPage(this WebApplication app)
    {
        app.MapGet("/", (HttpContext context, PlatformPark park) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            return Results.Content(Page(park), "text/html; charset=utf-8");
        });
        app.MapPost("/", async (HttpContext context, PlatformPark park) =>
        {
            // A page elsewhere could send this form too; browsers say so.
            if (context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) { return Results.StatusCode(StatusCodes.Status403Forbidden); }
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (park.Find(form["platform"].ToString()) is not { } platform
                || !Enum.TryParse<PlatformBehaviour>(form["behaviour"], out var behaviour)
                || !int.TryParse(form["delay"], NumberStyles.None, CultureInfo.InvariantCulture, out var delay)
                || new PlatformPlan(behaviour, delay) is not { IsSound: true } plan)
            {
                return Results.BadRequest();
            }

            if (form["valuation"].ToString().Trim() is { Length: > 0 } number) { platform.SetPlan(number, plan); }
            else { platform.Plan = plan; }
            return Results.Redirect("/");
        });
    }

    private static string Page(PlatformPark park)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>沙盒 Sandbox</title>");
        html.Append("<h1>沙盒：网络询价平台 · Sandbox: inquiry platforms</h1><p>价格均为模拟，重启后清空。 All prices are invented; everything is gone at the end.</p>");
        foreach (var platform in park.All) { Append(html, platform); }
        return html.Append("</html>").ToString();
    }

    private static void Append(StringBuilder html, SandboxPlatform platform)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(platform.Name)} <code>{Text(platform.Id)}</code></h2><p>{Text(Shown(platform.Plan))}</p><ul>");
        foreach (var (number, plan) in platform.Plans.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{Text(number)}: {Text(Shown(plan))}</li>");
        }

        html.Append(CultureInfo.InvariantCulture, $"</ul><form method=\"post\"><input type=\"hidden\" name=\"platform\" value=\"{Text(platform.Id)}\"><label>行为 Behaviour <select name=\"behaviour\">");
        foreach (var behaviour in Enum.GetValues<PlatformBehaviour>())
        {
            html.Append(CultureInfo.InvariantCulture, $"<option{(behaviour == platform.Plan.Behaviour ? " selected" : "")}>{behaviour}</option>");
        }

        html.Append(CultureInfo.InvariantCulture, $"</select></label> <label>秒 Seconds <input name=\"delay\" inputmode=\"numeric\" size=\"6\" value=\"{platform.Plan.DelaySeconds}\"></label> ");
        html.Append("<label>仅对 Only for <input name=\"valuation\" placeholder=\"HV2611-0001\" size=\"14\"></label> <button>设定 Set</button></form><ol>");
        foreach (var request in platform.Requests)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{Text(request.Valuation)} {Text(request.Kind)} {request.ReceivedAt:u}</li>");
        }

        html.Append("</ol>");
    }

    private static string Shown(PlatformPlan plan) => string.Create(CultureInfo.InvariantCulture, $"{plan.Behaviour}, {plan.DelaySeconds} s");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
