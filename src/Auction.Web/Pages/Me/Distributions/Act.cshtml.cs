using System.Security.Claims;
using Auction.Web.Acts;
using Auction.Web.Distributions.Acts;
using Auction.Web.Pages.Shared.Distributions;
using Auction.Web.Shell;

namespace Auction.Web.Pages.Me.Distributions;

/// <summary>An act of a creditor or the debtor in a distribution.</summary>
internal sealed class ActModel(DistributionActRunner runner, DistributionReader desks, Words words) : DistributionActPage(runner, words)
{
    public override string DeskAddress => $"/me/distributions/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Party;

    protected override string RoleName => "party";

    protected override Task<DistributionScene?> SceneAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken) => desks.FindMineAsync(number, person, cancellationToken);
}
