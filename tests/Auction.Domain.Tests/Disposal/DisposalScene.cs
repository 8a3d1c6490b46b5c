using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;

namespace Auction.Domain.Tests.Disposal;

/// <summary>A disposal under test: virtual time, commands, and what came of them.</summary>
internal sealed class DisposalScene
{
    public const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static readonly string[] Panel = ["m1", "m2", "m3"];

    public DisposalState State { get; private set; } = DisposalState.Empty;

    public List<DisposalEvent> Events { get; } = [];

    public DateTimeOffset Now { get; private set; }

    public DateOnly Today => CourtTime.DayOf(Now);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string day, int hour = 10) => CourtTime.At(Day(day), new TimeOnly(hour, 0));

    public static Money Yuan(decimal yuan) => new((long)(yuan * 100));

    public static DisposalTerms Terms(AssetClass assetClass = AssetClass.RealEstate, DisposalFlags flags = DisposalFlags.None, string seizedUntil = "2029-01-01") => new()
    {
        Number = "HD2601-0001",
        CourtId = "jz0102",
        AssetClass = assetClass,
        Flags = flags,
        Parties =
        [
            new("A", DisposalRole.Applicant, Rank: null, Yuan(1_200_000)),
            new("D", DisposalRole.Debtor),
            new("C", DisposalRole.OtherCreditor, Rank: 2, Yuan(100_000)),
            new("M", DisposalRole.PriorityCreditor, Rank: 1, Yuan(300_000)),
        ],
        Claims = new(Yuan(1_000_000), Yuan(300_000), Yuan(20_000), Day("2026-01-04")),
        SeizedUntil = Day(seizedUntil),
        RuleBook = RuleBooks.Edition2022.Version,
    };

    /// <summary>Opened on this day at ten.</summary>
    public static DisposalScene Opened(DisposalTerms? terms = null, string day = "2026-01-05") => new DisposalScene().At(day).Do(new OpenDisposal(terms ?? Terms()));

    /// <summary>With the price 1,000,000 yuan, fixed the same day, valid a year.</summary>
    public static DisposalScene Priced(AssetClass assetClass = AssetClass.RealEstate, DisposalFlags flags = DisposalFlags.None, string day = "2026-01-05") =>
        Opened(Terms(assetClass, flags), day).Do(new TakePrice(Price(day))).Do(new NamePanel(Panel));

    public static SalePrice Price(string day, decimal yuan = 1_000_000, PriceBasis basis = PriceBasis.Appraisal)
    {
        var until = Period.ValidUntil(Day(day), 12).Day;
        return new(basis, Yuan(yuan), Day(day), until, Period.ValidUntil(until, 6).Day, "HV2601-0001", Document);
    }

    /// <summary>A launch that is in order today: notice five days on, start at the earliest day.</summary>
    public LaunchDraft Draft(RoundKind kind = RoundKind.First, decimal? start = null)
    {
        var isReAuction = State.Phase == DisposalPhase.Defaulted;
        var price = start is { } yuan ? Yuan(yuan) : kind switch
        {
            _ when isReAuction => State.PastRounds[^1].Draft.StartPrice,
            RoundKind.First => Percentage.Ceiling(State.Price!.Amount, 70),
            RoundKind.Second => Percentage.Ceiling(State.LastFailed!.Draft.StartPrice, 80),
            _ => State.LastFailed!.Draft.StartPrice,
        };
        var notice = Today.AddDays(5);
        var startsAt = CourtTime.At(Period.EarliestStart(notice, State.Book.NoticeDays(kind, State.Terms!.AssetClass, isReAuction)).Day, new TimeOnly(10, 0));
        return new()
        {
            Kind = kind,
            IsReAuction = isReAuction,
            StartPrice = price,
            Increment = Yuan(1_000),
            Deposit = Percentage.Ceiling(price, 10),
            NoticeDay = notice,
            StartsAt = startsAt,
            EndsAt = kind == RoundKind.SellOff ? startsAt.AddDays(60) : startsAt.AddDays(1),
            BalanceDays = 10,
            PlatformId = "p1",
            PriorityPurchasers = [],
            Contents = NoticeContents.All,
            Items = DisclosureItems.All,
            Reminders = SpecialReminders.All,
            Texts = [.. Enum.GetValues<NoticeTextKind>().Select(each => new NoticeText(each, Document))],
        };
    }

    public static LaunchContext Context(params NoticeClause[] clauses) => new(["p1", "p2"], clauses);

    public static SubmitLaunch Submit(LaunchDraft draft, params (string Key, string Reason)[] reasons) =>
        new(draft, Context(), reasons.ToDictionary(reason => reason.Key, reason => reason.Reason, StringComparer.Ordinal));

    /// <summary>Submitted, signed by all and approved.</summary>
    public DisposalScene Approve(LaunchDraft? draft = null) =>
        Do(SubmitAll(draft ?? Draft(RoundKind.First))).Do(new SignPanel("m1", IsFor: true, Dissent: null)).Do(new SignPanel("m2", IsFor: false, Document)).Do(new SignPanel("m3", IsFor: true, Dissent: null)).Do(new RecordMinutes(Document));

    /// <summary>Everybody notified today, the notice out on its day.</summary>
    public DisposalScene Publish()
    {
        foreach (var party in NotificationFindings.Recipients(State, State.Launch!.Draft)) { Do(new RecordNotification(party.Id, NotificationWay.Electronic, Today, Document)); }
        return AtInstant(CourtTime.At(State.Launch.Draft.NoticeDay, new TimeOnly(9, 0))).Do(new PublishNotice(Document));
    }

    /// <summary>Launched, announced, and bidding under way.</summary>
    public DisposalScene Bidding(RoundKind kind = RoundKind.First, decimal? start = null) => Approve(Draft(kind, start)).Publish().Start();

    public DisposalScene Start() => AtInstant(State.Round!.Draft.StartsAt).Do(new ReportBiddingStarted(State.Round.Number));

    public DisposalScene Fail() => AtInstant(State.Round!.Draft.EndsAt).Do(new ReportUnsold(State.Round.Number));

    public DisposalScene Sell(decimal yuan = 800_000) => AtInstant(State.Round!.Draft.EndsAt).Do(new ReportSold(State.Round.Number, Yuan(yuan), "X"));

    public DisposalScene Refuse(params string[] creditors)
    {
        Do(new AskCreditors(Document));
        foreach (var creditor in creditors.Length == 0 ? ["A", "C", "M"] : creditors) { Do(new AnswerInKind(creditor, IsTaking: false, Document)); }
        return this;
    }

    public DisposalScene At(string day, int hour = 10) => AtInstant(Instant(day, hour));

    public DisposalScene AtInstant(DateTimeOffset now)
    {
        Now = now;
        return this;
    }

    /// <summary>Goes to the next thing the clock brings about and lets it happen.</summary>
    public DisposalScene Pass() => AtInstant(DisposalRules.WakesAt(State)!.Value).Do(new Wake());

    public DisposalScene Do(DisposalCommand command)
    {
        var decision = DisposalRules.Decide(State, command, Now);
        Assert.True(decision.Refusal is null, $"{command.GetType().Name} refused: {decision.Refusal} {decision.Words?.En}");
        State = DisposalRules.Apply(State, decision.Events);
        Events.AddRange(decision.Events);
        return this;
    }

    public Auction.Domain.Procedures.Decision<DisposalEvent, DisposalRefusal> Try(DisposalCommand command) => DisposalRules.Decide(State, command, Now);

    /// <summary>Asserts this refusal, and that nothing came of it.</summary>
    public DisposalScene Refused(DisposalCommand command, DisposalRefusal refusal)
    {
        var decision = Try(command);
        Assert.Equal(refusal, decision.Refusal);
        Assert.Empty(decision.Events);
        Assert.DoesNotContain("{", decision.Words!.En + decision.Words.Zh, StringComparison.Ordinal);
        return this;
    }

    public Deadline Deadline(string key) => DisposalDeadlines.Of(State).Single(deadline => deadline.Key == key);

    /// <summary>A submission with a reason for every matter that waits for the court.</summary>
    public SubmitLaunch SubmitAll(LaunchDraft draft) => new(
        draft,
        Context(),
        LaunchFindings.Of(draft, Context(), State, Today).Where(finding => finding.Verdict == FindingVerdict.NeedsDecision).ToDictionary(finding => finding.Key, _ => "理由", StringComparer.Ordinal));
}
