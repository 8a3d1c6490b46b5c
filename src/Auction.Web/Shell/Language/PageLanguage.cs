using Microsoft.Net.Http.Headers;

namespace Auction.Web.Shell.Language;

/// <summary>The language of one request: English under the path prefix <c>/en</c>, Simplified Chinese otherwise.</summary>
internal static class PageLanguage
{
    /// <summary>Path prefix of the English pages.</summary>
    public const string EnglishPrefix = "/en";

    /// <summary>Cookie that remembers the choice; its value is <c>zh</c> or <c>en</c>.</summary>
    public const string CookieName = "hp-lang";

    /// <summary>Value of <see cref="CookieName"/> for English.</summary>
    public const string English = "en";

    /// <summary>Value of <see cref="CookieName"/> for Chinese.</summary>
    public const string Chinese = "zh";

    /// <summary>True when the answer to this request is to be in English.</summary>
    /// <remarks>Pages are told by their address; the API, which has one address for both, by <c>Accept-Language</c>.</remarks>
    public static bool IsEnglish(HttpContext context)
    {
        if (context.Request.PathBase.Value?.EndsWith(EnglishPrefix, StringComparison.OrdinalIgnoreCase) == true)
        {
            return true;
        }

        return context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && PrefersEnglish(context.Request);
    }

    /// <summary>True when <c>Accept-Language</c> puts English before Chinese.</summary>
    public static bool PrefersEnglish(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accepted = request.GetTypedHeaders().AcceptLanguage;
        return Quality(accepted, English) > Quality(accepted, Chinese);
    }

    private static double Quality(IList<StringWithQualityHeaderValue> accepted, string language) =>
        accepted
            .Where(value => value.Value.StartsWith(language, StringComparison.OrdinalIgnoreCase))
            .Select(value => value.Quality ?? 1)
            .DefaultIfEmpty(0)
            .Max();
}

/// <summary>Each language by its own name, shown as such in both languages.</summary>
internal static class ShellLanguages
{
    public const string Chinese = "中文";
    public const string English = "EN";
}
