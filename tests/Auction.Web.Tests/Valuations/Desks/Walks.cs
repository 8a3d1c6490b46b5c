using Auction.Data.Rosters;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Grains.Rounds;
using Auction.TestKit.Valuations;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Desks.DeskActs;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>Whole valuations that together do every act there is. Persons: p1 the creditor, p2 the debtor, p3 an interested person.</summary>
internal static class Walks
{
    public static Walk Agreed { get; } = new(PropertyKind.Other, AssetClass.OtherRight,
    [
        new Act("clerk", "measure", ("measure", "1")),
        .. Facts(PropertyKind.Other),
        new Act("clerk", "add-person", ("role", N(PartyRole.OtherCreditor)), ("name", "云泽银行")),
        new Act("judge", "pricing-facts", ("government", "yes")),
        new Act("judge", "open-agreement", ("until", "2026-03-09")),
        new Act("creditor", "seal-figure", ("amount", "100000")),
        new Act("debtor", "seal-figure", ("amount", "100,000.00")),
        new Act("clerk", "open-figures"),
        new Act("judge", "check-harm", ("harms", "no")),
        new Act("debtor", "raise-supervision", ("ground", N(SupervisionGround.FraudOrDuress))),
        new Act("judge", "decide-supervision", ("upheld", "no")),
        new Act("clerk", "renew-seizure", ("until", "2029-03-02")),
        new Act("clerk", "fee-advance", ("party", "p1"), ("amount", "500")),
        new Act("clerk", "first-notice"),
        new Act("clerk", "record-sale", ("ending", N(SaleEnding.Sold)), ("amount", "120000")),
    ]);

    public static Walk Directed { get; } = new(PropertyKind.RealEstate, AssetClass.RealEstate,
    [
        .. Facts(PropertyKind.RealEstate),
        new Act("judge", "record-home", ("necessary", "no")),
        new Act("judge", "occupancy-claim", ("carried", "yes")),
        new Act("clerk", "unreachable", ("party", "p2"), ("unreachable", "yes")),
        new Act("clerk", "unreachable", ("party", "p2"), ("unreachable", "no")) { IsKnown = true },
        new Act("judge", "pricing-facts", ("government", "yes")) { IsKnown = true },
        new Act("debtor", "refuse-agreement"),
        new Act("judge", "order-directed", ("authority", First)),
        new Act("clerk", "record-directed-answer", ("result", "800000"), ("valid", "2026-06-30")),
        new Act("clerk", "record-service", ("party", "p1"), ("way", N(ServiceWay.Electronic))),
        new Until("2026-07-02"),
        new Act("judge", "restart"),
        new Act("judge", "withdraw", ("ground", N(WithdrawalGround.Performed))),
    ]);

    public static Walk Online { get; } = new(PropertyKind.Other, AssetClass.OtherRight,
    [
        .. Ready("online"),
        new Act("creditor", "make-requests", ("requests", N(PartyRequests.OnlineInquiry))),
        new Act("debtor", "make-requests", ("requests", N(PartyRequests.OnlineInquiry))) { IsKnown = true },
        new Act("clerk", "order-online", Order),
        new Act("judge", "stay", ("ground", N(StayGround.CaseStandsStill))),
        new Act("judge", "resume"),
        new Act("clerk", "drop-platform", ("platform", "pc")),
        Reports("pa", 400_000),
        Reports("pb", 420_000),
        new Until("2026-03-06"),
        new Act("judge", "review-reports", ("faults[0].report", "pb"), ("faults[0].kind", N(ReportFaultKind.WrongFact)), ("document", "面积与登记不符。")),
        new Act("clerk", "record-service", ("party", "p1"), ("way", N(ServiceWay.Direct))) { IsKnown = true },
        new Act("clerk", "record-service", ("party", "p2"), ("way", N(ServiceWay.Mail))) { IsKnown = true },
        new Act("clerk", "publish-service", ("party", "p3")),
        new Act("debtor", "file-objection", ("grounds", N(ObjectionGrounds.WrongFacts))),
        new Act("creditor", "file-objection", ("grounds", N(ObjectionGrounds.WrongScope))) { IsKnown = true },
        new Act("creditor", "withdraw-objection"),
        new Act("judge", "rule-objection", ("objection", First), ("upheld", "no")),
        new Act("debtor", "ask-reconsideration"),
        new Act("clerk", "decide-reconsideration", ("upheld", "no")),
        new Until("2026-05-20"),
        new Act("clerk", "explain-delay", ("deadline", First), ("reason", "等待税务机关出具材料。")),
        new Act("third", "raise-supervision", ("ground", N(SupervisionGround.WrongHandling))) { IsKnown = true },
        new Act("judge", "decide-supervision", ("upheld", "yes")) { IsKnown = true },
        new Act("clerk", "order-online", Order) { IsKnown = true },
        new Act("creditor", "make-requests", ("requests", N(PartyRequests.AgreePrice))) { IsKnown = true },
        new Act("debtor", "make-requests", ("requests", N(PartyRequests.AgreePrice))) { IsKnown = true },
        new Act("clerk", "withdraw-order"),
    ]);

