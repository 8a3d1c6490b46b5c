using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>The debtor's own sale under the court's eyes (rulebook 4.7; HUM-9.1, PWR-SD, EQU-10, SELF-CFG).</summary>
internal static class SelfDisposalRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        AskSelfDisposal c => Ask(state, c, CourtTime.DayOf(at)),
        GrantSelfDisposal c => Grant(state, c, CourtTime.DayOf(at)),
        RefuseSelfDisposal c => state.SelfDisposal?.Stage == SelfDisposalStage.Asked
            ? OnReason(c.Reason, c.Document, new SelfDisposalRefused(c.Reason, c.Document))
            : Refuse(DisposalRefusal.WrongPhase),
        ReportBuyer c => Report(state, c),
        ConfirmBuyer c => state.SelfDisposal is not { Stage: SelfDisposalStage.Granted, Buyer: { } buyer } ? Refuse(DisposalRefusal.WrongPhase)
            : buyer.BuyerId != c.BuyerId ? Refuse(DisposalRefusal.UnknownBuyer)
            : OnDocument(c.Document, new BuyerConfirmed(c.BuyerId, c.IsConfirmed, c.Document)),
        CompleteSelfDisposal c => Complete(state, c),
        EndSelfDisposal c => state.SelfDisposal is { IsRunning: true }
            ? OnReason(c.Reason, c.Document, new SelfDisposalEnded(c.Reason, c.Document))
            : Refuse(DisposalRefusal.WrongPhase),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the debtor's own sale."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        SelfDisposalAsked e => state with { SelfDisposal = new(e.At, e.Floor, e.Until) },
        SelfDisposalGranted e => Change(state with { Phase = DisposalPhase.SelfDisposal }, own => own with
        {
            Stage = SelfDisposalStage.Granted,
            Floor = e.Floor,
            Until = e.Until,
            AccountId = e.AccountId,
            GrantedAt = e.At,
        }),
        SelfDisposalRefused e => Change(state, own => own with { Stage = SelfDisposalStage.Refused, EndedAt = e.At }),
        BuyerReported e => Change(state, own => own with { Buyer = e }),
        BuyerConfirmed e => Change(state, own => e.IsConfirmed ? own with { Stage = SelfDisposalStage.AwaitingMoney } : own with { Buyer = null }),
        SelfDisposalCompleted e => Change(state with { Phase = DisposalPhase.ClosedSold }, own => own with { Stage = SelfDisposalStage.Completed, EndedAt = e.At }),
        SelfDisposalLapsed e => Change(state with { Phase = DisposalPhase.Priced }, own => own with { Stage = SelfDisposalStage.Lapsed, EndedAt = e.At }),
        SelfDisposalEnded e => Change(state with { Phase = DisposalPhase.Priced }, own => own with { Stage = SelfDisposalStage.Ended, EndedAt = e.At }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the debtor's own sale."),
    };

    /// <summary>The term has passed without the money.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state) =>
        state.SelfDisposal is { IsRunning: true } own ? (CourtTime.EndOf(own.Until), new SelfDisposalLapsed()) : null;

    /// <summary>The last day a term may end when it is granted on a day (SELF-CFG). Rest days do not lengthen it.</summary>
    public static DateOnly LongestUntil(DisposalState state, DateOnly grantedOn) => state switch
    {
        _ when state.Has(DisposalFlags.Equity) => Period.ValidUntil(grantedOn, state.Book.SelfDisposalEquityMonths).Day,
        _ when state.Has(DisposalFlags.LargeRealEstate) => grantedOn.AddDays(state.Book.SelfDisposalLargeRealEstateDays ?? state.Book.SelfDisposalGeneralDays),
        _ => grantedOn.AddDays(state.Book.SelfDisposalGeneralDays),
    };

    private static DisposalState Change(DisposalState state, Func<SelfDisposalState, SelfDisposalState> change) => state with { SelfDisposal = change(state.SelfDisposal!) };

    private static DisposalDecision Ask(DisposalState state, AskSelfDisposal command, DateOnly today)
    {
        if (state.FindParty(command.PartyId)?.Role != DisposalRole.Debtor) { return Refuse(DisposalRefusal.UnknownParty); }
        if (state.Phase is not (DisposalPhase.Pending or DisposalPhase.Priced)) { return Refuse(DisposalRefusal.WrongPhase); }
        // One grant per property; an application refused may be made again.
        if (state.SelfDisposal?.GrantedAt is not null) { return Refuse(DisposalRefusal.GrantedBefore); }
        if (!command.Floor.IsPositive || command.Floor > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        if (command.Until <= today) { return Refuse(DisposalRefusal.DayInPast); }
        var longest = LongestUntil(state, today);
        return command.Until > longest
            ? Refuse(DisposalRefusal.SelfDisposalTerm, longest)
            : OnDocument(command.Document, new SelfDisposalAsked(command.PartyId, command.Floor, command.Until, command.Document));
    }

    private static DisposalDecision Grant(DisposalState state, GrantSelfDisposal command, DateOnly today)
    {
        if (state.SelfDisposal?.Stage != SelfDisposalStage.Asked || state.Phase != DisposalPhase.Priced || state.Launch is not null) { return Refuse(DisposalRefusal.WrongPhase); }
        if (string.IsNullOrWhiteSpace(command.AccountId)) { return Refuse(DisposalRefusal.AccountMissing); }
        if (!command.Floor.IsPositive || command.Floor > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        if (command.Until <= today) { return Refuse(DisposalRefusal.DayInPast); }
        var longest = LongestUntil(state, today);
        if (command.Until > longest) { return Refuse(DisposalRefusal.SelfDisposalTerm, longest); }
        if (state.Has(DisposalFlags.Equity) && command.Basis == SelfDisposalBasis.MoneyControlled) { return Refuse(DisposalRefusal.ConsentMissing); }
        if (command.Basis == SelfDisposalBasis.CoversDebt && command.Floor < state.Claims.ToRedeem) { return Refuse(DisposalRefusal.DebtNotCovered, state.Claims.ToRedeem); }
        return OnDocument(command.Document, new SelfDisposalGranted(command.Floor, command.Until, command.AccountId, command.Basis, command.Document));
    }

    private static DisposalDecision Report(DisposalState state, ReportBuyer command)
    {
        if (state.FindParty(command.PartyId)?.Role != DisposalRole.Debtor) { return Refuse(DisposalRefusal.UnknownParty); }
        if (state.SelfDisposal is not { Stage: SelfDisposalStage.Granted } own) { return Refuse(DisposalRefusal.WrongPhase); }
        if (string.IsNullOrWhiteSpace(command.BuyerId)) { return Refuse(DisposalRefusal.UnknownBuyer); }
        if (command.Price > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        return command.Price < own.Floor
            ? Refuse(DisposalRefusal.BelowSelfFloor, own.Floor)
            : OnDocument(command.Document, new BuyerReported(command.PartyId, command.BuyerId, command.Price, command.Document));
    }

    private static DisposalDecision Complete(DisposalState state, CompleteSelfDisposal command)
    {
        if (state.SelfDisposal is not { Stage: SelfDisposalStage.AwaitingMoney, Buyer: { } buyer }) { return Refuse(DisposalRefusal.WrongPhase); }
        return command.Received < buyer.Price
            ? Refuse(DisposalRefusal.NotPaidInFull, buyer.Price)
            : OnDocument(command.Document, new SelfDisposalCompleted(command.Received, command.Document));
    }
}
