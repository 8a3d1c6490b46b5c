using Auction.Domain.Disposal;
using Auction.Domain.Texts;
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

    /// <summary>Whom or what the court waits for when no act is due; null when there is nothing left.</summary>
    public static BilingualText? Waits(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state switch
        {
            { IsClosed: true } => null,
            { Hold.ResumesAt: not null } => ForResumption,
            { IsClaimPending: true } => ForClaim,
            { Phase: DisposalPhase.Pending } => ForPrice,
            { Launch: { ApprovedAt: null } } => ForPanel,
            { Phase: DisposalPhase.SelfDisposal } => ForDebtor,
            { Round.Stage: RoundStage.Noticed } => ForBidding,
            { Round.Stage: RoundStage.Bidding } => ForEnd,
            { Round.Stage: RoundStage.Sold } => ForMoney,
            { InKind: not null } => ForCreditors,
            _ => null,
        };
    }

    private static readonly BilingualText ForResumption = new("等待恢复时间", "Waits for the announced resumption");
    private static readonly BilingualText ForClaim = new("等待案外人异议审查", "Waits for the decision on a claim");
    private static readonly BilingualText ForPrice = new("等待参考价", "Waits for the price");
    private static readonly BilingualText ForPanel = new("等待合议庭签署", "Waits for the panel");
    private static readonly BilingualText ForDebtor = new("等待被执行人", "Waits for the debtor");
    private static readonly BilingualText ForBidding = new("公告期内", "Notice is running");
    private static readonly BilingualText ForEnd = new("竞价进行中", "Bidding is on");
    private static readonly BilingualText ForMoney = new("等待付款", "Waits for the payment");
    private static readonly BilingualText ForCreditors = new("等待债权人答复", "Waits for the creditors");

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
