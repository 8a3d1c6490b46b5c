using Auction.Data.Settlement;
using Auction.Domain.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Keeps the books of every case anew from the stored ledger: each movement adds up to zero, no account falls below its floor.</summary>
internal static class LedgerAudit
{
    /// <summary>Checks the account of every case.</summary>
    public static async Task CheckAllAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        foreach (var number in await db.CaseAccounts.AsNoTracking().OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellationToken))
        {
            var movements = await LedgerReader.MovementsAsync(db, number, cancellationToken);
            var books = Books.Empty;
            foreach (var movement in movements)
            {
                var subject = new AuditSubject("case account", number, $"movement {movement.Cause}");
                if (!report.Check(AuditIds.M1, movement.IsBalanced && movement.Postings.Count > 1 && movement.Postings.All(posting => posting.Account.Book == number), subject, "its lines do not add up to zero within the account of the case"))
                {
                    break;
                }

                try
                {
                    books = books.After(movement);
                    report.Check(AuditIds.M2, holds: true, subject, "");
                }
                catch (InvalidOperationException)
                {
                    report.Check(AuditIds.M2, holds: false, subject, "an account falls below its floor");
                    break;
                }
            }
        }
    }
}
