using Auction.Domain.Disposal;
using Auction.Web.Disposals.Acts;

namespace Auction.Web.Disposals.Views;

/// <summary>The one act a disposal waits for most, of those that are open now.</summary>
internal static class DisposalNext
{
    /// <summary>That act; null when the court waits for time or for others.</summary>
    public static DisposalAct? Of(DisposalScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return Slugs(scene.State).Select(slug => DisposalCatalog.Find(slug, scene.Desk)).FirstOrDefault(act => act?.IsOpenAt(scene) == true);
    }

    private static IEnumerable<string> Slugs(DisposalState state)
    {
        foreach (var objection in state.Objections.Where(objection => !objection.IsFinished))
        {
            if (objection.Stage == SaleObjectionStage.ToRegister) { yield return "register-sale-objection"; }
            if (objection.Stage == SaleObjectionStage.ForCourt) { yield return "decide-sale-objection"; }
        }

        if (state.Hold is { } hold)
        {
            yield return hold.Kind == HoldKind.PlatformPause ? "hold-sale" : hold.CauseGoneOn is null ? "record-cause-gone" : "resume-sale";
        }

        if (state.Redemption is not null) { yield return "decide-redemption"; }
        foreach (var slug in state.Phase switch
        {
            DisposalPhase.Pending => ["take-price"],
            DisposalPhase.Priced => [state.SelfDisposal?.Stage == SelfDisposalStage.Asked ? "grant-self-disposal" : "submit-launch", .. Launch(state)],
            DisposalPhase.SelfDisposal => state.SelfDisposal is { Stage: SelfDisposalStage.AwaitingMoney } ? ["complete-self-disposal"] : ["confirm-buyer"],
            DisposalPhase.DirectSale => ["complete-direct-sale"],
            DisposalPhase.FirstFailed => ["ask-creditors", .. Launch(state)],
            DisposalPhase.SecondFailed => state.Financing is { Until: null, IsOver: false } ? ["decide-financing"] : ["ask-creditors", .. Launch(state)],
            DisposalPhase.Defaulted => Launch(state),
            DisposalPhase.InKindOffer => (IReadOnlyList<string>)(state.InKind?.Given is null ? ["ask-creditors", "release-property", "give-in-kind"] : ["record-difference-paid"]),
            _ => state.Round?.Stage switch
            {
                RoundStage.Sold => ["record-default", "record-paid"],
                RoundStage.Paid => state.Round.IsQualified == false ? ["decide-unqualified"] : ["record-qualification", "record-ruling-served"],
                _ => ["record-ruling-served", "record-handover"],
            },
        })
        {
            yield return slug;
        }
    }

    private static IReadOnlyList<string> Launch(DisposalState state) => state.Launch switch
    {
        null => ["name-panel", "submit-launch"],
        { ApprovedAt: null } => ["record-minutes"],
        _ => ["record-notification", "publish-notice"],
    };
}
