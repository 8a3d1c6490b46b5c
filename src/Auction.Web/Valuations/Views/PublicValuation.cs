using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Valuation;
using Valuation.Documents;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>What everybody may know of one valuation. The page and the open interface show this and nothing else.</summary>
/// <remarks>It holds no name of a person and no figure that is not published; see <see cref="PublishedFacts"/>.</remarks>
internal sealed record PublicValuation
{
    public required string Number { get; init; }

    public required BilingualText Asset { get; init; }

    public required BilingualText Court { get; init; }

    public required string CaseNumber { get; init; }

    public required PropertyKind Kind { get; init; }

    public required ValuationPhase Phase { get; init; }

    public required bool IsStayed { get; init; }

    public required ReferencePriceKind? Method { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Number of the lot it led to; null without one.</summary>
    public required string? LotNumber { get; init; }

    public required LadderView Ladder { get; init; }

    public required DeadlineTimelineView Timeline { get; init; }

    /// <summary>The price; null while none stands.</summary>
    public PublicPrice? Price { get; init; }

    /// <summary>Prices before it: lapsed, or set aside.</summary>
    public IReadOnlyList<PublicPrice> PastPrices { get; init; } = [];

    /// <summary>The platforms asked, in the order of the roster; empty without an online inquiry.</summary>
    public IReadOnlyList<PublicAnswer> Answers { get; init; } = [];

    public PublicAppraisal? Appraisal { get; init; }

    public PublicMarket? Market { get; init; }

    /// <summary>The published results side by side; null below two.</summary>
    public DotPlotView? Plot { get; init; }

    public ServiceView? Service { get; init; }

    public required ObjectionsView Objections { get; init; }

    public IReadOnlyList<PublicFile> Files { get; init; } = [];

    /// <summary>How the sale ended; null before.</summary>
    public PublicSale? Sale { get; init; }

    /// <summary>True while reports are in that nobody outside may see yet.</summary>
    public required bool WithholdsReports { get; init; }
}

/// <summary>A price.</summary>
/// <param name="Kind">How it was found.</param>
/// <param name="Amount">The price.</param>
/// <param name="ReportDate">Day its validity is counted from.</param>
/// <param name="ValidUntil">Last day of validity.</param>
/// <param name="LastStart">Last day on which a round may start.</param>
/// <param name="IsCapped">True when more than a year was stated.</param>
/// <param name="FixedAt">When it was fixed.</param>
/// <param name="Counted">Whose results made it.</param>
internal sealed record PublicPrice(
    ReferencePriceKind Kind, Money Amount, DateOnly ReportDate, DateOnly ValidUntil, DateOnly LastStart, bool IsCapped, DateTimeOffset FixedAt, IReadOnlyList<BilingualText> Counted);

/// <summary>How the sale ended.</summary>
internal sealed record PublicSale(SaleEnding Ending, Money? Amount, DateTimeOffset At);

/// <summary>A platform in an online inquiry.</summary>
/// <param name="Id">Roster id.</param>
/// <param name="Name">Name.</param>
/// <param name="Standing">How its answer stands.</param>
/// <param name="SentAt">When the order went out.</param>
/// <param name="AnsweredAt">When its first report came; null while none has.</param>
/// <param name="Report">Its report, once published.</param>
/// <param name="Deviation">Distance of its result from the mean, in basis points; null without both.</param>
/// <param name="Fault">Why the court left it out; null when it did not.</param>
internal sealed record PublicAnswer(
    string Id, BilingualText Name, AnswerStanding Standing, DateTimeOffset SentAt, DateTimeOffset? AnsweredAt, PublicReport? Report, int? Deviation, BilingualText? Fault)
{
    /// <summary>Whole hours from the order to the answer, rounded up; null without an answer.</summary>
    public int? HoursTaken => AnsweredAt is { } at ? (int)((at - SentAt + TimeSpan.FromHours(1) - TimeSpan.FromTicks(1)).Ticks / TimeSpan.TicksPerHour) : null;
}

/// <summary>A report that is published.</summary>
/// <param name="Result">Its result.</param>
/// <param name="ReportDate">Date on it.</param>
/// <param name="ValidUntil">Last day of its validity.</param>
/// <param name="Sha256">SHA-256 of its file.</param>
/// <param name="Methods">Methods it states.</param>
/// <param name="Standard">Standard it states.</param>
/// <param name="Samples">Samples it states.</param>
internal sealed record PublicReport(
    Money Result, DateOnly ReportDate, DateOnly ValidUntil, string Sha256, IReadOnlyList<string> Methods, string? Standard, IReadOnlyList<ReportSample> Samples)
{
    /// <summary>What may be shown of a report. Its facts and notes may speak of persons, so they stay in the file.</summary>
    public static PublicReport Of(PriceReport report, ReportDocument? document) => new(
        report.Result, report.ReportDate, report.ValidUntil, report.Document, document?.Methods ?? [], document?.Standard, document?.Samples ?? []);
}

/// <summary>How a platform's answer stands.</summary>
internal enum AnswerStanding
{
    /// <summary>Nothing came yet.</summary>
    Waiting = 1,

