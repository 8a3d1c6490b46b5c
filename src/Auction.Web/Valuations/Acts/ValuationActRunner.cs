using Auction.Data.Files;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.Web.Acts;
using Auction.Web.Valuations.Views;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>Asks the desk of valuations what an act became, and opens reports that have passed their review.</summary>
internal sealed class ValuationActRunner(ActReader reader, ValuationDesk desk, ValuationStore store, FileShelf shelf, ValuationFiles files, AccountBook accounts)
    : ActRunner<ValuationScene, ValuationRequest, ValuationState, ValuationEvent, ValuationRefusal>(reader, store, files)
{
    private const string ReportName = "report-{0}.json";

    /// <inheritdoc/>
    protected override string RuleOf(ValuationRefusal refusal) => ValuationRefusals.Of(refusal).Rule.ToString();

    /// <inheritdoc/>
    protected override async Task<ProcedureAnswer<ValuationEvent, ValuationRefusal>?> AskAsync(ValuationRequest request, ValuationScene scene, Guid valuationId, ActForm form, ActContext context, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case ValuationRequest.Give give:
                return await desk.ExecuteAsync(valuationId, give.Command, form.Key, context, cancellationToken);
            case ValuationRequest.Seal seal:
                return await desk.SealFigureAsync(valuationId, seal.PartyId, seal.Amount, seal.ValidUntil, form.Key, context, cancellationToken);
            case ValuationRequest.OpenFigures:
                return await desk.OpenFiguresAsync(valuationId, form.Key, context, cancellationToken);
            case ValuationRequest.CommitDraw:
                return await desk.CommitDrawAsync(valuationId, form.Key, context, cancellationToken);
            case ValuationRequest.HoldDraw:
                return await desk.OpenDrawAsync(valuationId, form.Key, context, cancellationToken);
            case ValuationRequest.AddPerson add:
                var account = await accounts.FindAsync(add.AccountMail, form, "account", cancellationToken);
                return form.Findings.Count > 0 ? null : await desk.AddPartyAsync(valuationId, add.Role, add.Details with { AccountId = account }, form.Key, context, cancellationToken);
            case ValuationRequest.Report report:
                var bytes = ReportDocumentJson.Write(report.Document);
                var sha256 = await shelf.PutAsync(bytes, "application/json", cancellationToken);
                await files.AddAsync(valuationId, sha256, string.Format(System.Globalization.CultureInfo.InvariantCulture, ReportName, scene.EntryId), scene.AccountId, scene.Now, cancellationToken);
                return await desk.ExecuteAsync(valuationId, report.Command(report.Document.ToSubmitted(sha256)), form.Key, context, cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(request), request, "Unknown request.");
        }
    }

    // Reports are the court's until its review has passed them; then persons concerned may read them (REF-21.1).
    protected override async Task FollowAsync(Guid valuationId, ProcedureAnswer<ValuationEvent, ValuationRefusal> answer, CancellationToken cancellationToken)
    {
        if (answer.Events.Count == 0 || await desk.FindAsync(valuationId, cancellationToken) is not { } state || !PublishedFacts.IsServed(state))
        {
            return;
        }

        var documents = new List<string>();
        foreach (var report in ReportsOf(state))
        {
            documents.Add(report.Document);
            if (await shelf.FindAsync(report.Document, cancellationToken) is { } stored && ReportDocumentReader.Read(stored.Bytes).Document?.Pdf is { } pdf)
            {
                documents.Add(pdf);
            }
        }

        await files.OpenToAsync(valuationId, documents, FileAudience.Parties, cancellationToken);
    }

    private static IEnumerable<PriceReport> ReportsOf(ValuationState state) => state.Appraisal?.Commission?.Report is { } appraisal
        ? [appraisal]
        : state.Online?.Counting.Select(platform => platform.Report!) ?? [];
}
