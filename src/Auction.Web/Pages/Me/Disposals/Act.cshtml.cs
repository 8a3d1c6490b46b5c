using Auction.Web.Acts;
using Auction.Web.Disposals.Acts;
using Auction.Web.Shell;

namespace Auction.Web.Pages.Me.Disposals;

/// <summary>An act of a person concerned in a disposal.</summary>
internal sealed class ActModel(DisposalActRunner runner, DisposalReader desks, Words words) : DisposalActPage(runner, desks, words)
{
    public override string DeskAddress => $"/me/disposals/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Party;

    protected override string RoleName => "party";
}
