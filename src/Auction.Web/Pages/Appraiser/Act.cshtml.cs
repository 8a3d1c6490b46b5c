using Auction.Data.People;
using Auction.Web.Acts;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Acts;

namespace Auction.Web.Pages.Appraiser;

/// <summary>An act of an institution in a valuation.</summary>
internal sealed class ActModel(ValuationActRunner runner, DeskReader desks, Words words) : ActPage(runner, words)
{
    public override string DeskAddress => $"/appraiser/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Institution;

    protected override string RoleName => Roles.Appraiser;

    protected override async Task<DeskView?> ReadAsync(string number, CancellationToken cancellationToken) =>
        User.InstitutionId() is { } institution ? await desks.ForInstitutionAsync(number, institution, User.AccountId()!.Value, cancellationToken) : null;

    protected override Task ShowAsync(CancellationToken cancellationToken)
    {
        InstitutionHead.Show(ViewData, View.Scene.Rosters, View.Scene.InstitutionId, Words);
        return Task.CompletedTask;
    }
}
