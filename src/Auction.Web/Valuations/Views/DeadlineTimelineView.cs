using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Texts;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>Every time limit of a valuation or a disposal, in the order of the procedure, with how it stands now (GEN-7).</summary>
/// <param name="Groups">By stage, empty ones left out.</param>
/// <param name="From">Left edge of the bars.</param>
/// <param name="Until">Right edge of the bars, after <paramref name="From"/>.</param>
/// <param name="Today">Court day.</param>
internal sealed record DeadlineTimelineView(IReadOnlyList<DeadlineGroup> Groups, DateOnly From, DateOnly Until, DateOnly Today)
{
    private const int MarginDays = 3;
    private const int AheadDays = 60;

    /// <summary>Every row, in order.</summary>
    public IEnumerable<DeadlineLine> Lines => Groups.SelectMany(group => group.Lines);

    /// <summary>The time limits of a valuation at an instant.</summary>
    /// <param name="state">The valuation.</param>
    /// <param name="names">What everybody is called to this reader.</param>
    /// <param name="now">Platform time.</param>
    public static DeadlineTimelineView Of(ValuationState state, ValuationNames names, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Of(ValuationDeadlines.Of(state), id => names[id], key => (DeadlineTexts.GroupOf(key), DeadlineTexts.NameOf(DeadlineTexts.GroupOf(key))), now);
    }

    /// <summary>The time limits of any procedure at an instant.</summary>
    /// <param name="deadlines">In the order of the procedure.</param>
    /// <param name="nameOf">What somebody is called to this reader.</param>
    /// <param name="groupOf">Place and name of the stage a key belongs to.</param>
    /// <param name="now">Platform time.</param>
    public static DeadlineTimelineView Of(IEnumerable<Deadline> deadlines, Func<string, BilingualText> nameOf, Func<string, (int Place, BilingualText Name)> groupOf, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        var lines = deadlines.Select(deadline => new DeadlineLine(deadline, nameOf(deadline.Whose), now));
        return Of([.. lines.GroupBy(line => groupOf(line.Deadline.Key).Place).OrderBy(group => group.Key).Select(group => new DeadlineGroup(groupOf(group.First().Deadline.Key).Name, [.. group]))], now);
    }

    /// <summary>The time limits of several procedures together, in groups of one's own, at an instant.</summary>
    public static DeadlineTimelineView Of(IReadOnlyList<DeadlineGroup> groups, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var today = CourtTime.DayOf(now);
        var lines = groups.SelectMany(group => group.Lines).ToList();
        if (lines.Count == 0)
        {
            return new([], today, today.AddDays(1), today);
        }

        // A price valid for a year would press everything else into a corner, so the bars end two months from now.
        var from = lines.Min(line => line.Deadline.From).AddDays(-MarginDays);
        var last = lines.Max(line => line.ShownEnd(today)).AddDays(MarginDays);
        var until = last < today.AddDays(AheadDays) ? last : today.AddDays(AheadDays);
        return new(groups, from, until > from ? until : from.AddDays(1), today);
    }
}

/// <summary>The time limits of one stage.</summary>
internal sealed record DeadlineGroup(BilingualText Name, IReadOnlyList<DeadlineLine> Lines);

/// <summary>One time limit as shown.</summary>
/// <param name="Deadline">The time limit.</param>
/// <param name="Whose">Who is bound, as this reader may know them.</param>
/// <param name="Now">Platform time.</param>
internal sealed record DeadlineLine(Deadline Deadline, BilingualText Whose, DateTimeOffset Now)
{
    /// <summary>How it stands now.</summary>
    public DeadlineStanding Standing => Deadline.StandingAt(Now);

    /// <summary>How it stands, in words: with the days left or the days it was late.</summary>
    public BilingualText Word => Standing switch
    {
        DeadlineStanding.Met => DeadlineTexts.Met,
        DeadlineStanding.MetLate => DeadlineTexts.MetLate.With(DaysLate),
        DeadlineStanding.Overdue => DeadlineTexts.Overdue.With(DaysLate),
        DeadlineStanding.Lapsed => DeadlineTexts.Lapsed,
        _ when DaysLeft == 0 => DeadlineTexts.EndsToday,
        _ => DeadlineTexts.Running.With(DaysLeft),
    };

    /// <summary>Icon beside the words.</summary>
    public string Icon => Standing switch
    {
        DeadlineStanding.Met => "check",
        DeadlineStanding.MetLate => "flag",
        DeadlineStanding.Overdue => "warning",
        DeadlineStanding.Lapsed => "lock",
        _ => "clock",
    };

