using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Cases;

/// <summary>How long a seizure may last, how it is renewed, and what falls due because of it.</summary>
/// <remarks>Rules LIM-2, REF-1. The months stand in the rule book. A seizure is no period that rest days move: its last day is the one in the document.</remarks>
public static class SeizurePeriods
{
    /// <summary>Who has to act.</summary>
    private const string Court = "court";

    private static readonly BilingualText RenewBefore = new("查封届满前续行查封", "Renew the seizure before it ends");
    private static readonly BilingualText StartPricing = new("启动确定参考价程序", "Begin the price procedure");

    /// <summary>The last day a seizure of this class may have, included (LIM-2).</summary>
    public static DateOnly Longest(RuleBook book, AssetClass assetClass, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Period.ValidUntil(from, assetClass == AssetClass.Movable ? book.SeizureMaxMonthsMovable : book.SeizureMaxMonthsOther).Day;
    }

    /// <summary>What is wrong with the days of a seizure; null when nothing is. A waiting one is not measured: its period begins when its turn comes.</summary>
    public static SeizureFault? Check(RuleBook book, AssetClass assetClass, SeizureTerm seizure)
    {
        ArgumentNullException.ThrowIfNull(seizure);
        return seizure.Until < seizure.From ? SeizureFault.Backwards
            : seizure.Turn == 1 && seizure.Until > Longest(book, assetClass, seizure.From) ? SeizureFault.TooLong
            : null;
    }

    /// <summary>What is wrong with a renewal; null when nothing is.</summary>
    /// <param name="book">Rule book.</param>
    /// <param name="assetClass">Class of the asset.</param>
    /// <param name="before">The seizure that is renewed.</param>
    /// <param name="renewal">The renewal.</param>
    /// <param name="today">Court day.</param>
    public static SeizureFault? CheckRenewal(RuleBook book, AssetClass assetClass, SeizureTerm before, SeizureTerm renewal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(renewal);
        if (renewal.From > today) { return SeizureFault.InFuture; }
        if (before.LiftedOn is not null) { return SeizureFault.Lifted; }

        // Renewable before expiry only; afterwards it is a new seizure with a turn of its own.
        if (renewal.From > before.Until) { return SeizureFault.AfterEnd; }
        if (renewal.Until <= before.Until) { return SeizureFault.NotLonger; }
        return Check(book, assetClass, renewal);
    }

    /// <summary>The time limits that follow from the seizures of one asset, met ones included (GEN-7).</summary>
    /// <param name="book">Rule book.</param>
    /// <param name="calendar">Court calendar.</param>
    /// <param name="seizures">Every seizure and renewal of the asset.</param>
    /// <param name="pricedAt">When the price procedure of the asset began; null when it has not.</param>
    /// <param name="endedAt">When the asset left the court's hands, for example sold; null while it is there. Nothing has to be renewed then.</param>
    public static IReadOnlyList<Deadline> Deadlines(RuleBook book, CourtCalendar calendar, IReadOnlyList<SeizureTerm> seizures, DateTimeOffset? pricedAt, DateTimeOffset? endedAt)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(seizures);
        var running = seizures.Where(seizure => seizure.Turn == 1).OrderBy(seizure => seizure.From).ThenBy(seizure => seizure.Document, StringComparer.Ordinal).ToList();
        var found = new List<Deadline>();
        if (running.Find(seizure => seizure.IsRunning) is { } first)
        {
            found.Add(Deadline.Of("start", "REF-1", DeadlineKind.Duty, StartPricing, Court, first.From, Period.Days(calendar, first.From, book.ValuationStartDays)) with { MetAt = pricedAt ?? endedAt });
        }

        found.AddRange(running.Select(seizure => Deadline.Of($"seizure:{seizure.Document}", "LIM-2", DeadlineKind.Duty, RenewBefore, Court, seizure.From, seizure.Until) with
        {
            MetAt = RenewalOf(seizure, running) is { } renewal ? CourtTime.StartOf(renewal.From) : seizure.LiftedOn is { } lifted ? CourtTime.StartOf(lifted) : endedAt,
        }));
        return found;
    }

    /// <summary>The seizure whose end counts: the one in force that ends last; null without one.</summary>
    public static SeizureTerm? InForce(IEnumerable<SeizureTerm> seizures) => seizures.Where(seizure => seizure.IsRunning).MaxBy(seizure => seizure.Until);

    /// <summary>What holds the asset: the seizure in force that ends last; when all were lifted, the one that stood longest, up to the day before. Null when nothing but waiting ones is there.</summary>
    public static SeizureTerm? Holding(IReadOnlyCollection<SeizureTerm> seizures)
    {
        ArgumentNullException.ThrowIfNull(seizures);
        if (InForce(seizures) is { } running) { return running; }
        return seizures.Where(seizure => seizure is { Turn: 1, LiftedOn: not null })
            .Select(seizure => seizure.LiftedOn <= seizure.Until ? seizure with { Until = seizure.LiftedOn.Value.AddDays(-1) } : seizure)
            .MaxBy(seizure => seizure.Until);
    }

    // A renewal begins while the seizure before still runs, and lasts longer.
    private static SeizureTerm? RenewalOf(SeizureTerm seizure, List<SeizureTerm> all) =>
        all.Find(other => other != seizure && other.From >= seizure.From && other.From <= seizure.Until && other.Until > seizure.Until);
}

/// <summary>What may be wrong with the days of a seizure. The order is the order of the checks.</summary>
public enum SeizureFault
{
    /// <summary>It begins in the future.</summary>
    InFuture = 1,

    /// <summary>The seizure to be renewed was lifted.</summary>
    Lifted = 2,

    /// <summary>The seizure to be renewed had ended: this is a new one.</summary>
    AfterEnd = 3,

    /// <summary>The renewal does not last longer than what it renews.</summary>
    NotLonger = 4,

    /// <summary>It ends before it begins.</summary>
    Backwards = 5,

    /// <summary>Longer than the law allows.</summary>
    TooLong = 6,
}
