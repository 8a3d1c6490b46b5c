using System.Globalization;

namespace Auction.Web.Shell.Language;

/// <summary>Moves the prefix <c>/en</c> from the path to the path base, so that every route exists once and every link keeps its language.</summary>
internal sealed class LanguageMiddleware(RequestDelegate next)
{
    private static readonly CultureInfo ChineseCulture = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");

    // Machine addresses and files have no language of their own.
    private static readonly string[] WithoutLanguage = ["/api", "/live", "/lang", "/css", "/js", "/lib", "/img", "/health", "/openapi"];

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (request.Path.StartsWithSegments(PageLanguage.EnglishPrefix, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            request.PathBase = request.PathBase.Add(PageLanguage.EnglishPrefix);
            request.Path = rest.HasValue ? rest : "/";
        }
        else if (IsPageVisit(request) && request.Cookies[PageLanguage.CookieName] == PageLanguage.English)
        {
            context.Response.Headers.Vary = "Cookie";
            context.Response.Redirect($"{request.PathBase}{PageLanguage.EnglishPrefix}{request.Path}{request.QueryString}");
            return;
        }

        var culture = PageLanguage.IsEnglish(context) ? EnglishCulture : ChineseCulture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        await next(context);
    }

    private static bool IsPageVisit(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !Array.Exists(WithoutLanguage, prefix => request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));
}
