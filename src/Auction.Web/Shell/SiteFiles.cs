using Microsoft.AspNetCore.StaticFiles;

namespace Auction.Web.Shell;

/// <summary>Style sheets, scripts and drawings from <c>wwwroot</c>.</summary>
internal static class SiteFiles
{
    private static readonly string[] Folders = ["/css", "/js", "/lib", "/img"];

    /// <summary>Serves the files compressed; an address that carries the file's digest may be kept for a year.</summary>
    public static void UseSiteFiles(this IApplicationBuilder app)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".mjs"] = "text/javascript";
        var options = new StaticFileOptions { ContentTypeProvider = types, OnPrepareResponse = SetCaching };
        app.UseWhen(IsFile, branch =>
        {
            // Only public files are compressed: pages hold secrets (antiforgery tokens) next to text a visitor chooses.
            branch.UseResponseCompression();
            branch.UseStaticFiles(options);
        });
    }

    private static bool IsFile(HttpContext context) =>
        Array.Exists(Folders, folder => context.Request.Path.StartsWithSegments(folder, StringComparison.OrdinalIgnoreCase));

    // A module imported by another carries no digest: it is asked for again and answered "not modified".
    private static void SetCaching(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
