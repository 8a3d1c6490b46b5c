using Auction.Data.Files;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Grains.Valuations;
using Auction.Web.Uploads;
using Auction.Web.Valuations;
using Auction.Web.Valuations.Views;

namespace Auction.Web.Platforms;

/// <summary>Fetches the signed PDFs that platforms' reports name (REF-11.1). Apart from orders and answers: a report counts whether its PDF comes or not.</summary>
/// <remarks>Only the very bytes the report names are taken, and only a sound PDF. Fetching twice, or dying anywhere, does no harm.</remarks>
internal sealed class ReportPdfMessenger(
    ReportPdfBook book,
    FileShelf shelf,
    ValuationFiles files,
    ValuationDesk desk,
    UploadIntake intake,
    IPlatformClock clock,
    ILogger<ReportPdfMessenger> log)
{
    // One may be fifty megabytes.
    private const int AtOnce = 1;

    // About four days.
    private const int AttemptsMax = 200;

    /// <summary>Fetches what is due from one platform, until nothing is or until it fails.</summary>
    public async Task RunAsync(IInquiryPlatform platform, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(platform);
        while ((await book.TakeAsync(platform.Id, clock.Now, PlatformMessenger.Loan, AtOnce, cancellationToken)) is [var row])
        {
            if (!await FetchAsync(platform, row, cancellationToken)) { return; }
        }
    }

    /// <summary>False when the platform failed and is better left alone for a while.</summary>
    private async Task<bool> FetchAsync(IInquiryPlatform platform, ReportPdfRow row, CancellationToken cancellationToken)
    {
        var reply = await platform.FetchAsync(row.Sha256, cancellationToken);
        var now = clock.Now;
        if (reply.Answer is not { } content)
        {
            var fault = reply.Fault ?? OutsideFault.Unavailable;
            DateTimeOffset? again = fault == OutsideFault.TooLarge || row.Attempts >= AttemptsMax ? null : PlatformPace.AfterFault(now, row.Attempts - 1, dueAt: null, reply.RetryAfter);
            await FailAsync(row, fault, refusal: null, now, again, cancellationToken);
            return false;
        }

        if (!string.Equals(StoredFileRow.Sha256Of(content), row.Sha256, StringComparison.Ordinal))
        {
            await FailAsync(row, OutsideFault.FileDiffers, refusal: null, now, again: null, cancellationToken);
            return true;
        }

        if (await intake.LookAtPdfAsync(content, cancellationToken) is { } refused)
        {
            await FailAsync(row, OutsideFault.FileRefused, UploadFaults.Of(refused).Code, now, again: null, cancellationToken);
            return true;
        }

        await shelf.PutAsync(content, FileType.Pdf.MediaType, cancellationToken);
        await files.AddAsync(row.ValuationId, row.Sha256, $"{row.Platform}-report.pdf", accountId: null, now, cancellationToken);

        // Reports that have passed the review were opened without it (REF-21.1).
        if (await desk.FindAsync(row.ValuationId, cancellationToken) is { Online: { } online } state && PublishedFacts.IsServed(state) && online.Counting.Any(counting => counting.Id == row.Platform))
        {
            await files.OpenToAsync(row.ValuationId, [row.Sha256], FileAudience.Parties, cancellationToken);
        }

        await book.FetchedAsync(row, now, cancellationToken);
        return true;
    }

    private async Task FailAsync(ReportPdfRow row, OutsideFault fault, string? refusal, DateTimeOffset now, DateTimeOffset? again, CancellationToken cancellationToken)
    {
        log.LogWarning("The PDF {Sha256} of platform {Platform} was not taken: {Fault}, reason {Refusal}, attempt {Attempt}.", row.Sha256, row.Platform, fault, refusal, row.Attempts);
        await book.FaultAsync(row, fault, refusal, now, again, cancellationToken);
    }
}
