using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Pictures;
using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pictures;

/// <summary>Draws the copies of photographs whose edit has changed. The rows say what is to be done; losing this job loses nothing.</summary>
internal sealed class PictureKeeper(
    IDbContextFactory<AuctionDb> databases,
    FileShelf shelf,
    IImageProcessor processor,
    IPlatformClock clock,
    TimeProvider time,
    ILogger<PictureKeeper> log) : BackgroundService
{
    // One at a time and few in a row: bids must not wait for pictures.
    private const int AtOnce = 4;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    /// <summary>After a fault that may pass, it is tried again so much later.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Draws what waits; also called by tests. Doing it twice does no harm.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        var again = clock.Now - Pause;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var waiting = await db.AssetPictures.AsNoTracking()
            .Where(row => (row.CopiedEdit == null || row.CopiedEdit != row.Edit) && (row.Fault == null || (row.Fault == (int)PictureFault.NotInstalled && row.TriedAt < again)))
            .OrderBy(row => row.AddedAt).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var row in waiting)
        {
            await DrawAsync(db, row, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await BeatAsync(stoppingToken);
            }
            catch (Exception e) when (e is System.Data.Common.DbException or DbUpdateException or IOException)
            {
                log.LogWarning(e, "Pictures could not be drawn; they wait.");
            }
        }
    }

    private async Task DrawAsync(AuctionDb db, AssetPictureRow row, CancellationToken cancellationToken)
    {
        var edit = PictureEditText.Read(row.Edit) ?? throw new InvalidOperationException($"The edit of picture {row.Id} cannot be read.");
        var original = await shelf.FindAsync(row.OriginalSha256, cancellationToken) ?? throw new InvalidOperationException($"The original of picture {row.Id} is missing.");
        var drawn = await processor.RenderAsync(original.Bytes, edit, cancellationToken);
        var draft = edit.Blurs.Length == 0 || drawn.Fault is not null ? drawn : await processor.RenderAsync(original.Bytes, edit with { Blurs = [] }, cancellationToken);
        var fault = drawn.Fault ?? draft.Fault;
        var now = clock.Now;

        // If the court changed the edit meanwhile, these copies belong to nothing; the next beat draws the new ones.
        var current = db.AssetPictures.Where(picture => picture.Id == row.Id && picture.Edit == row.Edit);
        if (fault is { } found)
        {
            await current.ExecuteUpdateAsync(set => set.SetProperty(picture => picture.Fault, (int)found).SetProperty(picture => picture.TriedAt, now), cancellationToken);
            return;
        }

        var (small, medium, large) = (await KeepAsync(drawn, PictureSize.Small, cancellationToken), await KeepAsync(drawn, PictureSize.Medium, cancellationToken), await KeepAsync(drawn, PictureSize.Large, cancellationToken));
        var shown = await KeepAsync(draft, PictureSize.Medium, cancellationToken);
        await current.ExecuteUpdateAsync(
            set => set.SetProperty(picture => picture.CopiedEdit, row.Edit)
                .SetProperty(picture => picture.SmallSha256, small)
                .SetProperty(picture => picture.MediumSha256, medium)
                .SetProperty(picture => picture.LargeSha256, large)
                .SetProperty(picture => picture.DraftSha256, shown)
                .SetProperty(picture => picture.Fault, (int?)null)
                .SetProperty(picture => picture.TriedAt, now),
            cancellationToken);
    }

    private Task<string> KeepAsync(RenderedPicture picture, PictureSize size, CancellationToken cancellationToken) =>
        shelf.PutAsync(picture.Copies.Single(copy => copy.Size == size).Jpeg, "image/jpeg", cancellationToken);
}
