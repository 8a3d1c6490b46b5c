using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Auction.Web.Disposals;

/// <summary><c>/disposals/{number}/files/{sha256}</c>: a file of a disposal, to be saved. It is never shown within the site.</summary>
/// <remarks>Unknown and not allowed look alike: who may not open a file need not learn that there is one.</remarks>
internal static class DisposalFileEndpoint
{
    // Files came from outside: whatever a browser makes of one, it gets no script, no origin and nothing to load.
    private const string Policy = "sandbox; default-src 'none'";

    /// <summary>Maps the address.</summary>
    public static void MapDisposalFiles(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/disposals/{number:maxlength(20)}/files/{sha256:regex(^[0-9a-f]{{64}}$)}", [HttpMethods.Get, HttpMethods.Head], GetAsync).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The address of a file, below the language prefix.</summary>
    public static string PathOf(string number, string sha256) => $"/disposals/{number}/files/{sha256}";

    private static async Task<IResult> GetAsync(
        string number, string sha256, HttpContext context, IDbContextFactory<AuctionDb> databases, FileShelf shelf, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await (
            from disposal in db.Disposals.AsNoTracking()
            join row in db.DisposalFiles.AsNoTracking() on disposal.Id equals row.DisposalId
            where disposal.Number == number && row.Sha256 == sha256
            select new { Disposal = disposal, Row = row }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return Results.NotFound();
        }

        // Who brought a file may always read it again, also while it is the court's alone.
        var visitor = DisposalVisitor.Of(context.User);
        var isOwn = found.Row.AddedBy is { } bringer && bringer == visitor.AccountId;
        var people = await db.DisposalParties.AsNoTracking().Where(person => person.DisposalId == found.Disposal.Id).ToListAsync(cancellationToken);
        if (!isOwn && !visitor.StandingIn(found.Disposal, people, state: null).MayOpen(found.Row.Audience))
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
        headers.CacheControl = found.Row.Audience == FileAudience.Public ? "public, max-age=300" : "no-store";
        return Results.Bytes(file.Bytes, file.MediaType, found.Row.Name, enableRangeProcessing: false, entityTag: new EntityTagHeaderValue($"\"{sha256}\""));
    }
}
