using Auction.Data.Files;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Grains.Journal;
using Auction.Grains.Procedures;
using Auction.Grains.Valuations;
using Auction.Web.Valuations;
using Auction.Web.Valuations.Views;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Platforms;

/// <summary>Reads stored answers and puts what they say to the rules, as of the instant each was stored. Reading twice changes nothing.</summary>
/// <remarks>Rules REF-11.1, REF-11.2, REF-11.4, REF-12. Every command has a key made from the request and the answer, so it gets the same verdict for ever.</remarks>
internal sealed class PlatformReader(
    OutsideRequestBook book,
    FileShelf files,
    ValuationDesk desk,
    ValuationFiles shelf,
    ReportPdfBook pdfs,
    IPlatformClock clock,
    CrashPoints crashPoints,
    ILogger<PlatformReader> log)
{
    private const int AtOnce = 50;

    /// <summary>Reads everything that waits to be read.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var row in await book.UnreadAsync(AtOnce, cancellationToken))
        {
            try
            {
                await ReadAsync(row, cancellationToken);
            }
            catch (Exception e) when (e is DamagedFileException or DamagedJournalException)
            {
                // Its valuation stands still until a person has looked at it; the others go on.
                log.LogError(e, "The answer to request {Request} cannot be put to the rules.", row.Id);
                await book.HandledAsync(row.Id, row.AnswerSha256!, clock.Now, OutsideFault.NotUnderstood, isOver: false, cancellationToken);
            }
        }
    }

    private async Task ReadAsync(OutsideRequestRow row, CancellationToken cancellationToken)
    {
        var sha256 = row.AnswerSha256!;
        await shelf.AddAsync(row.ValuationId, sha256, $"{row.Recipient}-{row.Kind}.json", accountId: null, row.AnsweredAt!.Value, cancellationToken);
        var stored = await files.FindAsync(sha256, cancellationToken) ?? throw new DamagedFileException(sha256);
        var answer = PlatformAnswerReader.Read(stored.Bytes);
        var fault = answer is null ? OutsideFault.NotUnderstood : IsOurs(row, answer) ? (OutsideFault?)null : OutsideFault.Foreign;
        var isJudged = true;
        if (fault is null)
        {
            (isJudged, fault) = await JudgeAsync(row, answer!, cancellationToken);
        }

        if (!isJudged)
        {
            // Nothing was recorded; the next beat asks the same again.
            return;
        }

        crashPoints.Pass("P3");
        if (fault is not null)
        {
            log.LogWarning("The answer {Answer} of platform {Platform} to request {Request} is faulty: {Fault}.", sha256, row.Recipient, row.Id, fault);
        }

        var isOver = fault is null && answer!.IsConfirmed && row.Kind is OutsideRequestKinds.Extension or OutsideRequestKinds.Withdrawal;
        await book.HandledAsync(row.Id, sha256, clock.Now, fault, isOver, cancellationToken);
    }

    private static bool IsOurs(OutsideRequestRow row, PlatformAnswer answer) =>
        Guid.TryParseExact(answer.Request, "D", out var request) && request == row.Id && string.Equals(answer.From, row.Recipient, StringComparison.Ordinal);

    private async Task<(bool IsJudged, OutsideFault? Fault)> JudgeAsync(OutsideRequestRow row, PlatformAnswer answer, CancellationToken cancellationToken)
    {
        if (row.Kind is OutsideRequestKinds.Extension or OutsideRequestKinds.Withdrawal) { return (true, null); }
        if (await desk.FindAsync(row.ValuationId, cancellationToken) is not { Terms: { } terms } state) { return (true, OutsideFault.Foreign); }
        var platform = state.Online?.Find(row.Recipient);
        var keys = new PlatformCommandKeys(row.Id, state.Stays.Count);
        if (answer.IsConfirmed && row.Kind is OutsideRequestKinds.Order or OutsideRequestKinds.Reissue && platform is { ConfirmedAt: null }
            && !await PutAsync(row, new ConfirmOrder(row.Recipient), keys.Confirm, cancellationToken))
        {
            return (false, null);
        }

        if (answer.AsksExtension && answer.Report is null && row.Kind == OutsideRequestKinds.Order && platform is { ExtensionAskedAt: null }
            && !await PutAsync(row, new RequestOnlineExtension(row.Recipient), keys.Extension, cancellationToken))
        {
            return (false, null);
        }

        return answer.Report is { } report ? await SubmitAsync(row, report, terms.Number, keys, cancellationToken) : (true, null);
    }

    private async Task<(bool IsJudged, OutsideFault? Fault)> SubmitAsync(OutsideRequestRow row, byte[] report, string number, PlatformCommandKeys keys, CancellationToken cancellationToken)
    {
        var sha256 = await files.PutAsync(report, "application/json", cancellationToken);
        await shelf.AddAsync(row.ValuationId, sha256, $"{row.Recipient}-report.json", accountId: null, row.AnsweredAt!.Value, cancellationToken);
        var document = ReportDocumentReader.Read(report).Document;
        OutsideFault? fault = document is null ? OutsideFault.ReportUnreadable
            : document.Author != row.Recipient || document.Valuation != number ? OutsideFault.ReportForeign
            : null;

        // What cannot be read, or is about something else, has none of the required parts; the rules refuse it like any such report.
        var submitted = fault is null
            ? document!.ToSubmitted(sha256)
            : new SubmittedReport(ReportItems.None, Result: null, CourtTime.DayOf(row.AnsweredAt!.Value), ValidUntil: null, sha256);
        var verdict = await desk.ReceiveAsync(row.ValuationId, new SubmitOnlineReport(row.Recipient, submitted), keys.Report(sha256), row.AnsweredAt!.Value, cancellationToken);

        // Reports are the court's until its review has passed them; corrected ones after that are everybody's concerned (REF-21.1).
        if (verdict.Outcome == ProcedureOutcome.Accepted && await desk.FindAsync(row.ValuationId, cancellationToken) is { } after && PublishedFacts.IsServed(after))
        {
            await shelf.OpenToAsync(row.ValuationId, [sha256], FileAudience.Parties, cancellationToken);
        }

        if (verdict.Outcome == ProcedureOutcome.Accepted && document?.Pdf is { } pdf)
        {
            await pdfs.AskAsync(row.ValuationId, row.Recipient, pdf, clock.Now, cancellationToken);
        }

        return (IsJudged(verdict), fault);
    }

    private async Task<bool> PutAsync(OutsideRequestRow row, PlatformCommand command, string key, CancellationToken cancellationToken) =>
        IsJudged(await desk.ReceiveAsync(row.ValuationId, command, key, row.AnsweredAt!.Value, cancellationToken));

    private static bool IsJudged(ProcedureAnswer<ValuationEvent, ValuationRefusal> verdict) =>
        verdict.Outcome is not (ProcedureOutcome.Busy or ProcedureOutcome.ClockUnfit) && verdict.Refusal != ValuationRefusal.Stayed;
}
