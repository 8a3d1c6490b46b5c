using Auction.Data;
using Auction.Data.People;
using Auction.Web.Acts;
using Auction.Web.Distributions;
using Auction.Web.Distributions.Acts;
using Auction.Web.Pages.Shared.Acts;
using Auction.Web.Pages.SigningIn;
using Auction.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Distributions;

/// <summary>An act of the court in a distribution.</summary>
internal sealed class ActModel(DistributionActRunner runner, DistributionReader desks, AuctionDb db, Words words) : ActFormPage<DistributionAct, DistributionScene, DistributionRequest>(words)
{
    public DistributionScene View { get; private set; } = null!;

    public override string DeskAddress => $"/court/distributions/{View.Row.Number}";

    public override string About => $"{View.Row.Number} · {View.CaseNumber}";

    protected override ActDesk Desk => ActDesk.Court;

    protected override string RoleName => User.IsInRole(Roles.Judge) ? Roles.Judge : Roles.Clerk;

    protected override DistributionScene Scene => View;

    protected override DistributionAct? ActOf(string slug) => DistributionCatalog.Find(slug, Desk);

    protected override string WhyNot(DistributionAct act) => Words[ActTexts.NotOffered, Words[DistributionTexts.Phase(View.State.Phase)]];

    protected override async Task<bool> ReadAsync(string number, string subject, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, User, cancellationToken) is not { } view)
        {
            return false;
        }

        View = view with { Subject = subject };
        var court = await db.Courts.AsNoTracking().SingleAsync(row => row.Id == View.Row.CourtId, cancellationToken);
        ViewData["Court"] = Words.Pick(court.NameZh, court.NameEn);
        ViewData["Role"] = Words[SignInTexts.Role(RoleName)];
        return true;
    }

    protected override Task<ActOutcome?> RunAsync(CancellationToken cancellationToken) => runner.RunAsync(Act, Scene, View.Row.Id, Form, Who, cancellationToken);

    protected override Task<ActOutcome?> AgainAsync(CancellationToken cancellationToken) => runner.AgainAsync(Act, View.Row.Id, Form.Key, cancellationToken);
}
