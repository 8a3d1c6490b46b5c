using Auction.Web.Acts;
using Auction.Web.Pages.Shared.Acts;
using Auction.Web.Shell;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;

namespace Auction.Web.Pages.Valuations.Desk;

/// <summary>The form of one act of a valuation, the same at every desk.</summary>
internal abstract class ActPage(ValuationActRunner runner, Words words) : ActFormPage<ValuationAct, ValuationScene, ValuationRequest>(words)
{
    public DeskView View { get; private set; } = null!;

    /// <inheritdoc/>
    public override string About => $"{View.Row.Number} · {Words.Pick(View.Row.AssetZh, View.Row.AssetEn)}";

    /// <inheritdoc/>
    protected override ValuationScene Scene => View.Scene;

    /// <inheritdoc/>
    protected override ValuationAct? ActOf(string slug) => ValuationCatalog.Find(slug, Desk);

    /// <inheritdoc/>
    protected override string WhyNot(ValuationAct act) => Words[ActTexts.NotOffered, Words[ValuationWords.Phase(View.State.Phase, View.State.IsStayed)]];

    /// <inheritdoc/>
    protected override async Task<bool> ReadAsync(string number, string subject, CancellationToken cancellationToken)
    {
        if (await ReadAsync(number, cancellationToken) is not { } view)
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

    /// <summary>The valuation at this desk; null when the person does not belong there.</summary>
    protected abstract Task<DeskView?> ReadAsync(string number, CancellationToken cancellationToken);

    /// <summary>Fills the head of the layout.</summary>
    protected virtual Task ShowAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
