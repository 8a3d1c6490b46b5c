using Auction.Data.Files;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Web.Uploads;

/// <summary>Takes uploaded files: looks at the whole content, refuses in words, stores what is sound by its hash. Originals stay as they are.</summary>
internal sealed class UploadIntake(FileShelf shelf) : IDisposable
{
    /// <summary>Body limit of a page that takes files: well above the largest file, so that who sends too much gets an answer in words.</summary>
    public const long BodyMax = 120L * 1024 * 1024;

    // A check may hold a large file in memory and keep a core busy; bids must not wait for more than two of them.
    private const int ChecksAtOnce = 2;

    private readonly SemaphoreSlim _seats = new(ChecksAtOnce);

    /// <summary>Takes a file; the field is named in general words.</summary>
    public Task<UploadOutcome> TakeAsync(IFormFile? file, CancellationToken cancellationToken) => TakeAsync(file, UploadTexts.File, cancellationToken);

    /// <summary>Takes a file.</summary>
    /// <param name="file">As the browser sent it; null when none was chosen.</param>
    /// <param name="field">Label of the field, named in a refusal.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public async Task<UploadOutcome> TakeAsync(IFormFile? file, BilingualText field, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return Refuse(UploadFault.Missing, field);
        }

        if (file.Length > UploadCheck.MaxBytes)
        {
            return Refuse(UploadFault.TooLarge, field);
        }

        await _seats.WaitAsync(cancellationToken);
        try
        {
            var content = new byte[file.Length];
            await using (var stream = file.OpenReadStream())
            {
                await stream.ReadExactlyAsync(content, cancellationToken);
            }

            var (type, fault) = UploadCheck.Of(content, file.FileName);
            if (fault is { } found)
            {
                return Refuse(found, field);
            }

            var sha256 = await shelf.PutAsync(content, type!.MediaType, cancellationToken);
            return new(new StoredUpload(sha256, type.MediaType, SafeFileName.Of(file.FileName, type), content.Length), Refusal: null);
        }
        finally
        {
            _seats.Release();
        }
    }

    /// <summary>Looks at a PDF that came from elsewhere, in a seat of its own. Stores nothing.</summary>
    /// <returns>Null when it is sound; otherwise why it is not taken.</returns>
    public async Task<UploadFault?> LookAtPdfAsync(byte[] content, CancellationToken cancellationToken)
    {
        await _seats.WaitAsync(cancellationToken);
        try
        {
            var (type, fault) = UploadCheck.Of(content, FileType.Pdf.Extensions[0]);
            return fault ?? (type == FileType.Pdf ? null : UploadFault.UnknownType);
        }
        finally
        {
            _seats.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _seats.Dispose();

    private static UploadOutcome Refuse(UploadFault fault, BilingualText field)
    {
        var entry = UploadFaults.Of(fault);
        return new(Stored: null, new UploadRefusal(fault, entry.Code, entry.Rule, new BilingualPattern(entry.Words.Zh, entry.Words.En).With(field)));
    }
}

/// <summary>What became of an upload: one of the two is there.</summary>
internal sealed record UploadOutcome(StoredUpload? Stored, UploadRefusal? Refusal);

/// <summary>A file on record.</summary>
/// <param name="Sha256">Its key, lower-case hex.</param>
/// <param name="MediaType">As found by looking at the content.</param>
/// <param name="Name">Name it may be shown and saved under.</param>
/// <param name="Length">In bytes.</param>
internal sealed record StoredUpload(string Sha256, string MediaType, string Name, long Length);

/// <summary>Why a file was not taken. Nothing of it is kept.</summary>
internal sealed record UploadRefusal(UploadFault Fault, string Code, RuleId Rule, BilingualText Words);
