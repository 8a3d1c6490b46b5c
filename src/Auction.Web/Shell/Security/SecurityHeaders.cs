namespace Auction.Web.Shell.Security;

/// <summary>Headers that keep a page from running or showing anything that is not ours.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self' {0}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = string.Format(System.Globalization.CultureInfo.InvariantCulture, Policy, LiveOrigin(context.Request));
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        return next(context);
    }

    // Not every browser lets 'self' cover the web socket of the same host.
    private static string LiveOrigin(HttpRequest request) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host.ToUriComponent()}";
}