    /// <summary>Up to the report that waits for the court's review.</summary>
    private static IReadOnlyList<WalkStep> ToTheReport { get; } =
    [
        .. Ready("inspection"),
        new Act("creditor", "make-requests", ("requests", N(PartyRequests.Appraisal))) { IsKnown = true },
        new Act("debtor", "make-requests", ("requests", N(PartyRequests.Appraisal))) { IsKnown = true },
        new Act("judge", "entrust-appraisal", ("field", RosterFields.RealEstate), ("until", "2026-03-03")),
        new Act("creditor", "propose-institutions", ("place1", "i1"), ("place2", "i2"), ("place3", "i3")),
        new Act("debtor", "propose-institutions", ("place1", "i2"), ("place2", "i1"), ("place3", "i3")) { IsKnown = true },
        new Until("2026-03-04"),
        new Act("clerk", "freeze-draw", ("field", RosterFields.RealEstate), ("narrow", "i4")),
        new Act("clerk", "commit-draw"),
        new Act("judge", "annul-draw"),
        new Act("clerk", "freeze-draw", ("field", RosterFields.RealEstate)) { IsKnown = true },
        new Act("clerk", "commit-draw") { IsKnown = true },
        new Act("creditor", "draw-input", ("text", "二零二六")),
        new Act("judge", "officer-input", ("text", "7")),
        new Act("clerk", "officer-input", ("text", "<b>11</b>")) { IsKnown = true },
        new Act("clerk", "hold-draw"),
        new Act("clerk", "order-appraisal", Order),
        new Act("institution", "decline", ("conflict", "yes")),
        new Act("clerk", "order-appraisal", Order) { IsKnown = true },
        new Act("institution", "accept"),
        new Act("clerk", "hand-over-material"),
        new Act("clerk", "pass-over", ("conflict", "no")),
        new Act("clerk", "material-returned", ("institution", First)),
        new Act("clerk", "order-appraisal", Order) { IsKnown = true },
        new Act("institution", "accept") { IsKnown = true },
        new Act("clerk", "hand-over-material") { IsKnown = true },
        new Act("institution", "record-inspection", ("absent", "p2"), ("witness", "yes")),
        new Act("institution", "request-extension", ("days", "10")),
        new Act("judge", "decide-extension", ("granted", "yes")),
        new Act("institution", "submit-report", Report("500000")),
    ];

    /// <summary>Up to the technical review of the debtor's objection, which the association has.</summary>
    public static Walk Referred { get; } = new(PropertyKind.Other, AssetClass.OtherRight,
    [
        .. ToTheReport,
        new Meanwhile((site, number) => AssertReportIsOpenAsync(site, number, isOpen: false)),
        new Act("judge", "review-reports", ("faults[0].report", First), ("faults[0].kind", N(ReportFaultKind.WrongSeal)), ("document", "印章与名册不符。")) { IsKnown = true },
        new Act("institution", "explain-report"),
        new Act("judge", "review-reports", ("faults[0].report", First), ("faults[0].kind", N(ReportFaultKind.Other)), ("document", "仍须补正。")) { IsKnown = true },
        new Act("institution", "submit-report", Report("500000")) { IsKnown = true },
        new Act("judge", "review-reports") { IsKnown = true },
        new Meanwhile((site, number) => AssertReportIsOpenAsync(site, number, isOpen: true)),
        .. new[] { "p1", "p2", "p3" }.Select(party => new Act("clerk", "record-service", ("party", party), ("way", N(ServiceWay.Electronic))) { IsKnown = true }),
        new Act("debtor", "file-objection", ("grounds", N(ObjectionGrounds.Result))) { IsKnown = true },
        new Act("clerk", "forward-objection"),
        new Act("institution", "explain-objection"),
        new Act("debtor", "answer-explanation", ("satisfied", "no")),
        new Act("clerk", "order-review", ("association", First)),
    ]);

