using System.Globalization;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;

namespace Auction.Web.Disposals.Launch;

/// <summary>Which rounds may be chosen, and who may have a right of pre-emption.</summary>
internal static class LaunchKinds
{
    /// <summary>Rounds a form may offer; the rules decide which one is due. Empty when none may be launched.</summary>
    public static IReadOnlyList<RoundKind> Of(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (LaunchFindings.NextKind(state) is not { } next) { return []; }
        return state.Phase == DisposalPhase.SecondFailed && state.Has(DisposalFlags.StateListedShares) ? [next, RoundKind.Second] : [next];
    }

    /// <summary>The round that was chosen, or the one that is due.</summary>
    public static RoundKind Chosen(DisposalState state, string posted) =>
        int.TryParse(posted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Of(state).Contains((RoundKind)number) ? (RoundKind)number : Of(state).FirstOrDefault(RoundKind.First);

    /// <summary>Persons whose right of pre-emption the court may confirm.</summary>
    public static IEnumerable<DisposalParty> MayHavePriority(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Parties.Where(party => party.Role is DisposalRole.PriorityPurchaser or DisposalRole.Tenant or DisposalRole.CoOwner or DisposalRole.Shareholder);
    }
}
