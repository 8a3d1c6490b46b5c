using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Valuation.Procedure;

namespace Valuation.Tests.Procedure;

/// <summary>A valuation under test: virtual time, commands, and what came of them.</summary>
internal sealed class ValuationScene
{
    public const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static readonly InquiryOrder Order = new("车位", "地下一层", "一个，13.2 平方米", "确定处置参考价", "");

    private static readonly string[] Platforms = ["p1", "p2", "p3"];

    public ValuationState State { get; private set; } = ValuationState.Empty;

    public List<ValuationEvent> Events { get; } = [];

    public DateTimeOffset Now { get; private set; }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Opened on 2026-03-02 at noon; applicant A, debtor D, interested person I.</summary>
    public static ValuationScene Opened(string day = "2026-03-02", PropertyKind kind = PropertyKind.Other, AssetClass assetClass = AssetClass.OtherRight, string seizedOn = "2026-02-25") =>
        new ValuationScene().At(day).Do(new OpenValuation(new()
        {
            Number = "HV2603-0001",
            Kind = kind,
            AssetClass = assetClass,
            SeizedOn = Day(seizedOn),
            SeizedUntil = Day(seizedOn).AddMonths(assetClass == AssetClass.Movable ? 24 : 36),
            Parties = [new("A", PartyRole.Applicant), new("D", PartyRole.Debtor), new("I", PartyRole.InterestedPerson)],
            RuleBook = RuleBooks.Edition2022.Version,
        }));

    /// <summary>With every fact on record: ready for a method.</summary>
    public static ValuationScene Ready(
        string day = "2026-03-02",
        bool government = true,
        bool inspection = false,
        bool conditions = true,
        bool law = false,
        bool easy = false,
        PropertyKind kind = PropertyKind.Other,
        AssetClass assetClass = AssetClass.OtherRight,
        string seizedOn = "2026-02-25")
    {
        var scene = Opened(day, kind, assetClass, seizedOn);
        if (kind == PropertyKind.RealEstate) { scene.Do(new RecordNecessaryHome(new(IsNecessary: false, Exception: null, Document))); }
        foreach (var subject in InvestigationChecklist.Of(kind).Where(subject => subject != InvestigationSubject.HomeExamined))
        {
            scene.Do(new RecordFact(subject, FactStanding.Known, Document));
        }

        return scene.Do(new RecordPricingFacts(new(government, inspection, conditions, law, easy, Document)));
    }

    /// <summary>With an online inquiry ordered from three platforms, or as many as named.</summary>
    public static ValuationScene Asking(string day, params string[] platforms)
    {
        var scene = Ready(day, government: false, seizedOn: day);
        string[] asked = platforms.Length == 0 ? Platforms : platforms;
        return scene.AskAll(PartyRequests.OnlineInquiry).Do(new OrderOnlineInquiry("2026-01", asked, asked, Order));
    }

    /// <summary>With these results reported in time and passed by the court: ready for service.</summary>
    public static ValuationScene Reported(string day, params (string Platform, decimal Yuan)[] results)
    {
        var scene = Asking(day, [.. results.Select(result => result.Platform)]);
        foreach (var (platform, yuan) in results) { scene.Report(platform, yuan); }
        return scene.Pass().Do(new ReviewReports([]));
    }

    public ValuationScene At(string day, int hour = 12)
    {
        Now = CourtTime.At(Day(day), new TimeOnly(hour, 0));
        return this;
    }

    public ValuationScene AtInstant(DateTimeOffset now)
    {
        Now = now;
        return this;
    }

    /// <summary>Goes to the next thing the clock brings about and lets it happen.</summary>
    public ValuationScene Pass() => AtInstant(ValuationRules.WakesAt(State)!.Value).Do(new Wake());

    public ValuationScene Do(ValuationCommand command)
    {
        var decision = ValuationRules.Decide(State, command, Now);
        Assert.True(decision.Refusal is null, $"{command.GetType().Name} refused: {decision.Refusal} {decision.Words?.En}");
        Take(decision.Events);
        return this;
    }

    public ValuationDecision Try(ValuationCommand command) => ValuationRules.Decide(State, command, Now);

    /// <summary>Asserts this refusal, and that nothing came of it.</summary>
    public ValuationScene Refused(ValuationCommand command, ValuationRefusal refusal)
    {
        var decision = Try(command);
        Assert.Equal(refusal, decision.Refusal);
        Assert.Empty(decision.Events);
        Assert.NotNull(decision.Words);
        Assert.DoesNotContain("{", decision.Words.En, StringComparison.Ordinal);
        return this;
    }

    public ValuationScene AskAll(PartyRequests requests)
    {
        foreach (var party in State.BothSides.ToList()) { Do(new MakeRequests(party.Id, requests)); }
        return this;
    }

    public ValuationScene Report(string platform, decimal yuan, string? date = null, string? until = null) =>
        Do(Submit(platform, yuan, date is null ? CourtTime.DayOf(Now) : Day(date), until is null ? CourtTime.DayOf(Now).AddYears(1) : Day(until)));

    public static SubmitOnlineReport Submit(string platform, decimal yuan, DateOnly date, DateOnly? until) =>
        new(platform, new(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, Yuan(yuan), date, until, Document));

    /// <summary>Serves everybody on one day.</summary>
    public ValuationScene ServeAll(string day)
    {
        foreach (var party in State.Parties) { Do(new RecordService(party.Id, ServiceWay.Electronic, Day(day), Document)); }
        return this;
    }

    public static Money Yuan(decimal yuan) => new((long)(yuan * 100));

    public static FileObjection Objection(string party, string id, ObjectionGrounds grounds, params string[] targets) => new(party, id, grounds, targets, Document);

    private void Take(IReadOnlyList<ValuationEvent> events)
    {
        State = ValuationRules.Apply(State, events);
        Events.AddRange(events);
    }
}
