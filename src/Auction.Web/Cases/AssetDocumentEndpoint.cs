using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Procedures;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Auction.Web.Cases;

/// <summary><c>/asset-documents/{id}/{version}</c>: one version of a document of an asset, to be saved. It is never shown within the site.</summary>
/// <remarks>Unknown and not allowed look alike: who may not open a document need not learn that there is one.</remarks>
internal static class AssetDocumentEndpoint
{
    // Files came from outside: whatever a browser makes of one, it gets no script, no origin and nothing to load.
    private const string Policy = "sandbox; default-src 'none'";

    /// <summary>Maps the address.</summary>
    public static void MapAssetDocuments(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/asset-documents/{id:guid}/{version:int:min(1)}", [HttpMethods.Get, HttpMethods.Head], GetAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<IResult> GetAsync(Guid id, int version, HttpContext context, IDbContextFactory<AuctionDb> databases, FileShelf shelf, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await (
            from document in db.AssetDocuments.AsNoTracking()
            join asset in db.Assets on document.AssetId equals asset.Id
            join row in db.Cases on asset.CaseId equals row.Id
            where document.Id == id && document.Version == version
            select new { Document = document, row.CourtId, CaseId = row.Id }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !await MayOpenAsync(found.Document.Audience, found.CourtId, found.CaseId, context, db, cancellationToken)
            || await shelf.FindAsync(found.Document.Sha256, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";

        // The court may close a document again, so that no copy is kept anywhere.
        headers.CacheControl = "no-store";
        return Results.Bytes(file.Bytes, file.MediaType, found.Document.Name, enableRangeProcessing: false, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }

    private static async Task<bool> MayOpenAsync(FileAudience audience, Guid courtId, Guid caseId, HttpContext context, AuctionDb db, CancellationToken cancellationToken)
    {
        if (audience == FileAudience.Public || (context.User.IsCourtStaff() && context.User.CourtId() == courtId))
        {
            return true;
        }

        return audience == FileAudience.Parties && context.User.AccountId() is { } accountId
            && await db.CaseParties.AnyAsync(party => party.CaseId == caseId && party.AccountId == accountId, cancellationToken);
    }
}
