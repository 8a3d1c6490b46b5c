using Auction.Data;
using Auction.Data.Settlement;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me.Distributions;

/// <summary>The distributions somebody is a creditor or the debtor of.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(AuctionDb db) : PageModel
{
    private const int Shown = 200;

    public IReadOnlyList<MyDistribution> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var account = User.AccountId()!.Value;
        Lines = await (
            from row in db.Distributions.AsNoTracking()
            join of in db.CaseAccounts.AsNoTracking() on row.CaseAccount equals of.Number
            where db.Payees.Any(payee => payee.DistributionId == row.Id && payee.AccountId == account)
            orderby row.Number descending
            select new MyDistribution(row, of.CaseNumber)).Take(Shown).ToListAsync(cancellationToken);
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Row">The distribution.</param>
/// <param name="CaseNumber">Its case.</param>
internal sealed record MyDistribution(DistributionRow Row, string CaseNumber);
