using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Web.Valuations.Views;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations.Views;

/// <summary>A valuation played through the rules alone: applicant A, debtors D and E, interested person I. Opened on Monday 2 March 2026.</summary>
internal sealed class PlayedValuation
{
    public const string Paper = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private readonly List<ReportsReviewed> _reviews = [];

    public PlayedValuation()
    {
        Do(new OpenValuation(new ValuationTerms
        {
            Number = "HV2603-0001",
            Kind = PropertyKind.Other,
            AssetClass = AssetClass.OtherRight,
            SeizedOn = Day("2026-02-20"),
            SeizedUntil = Day("2028-02-19"),
            Parties = [new("A", PartyRole.Applicant), new("D", PartyRole.Debtor), new("E", PartyRole.Debtor), new("I", PartyRole.InterestedPerson)],
            RuleBook = RuleBooks.Edition2022.Version,
        }));
    }

    public ValuationState State { get; private set; } = ValuationState.Empty;

    public DateTimeOffset Now { get; private set; } = Noon("2026-03-02");

    public ValuationNames Names => ValuationNames.Public(State, new Dictionary<string, Auction.Data.Rosters.RosterEntryRow>(StringComparer.Ordinal));

    public LadderView Ladder => LadderView.Of(State, CourtTime.DayOf(Now));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset Noon(string day) => CourtTime.At(Day(day), new TimeOnly(12, 0));

    public PlayedValuation On(string day)
    {
        Now = Noon(day);
        return Do(new Wake());
    }

    public PlayedValuation Do(ValuationCommand command)
    {
        var decision = ValuationRules.Decide(State, command, Now);
        Assert.True(decision.Refusal is null, $"{command}: {decision.Words?.En}");
        State = ValuationRules.Apply(State, decision.Events);
        _reviews.AddRange(decision.Events.OfType<ReportsReviewed>());
        return this;
    }

    /// <summary>Everything on record; an inspection is needed or not.</summary>
    public PlayedValuation Ready(bool needsInspection = false)
    {
        foreach (var subject in InvestigationChecklist.Of(PropertyKind.Other)) { Do(new RecordFact(subject, FactStanding.Known, Paper)); }
        return Do(new RecordPricingFacts(new(HasGovernmentPrice: false, needsInspection, HasOnlineConditions: !needsInspection, MustBeAppraised: false, IsEasilyPriced: false, Paper)));
    }

    /// <summary>An online inquiry of three platforms, ordered today; none has answered.</summary>
    public PlayedValuation Asking() => Ready().Do(new RefuseAgreement("D")).Do(new OrderOnlineInquiry("r", ["p1", "p2", "p3"], ["p1", "p2", "p3"], new("车位", "地下一层", "一个", "定价", "")));

    public PlayedValuation Report(string platform, long yuan) => Do(new SubmitOnlineReport(
        platform,
        new(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, Money.FromYuan(yuan), CourtTime.DayOf(Now), CourtTime.DayOf(Now).AddYears(1), ShaOf(platform))));

    /// <summary>Three reports on 3 March, in review from 6 March on.</summary>
    public PlayedValuation Reviewing() => Asking().On("2026-03-03").Report("p1", 1_000_000).Report("p2", 1_100_000).Report("p3", 1_500_000).On("2026-03-09");

    /// <summary>Passed on 9 March and served on everybody that day.</summary>
    public PlayedValuation Served(params ReportFault[] faults)
    {
        Reviewing().Do(new ReviewReports(faults));
        foreach (var party in State.Parties) { Do(new RecordService(party.Id, ServiceWay.Electronic, CourtTime.DayOf(Now), Paper)); }
        return this;
    }

    public static string ShaOf(string name) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)));
}
