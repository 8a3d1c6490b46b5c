using Auction.Domain.Calendar;
using Valuation.Lottery;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

/// <summary>Every command at every phase: what is not listed is refused by name and changes nothing.</summary>
public sealed class StateMatrixTests
{
    private static readonly string[] Always =
    [
        nameof(AddParty), nameof(DecideOccupancyClaim), nameof(MakeRequests), nameof(RecordFact), nameof(RecordFeeAdvance), nameof(RecordNecessaryHome), nameof(RecordPreValuation),
        nameof(RecordPricingFacts), nameof(RecordUnreachable), nameof(RenewSeizure), nameof(TakeInvestigationMeasure), nameof(Wake),
    ];

    private static readonly string[] Running = [.. Always, nameof(RecordMarketSample), nameof(RecordExpertOpinion), nameof(RecordPartyView), nameof(ExplainDelay)];
    private static readonly string[] Stoppable = [.. Running, nameof(WithdrawValuation)];
    private static readonly string[] Ordered = [.. Stoppable, nameof(StayValuation), nameof(WithdrawOrder)];

    private static readonly Dictionary<string, (Func<ValuationScene> Scene, string[] Allowed)> Rows = new(StringComparer.Ordinal)
    {
        ["not opened"] = (() => new ValuationScene().At("2026-03-02"), [nameof(OpenValuation)]),
        ["investigating"] = (() => Opened(seizedOn: "2026-01-12"), [.. Stoppable, nameof(RefuseAgreement)]),
        ["choosing"] = (() => Ready(seizedOn: "2026-01-12").AskAll((PartyRequests)127), [.. Stoppable, nameof(RefuseAgreement), nameof(OpenAgreement), nameof(OrderDirectedInquiry), nameof(OrderOnlineInquiry), nameof(EntrustAppraisal)]),
        ["agreeing"] = (() => Ready(seizedOn: "2026-01-12").Do(new OpenAgreement(Day("2026-03-20"))).AskAll((PartyRequests)127), [.. Stoppable, nameof(RefuseAgreement), nameof(SealFigure)]),
        ["asking authority"] = (() => Ready(seizedOn: "2026-01-12").AskAll((PartyRequests)127).Do(new OrderDirectedInquiry("tax", Day("2026-03-10"), Document)), [.. Stoppable, nameof(RecordDirectedAnswer)]),
        ["asking platforms"] = (
            () => Ready(seizedOn: "2026-01-12").AskAll((PartyRequests)127).Do(new OrderOnlineInquiry("r", ["p1"], ["p1"], Order)),
            [.. Ordered, nameof(ConfirmOrder), nameof(RequestOnlineExtension), nameof(SubmitOnlineReport), nameof(DropPlatform)]),
        ["selecting"] = (() => Entrusted(), [.. Ordered, nameof(ProposeInstitutions), nameof(FreezeDrawList)]),
        ["appraising"] = (() => Chosen(), [.. Ordered, nameof(OrderAppraisal)]),
        ["at work"] = (
            () => AtWork(),
            [.. Ordered, nameof(AcceptCommission), nameof(DeclineCommission), nameof(PassOverInstitution), nameof(RecordInspection), nameof(RequestExtension), nameof(SubmitAppraisal)]),
        ["reviewing"] = (() => AtWork().Do(AppraiseTests.SubmitReport("i1", 5)), [.. Ordered, nameof(ReviewReports), nameof(RecordInspection)]),
        ["correcting"] = (
            () => AtWork().Do(AppraiseTests.SubmitReport("i1", 5)).Do(new ReviewReports([new("i1", ReportFaultKind.Other, Document)])),
            [.. Ordered, nameof(SubmitAppraisal), nameof(ExplainReport), nameof(RecordInspection)]),
        ["objections"] = (() => AtWork().Do(AppraiseTests.SubmitReport("i1", 5)).Do(new ReviewReports([])), [.. Ordered, nameof(RecordService), nameof(PublishService), nameof(FileObjection), nameof(RecordInspection)]),
        ["stayed"] = (
            () => AtWork().Do(AppraiseTests.SubmitReport("i1", 5)).Do(new ReviewReports([])).Do(new StayValuation(StayGround.Other, Document)),
            [.. Always, nameof(ExplainDelay), nameof(ResumeValuation), nameof(WithdrawValuation), nameof(RecordService), nameof(PublishService), nameof(FileObjection)]),
        ["fixed"] = (() => Fixed(), [.. Running, nameof(RecordFirstNotice), nameof(RaiseSupervision), nameof(RecordService), nameof(PublishService)]),
        ["expired"] = (() => Fixed().Pass(), [.. Stoppable, nameof(RestartValuation)]),
        ["withdrawn"] = (() => Ready(seizedOn: "2026-01-12").Do(new WithdrawValuation(WithdrawalGround.Performed, Document)), [nameof(Wake)]),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [Trait("Rule", "REF-2")]
    [MemberData(nameof(Names))]
    public void AtThisPhase_OnlyWhatIsListedIsTaken(string name)
    {
        var scene = Rows[name].Scene();
        var before = (scene.State, scene.State.Seq);
        var taken = new List<string>();
        foreach (var command in Commands(CourtTime.DayOf(scene.Now)))
        {
            var decision = scene.Try(command);
            if (decision.Refusal is null) { taken.Add(command.GetType().Name); }
            else
            {
                Assert.Empty(decision.Events);
                Assert.False(string.IsNullOrWhiteSpace(decision.Words!.Zh));
            }

            // What is taken can be applied.
            _ = ValuationRules.Apply(scene.State, decision.Events);
        }

        Assert.Equal(Rows[name].Allowed.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        Assert.Equal(before, (scene.State, scene.State.Seq));
    }

    [Fact]
    public void EveryCommand_IsInTheMatrix()
    {
        var kinds = typeof(ValuationCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValuationCommand)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), Commands(Day("2026-03-02")).Select(command => command.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static ValuationScene Entrusted() => Ready(seizedOn: "2026-01-12").AskAll((PartyRequests)127).Do(new EntrustAppraisal("r", ["i1", "i2", "i3"], Day("2026-03-02")));

    private static ValuationScene Chosen() => Entrusted().Do(new ProposeInstitutions("A", ["i1", "i2", "i3"])).Do(new ProposeInstitutions("D", ["i1", "i2", "i3"]));

    private static ValuationScene AtWork() => Chosen().Do(new OrderAppraisal(Order)).Do(new AcceptCommission("i1", Document)).Do(new HandOverMaterial(Day("2026-03-02"), Document));

    private static ValuationScene Fixed() =>
        Ready(seizedOn: "2026-01-12").AskAll((PartyRequests)127).Do(new OrderDirectedInquiry("tax", Day("2026-03-10"), Document)).Do(new RecordDirectedAnswer(Yuan(5), ValidUntil: null, Document));

    private static IReadOnlyList<ValuationCommand> Commands(DateOnly today) =>
    [
        new OpenValuation(Opened(seizedOn: "2026-01-12").State.Terms!), new AddParty(new("new", PartyRole.InterestedPerson)), new RecordFact(InvestigationSubject.Defects, FactStanding.Known, Document),
        new RecordPricingFacts(new(HasGovernmentPrice: true, NeedsInspection: false, HasOnlineConditions: true, MustBeAppraised: false, IsEasilyPriced: false, Document)),
        new RecordNecessaryHome(new(IsNecessary: false, Exception: null, Document)), new DecideOccupancyClaim("c", IsCarried: true, Document), new TakeInvestigationMeasure(InvestigationMeasure.Audit, Document),
        new RenewSeizure(today, today.AddMonths(1), Document), new RecordUnreachable("D", IsUnreachable: true, Document), new MakeRequests("A", PartyRequests.Appraisal), new RefuseAgreement("A"),
        new OpenAgreement(today), new SealFigure("A", Document), new OpenFigures([]), new CheckHarm(HarmsThirdParty: false, Document),
        new OrderDirectedInquiry("tax", today, Document), new RecordDirectedAnswer(Yuan(1), ValidUntil: null, Document),
        new OrderOnlineInquiry("r", ["p1"], ["p1"], Order), new ConfirmOrder("p1"), new RequestOnlineExtension("p1"), Submit("p1", 1, today, today), new DropPlatform("p1", Document),
        new EntrustAppraisal("r", ["i1", "i2", "i3"], today), new ProposeInstitutions("A", ["i1", "i2", "i3"]), new FreezeDrawList(AppraiseTests.List("i1", "i2", "i3"), Document: null), new CommitDrawSecret(Document),
        new GiveDrawInput("A", "1"), new GiveOfficerInput("o", "1"), new OpenDraw(Document), new AnnulDraw(Document),
        new OrderAppraisal(Order), new AcceptCommission("i1", Document), new DeclineCommission("i1", IsConflict: true, Document), new PassOverInstitution(IsConflict: false, Document), new HandOverMaterial(today, Document),
        new RecordInspection("i1", today, [], HasWitness: false, WasObstructed: false, Document), new RequestExtension("i1", 5, Document), new DecideExtension(IsGranted: true, Document),
        new SubmitAppraisal("i1", new((ReportItems)15, Yuan(1), today, today, Document)), new ExplainReport("i1", Document), new RecordMaterialReturned("i1", Document),
        new ReviewReports([]), new RecordService("A", ServiceWay.Direct, today, Document), new PublishService("A", today, Document), new RecordCorrectionSent("i1", today, Document),
        Objection("D", "o", ObjectionGrounds.WrongFacts), new WithdrawObjection("D", "o"), new RuleOnObjection("o", IsUpheld: true, Document), new AskReconsideration("D", "o", Document),
        new DecideReconsideration("o", IsUpheld: true, Document), new ForwardObjection("o"), new ExplainObjection("i1", "o", Document, Corrected: null), new AnswerExplanation("D", "o", IsSatisfied: true),
        new OrderTechnicalReview("o", "x", today, Document), new ConcludeTechnicalReview("o", MustCorrect: true, Document), new HandInTechnicalReview("x", "o", MustCorrect: true, Document),
        new StayValuation(StayGround.Other, Document), new ResumeValuation(Document), new WithdrawValuation(WithdrawalGround.Other, Document), new WithdrawOrder(Document), new ExplainDelay("start", "理由"),
        new RecordFeeAdvance("A", Yuan(1), IsGuarantee: false, Document), new RecordFirstNotice(today, Document), new RecordSale(SaleEnding.Sold, Yuan(1), Document), new OrderReissue(Document),
        new RestartValuation(Document), new RaiseSupervision("I", SupervisionGround.Collusion, Document), new DecideSupervision(IsUpheld: true, Document),
        new RecordPreValuation(Yuan(1), today, "s", Document), new RecordMarketSample("s", Yuan(1), today, Document), new RecordExpertOpinion("e", Yuan(1), Document), new RecordPartyView("A", Price: null, Document),
        new FixMarketPrice(Yuan(1), 3, 2, Document), new Wake(),
    ];
}
