using Auction.Data;
using Auction.Data.Files;
using Auction.Web.Acts;
using Auction.Web.Distributions.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Auction.Web.Distributions;

/// <summary><c>/distributions/{number}/files/{sha256}</c>: a file of a distribution, to be saved by the court that keeps it. It is never shown within the site.</summary>
/// <remarks>Unknown and not allowed look alike: who may not open a file need not learn that there is one.</remarks>
internal static class DistributionFileEndpoint
{
    // Files came from outside: whatever a browser makes of one, it gets no script, no origin and nothing to load.
    private const string Policy = "sandbox; default-src 'none'";

    /// <summary>Maps the address.</summary>
    public static void MapDistributionFiles(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/distributions/{number:maxlength(20)}/files/{sha256:regex(^[0-9a-f]{{64}}$)}", [HttpMethods.Get, HttpMethods.Head], GetAsync).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The address of a file, below the language prefix.</summary>
    public static string PathOf(string number, string sha256) => $"/distributions/{number}/files/{sha256}";

    private static async Task<IResult> GetAsync(
        string number, string sha256, HttpContext context, DistributionReader desks, IDbContextFactory<AuctionDb> databases, FileShelf shelf, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, context.User, cancellationToken) is not { Desk: ActDesk.Court } scene)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.DistributionFiles.AsNoTracking().SingleOrDefaultAsync(each => each.DistributionId == scene.Row.Id && each.Sha256 == sha256, cancellationToken);
        if (row is null || await shelf.FindAsync(sha256, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        return Results.Bytes(file.Bytes, file.MediaType, row.Name, enableRangeProcessing: false, entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }
}
