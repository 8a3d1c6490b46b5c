using System.Security.Cryptography;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Domain.Texts;
using Auction.Grains.Rounds;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cases.Acts;

/// <summary>Does a change of a case: reads the form, asks the rules, stores change, form and line of the log together.</summary>
internal sealed class CaseActRunner(ActReader reader, CaseBook book, CaseFiles files, AccountBook accounts, IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Does it.</summary>
    /// <param name="act">What is changed.</param>
    /// <param name="scene">Of which case.</param>
    /// <param name="fields">The fields of the form.</param>
    /// <param name="form">As posted; findings are added to it.</param>
    /// <param name="who">Who acts, for the log.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <returns>Null when the form has findings; otherwise what became of it.</returns>
    public async Task<ActOutcome?> RunAsync(CaseAct act, CaseScene scene, IReadOnlyList<ActField> fields, ActForm form, ActContext who, CancellationToken cancellationToken)
    {
        var values = await reader.ReadAsync(form, fields, files, scene.Case.Id, scene.AccountId, cancellationToken);
        var content = ContentOf(act.Slug, fields, form);
        if (await FindAsync(scene.AccountId, form.Key, cancellationToken) is { } sent)
        {
            return string.Equals(sent.Sha256, content, StringComparison.Ordinal) && sent.CaseId == scene.Case.Id ? ActOutcome.Done(act, sent.HasChanges) : NotDone(CaseEditOutcome.KeyReused);
        }

        CaseBasis.Check(form, fields);
        if (act.IsFinal && form["sure"] != "yes") { form.Findings.Add(new("sure", ActTexts.Confirm)); }
        if (act.AccountField is { } field && await accounts.FindAsync(values.Text(field), form, field, cancellationToken) is { } accountId) { values.Set(field, accountId.ToString()); }
        if (form.Findings.Count > 0) { return null; }
        foreach (var file in fields.Where(field => field.Kind == ActFieldKind.File)) { values.Set(file.Name + ".name", form[file.Name + ".name"]); }
        var request = act.Read(scene, values);
        if (request.Edit is not { } edit)
        {
            form.Findings.AddRange(request.Findings);
            return null;
        }

        try
        {
            var outcome = await book.EditAsync(scene.Case.Id, scene.Case.CourtId, edit, new(scene.AccountId, form.Key, content, scene.Case.ChangedAt), who.Role, cancellationToken);
            return outcome is CaseEditOutcome.Done or CaseEditOutcome.Same ? ActOutcome.Done(act, outcome == CaseEditOutcome.Done) : NotDone(outcome);
        }
        catch (DbUpdateException)
        {
            // Somebody else changed the same case, or took the same number, at the same moment.
            return NotDone(CaseEditOutcome.Overtaken);
        }
    }

    /// <summary>What became of the form with this key, when it was sent before; null when it was not.</summary>
    public async Task<ActOutcome?> AgainAsync(ActHead act, Guid caseId, Guid accountId, string key, CancellationToken cancellationToken) =>
        await FindAsync(accountId, key, cancellationToken) is { } sent && sent.CaseId == caseId ? ActOutcome.Done(act, sent.HasChanges) : null;

    /// <summary>Why nothing was done.</summary>
    public static ActOutcome NotDone(CaseEditOutcome outcome) => new(IsDone: false, Words(outcome), outcome == CaseEditOutcome.KeyReused ? null : "GEN-8");

    /// <summary>SHA-256 of what a form says.</summary>
    public static string ContentOf(string slug, IReadOnlyList<ActField> fields, ActForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var names = fields.Where(field => field.Kind != ActFieldKind.Hidden).SelectMany(field => field.Kind == ActFieldKind.Rows
            ? Enumerable.Range(0, field.Max).SelectMany(index => field.Columns.Select(column => ActForm.Name(field, index, column)))
            : [field.Name, field.Name + ".sha"]);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(names.Where(name => form.All(name).Count > 0).Select(name => (string[])[slug, name, .. form.All(name)]))));
    }

    private static BilingualText Words(CaseEditOutcome outcome) => outcome switch
    {
        CaseEditOutcome.KeyReused => ActTexts.KeyReused,
        CaseEditOutcome.Overtaken => CaseActTexts.Overtaken,
        CaseEditOutcome.Taken => CaseActTexts.Taken,
        _ => CaseActTexts.NotFound,
    };

    private async Task<CaseFormRow?> FindAsync(Guid accountId, string key, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.CaseForms.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == accountId && row.Key == key, cancellationToken);
    }
}
