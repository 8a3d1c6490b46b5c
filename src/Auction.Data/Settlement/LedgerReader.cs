using Auction.Domain.Rules;
using Auction.Domain.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Settlement;

/// <summary>Reads the books of one case.</summary>
public static class LedgerReader
{
    /// <summary>Every movement on the account of a case, in the order in which they were written.</summary>
    public static async Task<IReadOnlyList<Movement>> MovementsAsync(AuctionDb db, string caseAccount, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var movements = await db.LedgerMovements.AsNoTracking().Where(row => row.Book == caseAccount).OrderBy(row => row.Place).ToListAsync(cancellationToken);
        var postings = (await db.LedgerPostings.AsNoTracking()
            .Where(row => db.LedgerMovements.Any(movement => movement.Cause == row.Cause && movement.Book == caseAccount))
            .OrderBy(row => row.Ordinal).ToListAsync(cancellationToken)).ToLookup(row => row.Cause, StringComparer.Ordinal);
        return [.. movements.Select(row => new Movement(row.Cause, row.At, new RuleId(row.RuleId), [.. postings[row.Cause].Select(line => new Posting(new(line.Book, line.Kind, line.Owner), line.Amount))]))];
    }
}
