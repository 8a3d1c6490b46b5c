using System.Security.Claims;
using Auction.Web.Acts;
using Auction.Web.Distributions;
using Auction.Web.Distributions.Acts;
using Auction.Web.Pages.Shared.Acts;
using Auction.Web.Shell;

namespace Auction.Web.Pages.Shared.Distributions;

/// <summary>The form of an act in a distribution, at any desk.</summary>
internal abstract class DistributionActPage(DistributionActRunner runner, Words words) : ActFormPage<DistributionAct, DistributionScene, DistributionRequest>(words)
{
    public DistributionScene View { get; private set; } = null!;

    public override string About => $"{View.Row.Number} · {View.CaseNumber}";

    protected override DistributionScene Scene => View;

    protected override DistributionAct? ActOf(string slug) => DistributionCatalog.Find(slug, Desk);

    protected override string WhyNot(DistributionAct act) => Words[ActTexts.NotOffered, Words[DistributionTexts.Phase(View.State.Phase)]];

    protected override async Task<bool> ReadAsync(string number, string subject, CancellationToken cancellationToken)
    {
        if (await SceneAsync(number, User, cancellationToken) is not { } view)
        {
            return false;
        }

        View = view with { Subject = subject };
        return true;
    }

    protected override Task<ActOutcome?> RunAsync(CancellationToken cancellationToken) => runner.RunAsync(Act, Scene, View.Row.Id, Form, Who, cancellationToken);

    protected override Task<ActOutcome?> AgainAsync(CancellationToken cancellationToken) => runner.AgainAsync(Act, View.Row.Id, Form.Key, cancellationToken);

    /// <summary>The distribution at this desk; null for those who do not belong there.</summary>
    protected abstract Task<DistributionScene?> SceneAsync(string number, ClaimsPrincipal person, CancellationToken cancellationToken);
}
