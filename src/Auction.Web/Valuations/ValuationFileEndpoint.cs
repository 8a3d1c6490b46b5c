using Auction.Data.Procedures;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Valuations;
using Auction.Grains.Valuations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Auction.Web.Valuations;

/// <summary><c>/valuations/{number}/files/{sha256}</c>: a file of a valuation, to be saved. It is never shown within the site.</summary>
/// <remarks>Unknown and not allowed look alike: who may not open a file need not learn that there is one.</remarks>
internal static class ValuationFileEndpoint
{
    // Files came from outside: whatever a browser makes of one, it gets no script, no origin and nothing to load.
    private const string Policy = "sandbox; default-src 'none'";

    /// <summary>Maps the address.</summary>
    public static void MapValuationFiles(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/valuations/{number:maxlength(20)}/files/{sha256:regex(^[0-9a-f]{{64}}$)}", [HttpMethods.Get, HttpMethods.Head], GetAsync).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The address of a file, below the language prefix.</summary>
    public static string PathOf(string number, string sha256) => $"/valuations/{number}/files/{sha256}";

    private static async Task<IResult> GetAsync(
        string number,
        string sha256,
        HttpContext context,
        IDbContextFactory<AuctionDb> databases,
        ValuationDesk desk,
        FileShelf shelf,
        ReviewMaterial material,
        CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await (
            from valuation in db.Valuations.AsNoTracking()
            join row in db.ValuationFiles.AsNoTracking() on valuation.Id equals row.ValuationId
            where valuation.Number == number && row.Sha256 == sha256
            select new { valuation.Id, valuation.CourtId, row.Name, row.Audience, row.AddedBy }).SingleOrDefaultAsync(cancellationToken);
        // Who brought a file may always read it again, also while it is the court's alone.
        var isOwn = found?.AddedBy is { } bringer && bringer == ValuationVisitor.Of(context.User).AccountId;
        if (found is null || (!isOwn && !await MayOpenAsync(found.Id, found.CourtId, sha256, found.Audience, context, db, desk, material, cancellationToken)))
        {
            return Results.NotFound();
        }

        if (await shelf.FindAsync(sha256, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = found.Audience == FileAudience.Public ? "public, max-age=300" : "no-store";
        return Results.Bytes(file.Bytes, file.MediaType, found.Name, enableRangeProcessing: false, entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }

    private static async Task<bool> MayOpenAsync(
        Guid valuationId,
        Guid courtId,
        string sha256,
        FileAudience audience,
        HttpContext context,
        AuctionDb db,
        ValuationDesk desk,
        ReviewMaterial material,
        CancellationToken cancellationToken)
    {
        if (audience == FileAudience.Public)
        {
            return true;
        }

        var visitor = ValuationVisitor.Of(context.User);
        if (visitor.AccountId is null)
        {
            return false;
        }

        var parties = await db.ValuationParties.AsNoTracking().Where(row => row.ValuationId == valuationId).ToListAsync(cancellationToken);
        var state = visitor.NeedsState ? await desk.FindAsync(valuationId, cancellationToken) : null;
        var role = visitor.RoleIn(ValuationCircle.Of(courtId, parties, state));
        return role.MayOpen(audience)
            || (role is ValuationRole.Association association && audience >= FileAudience.Parties && (await material.OfAsync(state!, association.AssociationId, cancellationToken)).Contains(sha256));
    }
}
