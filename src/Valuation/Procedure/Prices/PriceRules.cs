using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>The life of a fixed price: notice, sale, end of validity and tail, issuing anew, supervision.</summary>
/// <remarks>Rules REF-11.4, REF-19.4, REF-25, REF-27.3, REF-30, LIM-1, LIM-2.</remarks>
internal static class PriceRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        RecordFirstNotice c => Notice(state, c, CourtTime.DayOf(at)),
        RecordSale c => Sell(state, c),
        OrderReissue c => state.Phase != ValuationPhase.Expired
            ? Refuse(ValuationRefusal.WrongPhase)
            : !CanReissue(state.Price!) ? Refuse(ValuationRefusal.NothingToReissue) : OnDocument(c.Document, new ReissueOrdered(c.Document)),
        RestartValuation c => state.Phase != ValuationPhase.Expired
            ? Refuse(ValuationRefusal.WrongPhase)
            : CanReissue(state.Price!) ? Refuse(ValuationRefusal.ReissueFirst) : OnDocument(c.Document, new ValuationRestarted(c.Document)),
        RaiseSupervision c => Raise(state, c),
        DecideSupervision c => state.Supervision is null ? Refuse(ValuationRefusal.NoSupervision) : OnDocument(c.Document, new SupervisionDecided(c.IsUpheld, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the price."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        FirstNoticeRecorded e => state with { FirstNotice = e },
        SaleRecorded e => state with { Sale = e },
        PriceExpired => state with { Phase = ValuationPhase.Expired },
        ReissueOrdered e => Reissue(state, e),
        ValuationRestarted => Restart(state),
        SupervisionRaised e => state with { Supervision = e },
        SupervisionDecided { IsUpheld: true } => Restart(state),
        SupervisionDecided => state with { Supervision = null },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the price."),
    };

    /// <summary>The end of the validity without a notice, or of the tail with one. A price that led to a sale does not end.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state) => state switch
    {
        { Sale.Ending: SaleEnding.Sold or SaleEnding.TakenForDebt } => null,
        { FirstNotice: null, Price: { } price } => (CourtTime.EndOf(price.ValidUntil), new PriceExpired(HadNotice: false)),
        { Price: { } price } => (CourtTime.EndOf(price.LastStart), new PriceExpired(HadNotice: true)),
        _ => null,
    };

    private static ValuationDecision Notice(ValuationState state, RecordFirstNotice command, DateOnly today)
    {
        if (state.Phase == ValuationPhase.Expired) { return Refuse(ValuationRefusal.PriceLapsed, state.Price!.ValidUntil); }
        if (state.Phase != ValuationPhase.Fixed || state.FirstNotice is not null) { return Refuse(ValuationRefusal.WrongPhase); }
        if (state.Supervision is not null) { return Refuse(ValuationRefusal.UnderSupervision); }
        if (state.Investigation.Home is { IsNecessary: true, Exception: null }) { return Refuse(ValuationRefusal.NecessaryHome); }
        if (command.PublishedOn > today) { return Refuse(ValuationRefusal.DayInFuture); }
        if (command.PublishedOn > state.Investigation.SeizedUntil) { return Refuse(ValuationRefusal.SeizureLapsed); }
        return command.PublishedOn < CourtTime.DayOf(state.Price!.At) ? Refuse(ValuationRefusal.BeforePrice) : OnDocument(command.Document, new FirstNoticeRecorded(command.PublishedOn, command.Document));
    }

    private static ValuationDecision Sell(ValuationState state, RecordSale command)
    {
        if (state.Phase != ValuationPhase.Fixed || state.FirstNotice is null || state.Sale is not null) { return Refuse(ValuationRefusal.WrongPhase); }
        var isSold = command.Ending != SaleEnding.Unsold;
        if (isSold != command.Amount is { IsPositive: true } || command.Amount > Money.Largest) { return Refuse(ValuationRefusal.AmountMalformed); }
        return OnDocument(command.Document, new SaleRecorded(command.Ending, command.Amount, command.Document));
    }

    private static ValuationDecision Raise(ValuationState state, RaiseSupervision command)
    {
        if (state.FindParty(command.PartyId) is null) { return Refuse(ValuationRefusal.UnknownParty); }
        if (state.FirstNotice is not null) { return Refuse(ValuationRefusal.SupervisionTooLate); }
        if (state.Phase != ValuationPhase.Fixed) { return Refuse(ValuationRefusal.WrongPhase); }
        if (state.Supervision is not null) { return Refuse(ValuationRefusal.UnderSupervision); }
        return OnDocument(command.Document, new SupervisionRaised(command.PartyId, command.Ground, command.Document));
    }

    private static ValuationDecision OnDocument(string document, ValuationEvent happened) =>
        Digest.IsWellFormed(document) ? Accept(happened) : Refuse(ValuationRefusal.DocumentMissing);

    private static bool CanReissue(PriceFixed price) => price.Kind is ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal;

    private static ValuationState Reissue(ValuationState state, ReissueOrdered e)
    {
        var lapsed = state.Price!;
        var next = state with { PastPrices = state.PastPrices.Add(lapsed), Price = null, FirstNotice = null, Objections = [], Supervision = null, Sale = null };
        return lapsed.Kind == ReferencePriceKind.OnlineInquiry
            ? next with
            {
                Phase = ValuationPhase.AskingPlatforms,
                Online = new(state.Online!.Roster, e.At, state.Online.Order) { IsReissue = true, Platforms = [.. lapsed.Counted.Select(id => new PlatformState(id))] },
            }
            : CommissionFold.Change(next with { Phase = ValuationPhase.Appraising }, commission => new(commission.InstitutionId, e.At)
            {
                IsReissue = true,
                AcceptedAt = commission.AcceptedAt,
                Material = commission.Material,
                Inspections = commission.Inspections,
            });
    }

    private static ValuationState Restart(ValuationState state) => state with
    {
        Phase = ValuationPhase.Choosing,
        Method = null,
        PastPrices = state.PastPrices.Add(state.Price!),
        Price = null,
        FirstNotice = null,
        Sale = null,
        Supervision = null,
        Failures = state.Failures.Clear(),
        Agreement = null,
        Directed = null,
        Online = null,
        // Those that fell out before stay out (REF-19.3).
        Appraisal = state.Appraisal is { Past: { Count: > 0 } past } ? new() { Past = past, PastDraws = state.Appraisal.PastDraws } : null,
        Delivery = null,
        Objections = [],
    };
}
