using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Platform;
using Auction.Domain.Disposal;
using Auction.Web.Shell.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Me.Disposals;

/// <summary>The properties being sold in which a person is concerned.</summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(AuctionDb db, IPlatformClock clock) : PageModel
{
    private const int Shown = 200;

    public IReadOnlyList<MyDisposal> Lines { get; private set; } = [];

    public DateTimeOffset Now { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Now = clock.Now;
        var account = User.AccountId()!.Value;
        var rows = await db.Disposals.AsNoTracking()
            .Where(row => db.DisposalParties.Any(party => party.DisposalId == row.Id && party.AccountId == account))
            .OrderByDescending(row => row.LastStamp).ThenBy(row => row.Number)
            .Take(Shown)
            .ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Id).ToList();
        var roles = await db.DisposalParties.AsNoTracking()
            .Where(party => party.AccountId == account && ids.Contains(party.DisposalId))
            .Select(party => new { party.DisposalId, party.Role })
            .ToListAsync(cancellationToken);
        var byDisposal = roles.ToLookup(each => each.DisposalId, each => each.Role);
        Lines = [.. rows.Select(row => new MyDisposal(row, [.. byDisposal[row.Id].Distinct().Order()]))];
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Row">The disposal.</param>
/// <param name="Roles">What the person is in it.</param>
internal sealed record MyDisposal(DisposalRow Row, IReadOnlyList<DisposalRole> Roles);