    /// <summary>It asked for more time.</summary>
    AskedMoreTime = 2,

    /// <summary>A report is in and not published yet.</summary>
    Answered = 3,

    /// <summary>Published, and part of the mean.</summary>
    Counted = 4,

    /// <summary>Left out by the court's review (REF-12).</summary>
    Excluded = 5,

    /// <summary>Left out after objections (REF-13.2).</summary>
    SetAside = 6,

    /// <summary>No report in time, or taken off the roster before.</summary>
    Missed = 7,
}

/// <summary>An appraisal.</summary>
/// <param name="Institutions">Those chosen, in order.</param>
/// <param name="IsDrawn">True when they were drawn; null while they are not chosen.</param>
/// <param name="Draw">The draw; null without one.</param>
/// <param name="Course">What happened, in order; the last may be what is waited for.</param>
/// <param name="Report">The report, once published.</param>
internal sealed record PublicAppraisal(
    IReadOnlyList<PublicInstitution> Institutions, bool? IsDrawn, PublicDraw? Draw, IReadOnlyList<CourseStep> Course, PublicReport? Report);

/// <summary>An institution chosen.</summary>
/// <param name="Name">Name.</param>
/// <param name="IsCurrent">True when it is its turn.</param>
/// <param name="Standing">Where it stands, in a word.</param>
internal sealed record PublicInstitution(BilingualText Name, bool IsCurrent, BilingualText Standing);

/// <summary>A draw in short; its page has the whole transcript.</summary>
internal sealed record PublicDraw(int Registered, int Eligible, DateTimeOffset FrozenAt, DateTimeOffset? CommittedAt, int Inputs, DateTimeOffset? HeldAt);

/// <summary>Something in the course of an appraisal.</summary>
/// <param name="What">What.</param>
/// <param name="On">Court day; null for what is waited for.</param>
/// <param name="Detail">More of it; null when there is none.</param>
internal sealed record CourseStep(BilingualText What, DateOnly? On, BilingualText? Detail);

/// <summary>What a market price rests on.</summary>
/// <param name="Samples">Prices found, with the days.</param>
/// <param name="Opinions">Prices in experts' opinions.</param>
/// <param name="Members">Members of the panel.</param>
/// <param name="InFavour">Votes in favour.</param>
internal sealed record PublicMarket(IReadOnlyList<(Money Price, DateOnly FoundOn)> Samples, IReadOnlyList<Money> Opinions, int Members, int InFavour);

/// <summary>A file everybody may open.</summary>
internal sealed record PublicFile(string Sha256, string Name, string MediaType, long Length, DateTimeOffset AddedAt);
