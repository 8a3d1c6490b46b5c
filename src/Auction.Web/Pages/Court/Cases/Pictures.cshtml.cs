using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Files;
using Auction.Data.Pictures;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Auction.Web.Pictures;
using Auction.Web.Shell;
using Auction.Web.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>The photographs of an asset: upload, turn, blur, caption, order, publish (AUC-13).</summary>
[RequestSizeLimit(UploadIntake.BodyMax)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadIntake.BodyMax)]
internal sealed class PicturesModel(AuctionDb db, PictureBook book, FileShelf shelf, UploadIntake uploads, Words words) : CaseCourtPage(db, words)
{
    /// <summary>Longest caption, in characters.</summary>
    public const int CaptionMax = 100;

    public AssetRow Asset { get; private set; } = null!;

    public IReadOnlyList<AssetPictureRow> Pictures { get; private set; } = [];

    public List<BilingualText> Findings { get; } = [];

    private ActContext Act => new(AccountId, RoleName);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid assetId, CancellationToken cancellationToken) =>
        await ReadAsync(id, assetId, cancellationToken) ? Page() : NotFound();

    /// <summary>The copy the court marks places on: upright, nothing blurred.</summary>
    public async Task<IActionResult> OnGetDraftAsync(Guid id, Guid assetId, Guid picture, CancellationToken cancellationToken) =>
        await FileAsync(id, assetId, picture, row => row.DraftSha256, isAttachment: false, cancellationToken);

    /// <summary>The original, to be saved.</summary>
    public async Task<IActionResult> OnGetOriginalAsync(Guid id, Guid assetId, Guid picture, CancellationToken cancellationToken) =>
        await FileAsync(id, assetId, picture, row => row.OriginalSha256, isAttachment: true, cancellationToken);

    public async Task<IActionResult> OnPostAddAsync(Guid id, Guid assetId, IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, assetId, cancellationToken))
        {
            return NotFound();
        }

        foreach (var file in files.Count == 0 ? [null] : files.Cast<IFormFile?>())
        {
            var outcome = await uploads.TakeAsync(file, PictureTexts.Title, cancellationToken);
            if (outcome.Refusal is { } refusal)
            {
                Findings.Add(refusal.Words);
            }
            else if (!outcome.Stored!.MediaType.StartsWith("image/", StringComparison.Ordinal))
            {
                Findings.Add(PictureTexts.NotAPhotograph.With(outcome.Stored.Name));
            }
            else if (!await book.AddAsync(assetId, outcome.Stored.Sha256, Act, cancellationToken))
            {
                Findings.Add(PictureTexts.TooMany);
            }
        }

        return await AnswerAsync(id, assetId, cancellationToken);
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid id, Guid assetId, Guid picture, string? captionZh, string? captionEn, int turns, string? blurs, bool isPublic, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, assetId, cancellationToken))
        {
            return NotFound();
        }

        var (zh, en) = ((captionZh ?? "").Trim(), (captionEn ?? "").Trim());
        var edit = PictureEditText.Read(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{turns};{blurs}"));
        if (edit is null) { Findings.Add(PictureTexts.BadEdit); }
        if (zh.Length > CaptionMax || en.Length > CaptionMax) { Findings.Add(PictureTexts.CaptionLong); }
        if (isPublic && zh.Length == 0) { Findings.Add(PictureTexts.CaptionMissing); }
        if (Findings.Count == 0 && !await book.ChangeAsync(assetId, picture, new(zh, en, isPublic, edit!), Act, cancellationToken))
        {
            return NotFound();
        }

        return await AnswerAsync(id, assetId, cancellationToken);
    }

    public async Task<IActionResult> OnPostUpAsync(Guid id, Guid assetId, Guid picture, CancellationToken cancellationToken) =>
        await ReadAsync(id, assetId, cancellationToken) && await book.MoveUpAsync(assetId, picture, Act, cancellationToken)
            ? await AnswerAsync(id, assetId, cancellationToken)
            : NotFound();

    // Done, the page is asked for anew, so that a reload sends nothing again.
    private async Task<IActionResult> AnswerAsync(Guid id, Guid assetId, CancellationToken cancellationToken)
    {
        if (Findings.Count == 0)
        {
            return Redirect(Url.Content($"~/court/cases/{id}/assets/{assetId}/pictures"));
        }

        Pictures = await book.AllAsync(assetId, cancellationToken);
        return Page();
    }

    private async Task<bool> ReadAsync(Guid id, Guid assetId, CancellationToken cancellationToken)
    {
        if (!await ReadCaseAsync(id, cancellationToken) || await Db.Assets.AsNoTracking().SingleOrDefaultAsync(row => row.Id == assetId && row.CaseId == id, cancellationToken) is not { } asset)
        {
            return false;
        }

        Asset = asset;
        Pictures = await book.AllAsync(assetId, cancellationToken);
        return true;
    }

    private async Task<IActionResult> FileAsync(Guid id, Guid assetId, Guid picture, Func<AssetPictureRow, string?> which, bool isAttachment, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, assetId, cancellationToken) || Pictures.SingleOrDefault(row => row.Id == picture) is not { } row || which(row) is not { } key || await shelf.FindAsync(key, cancellationToken) is not { } file)
        {
            return NotFound();
        }

        return isAttachment ? File(file.Bytes, file.MediaType, file.Sha256[..12] + (file.MediaType == "image/png" ? ".png" : file.MediaType == "image/webp" ? ".webp" : ".jpg")) : File(file.Bytes, file.MediaType);
    }
}
