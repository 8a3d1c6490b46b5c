namespace Auction.Web.Shell.Language;

/// <summary>The links 中文 and EN: <c>/lang/zh</c> and <c>/lang/en</c> remember the choice and go back to the page.</summary>
internal static class LanguageSwitch
{
    /// <summary>Maps <c>GET /lang/{language}?to={path}</c>.</summary>
    public static void MapLanguageSwitch(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/lang/{language:regex(^(zh|en)$)}", Switch).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The address of the switch for a page.</summary>
    public static string Link(string language, HttpRequest request) =>
        $"/lang/{language}?to={Uri.EscapeDataString(request.Path + request.QueryString)}";

    private static IResult Switch(string language, string? to, HttpContext context)
    {
        context.Response.Cookies.Append(PageLanguage.CookieName, language, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        var path = IsLocal(to) ? to! : "/";
        return Results.LocalRedirect(language == PageLanguage.English ? PageLanguage.EnglishPrefix + path : path);
    }

    // "//elsewhere" and "/\elsewhere" are addresses of other sites.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] && (path.Length == 1 || (path[1] != '/' && path[1] != '\\'));
}
