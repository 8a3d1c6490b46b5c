using Auction.Domain.Disposal;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Acts;

/// <summary>Why an act cannot be done now.</summary>
/// <param name="Words">The reason.</param>
/// <param name="Rule">The rule behind it.</param>
internal sealed record DisposalObstacle(BilingualText Words, string Rule)
{
    private static readonly BilingualText NothingThere = new("目前没有可以办理的对象。", "There is nothing it could be done to now.");

    // What stands in the way whatever is filled in. Other refusals are about what was filled in, and the form says them.
    private static readonly HashSet<DisposalRefusal> Standing =
    [
        DisposalRefusal.Closed, DisposalRefusal.OnHold, DisposalRefusal.ClaimPending, DisposalRefusal.ClaimUpheld, DisposalRefusal.WrongPhase, DisposalRefusal.WrongStage,
        DisposalRefusal.TooLate, DisposalRefusal.NoDelay, DisposalRefusal.NoNecessaryHome, DisposalRefusal.NecessaryHome, DisposalRefusal.Appraisable, DisposalRefusal.GrantedBefore,
        DisposalRefusal.CreditorsFirst, DisposalRefusal.PurchasePending, DisposalRefusal.PanelUnsound, DisposalRefusal.PanelDecisionMissing, DisposalRefusal.MinutesTooEarly, DisposalRefusal.NotDueYet, DisposalRefusal.NotPaidYet,
        DisposalRefusal.QualificationMissing, DisposalRefusal.NotOnHold, DisposalRefusal.BiddingBegun, DisposalRefusal.UnknownObjection, DisposalRefusal.ObjectionStage, DisposalRefusal.ObjectionTooLate,
        DisposalRefusal.DebtorSellsAll, DisposalRefusal.HasBid, DisposalRefusal.NotEntrusted,
    ];

    /// <summary>True for a refusal that no form can answer. Other days may answer a seizure that ends too soon, none answers one that is over.</summary>
    public static bool Stands(DisposalRefusal refusal, DisposalScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return Standing.Contains(refusal) || (refusal == DisposalRefusal.SeizureLapsed && scene.Today > scene.State.SeizedUntil);
    }

    /// <summary>There is nothing the act could be done to.</summary>
    public static DisposalObstacle Nothing(string rules) => new(NothingThere, rules);
}
