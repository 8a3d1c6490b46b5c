using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Valuation.Procedure;

/// <summary>One line of what the investigation shows: met, missing, or for the court to decide.</summary>
/// <param name="Rule">Rule it rests on.</param>
/// <param name="Subject">What it is about; null when it is not a line of the checklist.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Words">What to do, or what was found.</param>
public sealed record InvestigationFinding(RuleId Rule, InvestigationSubject? Subject, FindingStanding Standing, BilingualText Words);

/// <summary>How a finding stands.</summary>
public enum FindingStanding
{
    /// <summary>In order.</summary>
    Met = 1,

    /// <summary>Missing: no method may begin.</summary>
    Missing = 2,

    /// <summary>No notice may be published yet; the valuation goes on.</summary>
    BlocksNotice = 3,

    /// <summary>For the court to look at.</summary>
    ForReview = 4,
}

/// <summary>What is missing before a method may begin, and before a notice may be published.</summary>
/// <remarks>Rules REF-3.1, GUI-1, GUI-2, GUI-3, GUI-5, LIM-1, LIM-2.</remarks>
public static class InvestigationFindings
{
    private static readonly BilingualText Missing = new("{0}：尚未查明；查不清的，须记明所做的努力。", "{0}: not on record yet. If it cannot be found out, record the efforts made.");
    private static readonly BilingualText Known = new("{0}：已查明。", "{0}: on record.");
    private static readonly BilingualText Unknown = new("{0}：经调查仍不明，已记明所做的努力。", "{0}: could not be found out; the efforts are on record.");
    private static readonly BilingualText NotApplicable = new("{0}：不涉及，已记明理由。", "{0}: does not arise; the reason is on record.");
    private static readonly BilingualText Lapsed = new("查封已于 {0} 届满，须续行查封后才能继续。", "The seizure ended on {0}. Nothing can go on without a new one.");
    private static readonly BilingualText InForce = new("查封有效至 {0}。", "The seizure is in force until {0}.");
    private static readonly BilingualText Home = new("系被执行人及所扶养家属生活必需的居住房屋，未记录法定例外，不得发布拍卖公告。", "It is the home the debtor and dependants need. No notice may be published until a legal exception is on record.");
    private static readonly BilingualText Criminal = new("涉刑事裁判财产，另有变价程序，请先作法律审查。", "Property from a criminal judgment follows its own conversion procedure. Have it reviewed first.");

    /// <summary>Every line of the investigation on a court day.</summary>
    public static IReadOnlyList<InvestigationFinding> Of(ValuationState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        var found = InvestigationChecklist.Of(state.Terms!.Kind).Select(subject => Line(state.Investigation, subject)).ToList();
        var until = state.Investigation.SeizedUntil;
        found.Add(new(new("LIM-2"), Subject: null, today > until ? FindingStanding.Missing : FindingStanding.Met, (today > until ? Lapsed : InForce).With(Show(until))));
        if (state.Investigation.Home is { IsNecessary: true, Exception: null })
        {
            found.Add(new(new("LIM-1"), InvestigationSubject.HomeExamined, FindingStanding.BlocksNotice, Home));
        }

        if (state.Terms.IsFromCriminalJudgment)
        {
            found.Add(new(new("GUI-5"), Subject: null, FindingStanding.ForReview, Criminal));
        }

        return found;
    }

    /// <summary>True when every line of the checklist is on record. The seizure is asked again at every method (LIM-2).</summary>
    internal static bool IsComplete(ValuationState state) =>
        InvestigationChecklist.Of(state.Terms!.Kind).All(subject => IsRecorded(state.Investigation, subject));

    private static bool IsRecorded(InvestigationState investigation, InvestigationSubject subject) => subject switch
    {
        InvestigationSubject.HomeExamined => investigation.Home is not null,
        _ => investigation.Facts.ContainsKey(subject),
    };

    private static InvestigationFinding Line(InvestigationState investigation, InvestigationSubject subject)
    {
        var words = InvestigationChecklist.WordsOf(subject);
        var (standing, text) = investigation.Facts.TryGetValue(subject, out var fact)
            ? (FindingStanding.Met, fact.Standing switch { FactStanding.Known => Known, FactStanding.Unknown => Unknown, _ => NotApplicable })
            : IsRecorded(investigation, subject) ? (FindingStanding.Met, Known) : (FindingStanding.Missing, Missing);
        return new(InvestigationChecklist.RuleOf(subject), subject, standing, new BilingualPattern(text.Zh, text.En).With(words));
    }

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
