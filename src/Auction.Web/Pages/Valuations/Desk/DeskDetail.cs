using Auction.Data.Acts;
using Auction.Data.Files;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Domain.Deadlines;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Platforms;
using Auction.Web.Valuations;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;
using Valuation;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Pages.Valuations.Desk;

/// <summary>A valuation as one desk shows it.</summary>
/// <param name="View">The valuation at this desk.</param>
/// <param name="Address">Address of this page.</param>
/// <param name="Files">Files this desk may open, the oldest first.</param>
/// <param name="Reports">Reports this desk may read.</param>
/// <param name="Log">Acts, the newest first; only at the court's desk.</param>
/// <param name="Exchange">What platforms were told and what came of it; only at the court's desk.</param>
internal sealed record DeskDetail(
    DeskView View,
    string Address,
    IReadOnlyList<ValuationFileRow> Files,
    IReadOnlyList<DeskReport> Reports,
    IReadOnlyList<DeskLogLine> Log,
    IReadOnlyList<PlatformRequestLine> Exchange)
{
    /// <summary>What was done just now; null when the page was only opened.</summary>
    public string? Done { get; init; }

    public ValuationState State => View.State;

    public bool IsCourt => View.Scene.Desk == ActDesk.Court;

    /// <summary>True for institutions and associations, who have to do with one report and not with the other ways to a price.</summary>
    public bool IsOutside => View.Scene.Desk is ActDesk.Institution or ActDesk.Association;

    public LadderView Ladder => LadderView.Of(State, View.Scene.Today);

    public DeadlineTimelineView Deadlines => DeadlineTimelineView.Of(State, View.Names, View.Scene.Now);

    public ServiceView? Service => ServiceView.Of(State, View.Names, View.Scene.Now);

    public ObjectionsView Objections => ObjectionsView.Of(State, View.Names);

    /// <summary>True when this desk may see the results: the institution its own, the court once the inquiry is closed, others once they go out.</summary>
    public bool ShowsResults => IsCourt
        ? State.Online is not { ClosedAt: null, IsReissue: false } || State.Phase != ValuationPhase.AskingPlatforms
        : PublishedFacts.IsServed(State);

    /// <summary>Open deadlines, the next first. A late duty stays due; a right that has lapsed is over.</summary>
    public IReadOnlyList<Deadline> Next => [.. ValuationDeadlines.Of(State).Where(deadline => deadline.MetAt is null && ValuationProjection.IsPending(State, deadline) && (deadline.Kind == DeadlineKind.Duty || deadline.DueAt > View.Scene.Now)).OrderBy(deadline => deadline.DueAt).Take(NextShown)];

    /// <summary>Acts that only a judge may do and that are open now.</summary>
    public int JudgesOnly => IsCourt && !View.Scene.IsJudge ? ValuationCatalog.All.Count(act => act.IsJudges && act.Desks.HasFlag(ActDesk.Court) && act.IsOffered(View.Scene)) : 0;

    private const int NextShown = 6;

    /// <summary>The name behind an id, as this desk may know it.</summary>
    public BilingualText Name(string id) => View.Names[id];

    /// <summary>How a platform stands.</summary>
    public static BilingualText StandingOf(PlatformState platform)
    {
        ArgumentNullException.ThrowIfNull(platform);
        if (platform.IsOut) { return DeskTexts.OutLate; }
        if (platform.IsExcluded) { return DeskTexts.Excluded; }
        if (platform.MustCorrect) { return DeskTexts.MustCorrect; }
        if (platform.Report is not null) { return DeskTexts.Counts; }
        return platform.ExtensionAskedAt is null ? DeskTexts.Waiting : DeskTexts.AsksTime;
    }

    /// <summary>Who may open a file, in words.</summary>
    public static BilingualText AudienceOf(FileAudience audience) => audience switch
    {
        FileAudience.Court => DeskTexts.ForCourt,
        FileAudience.Parties => DeskTexts.ForParties,
        _ => DeskTexts.ForAll,
    };
}

/// <summary>A report as a desk reads it.</summary>
/// <param name="SourceId">Whose.</param>
/// <param name="Report">What the rules know of it.</param>
/// <param name="Document">What its file says; null when it cannot be read.</param>
internal sealed record DeskReport(string SourceId, PriceReport Report, ReportDocument? Document)
{
    /// <summary>Why the PDF the report names is not there; null when it is, or when none is named.</summary>
    public BilingualText? PdfMissing { get; init; }
}

/// <summary>One line of the act log.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Name of who acted; null for the platform itself.</param>
/// <param name="Role">Role under which.</param>
/// <param name="Act">Its stable name.</param>
/// <param name="Rules">Rules it was checked against.</param>
/// <param name="Refusal">Code of the refusal; null when it was done.</param>
internal sealed record DeskLogLine(DateTimeOffset At, string? Who, string Role, string Act, string Rules, string? Refusal);
