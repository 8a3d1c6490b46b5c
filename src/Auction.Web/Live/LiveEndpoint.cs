using System.Net.WebSockets;
using Auction.Data.Platform;
using Auction.Grains.Rounds;
using Auction.Web.Bidding;
using Auction.Web.Lots;

namespace Auction.Web.Live;

/// <summary><c>/live/lots/{number}</c>: the latest state of a lot's round, over and over, as JSON text messages.</summary>
internal static class LiveEndpoint
{
    /// <summary>How often a silent line is probed, and how long an answer may take before the line is given up.</summary>
    public static TimeSpan KeepAlive { get; } = TimeSpan.FromSeconds(20);

    /// <summary>Maps the channel.</summary>
    public static void MapLive(this IEndpointRouteBuilder endpoints) =>
        endpoints.Map("/live/lots/{number}", WatchAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task WatchAsync(
        string number,
        HttpContext context,
        LotDirectory lots,
        LiveHub hub,
        IRoundDirectory directory,
        IPlatformClock clock,
        IHostApplicationLifetime lifetime)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return;
        }

        // A page of another site could otherwise watch with a reader's cookies.
        if (!IsOwnOrigin(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await lots.FindRoundAsync(number, context.RequestAborted) is not { } roundId)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var seat = hub.Join(roundId);
        if (seat is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var view = await (await directory.FindAsync(roundId, context.RequestAborted)).ViewAsync(context.RequestAborted);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            KeepAliveInterval = KeepAlive,
            KeepAliveTimeout = KeepAlive,
        });
        await new LiveWatcher(socket, seat, clock).RunAsync(LiveStateJson.Write(view, clock.Now), lifetime.ApplicationStopping);
    }

    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();

        // Programs send no origin; browsers always do.
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
