using System.Globalization;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Settlement;
using Auction.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Settlement;

/// <summary>The accounts of cases: one for each, opened when it is first needed (MON-1).</summary>
public sealed class CaseAccounts(IDbContextFactory<AuctionDb> databases, IPlatformClock clock)
{
    private const int TriesMax = 20;

    /// <summary>The number of the account of a case.</summary>
    public async Task<string> NumberAsync(Guid courtId, string caseNumber, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.CaseAccounts.AsNoTracking().SingleOrDefaultAsync(row => row.CourtId == courtId && row.CaseNumber == caseNumber, cancellationToken) is { } known)
            {
                return known.Number;
            }

            var prefix = $"HA{CourtTime.Format(clock.Now, "yyMM")}-";
            var last = await db.CaseAccounts.Where(row => row.Number.StartsWith(prefix)).OrderByDescending(row => row.Number.Length).ThenByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
            var serial = last is null ? 0 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture);
            var number = string.Create(CultureInfo.InvariantCulture, $"{prefix}{serial + 1:0000}");
            db.CaseAccounts.Add(new() { Number = number, CourtId = courtId, CaseNumber = caseNumber, OpenedAt = clock.Now });
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return number;
            }
            catch (DbUpdateException) when (tries < TriesMax)
            {
                // Somebody opened one at the same moment: this case's, or another's with the same number.
            }
        }
    }
}
