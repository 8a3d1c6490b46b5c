using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cases.Acts;

/// <summary>Reads what the forms of a case are drawn from.</summary>
internal sealed class CaseScenes(IDbContextFactory<AuctionDb> databases, IPlatformClock clock)
{
    /// <summary>The case; null when another court enforces it, or there is none.</summary>
    /// <param name="caseId">Which case.</param>
    /// <param name="staff">Who asks.</param>
    /// <param name="subject">What of it the address names.</param>
    /// <param name="key">Key of a form that is sent; the form that moved a case away still gets its answer.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public async Task<CaseScene?> FindAsync(Guid caseId, CourtStaff staff, string subject, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(staff);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Id == caseId, cancellationToken) is not { } found
            || (found.CourtId != staff.CourtId && !await db.CaseForms.AnyAsync(row => row.AccountId == staff.AccountId && row.Key == key && row.CaseId == caseId, cancellationToken)))
        {
            return null;
        }

        var documents = await (from document in db.AssetDocuments.AsNoTracking() join asset in db.Assets on document.AssetId equals asset.Id where asset.CaseId == caseId select document).ToListAsync(cancellationToken);
        var now = clock.Now;
        return new()
        {
            Case = found,
            Parties = await db.CaseParties.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.Role).ThenBy(row => row.Reference).ToListAsync(cancellationToken),
            Agents = await db.CaseAgents.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.Reference).ToListAsync(cancellationToken),
            Claims = await db.Claims.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.Reference).ToListAsync(cancellationToken),
            Assets = await db.Assets.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.Number).ToListAsync(cancellationToken),
            Seizures = await (from seizure in db.Seizures.AsNoTracking() join asset in db.Assets on seizure.AssetId equals asset.Id where asset.CaseId == caseId select seizure).ToListAsync(cancellationToken),
            Documents = [.. documents.GroupBy(document => document.Id).Select(versions => versions.MaxBy(document => document.Version)!)],
            Courts = await db.Courts.AsNoTracking().OrderBy(court => court.Code).ToListAsync(cancellationToken),
            Today = CourtTime.DayOf(now),
            Now = now,
            Desk = ActDesk.Court,
            AccountId = staff.AccountId,
            IsJudge = staff.Role == Auction.Data.People.Roles.Judge,
            Subject = subject,
        };
    }
}
