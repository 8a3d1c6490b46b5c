using Auction.Data;
using Auction.Data.People;
using Auction.Web.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Valuations;

/// <summary>An act of the court in a valuation.</summary>
internal sealed class ActModel(ValuationActRunner runner, DeskReader desks, AuctionDb db, Words words) : ActPage(runner, words)
{
    public override string DeskAddress => $"/court/valuations/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Court;

    protected override string RoleName => User.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk;

    protected override async Task<DeskView?> ReadAsync(string number, CancellationToken cancellationToken) => User.IsCourtStaff()
        ? await desks.ForCourtAsync(number, User.CourtId()!.Value, User.AccountId()!.Value, User.IsInRole(Roles.Judge), cancellationToken)
        : null;

    protected override async Task ShowAsync(CancellationToken cancellationToken)
    {
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == View.Row.CourtId, cancellationToken);
        ViewData["Court"] = Words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = Words[SignInTexts.Role(RoleName)];
    }
}