    public static Walk Appraised { get; } = new(PropertyKind.Other, AssetClass.OtherRight,
    [
        .. Referred.Steps,
        new Act("assoc", "hand-in-review", ("correct", "no")),
        new Act("creditor", "file-objection", ("grounds", N(ObjectionGrounds.Method))) { IsKnown = true },
        new Act("clerk", "forward-objection") { IsKnown = true },
        new Act("institution", "explain-objection") { IsKnown = true },
        new Act("creditor", "answer-explanation", ("satisfied", "no")) { IsKnown = true },
        new Act("clerk", "order-review", ("association", First)) { IsKnown = true },
        new Act("clerk", "conclude-review", ("correct", "yes")),
        new Act("institution", "submit-report", Report("480000")) { IsKnown = true },
        new Act("clerk", "record-correction-sent", ("report", First)),
        new Until("2026-03-20"),
        new Meanwhile(async (site, number) => Assert.Equal(Money.FromYuan(480_000), (await site.StateAsync(number)).Price?.Amount)),
        new Until("2027-03-10"),
        new Act("judge", "order-reissue"),
        new Act("institution", "submit-report", [.. Report("470000").Where(value => value.Name != "valid"), ("valid", "2027-12-31")]) { IsKnown = true },
    ]);

    public static Walk Market { get; } = new(PropertyKind.Other, AssetClass.Movable,
    [
        .. Ready("easy"),
        new Act("clerk", "pre-valuation", ("result", "90000"), ("date", "2025-12-01"), ("source", "保全阶段评估")),
        new Act("clerk", "market-sample", ("price", "80000")),
        new Act("clerk", "expert-opinion", ("price", "82000")),
        new Act("clerk", "party-view", ("party", "p1"), ("price", "85000")),
        new Act("clerk", "party-view", ("party", "p2"), ("price", "")) { IsKnown = true },
        new Act("judge", "market-price", ("amount", "81000"), ("members", "3"), ("favour", "2")),
    ]);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Walk> All { get; } = new Dictionary<string, Walk>(StringComparer.Ordinal)
    {
        [nameof(Agreed)] = Agreed,
        [nameof(Directed)] = Directed,
        [nameof(Online)] = Online,
        [nameof(Appraised)] = Appraised,
        [nameof(Market)] = Market,
    };

    /// <summary>What an order says.</summary>
    public static (string Name, string Value)[] Order => [("name", "车位"), ("features", "地下一层"), ("specification", "一个，13.2 平方米")];

    /// <summary>A whole report.</summary>
    public static (string Name, string Value)[] Report(string yuan) =>
    [
        ("result", yuan), ("valid", "2027-03-01"), ("methods", "比较法\n收益法"), ("standard", "GB/T 50291"),
        ("facts[0].label", "建筑面积"), ("facts[0].value", "13.2 平方米"),
        ("samples[0].description", "同小区车位"), ("samples[0].price", "51000"), ("samples[0].on", "2026-01-10"), ("samples[0].source", "不动产登记成交"),
    ];

    /// <summary>Every line on record, and one fact that decides the method.</summary>
    public static IEnumerable<WalkStep> Ready(string fact) =>
        [.. Facts(PropertyKind.Other).Select(step => step with { IsKnown = true }), new Act("judge", "pricing-facts", (fact, "yes")) { IsKnown = true }];

    private static IEnumerable<Act> Facts(PropertyKind kind) => InvestigationChecklist.Of(kind).Where(subject => subject != InvestigationSubject.HomeExamined)
        .Select((subject, place) => new Act("judge", "record-fact", ("subject", N(subject)), ("standing", N(FactStanding.Known))) { IsKnown = place > 0 });

    private static Meanwhile Reports(string platform, long yuan) => new(async (site, number) =>
    {
        var report = new SubmittedReport(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, Money.FromYuan(yuan), site.Today, site.Today.AddYears(1), ValuationNode.Document);
        await site.Desk.ExecuteAsync(await site.IdAsync(number), new SubmitOnlineReport(platform, report), ValuationNode.NewKey(), ActContext.InquiryPlatform, CancellationToken.None);
    });

    /// <summary>The report as handed in, and its PDF: the court's until it has passed the review, then everybody's who is concerned.</summary>
    private static async Task AssertReportIsOpenAsync(DeskSite site, string number, bool isOpen)
    {
        var state = await site.StateAsync(number);
        await using var db = await site.OpenDatabaseAsync();
        var id = await site.IdAsync(number);
        var files = db.ValuationFiles.Where(row => row.ValuationId == id && (row.Name.StartsWith("report-") || row.Name == "报告.pdf")).Select(row => row.Sha256).ToList();
        Assert.Contains(state.Appraisal!.Commission!.Report!.Document, files);
        Assert.True(files.Count >= 2);
        foreach (var (who, may) in new[] { ("judge", true), ("debtor", isOpen), ("third", isOpen), (state.Appraisal.Current!, true), ("stranger", false), ("", false) })
        {
            foreach (var file in new[] { state.Appraisal.Commission.Report.Document, files.First(sha256 => sha256 != state.Appraisal.Commission.Report.Document) })
            {
                using var answer = await (await site.AsAsync(who)).Http.GetAsync(new Uri($"/valuations/{number}/files/{file}", UriKind.Relative));
                Assert.Equal((who, may), (who, answer.IsSuccessStatusCode));
            }
        }
    }
}
