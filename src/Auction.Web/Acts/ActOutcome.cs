using Auction.Domain.Texts;
using Auction.Grains.Procedures;

namespace Auction.Web.Acts;

/// <summary>What became of an act.</summary>
/// <param name="IsDone">True when it was done.</param>
/// <param name="Words">What to tell the person.</param>
/// <param name="Rule">The rule that stands against it; null when it was done or not judged.</param>
internal sealed record ActOutcome(bool IsDone, BilingualText Words, string? Rule)
{
    /// <summary>It was done, or there was nothing left to do.</summary>
    public static ActOutcome Done(ActHead act, bool hasEvents)
    {
        ArgumentNullException.ThrowIfNull(act);
        var words = hasEvents ? ActTexts.Done : ActTexts.NothingLeft;
        return new(IsDone: true, new BilingualPattern(words.Zh, words.En).With(act.Title), Rule: null);
    }

    /// <summary>It was refused, or not judged.</summary>
    /// <param name="answer">The answer of the procedure's desk.</param>
    /// <param name="rule">The rule behind the refusal.</param>
    public static ActOutcome NotDone<TEvent, TRefusal>(ProcedureAnswer<TEvent, TRefusal> answer, Func<TRefusal, string> rule)
        where TRefusal : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(rule);
        return answer.Outcome switch
        {
            ProcedureOutcome.Refused => new(IsDone: false, answer.Words!, rule(answer.Refusal!.Value)),
            ProcedureOutcome.KeyReused => new(IsDone: false, ActTexts.KeyReused, Rule: null),
            ProcedureOutcome.ClockUnfit => new(IsDone: false, ActTexts.ClockUnfit, Rule: null),
            ProcedureOutcome.Busy => new(IsDone: false, ActTexts.Busy, Rule: null),
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.Outcome, "It was done."),
        };
    }
}
