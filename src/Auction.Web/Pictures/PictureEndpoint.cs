using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Pictures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Auction.Web.Pictures;

/// <summary><c>/pictures/{id}/{size}.jpg</c>: a copy everybody may see. A photograph that is not public, or whose copies are outdated, is not there.</summary>
internal static class PictureEndpoint
{
    /// <summary>Maps the address.</summary>
    public static void MapPictures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/pictures/{id:guid}/{size:regex(^(s|m|l)$)}.jpg", [HttpMethods.Get, HttpMethods.Head], GetAsync).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The address of a copy. It changes with the content, so that no old copy is shown.</summary>
    public static string PathOf(AssetPictureRow row, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(size);
        return $"/pictures/{row.Id}/{size.Name}.jpg?v={KeyOf(row, size)?[..8]}";
    }

    /// <summary>The file of a copy; null before there is one.</summary>
    public static string? KeyOf(AssetPictureRow row, PictureSize size) =>
        size == PictureSize.Small ? row.SmallSha256 : size == PictureSize.Medium ? row.MediumSha256 : row.LargeSha256;

    private static async Task<IResult> GetAsync(Guid id, string size, HttpContext context, IDbContextFactory<AuctionDb> databases, FileShelf shelf, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.AssetPictures.AsNoTracking().SingleOrDefaultAsync(picture => picture.Id == id && picture.IsPublic, cancellationToken);
        if (row is not { HasCopies: true } || KeyOf(row, PictureSize.All.Single(each => each.Name == size)) is not { } key || await shelf.FindAsync(key, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        // Short, because the court may take a photograph back.
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(file.Bytes, file.MediaType, entityTag: new EntityTagHeaderValue($"\"{key}\""));
    }
}