    /// <summary>Class of the row: <c>met</c>, <c>late</c>, <c>over</c>, <c>lapsed</c> or <c>runs</c>.</summary>
    public string Style => Standing switch
    {
        DeadlineStanding.Met => "met",
        DeadlineStanding.MetLate => "late",
        DeadlineStanding.Overdue when Deadline.Kind != DeadlineKind.Indicator => "over",
        DeadlineStanding.Overdue => "late",
        DeadlineStanding.Lapsed => "lapsed",
        _ => "runs",
    };

    /// <summary>Whole days until the last day; zero on it.</summary>
    public int DaysLeft => Math.Max(0, Deadline.LastDay.DayNumber - CourtTime.DayOf(Now).DayNumber);

    /// <summary>Whole days past the last day, at the act or now.</summary>
    public int DaysLate => CourtTime.DayOf(Deadline.MetAt ?? Now).DayNumber - Deadline.LastDay.DayNumber;

    /// <summary>True when it was, or is, late and nobody has said why.</summary>
    public bool LacksReason => Deadline.LacksReason(Now);

    /// <summary>Last day of its bar: the act, or today for one that is overdue, or the last day itself.</summary>
    public DateOnly ShownEnd(DateOnly today) => Standing switch
    {
        DeadlineStanding.MetLate => CourtTime.DayOf(Deadline.MetAt!.Value),
        DeadlineStanding.Overdue => today,
        _ => Deadline.LastDay,
    };
}

/// <summary>Words of the timeline.</summary>
internal static class DeadlineTexts
{
    public static readonly BilingualText Title = new("法定期限", "Time limits");
    public static readonly BilingualText What = new("事项", "What");
    public static readonly BilingualText Kind = new("性质", "Kind");
    public static readonly BilingualText Span = new("起 → 届满", "From → last day");
    public static readonly BilingualText MetOn = new("完成", "Done");
    public static readonly BilingualText Standing = new("状态", "Standing");
    public static readonly BilingualText Bars = new("进度", "Progress");
    public static readonly BilingualText Computed = new("怎样计算", "How it is counted");
    public static readonly BilingualText FixedDay = new("届满日由法院指定或者由文书载明，休息日不顺延。", "The last day was set by the court or stated in a document; rest days do not move it.");
    public static readonly BilingualText Provisional = new("该年度放假安排尚未公布，届满日可能变动。", "The holidays of that year are not published yet, so the last day may change.");
    public static readonly BilingualText Reason = new("理由：{0}", "Reason: {0}");
    public static readonly BilingualText NoReason = new("尚未说明理由", "No reason given yet");
    public static readonly BilingualText None = new("尚无期限。", "No time limit runs yet.");
    public static readonly BilingualText Met = new("按期", "In time");
    public static readonly BilingualText MetLate = new("迟 {0} 日", "{0} days late");
    public static readonly BilingualText Overdue = new("超期 {0} 日", "Overdue {0} days");
    public static readonly BilingualText Lapsed = new("期满未行使", "Not used");
    public static readonly BilingualText EndsToday = new("今日届满", "Ends today");
    public static readonly BilingualText Running = new("还剩 {0} 日", "{0} days left");
    public static readonly BilingualText Legend = new("竖线为届满日，红线为今日。", "The upright mark is the last day, the red line is today.");
    public static readonly BilingualText BarOf = new("{0} 至 {1}", "{0} to {1}");

    public static readonly BilingualText KindLine = new("{0}：{1}", "{0}: {1}");

    private static readonly BilingualText[] Groups =
    [
        new("启动与查封", "Start and seizure"),
        new("询价", "Inquiry"),
        new("委托评估", "Appraisal"),
        new("送达与异议", "Service and objections"),
        new("使用参考价", "Using the price"),
    ];

    /// <summary>The name of a group.</summary>
    public static BilingualText NameOf(int group) => Groups[group];

    /// <summary>Which stage a time limit belongs to, by the first word of its key.</summary>
    public static int GroupOf(string key)
    {
        var first = key.Split('.', ':')[0];
        return first switch
        {
            "start" or "seizure" => 0,
            "agreement" or "directed" or "online" => 1,
            "selection" or "appraisal" => 2,
            "service" or "objection" => 3,
            _ => 4,
        };
    }
}
