using System.Text.Unicode;
using Auction.Data.People;
using Auction.Web.Shell.Language;
using Auction.Web.Shell.Lots;
using Auction.Web.Shell.People;
using Auction.Web.Shell.Security;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Auction.Web.Shell;

/// <summary>What every page needs: words, layout, headers, files. Called by the host.</summary>
internal static class ShellServices
{
    /// <summary>Registers pages, words, antiforgery and the layout's services.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped(provider => WordsOf(provider.GetRequiredService<IHttpContextAccessor>()));
        services.AddScoped<LotQueries>();
        services.AddScoped<Pages.Me.MyQueries>();
        services.AddScoped<Pages.Court.Registrations>();
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, AccountClaims>();
        services.AddRazorPages(options => PublicPages.Open(options.Conventions));
        services.Configure<MvcViewOptions>(options => options.HtmlHelperOptions.ClientValidationEnabled = false);

        // Chinese stays readable in the page source instead of turning into entities.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));

        // One cookie for both languages: without this it would be bound to the path base of the page that set it.
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "hp-form";
            options.Cookie.Path = "/";
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = "hp-note";
            options.Cookie.Path = "/";
        });
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Path = "/";
            options.ReturnUrlParameter = "to";
        });
        services.AddResponseCompression();
        return services;
    }

    /// <summary>Headers, language, errors and files, in this order; routing and authentication come after it.</summary>
    public static void UseShell(this IApplicationBuilder pages)
    {
        pages.UseMiddleware<SecurityHeaders>();
        pages.UseMiddleware<LanguageMiddleware>();
        pages.UseExceptionHandler("/error/500");
        pages.UseStatusCodePagesWithReExecute("/error/{0}");
        pages.UseSiteFiles();
    }

    /// <summary>Pages and the language switch.</summary>
    public static void MapShell(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRazorPages();
        endpoints.MapLanguageSwitch();
    }

    private static Words WordsOf(IHttpContextAccessor accessor) =>
        new(accessor.HttpContext is { } context && PageLanguage.IsEnglish(context));
}
