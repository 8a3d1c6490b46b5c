using Auction.Data;
using Auction.Data.People;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>An act of the court in a disposal.</summary>
internal sealed class ActModel(DisposalActRunner runner, DisposalReader desks, AuctionDb db, Words words) : DisposalActPage(runner, desks, words)
{
    // Handed to another court, it is no longer this one's to show.
    public override string DeskAddress => Act.Slug == "change-court" ? "/court/disposals" : $"/court/disposals/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Court;

    protected override string RoleName => User.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk;

    protected override async Task ShowAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == View.Row.CourtId, cancellationToken);
        ViewData["Court"] = Words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = Words[SignInTexts.Role(RoleName)];
    }
}
