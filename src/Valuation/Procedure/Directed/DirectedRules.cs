using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>The directed inquiry: a result in time is the price as it is; late or none is failed (REF-5.1, REF-6, REF-24).</summary>
internal static class DirectedRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        OrderDirectedInquiry c => Order(state, c, CourtTime.DayOf(at)),
        RecordDirectedAnswer c => Answer(state, c, at),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of the directed inquiry."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        DirectedInquiryOrdered e => state with
        {
            Phase = ValuationPhase.AskingAuthority,
            Method = ReferencePriceKind.DirectedInquiry,
            Directed = new(e.AuthorityId, e.At, e.Until),
        },
        DirectedAnswerReceived e => state with { Directed = state.Directed! with { Answer = e } },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the directed inquiry."),
    };

    /// <summary>The time limit of the letter has passed.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state) =>
        state.Directed is { Answer: null } directed
            ? (CourtTime.EndOf(directed.Until), new MethodFailed(ReferencePriceKind.DirectedInquiry, MethodFailure.TimeOver))
            : null;

    private static ValuationDecision Order(ValuationState state, OrderDirectedInquiry command, DateOnly today)
    {
        if (ValuationPaths.Of(state, ReferencePriceKind.DirectedInquiry, today).Obstacle is { } obstacle) { return Refuse(obstacle); }
        if (string.IsNullOrWhiteSpace(command.AuthorityId)) { return Refuse(ValuationRefusal.OrderIncomplete); }
        if (!Digest.IsWellFormed(command.Letter)) { return Refuse(ValuationRefusal.DocumentMissing); }
        return command.Until < today
            ? Refuse(ValuationRefusal.DayInPast)
            : Accept(new DirectedInquiryOrdered(command.AuthorityId, command.Until, command.Letter));
    }

    private static ValuationDecision Answer(ValuationState state, RecordDirectedAnswer command, DateTimeOffset at)
    {
        if (state.Phase != ValuationPhase.AskingAuthority) { return Refuse(ValuationRefusal.WrongPhase); }
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(ValuationRefusal.DocumentMissing); }
        var answer = new DirectedAnswerReceived(command.Result, command.ValidUntil, command.Document);
        if (command.Result is not { IsPositive: true } result || result > Money.Largest)
        {
            return Accept(answer, new MethodFailed(ReferencePriceKind.DirectedInquiry, MethodFailure.NoResult));
        }

        var today = CourtTime.DayOf(at);
        return command.ValidUntil < today
            ? Refuse(ValuationRefusal.ValidityMissing)
            : Accept(answer, Fixing.On(state, ReferencePriceKind.DirectedInquiry, result, today, command.ValidUntil, []));
    }
}
