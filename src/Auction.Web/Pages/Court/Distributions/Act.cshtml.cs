using System.Security.Claims;
using Auction.Data;
using Auction.Web.Acts;
using Auction.Web.Distributions.Acts;
using Auction.Web.Pages.Shared.Distributions;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Distributions;

/// <summary>An act of the court in a distribution.</summary>
internal sealed class ActModel(DistributionActRunner runner, DistributionReader desks, AuctionDb db, Words words) : DistributionActPage(runner, words)
{
    public override string DeskAddress => $"/court/distributions/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Court;

    protected override string RoleName => User.CourtRole();

    protected override async Task<DistributionScene?> SceneAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, person, cancellationToken) is not { } scene)
        {
            return null;
        }

        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == scene.Row.CourtId, cancellationToken);
        ViewData["Court"] = Words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = Words[SignInTexts.Role(RoleName)];
        return scene;
    }
}
