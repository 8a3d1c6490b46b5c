using System.Security.Claims;
using Auction.Data;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Lots;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Gathers what the bid panel shows to one reader.</summary>
internal sealed class PanelReader(LotVisitors visitors, IRoundDirectory directory, IDbContextFactory<AuctionDb> databases)
{
    /// <summary>The panel of a lot for a person.</summary>
    /// <param name="bidKey">Key of the bid whose answer is shown; only the reader's own are found.</param>
    public async Task<PanelModel> ReadAsync(LotSheet sheet, ClaimsPrincipal user, string? bidKey, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var visitor = await visitors.FindAsync(user.AccountId(), sheet.Round.Id, cancellationToken);
        return new PanelModel(
            sheet,
            visitor,
            visitor.AccountId is not null && user.IsCourtStaff(),
            now,
            NewKey(),
            await FindAnswerAsync(sheet, visitor, bidKey, cancellationToken),
            await FindBuyerAsync(sheet, cancellationToken));
    }

    /// <summary>A new key for a form.</summary>
    public static string NewKey() => Guid.CreateVersion7().ToString("N");

    private async Task<BidAnswer?> FindAnswerAsync(LotSheet sheet, LotVisitor visitor, string? bidKey, CancellationToken cancellationToken)
    {
        if (visitor.Code is not { } code)
        {
            return null;
        }

        // Without a question, the receipt of the reader's latest bid stays in view.
        var key = bidKey ?? (visitor.LastBid(sheet.Journal) is { } last
            && sheet.Journal.Entries[last.Seq - 1].Happened is BidAccepted bid ? bid.Key : null);
        return key is null ? null : await (await directory.FindAsync(sheet.Round.Id, cancellationToken)).FindAnswerAsync(code, key, cancellationToken);
    }

    // AUC-18.2: a name is read only after the letter has published it (AUC-22.1).
    private async Task<string?> FindBuyerAsync(LotSheet sheet, CancellationToken cancellationToken)
    {
        if (sheet.State.Phase != RoundPhase.Sold || sheet.Letter is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var code = sheet.State.Leader!.BidderCode;
        return await db.RoundBidders
            .Where(row => row.RoundId == sheet.Round.Id && row.BidderCode == code)
            .Join(db.Users, row => row.AccountId, account => account.Id, (row, account) => account.RealName)
            .SingleOrDefaultAsync(cancellationToken);
    }
}
