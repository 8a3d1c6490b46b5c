using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Auction.Data.Journal;
using Auction.Domain.Calendar;
using Auction.Domain.Cases;
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

    /// <summary>Moves a case to another court from a day on; the old court sees nothing of it any more.</summary>
    /// <returns>False when the case is not this court's.</returns>
    public Task<bool> MoveAsync(Guid caseId, Guid courtId, Guid newCourtId, string reason, Guid actorId, string role, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            if (await transaction.Db.Cases.SingleOrDefaultAsync(row => row.Id == caseId && row.CourtId == courtId, cancellationToken) is not { } found)
            {
                return false;
            }

            var today = CourtTime.DayOf(transaction.Now);
            found.CourtId = newCourtId;
            found.ChangedAt = transaction.Now;
            if (await transaction.Db.CaseCourts.SingleOrDefaultAsync(row => row.CaseId == caseId && row.Since == today, cancellationToken) is { } sameDay)
            {
                transaction.Db.CaseCourts.Remove(sameDay);
                await transaction.Db.SaveChangesAsync(cancellationToken);
            }

            transaction.Db.CaseCourts.Add(new() { CaseId = caseId, Since = today, CourtId = newCourtId, Reason = reason });
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await transaction.WriteActsAsync(
                [new(transaction.Now, actorId, role, "case-moved", caseId.ToString(), JsonSerializer.Serialize(new { before = courtId, after = newCourtId, reason }), Rules)], cancellationToken);
            return true;
        },
        cancellationToken);

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

        row.ChangedAt = transaction.Now;
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
