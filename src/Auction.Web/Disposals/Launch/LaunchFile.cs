using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Domain.Assets;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Auction.Web.Disposals.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals.Launch;

/// <summary>Everything a launch and its documents are made from, besides what is typed.</summary>
/// <param name="View">The disposal on the court's desk.</param>
/// <param name="Court">The court.</param>
/// <param name="Asset">The asset; null when it stands in no case file here.</param>
/// <param name="Case">Its case; null without one.</param>
/// <param name="Seizures">Seizures of the asset that stand, the first one first.</param>
/// <param name="LotNumber">Number of the lot; null before the first notice.</param>
/// <param name="Particulars">The typed words of the launch or round now under way; null without one.</param>
/// <param name="Site">Address under which this site is reached, as a notice names it (AUC-12.2).</param>
internal sealed record LaunchFile(DisposalView View, CourtRow Court, AssetRow? Asset, CaseRow? Case, IReadOnlyList<SeizureRow> Seizures, string? LotNumber, LaunchParticulars? Particulars, string Site)
{
    public DisposalState State => View.State;

    /// <summary>Facts of the asset, as they may be published.</summary>
    public IReadOnlyDictionary<string, string> Facts => Asset is null ? new Dictionary<string, string>(StringComparer.Ordinal) : AssetPresentation.WithoutNames(CaseJson.Facts(Asset), View.Scene.People.Values);

    /// <summary>True when every required fact is there.</summary>
    public bool AreFactsComplete => Asset is null || AssetFacts.Read(Asset.Kind, Facts).IsComplete;

    /// <summary>The draft now under way or announced; null between launches.</summary>
    public LaunchDraft? Draft => State.Launch?.Draft ?? State.Round?.Draft;
}

/// <summary>Reads it.</summary>
internal sealed class LaunchFiles(IDbContextFactory<AuctionDb> databases, FileShelf shelf, IHttpContextAccessor requests)
{
    /// <summary>Reads everything about a disposal on the court's desk.</summary>
    public async Task<LaunchFile> ReadAsync(DisposalView view, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (row, assetId, lotId) = (view.Row, view.Row.AssetId, view.Row.LotId);
        var asset = assetId is null ? null : await db.Assets.AsNoTracking().SingleOrDefaultAsync(each => each.Id == assetId, cancellationToken);
        return new(
            view,
            await db.Courts.AsNoTracking().SingleAsync(court => court.Id == row.CourtId, cancellationToken),
            asset,
            asset is null ? null : await db.Cases.AsNoTracking().SingleOrDefaultAsync(each => each.Id == asset.CaseId, cancellationToken),
            assetId is null ? [] : await db.Seizures.AsNoTracking().Where(each => each.AssetId == assetId && each.LiftedOn == null).OrderBy(each => each.Turn).ThenBy(each => each.From).ToListAsync(cancellationToken),
            lotId is null ? null : await db.Lots.Where(lot => lot.Id == lotId).Select(lot => lot.Number).SingleAsync(cancellationToken),
            await ParticularsAsync(db, view, cancellationToken),
            requests.HttpContext is { Request: var request } ? $"{request.Scheme}://{request.Host}{request.PathBase}" : "");
    }

    // A corrected notice keeps the words of its own version; the newest is in force. The first version keeps those the panel approved.
    private async Task<LaunchParticulars?> ParticularsAsync(AuctionDb db, DisposalView view, CancellationToken cancellationToken)
    {
        var texts = view.State switch
        {
            { Launch: { } launch } => launch.Draft.Texts,
            { Round: { Versions.Count: 1 } round } => round.Draft.Texts,
            { Round: { } round } => round.Versions[^1].Texts,
            _ => [],
        };
        if (texts.FirstOrDefault(text => text.Kind == NoticeTextKind.Notice) is not { } notice)
        {
            return null;
        }

        var name = LaunchParticulars.FileName(notice.Document);
        var sha256 = await db.DisposalFiles.Where(file => file.DisposalId == view.Row.Id && file.Name == name).Select(file => file.Sha256).FirstOrDefaultAsync(cancellationToken);
        return sha256 is null || await shelf.FindAsync(sha256, cancellationToken) is not { } stored ? null : LaunchParticulars.Read(stored.Bytes);
    }
}
