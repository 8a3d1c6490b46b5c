using Auction.Domain.Rounds;

namespace Auction.Domain.Disposal;

/// <summary>Which phase goes with which round (rulebook 4.2).</summary>
internal static class RoundPath
{
    /// <summary>The phase while a round of this kind is announced, running or being settled.</summary>
    public static DisposalPhase During(RoundKind kind) => kind switch
    {
        RoundKind.First => DisposalPhase.FirstRound,
        RoundKind.Second => DisposalPhase.SecondRound,
        RoundKind.SellOff => DisposalPhase.SellOff,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of round."),
    };

    /// <summary>The phase after a round of this kind failed.</summary>
    public static DisposalPhase AfterFailure(RoundKind kind) => kind switch
    {
        RoundKind.First => DisposalPhase.FirstFailed,
        RoundKind.Second => DisposalPhase.SecondFailed,
        RoundKind.SellOff => DisposalPhase.InKindOffer,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of round."),
    };

    /// <summary>The phase to go back to when what is going on comes to nothing.</summary>
    public static DisposalPhase Before(DisposalState state) => state switch
    {
        { Round: { Draft.IsReAuction: true } } => DisposalPhase.Defaulted,
        { Round.Draft.Kind: RoundKind.Second } => IsThird(state) ? DisposalPhase.SecondFailed : DisposalPhase.FirstFailed,
        { Round.Draft.Kind: RoundKind.SellOff } => DisposalPhase.SecondFailed,
        { Round: not null } or { Phase: DisposalPhase.SelfDisposal or DisposalPhase.DirectSale } => DisposalPhase.Priced,
        _ => state.Phase,
    };

    /// <summary>The kind of round the law has next; null when none may be launched now (AUC-26.1b, AUC-26.2, DEF-RE).</summary>
    public static RoundKind? Next(DisposalState state) => state.Phase switch
    {
        DisposalPhase.Priced => RoundKind.First,
        DisposalPhase.FirstFailed => RoundKind.Second,
        DisposalPhase.SecondFailed => RoundKind.SellOff,
        DisposalPhase.Defaulted => state.PastRounds[^1].Draft.Kind,
        _ => null,
    };

    /// <summary>True when a third round is open: shares of SOE-13 only, once.</summary>
    public static bool AllowsThird(DisposalState state) =>
        state.Phase == DisposalPhase.SecondFailed && state.Has(DisposalFlags.StateListedShares) && FailedSeconds(state) == 1;

    /// <summary>The disposal without its present round, which goes to the past.</summary>
    public static DisposalState End(DisposalState state, RoundStage stage) => state.Round is not { } round
        ? state
        : state with { Round = null, PastRounds = state.PastRounds.Add(round with { Stage = stage }) };

    private static bool IsThird(DisposalState state) => FailedSeconds(state) > 0;

    private static int FailedSeconds(DisposalState state) => state.PastRounds.Count(round => round is { Stage: RoundStage.Failed, Draft.Kind: RoundKind.Second });
}
