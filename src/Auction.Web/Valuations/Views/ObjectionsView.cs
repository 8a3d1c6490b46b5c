using Auction.Domain.Calendar;
using Auction.Domain.Texts;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>The objections against the reports now served, each with its course (REF-22, REF-23.1).</summary>
internal sealed record ObjectionsView(IReadOnlyList<ObjectionLine> Objections)
{
    /// <summary>All of them, in the order they came in.</summary>
    public static ObjectionsView Of(ValuationState state, ValuationNames names)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(names);
        var deadlines = ValuationDeadlines.Of(state).ToDictionary(deadline => deadline.Key, StringComparer.Ordinal);
        return new([.. state.Objections.Select(objection => new ObjectionLine(
            objection.Id,
            names[objection.PartyId],
            ObjectionWords.Of(objection.Grounds),
            [.. objection.Targets.Select(target => names[target])],
            objection.FiledAt,
            [.. objection.Steps.Select(step => new ObjectionMark(ObjectionWords.Done(step.Stage), step.Since, step.EndedAt))],
            objection.IsFinished ? null : ObjectionWords.Waiting(objection.Stage),
            objection.IsFinished ? null : DueOf(deadlines, objection),
            objection.Outcome is { } outcome && objection.IsFinished ? ObjectionWords.Outcome(outcome) : null,
            objection.IsUpheld))]);
    }

    private static DateOnly? DueOf(Dictionary<string, Auction.Domain.Deadlines.Deadline> deadlines, ObjectionState objection)
    {
        var key = objection.Stage switch
        {
            ObjectionStage.ForCourt => "ruling",
            ObjectionStage.Ruled => "reconsideration",
            ObjectionStage.ToForward => "forward",
            ObjectionStage.ForInstitution => "explanation",
            ObjectionStage.ForObjector => "dissatisfaction",
            ObjectionStage.ForAssociation => "review",
            ObjectionStage.UnderCorrection => "correction",
            _ => null,
        };
        return key is not null && deadlines.TryGetValue($"objection.{key}:{objection.Id}", out var deadline) ? deadline.LastDay : null;
    }
}

/// <summary>One objection.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Who">Who objects, as this reader may know them.</param>
/// <param name="Grounds">Admissible grounds.</param>
/// <param name="Targets">Whose reports it is against.</param>
/// <param name="FiledAt">When it came in.</param>
/// <param name="Steps">Stages it has gone through.</param>
/// <param name="Waiting">What is waited for; null when closed.</param>
/// <param name="DueOn">Last day of what is waited for; null without one.</param>
/// <param name="Outcome">How it ended; null while it has not.</param>
/// <param name="IsUpheld">The court's ruling; null without one.</param>
internal sealed record ObjectionLine(
    string Id,
    BilingualText Who,
    IReadOnlyList<BilingualText> Grounds,
    IReadOnlyList<BilingualText> Targets,
    DateTimeOffset FiledAt,
    IReadOnlyList<ObjectionMark> Steps,
    BilingualText? Waiting,
    DateOnly? DueOn,
    BilingualText? Outcome,
    bool? IsUpheld)
{
    /// <summary>Court day it came in.</summary>
    public DateOnly FiledOn => CourtTime.DayOf(FiledAt);
}

/// <summary>A stage that is over.</summary>
internal sealed record ObjectionMark(BilingualText What, DateTimeOffset Since, DateTimeOffset EndedAt);

/// <summary>Words of the objections.</summary>
internal static class ObjectionTexts
{
    public static readonly BilingualText Title = new("异议与处理", "Objections and what became of them");
    public static readonly BilingualText None = new("没有异议。", "No objection was made.");
    public static readonly BilingualText Filed = new("{0}提出异议", "Objection by {0}");
    public static readonly BilingualText Against = new("针对：{0}", "Against: {0}");
    public static readonly BilingualText Upheld = new("裁定：异议成立", "Ruling: upheld");
    public static readonly BilingualText Rejected = new("裁定：异议不成立", "Ruling: rejected");
    public static readonly BilingualText Due = new("{0} 届满", "By {0}");
}
