using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Auction.Web.People;

/// <summary>Binds the sign-in cookie to a row of the table of sessions: made with it, refused without it, over when it is over.</summary>
internal static class SessionCookie
{
    private const string Item = "hp:session";

    /// <summary>Puts the three moments of a cookie's life under the table.</summary>
    public static void Bind(CookieAuthenticationEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        events.OnSigningIn = BeginAsync;
        events.OnValidatePrincipal = CheckAsync;
        events.OnSigningOut = context => EndCurrentAsync(context.HttpContext);
    }

    /// <summary>The session of the request; null for visitors.</summary>
    public static Guid? CurrentSession(this HttpContext context) => context.Features.Get<Current>()?.Id;

    private static async Task BeginAsync(CookieSigningInContext context)
    {
        // A refresh, such as after the real name was proved, hands the earlier properties on: the session stays. Every other sign-in is a new one,
        // so that nobody can hand somebody a session and use it once that person has signed in.
        if (IdOf(context.Properties) is { } stays && stays == context.HttpContext.CurrentSession())
        {
            return;
        }

        await EndCurrentAsync(context.HttpContext);
        var request = context.HttpContext;
        var accountId = context.Principal!.AccountId() ?? throw new InvalidOperationException("Only accounts sign in.");
        var id = await request.RequestServices.GetRequiredService<Sessions>()
            .BeginAsync(accountId, request.Request.Headers.UserAgent.ToString(), request.Connection.RemoteIpAddress, request.RequestAborted);
        context.Properties.Items[Item] = id.ToString("D");
        request.Features.Set(new Current(id, accountId));
    }

    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        if (IdOf(context.Properties) is not { } id || context.Principal?.AccountId() is not { } accountId
            || !await sessions.GoesOnAsync(id, accountId, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Features.Set(new Current(id, accountId));
        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    private static async Task EndCurrentAsync(HttpContext context)
    {
        if (context.Features.Get<Current>() is { } current)
        {
            await context.RequestServices.GetRequiredService<Sessions>().LeaveAsync(current.Id, current.AccountId, context.RequestAborted);
            context.Features.Set<Current>(null);
        }
    }

    private static Guid? IdOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Item, out var text) && Guid.TryParse(text, out var id) ? id : null;

    private sealed record Current(Guid Id, Guid AccountId);
}
