using Auction.Data.Procedures;
using Auction.Web.Acts;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Web.Platforms;
using Auction.Web.Uploads;
using Auction.Web.Valuations;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Pages.Valuations.Desk;

/// <summary>Gathers what a desk shows beside the journal: files, reports, the log.</summary>
internal sealed class DeskDetails(IDbContextFactory<AuctionDb> databases, FileShelf shelf, ValuationFiles files, ReviewMaterial material, ReportPdfBook pdfs, PlatformRequestsView requests)
{
    private const int LogMax = 60;

    /// <summary>Everything one desk shows.</summary>
    public async Task<DeskDetail> OfAsync(DeskView view, string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var isCourt = view.Scene.Desk == ActDesk.Court;
        var all = await files.AllAsync(view.Row.Id, cancellationToken);
        var detail = new DeskDetail(
            view,
            address,
            [],
            [],
            isCourt ? await LogAsync(view.Row.Id, cancellationToken) : [],
            isCourt ? await requests.OfAsync(view.Row.Id, cancellationToken) : []);
        var readable = view.Scene.Desk == ActDesk.Association ? await material.OfAsync(view.State, view.Scene.EntryId, cancellationToken) : null;
        return detail with { Files = [.. all.Where(file => Shows(detail, file, readable))], Reports = await ReportsAsync(detail, all, cancellationToken) };
    }

    // What platforms sent stays closed like its figures until the inquiry is.
    private static bool Shows(DeskDetail detail, ValuationFileRow file, IReadOnlySet<string>? readable) => detail.IsCourt
        ? file.AddedBy is not null || detail.ShowsResults
        : (file.Audience >= FileAudience.Parties && readable?.Contains(file.Sha256) != false) || file.AddedBy == detail.View.Scene.AccountId;

    private async Task<IReadOnlyList<DeskReport>> ReportsAsync(DeskDetail detail, IReadOnlyList<ValuationFileRow> all, CancellationToken cancellationToken)
    {
        var reports = new List<DeskReport>();
        var fetched = await pdfs.OfAsync(detail.View.Row.Id, cancellationToken);
        foreach (var (id, report) in Open(detail))
        {
            var stored = await shelf.FindAsync(report.Document, cancellationToken);
            var document = stored is null ? null : ReportDocumentReader.Read(stored.Bytes).Document;
            var isMissing = document?.Pdf is { } pdf && !all.Any(file => string.Equals(file.Sha256, pdf, StringComparison.Ordinal));
            reports.Add(new(id, report, document) { PdfMissing = isMissing ? WhyMissing(fetched.FirstOrDefault(row => row.Platform == id && row.Sha256 == document!.Pdf)) : null });
        }

        return reports;
    }

    private static BilingualText WhyMissing(ReportPdfRow? row)
    {
        if (row?.Fault is not { } fault) { return DeskTexts.PdfAwaited; }
        var why = row.Refusal is { } code ? UploadFaults.WordsOf(code).With(DeskTexts.ReportPdf) : PlatformTexts.Fault(fault);
        return row.NextAttemptAt is null ? DeskTexts.PdfRefused.With(why) : DeskTexts.PdfTriedAgain.With(why);
    }

    private static IEnumerable<(string Id, PriceReport Report)> Open(DeskDetail detail)
    {
        var state = detail.State;
        if (state.Appraisal?.Commission is { Report: { } appraisal } commission)
        {
            if (ShowsAppraisal(detail, commission, appraisal))
            {
                yield return (commission.InstitutionId, appraisal);
            }
        }
        else if (detail.ShowsResults && !detail.IsOutside)
        {
            foreach (var platform in state.Online?.Platforms.Where(platform => platform.Report is not null) ?? [])
            {
                yield return (platform.Id, platform.Report!);
            }
        }
    }

    // An institution reads its own report; an association the one it reviews, not what came after.
    private static bool ShowsAppraisal(DeskDetail detail, CommissionState commission, PriceReport report) => detail.View.Scene.Desk == ActDesk.Association
        ? TechnicalReview.ReferredTo(detail.State, detail.View.Scene.EntryId).Any(objection => string.Equals(objection.Review!.Report, report.Document, StringComparison.Ordinal))
        : detail.ShowsResults || string.Equals(commission.InstitutionId, detail.View.Scene.EntryId, StringComparison.Ordinal);

    private async Task<IReadOnlyList<DeskLogLine>> LogAsync(Guid valuationId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var subject = valuationId.ToString();
        var rows = await (
            from act in db.Acts.AsNoTracking()
            join account in db.Users.AsNoTracking() on act.ActorId equals (Guid?)account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            where act.Subject == subject
            orderby act.Id descending
            select new { act.At, Who = account == null ? null : account.RealName, act.Role, act.Act, act.RuleIds, act.Details })
            .Take(LogMax).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DeskLogLine(row.At, row.Who, row.Role, row.Act, row.RuleIds, RefusalIn(row.Details)))];
    }

    private static string? RefusalIn(string details)
    {
        using var json = JsonDocument.Parse(details);
        return json.RootElement.TryGetProperty("refusal", out var refusal) ? refusal.GetString() : null;
    }
}
