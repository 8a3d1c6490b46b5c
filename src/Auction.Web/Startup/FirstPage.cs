using Microsoft.AspNetCore.Http.Features;

namespace Auction.Web.Startup;

/// <summary>Draws the front page once for nobody, so that the first visitor does not wait for what a first time needs.</summary>
internal static class FirstPage
{
    /// <summary>Draws it and throws it away. A fault is left for the visitor's own request to show.</summary>
    public static async Task DrawAsync(WebApplication app)
    {
        var page = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .First(endpoint => endpoint.RoutePattern.RawText is "");
        await using var scope = app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.Host = new HostString("localhost");
        context.Request.Path = "/";
        context.SetEndpoint(page);
        app.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        try
        {
            await page.RequestDelegate!(context);
        }
        catch (Exception e)
        {
            app.Logger.LogDebug(e, "The front page could not be drawn before the first visitor asked for it.");
        }
    }
}
