using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Lots;
using Auction.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>A page of one case. For the staff of any court but the one that enforces now it does not exist.</summary>
internal abstract class CaseCourtPage(AuctionDb db, Words words) : CourtPage
{
    /// <summary>The database.</summary>
    protected AuctionDb Db { get; } = db;

    /// <summary>The case.</summary>
    public CaseRow Case { get; private set; } = null!;

    /// <summary>The court.</summary>
    public CourtRow Court { get; private set; } = null!;

    /// <summary>Reads the case; false when it is not this court's.</summary>
    protected async Task<bool> ReadCaseAsync(Guid id, CancellationToken cancellationToken)
    {
        var courtId = CourtId;
        if (await Db.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.CourtId == courtId, cancellationToken) is not { } found)
        {
            return false;
        }

        Case = found;
        Court = await Db.Courts.AsNoTracking().SingleAsync(row => row.Id == courtId, cancellationToken);
        ShowWho(words.Pick(Court.NameZh, Court.NameEn), words);
        return true;
    }
}
