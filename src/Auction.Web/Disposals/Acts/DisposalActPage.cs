using Auction.Web.Acts;
using Auction.Web.Pages.Shared.Acts;
using Auction.Web.Shell;

namespace Auction.Web.Disposals.Acts;

/// <summary>The form of one act of a disposal, the same at every desk: a page of a desk says which desk, its address and its role.</summary>
internal abstract class DisposalActPage(DisposalActRunner runner, DisposalReader desks, Words words) : ActFormPage<DisposalAct, DisposalScene, DisposalRequest>(words)
{
    public DisposalView View { get; private set; } = null!;

    /// <inheritdoc/>
    public override string About => $"{View.Row.Number} · {Words.Pick(View.Row.AssetZh, View.Row.AssetEn)}";

    /// <inheritdoc/>
    protected override DisposalScene Scene => View.Scene;

    /// <inheritdoc/>
    protected override DisposalAct? ActOf(string slug) => DisposalCatalog.Find(slug, Desk) is { Page: null } act ? act : null;

    /// <inheritdoc/>
    protected override string WhyNot(DisposalAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Words[(act.ObstacleIn(Scene) ?? DisposalObstacle.Nothing(act.Rules)).Words];
    }

    /// <inheritdoc/>
    protected override async Task<bool> ReadAsync(string number, string subject, CancellationToken cancellationToken)
    {
        if (await desks.FindAsync(number, Desk, DisposalVisitor.Of(User), cancellationToken) is not { } view)
        {
            return false;
        }

        View = view with { Scene = view.Scene with { Subject = subject } };
        await ShowAsync(cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    protected override Task<ActOutcome?> RunAsync(CancellationToken cancellationToken) => runner.RunAsync(Act, Scene, View.Row.Id, Form, Who, cancellationToken);

    /// <inheritdoc/>
    protected override Task<ActOutcome?> AgainAsync(CancellationToken cancellationToken) => runner.AgainAsync(Act, View.Row.Id, Form.Key, cancellationToken);

    /// <summary>Fills the head of the layout.</summary>
    protected virtual Task ShowAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
