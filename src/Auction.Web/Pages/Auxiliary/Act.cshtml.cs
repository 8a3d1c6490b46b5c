using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Auction.Web.Viewings;

namespace Auction.Web.Pages.Auxiliary;

/// <summary>An act of an auxiliary institution in a disposal.</summary>
internal sealed class ActModel(DisposalActRunner runner, DisposalReader desks, RosterBook rosters, Words words) : DisposalActPage(runner, desks, words)
{
    public override string DeskAddress => $"/auxiliary/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Auxiliary;

    protected override string RoleName => Roles.Auxiliary;

    protected override async Task ShowAsync(CancellationToken cancellationToken)
    {
        ViewData["Court"] = Words[ViewingReader.NameOf(await rosters.NamesAsync(cancellationToken), View.Scene.AuxiliaryId)];
        ViewData["Role"] = Words[SignInTexts.Role(Roles.Auxiliary)];
    }
}
