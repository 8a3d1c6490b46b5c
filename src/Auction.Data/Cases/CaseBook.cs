using System.Security.Cryptography;
using System.Text.Json;
using Auction.Data.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Cases;

/// <summary>Takes cases in and changes them. One way for form, file and interface; every change is an act of the log (GEN-8).</summary>
/// <remarks>
/// A case is found by its number, a party, claim or asset by its reference within the case, so that the same hand-over twice changes
/// nothing. What is no longer named stays: nobody disappears from a case because another system forgot them.
/// </remarks>
public sealed class CaseBook(IRecordTransactions transactions)
{
    private const string Rules = "GEN-8";

    /// <summary>Takes one case in.</summary>
    /// <param name="intake">The case, sound.</param>
    /// <param name="courtId">The court that hands it over; a case of another court is not touched.</param>
    /// <param name="actorId">Who hands it over.</param>
    /// <param name="role">Role under which the act is logged.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public Task<CaseReceipt> TakeAsync(CaseIntake intake, Guid courtId, Guid? actorId, string role, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(intake);
        return transactions.WriteAsync(transaction => TakeAsync(transaction, intake, courtId, actorId, role, cancellationToken), cancellationToken);
    }

    /// <summary>Opens a case that is typed in here.</summary>
    /// <returns>Its id, or null with the reason: <see cref="CaseEditOutcome.Taken"/> when a case of this number is here, whichever court has it.</returns>
    public Task<(Guid? CaseId, CaseEditOutcome Outcome)> OpenAsync(CaseIntake intake, Guid courtId, CaseForm form, string role, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(intake);
        ArgumentNullException.ThrowIfNull(form);
        return transactions.WriteAsync<(Guid?, CaseEditOutcome)>(
            async transaction =>
            {
                var (db, key) = (transaction.Db, intake.Number.Key);
                if (await FindFormAsync(db, form.AccountId, form.Key, cancellationToken) is { } sent)
                {
                    return sent.Sha256 == form.Sha256 ? (sent.CaseId, CaseEditOutcome.Done) : (null, CaseEditOutcome.KeyReused);
                }

                if (await db.Cases.AnyAsync(row => row.NumberKey == key, cancellationToken))
                {
                    return (null, CaseEditOutcome.Taken);
                }

                var writer = new CaseWriter(db, transaction.Now);
                var row = writer.Open(intake, courtId);
                await writer.WriteAsync(row, intake, cancellationToken);
                db.CaseForms.Add(new() { AccountId = form.AccountId, Key = form.Key, CaseId = row.Id, Sha256 = form.Sha256, HasChanges = true, At = transaction.Now });
                await db.SaveChangesAsync(cancellationToken);
                await WriteActAsync(transaction, "case-opened", row.Id, form.AccountId, role, writer.Changes, cancellationToken);
                return (row.Id, CaseEditOutcome.Done);
            },
            cancellationToken);
    }

    /// <summary>Changes a case by hand: the change, its form and its line of the act log together, or nothing.</summary>
    /// <param name="caseId">Which case.</param>
    /// <param name="courtId">The court of whoever changes it; a case of another court is not touched.</param>
    /// <param name="edit">The change, sound.</param>
    /// <param name="form">The form it came with.</param>
    /// <param name="role">Role under which the act is logged.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public Task<CaseEditOutcome> EditAsync(Guid caseId, Guid courtId, CaseEdit edit, CaseForm form, string role, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return transactions.WriteAsync(
            async transaction =>
            {
                var db = transaction.Db;
                if (await FindFormAsync(db, form.AccountId, form.Key, cancellationToken) is { } sent)
                {
                    return sent.CaseId != caseId || sent.Sha256 != form.Sha256 ? CaseEditOutcome.KeyReused : sent.HasChanges ? CaseEditOutcome.Done : CaseEditOutcome.Same;
                }

                if (await db.Cases.SingleOrDefaultAsync(each => each.Id == caseId && each.CourtId == courtId, cancellationToken) is not { } row)
                {
                    return CaseEditOutcome.NotFound;
                }

                if (row.ChangedAt != form.SeenAt)
                {
                    return CaseEditOutcome.Overtaken;
                }

                var editor = new CaseEditor(db, row, transaction.Now, form.AccountId, cancellationToken);
                if (await editor.WriteAsync(edit) is { } refused)
                {
                    return refused;
                }

                var hasChanges = editor.Changes.Count > 0;
                db.CaseForms.Add(new() { AccountId = form.AccountId, Key = form.Key, CaseId = caseId, Sha256 = form.Sha256, HasChanges = hasChanges, At = transaction.Now });
                row.ChangedAt = hasChanges ? Later(transaction.Now, row.ChangedAt) : row.ChangedAt;
                await db.SaveChangesAsync(cancellationToken);
                if (hasChanges)
                {
                    await WriteActAsync(transaction, ActOf(edit), caseId, form.AccountId, role, editor.Changes, cancellationToken);
                }

                return hasChanges ? CaseEditOutcome.Done : CaseEditOutcome.Same;
            },
            cancellationToken);
    }

    // Two changes within one millisecond are two states of the case.
    private static DateTimeOffset Later(DateTimeOffset now, DateTimeOffset before) => now > before ? now : before.AddMilliseconds(1);

    private static string ActOf(CaseEdit edit) => edit switch
    {
        MoveCase => "case-moved",
        LinkParty { AccountId: null } => "party-unlinked",
        LinkParty => "party-linked",
        AddDocument => "document-added",
        _ => "case-changed",
    };

    private static Task<CaseFormRow?> FindFormAsync(AuctionDb db, Guid accountId, string key, CancellationToken cancellationToken) =>
        db.CaseForms.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == accountId && row.Key == key, cancellationToken);

    private static Task WriteActAsync(RecordTransaction transaction, string act, Guid caseId, Guid? actorId, string role, IReadOnlyList<CaseChange> changes, CancellationToken cancellationToken) =>
        transaction.WriteActsAsync([new(transaction.Now, actorId, role, act, caseId.ToString(), JsonSerializer.Serialize(new { changes }, CaseJson.Options), Rules)], cancellationToken);

    private static async Task<CaseReceipt> TakeAsync(RecordTransaction transaction, CaseIntake intake, Guid courtId, Guid? actorId, string role, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        var key = intake.Number.Key;
        var content = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(intake with { AsOf = null })));
        var found = await db.Cases.SingleOrDefaultAsync(row => row.NumberKey == key, cancellationToken);
        if (found is not null)
        {
            if (found.CourtId != courtId) { return new(found.Id, CaseOutcome.OtherCourt, []); }
            if (found.ContentSha256 == content) { return new(found.Id, CaseOutcome.Same, await NumbersAsync(db, found.Id, cancellationToken)); }
            if (found.AsOf is { } known && intake.AsOf is { } told && told < known) { return new(found.Id, CaseOutcome.Older, await NumbersAsync(db, found.Id, cancellationToken)); }
        }

        var writer = new CaseWriter(db, transaction.Now);
        var row = found ?? writer.Open(intake, courtId);
        await writer.WriteAsync(row, intake, cancellationToken);
        row.AsOf = intake.AsOf ?? row.AsOf;
        row.ContentSha256 = content;
        if (found is not null && writer.Changes.Count == 0)
        {
            // The same in another wrapping, for example one part of a file: nothing changed, so nothing is logged.
            await db.SaveChangesAsync(cancellationToken);
            return new(row.Id, CaseOutcome.Same, await NumbersAsync(db, row.Id, cancellationToken));
        }

        row.ChangedAt = found is null ? transaction.Now : Later(transaction.Now, row.ChangedAt);
        await db.SaveChangesAsync(cancellationToken);
        var outcome = found is null ? CaseOutcome.New : CaseOutcome.Changed;
        await transaction.WriteActsAsync(
            [new(transaction.Now, actorId, role, found is null ? "case-opened" : "case-changed", row.Id.ToString(), JsonSerializer.Serialize(new { content, changes = writer.Changes }), Rules)], cancellationToken);
        return new(row.Id, outcome, await NumbersAsync(db, row.Id, cancellationToken));
    }

    private static async Task<IReadOnlyList<AssetNumber>> NumbersAsync(AuctionDb db, Guid caseId, CancellationToken cancellationToken) =>
        await db.Assets.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.Number).Select(row => new AssetNumber(row.Reference, row.Number, row.Id)).ToListAsync(cancellationToken);
}

/// <summary>What became of a case that was handed over.</summary>
/// <param name="CaseId">Its id here.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Assets">The numbers its assets have here; empty when it is another court's.</param>
public sealed record CaseReceipt(Guid CaseId, CaseOutcome Outcome, IReadOnlyList<AssetNumber> Assets);

/// <summary>The number an asset has here.</summary>
/// <param name="Reference">Its name in the system it came from.</param>
/// <param name="Number">Its public number here.</param>
/// <param name="Id">Its id here.</param>
public sealed record AssetNumber(string Reference, string Number, Guid Id);

/// <summary>What became of a case that was handed over.</summary>
public enum CaseOutcome
{
    /// <summary>It was not known and is here now.</summary>
    New = 1,

    /// <summary>It was known; what differs was changed.</summary>
    Changed = 2,

    /// <summary>It was known just so; nothing was changed.</summary>
    Same = 3,

    /// <summary>Newer news were here already; nothing was changed.</summary>
    Older = 4,

    /// <summary>Another court enforces it; nothing was changed.</summary>
    OtherCourt = 5,
}
