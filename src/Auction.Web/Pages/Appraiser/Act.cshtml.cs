using Auction.Web.Acts;
using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Shell;
using Auction.Web.Shell.People;
using Auction.Web.Valuations;
using Auction.Web.Valuations.Acts;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Auction.Web.Pages.Appraiser;

/// <summary>An act of an institution or of an association in a valuation.</summary>
internal sealed class ActModel(ValuationActRunner runner, DeskReader desks, Words words) : ActPage(runner, words)
{
    public override string DeskAddress => $"{Roster.Path}/{View.Row.Number}";

    /// <summary>For whom the person works here.</summary>
    public RosterDesk Roster { get; private set; } = null!;

    protected override ActDesk Desk => Roster.Desk;

    protected override string RoleName => Roster.Role;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (RosterDesk.At(HttpContext) is not { } roster)
        {
            context.Result = NotFound();
            return;
        }

        Roster = roster;
        await next();
    }

    protected override Task<DeskView?> ReadAsync(string number, CancellationToken cancellationToken) => desks.ForRosterAsync(number, Roster, User.AccountId()!.Value, cancellationToken);

    protected override Task ShowAsync(CancellationToken cancellationToken)
    {
        RosterHead.Show(ViewData, View.Scene.Rosters, Roster, Words);
        return Task.CompletedTask;
    }
}
