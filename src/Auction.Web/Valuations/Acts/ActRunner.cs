using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Valuations;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>Does an act: reads the form, puts what came with it on file, asks the desk of valuations, opens the files to those concerned.</summary>
internal sealed class ActRunner(ActReader reader, ValuationDesk desk, ValuationStore store, FileShelf shelf, ValuationFiles files, IDbContextFactory<AuctionDb> databases)
{
    private const string ReportName = "report-{0}.json";

    /// <summary>Does it.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="scene">Before which valuation.</param>
    /// <param name="valuationId">Its id.</param>
    /// <param name="form">As posted; findings are added to it.</param>
    /// <param name="context">Who acts, for the log.</param>
    /// <param name="cancellationToken">Stops before anything is judged.</param>
    /// <returns>Null when the form has findings; otherwise what became of it.</returns>
    public async Task<ActOutcome?> RunAsync(ValuationAct act, ActScene scene, Guid valuationId, ActForm form, ActContext context, CancellationToken cancellationToken)
    {
        var fields = act.Fields(scene);
        var values = await reader.ReadAsync(form, fields, valuationId, scene.AccountId, cancellationToken);
        values.Set("key", form.Key);
        if (act.IsFinal && form["sure"] != "yes")
        {
            form.Findings.Add(new("sure", ActTexts.Confirm));
        }

        if (form.Findings.Count > 0)
        {
            // Done before, it may have taken away its own choices.
            return await AgainAsync(act, valuationId, form.Key, cancellationToken);
        }

        var documents = fields.Where(field => field.Kind is ActFieldKind.Record or ActFieldKind.File && values.Has(field.Name)).ToList();
        var answer = await AskAsync(act.Read(scene, values), scene, valuationId, form, context, cancellationToken);
        if (answer is not { Outcome: ValuationOutcome.Accepted })
        {
            return answer is null ? null : ActOutcome.NotDone(answer);
        }

        foreach (var circle in documents.Where(field => field.Audience > FileAudience.Court).GroupBy(field => field.Audience))
        {
            await files.OpenToAsync(valuationId, [.. circle.Select(field => values.Document(field.Name))], circle.Key, cancellationToken);
        }

        await OpenReportsAsync(valuationId, answer, cancellationToken);
        return ActOutcome.Done(act, hasEvents: answer.Events.Count > 0);
    }

    /// <summary>What became of the form with this key, when it was sent before; null when it was not. A form that was done is no longer offered, and sent twice still gets its answer.</summary>
    public async Task<ActOutcome?> AgainAsync(ValuationAct act, Guid valuationId, string key, CancellationToken cancellationToken) =>
        await store.FindAnswerAsync(valuationId, key, cancellationToken) is { Refusal: null } row ? ActOutcome.Done(act, hasEvents: row.ToSeq >= row.FromSeq) : null;

    private async Task<ValuationAnswer?> AskAsync(ActRequest request, ActScene scene, Guid valuationId, ActForm form, ActContext context, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case ActRequest.Give give:
                return await desk.ExecuteAsync(valuationId, give.Command, form.Key, context, cancellationToken);
            case ActRequest.Seal seal:
                return await desk.SealFigureAsync(valuationId, seal.PartyId, seal.Amount, seal.ValidUntil, form.Key, context, cancellationToken);
            case ActRequest.OpenFigures:
                return await desk.OpenFiguresAsync(valuationId, form.Key, context, cancellationToken);
            case ActRequest.CommitDraw:
                return await desk.CommitDrawAsync(valuationId, form.Key, context, cancellationToken);
            case ActRequest.HoldDraw:
                return await desk.OpenDrawAsync(valuationId, form.Key, context, cancellationToken);
            case ActRequest.AddPerson add:
                return await AccountOfAsync(add.AccountMail, form, cancellationToken) is { } person
                    ? await desk.AddPartyAsync(valuationId, add.Role, add.Details with { AccountId = person.Id }, form.Key, context, cancellationToken)
                    : null;
            case ActRequest.Report report:
                var bytes = ReportDocumentJson.Write(report.Document);
                var sha256 = await shelf.PutAsync(bytes, "application/json", cancellationToken);
                await files.AddAsync(valuationId, sha256, string.Format(System.Globalization.CultureInfo.InvariantCulture, ReportName, scene.InstitutionId), scene.AccountId, cancellationToken);
                return await desk.ExecuteAsync(valuationId, report.Command(report.Document.ToSubmitted(sha256)), form.Key, context, cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(request), request, "Unknown request.");
        }
    }

    /// <summary>The account of a mail address; an empty one stands for a person without. Null with a finding when nobody has it.</summary>
    private async Task<AccountFound?> AccountOfAsync(string mail, ActForm form, CancellationToken cancellationToken)
    {
        if (mail.Length == 0)
        {
            return new(Id: null);
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var normal = mail.ToUpperInvariant();
        var id = await db.Users.AsNoTracking().Where(user => user.NormalizedEmail == normal).Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);
        if (id is null)
        {
            form.Findings.Add(new("account", ActTexts.NoAccount));
            return null;
        }

        return new(id);
    }

    // Reports are the court's until its review has passed them; then persons concerned may read them (REF-21.1).
    private async Task OpenReportsAsync(Guid valuationId, ValuationAnswer answer, CancellationToken cancellationToken)
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

    private sealed record AccountFound(Guid? Id);
}

/// <summary>What became of an act.</summary>
/// <param name="IsDone">True when it was done.</param>
/// <param name="Words">What to tell the person.</param>
/// <param name="Rule">The rule that stands against it; null when it was done or not judged.</param>
internal sealed record ActOutcome(bool IsDone, BilingualText Words, string? Rule)
{
    /// <summary>It was done, or there was nothing left to do.</summary>
    public static ActOutcome Done(ValuationAct act, bool hasEvents)
    {
        ArgumentNullException.ThrowIfNull(act);
        var words = hasEvents ? ActTexts.Done : ActTexts.NothingLeft;
        return new(IsDone: true, new BilingualPattern(words.Zh, words.En).With(act.Title), Rule: null);
    }

    /// <summary>It was refused, or not judged.</summary>
    public static ActOutcome NotDone(ValuationAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Outcome switch
        {
            ValuationOutcome.Refused => new(IsDone: false, answer.Words!, ValuationRefusals.Of(answer.Refusal!.Value).Rule.ToString()),
            ValuationOutcome.KeyReused => new(IsDone: false, ActTexts.KeyReused, Rule: null),
            ValuationOutcome.ClockUnfit => new(IsDone: false, ActTexts.ClockUnfit, Rule: null),
            ValuationOutcome.Busy => new(IsDone: false, ActTexts.Busy, Rule: null),
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.Outcome, "It was done."),
        };
    }
}
