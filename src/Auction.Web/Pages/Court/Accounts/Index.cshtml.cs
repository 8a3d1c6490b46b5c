using Auction.Data;
using Auction.Data.Settlement;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Ledger;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>The accounts of a court's cases (MON-1).</summary>
internal sealed class IndexModel(AuctionDb db, Words words) : CourtPage
{
    protected override bool IsMoney => true;

    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<AccountLine> Lines { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == CourtId, cancellationToken);
        ShowWho(words.Pick(court.NameZh, court.NameEn), words);
        var mine = db.CaseAccounts.AsNoTracking().Where(row => row.CourtId == CourtId);
        Total = await mine.CountAsync(cancellationToken);
        var last = Math.Max(1, (Total + PageSize - 1) / PageSize);
        Pages = new(Math.Clamp(Number, 1, last), last, page => $"?p={page}");
        var shown = await mine.OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number).Skip((Pages.Current - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var numbers = shown.Select(row => row.Number).ToList();
        var balances = (await db.LedgerPostings.AsNoTracking().Where(row => numbers.Contains(row.Book) && row.Kind != LedgerAccountKind.Outside).Select(row => new { row.Book, row.Amount }).ToListAsync(cancellationToken)).ToLookup(row => row.Book, row => row.Amount.Fen, StringComparer.Ordinal);
        Lines = [.. shown.Select(row => new AccountLine(row, new Money(balances[row.Number].Sum())))];
    }
}

/// <summary>One account in the list.</summary>
internal sealed record AccountLine(CaseAccountRow Row, Money Balance);
