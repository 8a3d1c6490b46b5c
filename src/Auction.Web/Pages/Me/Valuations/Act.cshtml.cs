using Auction.Web.Acts;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Valuations.Acts;

namespace Auction.Web.Pages.Me.Valuations;

/// <summary>An act of a person concerned in a valuation.</summary>
internal sealed class ActModel(ValuationActRunner runner, DeskReader desks, Words words) : ActPage(runner, words)
{
    public override string DeskAddress => $"/me/valuations/{View.Row.Number}";

    protected override ActDesk Desk => ActDesk.Party;

    protected override string RoleName => "party";

    protected override async Task<DeskView?> ReadAsync(string number, CancellationToken cancellationToken) =>
        User.AccountId() is { } account ? await desks.ForPartyAsync(number, account, cancellationToken) : null;
}
