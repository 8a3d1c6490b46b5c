using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class ServeAndObjectTests
{
    [Fact]
    [Trait("Rule", "REF-22")]
    [Trait("Rule", "REF-21.2")]
    public void EachRecipient_HasAWindowOfItsOwn_AndAPublishedOneBeginsAfterFifteenFullDays()
    {
        var scene = Reported("2026-02-06", ("p", 100)).At("2026-03-20").Do(new RecordService("A", ServiceWay.Direct, Day("2026-02-12"), Document))
            .Do(new RecordService("D", ServiceWay.Left, Day("2026-03-20"), Document)).Do(new PublishService("I", Day("2026-03-20"), Document));

        Assert.Equal(Day("2026-02-24"), ObjectionWindows.Of(scene.State, "A")!.LastDay);
        Assert.Equal(Day("2026-03-25"), ObjectionWindows.Of(scene.State, "D")!.LastDay);
        Assert.Equal(Day("2026-04-07"), ObjectionWindows.ReceivedOn(scene.State, "I"));
        Assert.Equal(Day("2026-04-13"), ObjectionWindows.Of(scene.State, "I")!.LastDay);
        Assert.Equal(CourtTime.EndOf(Day("2026-04-13")), ValuationRules.WakesAt(scene.State));

        scene.Refused(Objection("A", "a", ObjectionGrounds.WrongFacts), ValuationRefusal.ObjectionLate).Do(new RecordService("I", ServiceWay.Mail, Day("2026-03-20"), Document));
        Assert.Equal(Day("2026-03-25"), ObjectionWindows.Of(scene.State, "I")!.LastDay);
    }

    [Theory]
    [Trait("Rule", "REF-22")]
    [InlineData(-1, null)]
    [InlineData(0, ValuationRefusal.ObjectionLate)]
    public void TheWindow_EndsWithItsLastDay(int milliseconds, ValuationRefusal? refusal)
    {
        var scene = Reported("2026-03-02", ("p", 100)).Do(new RecordService("A", ServiceWay.Direct, Day("2026-03-06"), Document)).AtInstant(CourtTime.EndOf(Day("2026-03-11")).AddMilliseconds(milliseconds));

        Assert.Equal(refusal, scene.Try(Objection("A", "a", ObjectionGrounds.WrongFacts)).Refusal);
        Assert.Null(scene.Try(Objection("D", "d", ObjectionGrounds.WrongFacts)).Refusal);
    }

    [Fact]
    [Trait("Rule", "REF-24")]
    public void AgainstAnOnlineReport_OnlyTheGroundsOfTheLawAreTaken()
    {
        var scene = Reported("2026-03-02", ("p", 100)).ServeAll("2026-03-06").Refused(Objection("D", "d", ObjectionGrounds.Result | ObjectionGrounds.Method), ValuationRefusal.NoObjectionToOnlineValue)
            .Refused(Objection("D", "d", ObjectionGrounds.None), ValuationRefusal.GroundsMissing)
            .Refused(Objection("X", "d", ObjectionGrounds.WrongFacts), ValuationRefusal.UnknownParty)
            .Refused(Objection("D", "d", ObjectionGrounds.WrongFacts, "q"), ValuationRefusal.UnknownReport)
            .Do(Objection("D", "d", ObjectionGrounds.Result | ObjectionGrounds.WrongFacts));

        var filed = Assert.IsType<ObjectionFiled>(scene.Events[^1]);
        Assert.Equal((ObjectionGrounds.WrongFacts, ObjectionGrounds.Result), (filed.Grounds, filed.Refused));
    }

    [Fact]
    [Trait("Rule", "REF-22")]
    public void AFormSentTwice_CountsOnce_AlsoAfterTheWindow()
    {
        var scene = Reported("2026-03-02", ("p", 100)).ServeAll("2026-03-06").Do(Objection("D", "d", ObjectionGrounds.WrongFacts)).At("2026-03-20");

        Assert.Empty(scene.Do(new Wake()).Try(Objection("D", "d", ObjectionGrounds.WrongFacts)).Events);
        scene.Refused(Objection("A", "d", ObjectionGrounds.WrongFacts), ValuationRefusal.ObjectionIdTaken);
    }

    [Fact]
    [Trait("Rule", "REF-22")]
    [Trait("Rule", "REF-FIX")]
    public void ARuling_MayBeTakenFurtherForTenDays_AndThePriceWaits()
    {
        var scene = Reported("2026-03-02", ("p", 100)).ServeAll("2026-03-06").Do(Objection("D", "d", ObjectionGrounds.WrongFacts)).Do(new RuleOnObjection("d", IsUpheld: false, Document));
        Assert.Equal(CourtTime.EndOf(Day("2026-03-16")), ValuationRules.WakesAt(scene.State));

        scene.At("2026-03-16", 23).Do(new AskReconsideration("D", "d", Document)).At("2026-05-01").Do(new Wake());
        Assert.Equal((ValuationPhase.Objections, null), (scene.State.Phase, ValuationRules.WakesAt(scene.State)));

        scene.Do(new DecideReconsideration("d", IsUpheld: false, Document));
        Assert.Equal(ValuationPhase.Fixed, scene.State.Phase);
        StoredEvents.AssertRoundTrip(scene);
    }

    [Fact]
    [Trait("Rule", "REF-FIX")]
    public void ThePrice_WaitsForTheLastRecipient()
    {
        var scene = Reported("2026-03-02", ("p", 100)).Do(new RecordService("A", ServiceWay.Direct, Day("2026-03-06"), Document)).Do(new RecordService("D", ServiceWay.Direct, Day("2026-03-06"), Document));
        Assert.Null(ValuationRules.WakesAt(scene.At("2026-06-01").Do(new Wake()).State));

        scene.Do(new RecordService("I", ServiceWay.Mail, Day("2026-05-20"), Document));
        Assert.Equal(ValuationPhase.Fixed, scene.State.Phase);
        scene.Refused(Objection("I", "i", ObjectionGrounds.WrongFacts), ValuationRefusal.ObjectionsOver);
    }

    [Fact]
    [Trait("Rule", "REF-21.1")]
    [Trait("Rule", "KPI-5WD")]
    public void SendingTheReport_IsADutyOfThreeDays()
    {
        var scene = Appraised().Refused(new RecordService("A", ServiceWay.Direct, Day("2026-02-09"), Document), ValuationRefusal.BeforeDelivery)
            .Refused(new RecordService("A", ServiceWay.Direct, Day("2026-02-11"), Document), ValuationRefusal.DayInFuture).At("2026-02-14").Do(new RecordService("A", ServiceWay.Mail, Day("2026-02-14"), Document))
            .Refused(new PublishService("A", Day("2026-02-14"), Document), ValuationRefusal.AlreadyServed);
        var service = ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "service:A");

        Assert.Equal((Day("2026-02-13"), DeadlineKind.Duty, DeadlineStanding.MetLate), (service.LastDay, service.Kind, service.StandingAt(scene.Now)));
        Assert.Equal(Day("2026-02-24"), ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "service.indicator:A").LastDay);
    }

    [Fact]
    [Trait("Rule", "REF-23.1")]
    [Trait("Rule", "REF-26")]
    public void AnExplanationThatIsEnough_LeavesTheResult()
    {
        var scene = Explained().Pass();

        Assert.Equal((ValuationPhase.Fixed, Yuan(500_000), ObjectionOutcome.Explained), (scene.State.Phase, scene.State.Price!.Amount, scene.State.Objections[0].Outcome));
        StoredEvents.AssertRoundTrip(scene);
    }

    [Theory]
    [Trait("Rule", "REF-23.1")]
    [Trait("Rule", "REF-26")]
    [InlineData(false, 500_000)]
    [InlineData(true, 450_000)]
    public void ADissatisfiedObjector_BringsTheTechnicalReview(bool mustCorrect, decimal yuan)
    {
        var scene = Explained().Do(new AnswerExplanation("D", "o", IsSatisfied: false)).Refused(new ConcludeTechnicalReview("o", mustCorrect, Document), ValuationRefusal.ReviewNotOrdered)
            .Do(new OrderTechnicalReview("o", "association", Day("2026-03-20"), Document)).Refused(new OrderTechnicalReview("o", "association", Day("2026-03-20"), Document), ValuationRefusal.ReviewOrdered)
            .Do(new ConcludeTechnicalReview("o", mustCorrect, Document));
        if (mustCorrect) { scene.Do(AppraiseTests.SubmitReport("i1", 450_000)); }

        Assert.Equal((ValuationPhase.Fixed, Yuan(yuan)), (Finish(scene).State.Phase, scene.State.Price!.Amount));
    }

    [Theory]
    [Trait("Rule", "REF-23.1")]
    [InlineData(false, ObjectionStage.Finished, ValuationRefusal.WrongPhase)]
    [InlineData(true, ObjectionStage.UnderCorrection, ValuationRefusal.WrongStage)]
    public void OnlyTheAssociationAsked_HandsItsConclusionIn(bool mustCorrect, ObjectionStage stage, ValuationRefusal again)
    {
        var scene = Explained().Do(new AnswerExplanation("D", "o", IsSatisfied: false)).Refused(new HandInTechnicalReview("a", "o", mustCorrect, Document), ValuationRefusal.ReviewNotTheirs)
            .Do(new OrderTechnicalReview("o", "a", Day("2026-03-20"), Document)).Refused(new HandInTechnicalReview("b", "o", mustCorrect, Document), ValuationRefusal.ReviewNotTheirs)
            .Refused(new HandInTechnicalReview("a", "other", mustCorrect, Document), ValuationRefusal.ReviewNotTheirs).Refused(new HandInTechnicalReview("a", "o", mustCorrect, ""), ValuationRefusal.DocumentMissing)
            .At("2026-03-25").Do(new HandInTechnicalReview("a", "o", mustCorrect, Document)).Refused(new HandInTechnicalReview("a", "o", mustCorrect, Document), again);
        var duty = ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "objection.review:o");

        Assert.Equal(stage, scene.State.Objections[0].Stage);
        Assert.Equal(("a", DeadlineStanding.MetLate), (duty.Whose, duty.StandingAt(scene.Now)));
    }

    [Fact]
    [Trait("Rule", "REF-23.1")]
    public void AReviewIsOfTheReportAndTheWritingsAsTheyStood()
    {
        var scene = Explained().Do(new AnswerExplanation("D", "o", IsSatisfied: false));
        var report = scene.State.Appraisal!.Commission!.Report!.Document;
        scene.Do(new OrderTechnicalReview("o", "a", Day("2026-03-20"), Document));

        Assert.Equal(new TechnicalReview("a", Day("2026-03-20"), report, Document), scene.State.Objections[0].Review);
        Assert.Equal([Document, Document], scene.State.Objections[0].Writings);
        Assert.Equal("o", Assert.Single(TechnicalReview.ReferredTo(scene.State, "a")).Id);
        Assert.Empty(TechnicalReview.ReferredTo(scene.State, "b"));
    }

    [Fact]
    [Trait("Rule", "REF-23.1")]
    public void NoExplanationInTime_GoesToTheAssociation()
    {
        var scene = Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Result)).Do(new ForwardObjection("o")).Pass();

        Assert.IsType<ExplanationMissed>(scene.Events[^1]);
        scene.Do(new OrderTechnicalReview("o", "association", Day("2026-03-20"), Document));
    }

    [Fact]
    [Trait("Rule", "REF-19.3")]
    public void ACorrectionAfterTheReviewThatIsLate_LosesThePlace()
    {
        var scene = Explained().Do(new AnswerExplanation("D", "o", IsSatisfied: false)).Do(new OrderTechnicalReview("o", "x", Day("2026-03-20"), Document)).Do(new ConcludeTechnicalReview("o", MustCorrect: true, Document)).Pass();

        Assert.Equal(("i2", ValuationPhase.Appraising), (scene.State.Appraisal!.Current, scene.State.Phase));
        Assert.Empty(scene.State.Objections);
    }

    [Fact]
    [Trait("Rule", "REF-26")]
    [Trait("Rule", "REF-24")]
    public void ACorrectedReport_CountsAndCannotBeObjectedTo()
    {
        var scene = Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Result)).Do(new ForwardObjection("o"))
            .Do(new ExplainObjection("i1", "o", Document, AppraiseTests.SubmitReport("i1", 480_000).Report)).Do(new AnswerExplanation("D", "o", IsSatisfied: true)).At("2026-02-25");

        scene.Refused(Objection("A", "late", ObjectionGrounds.Result), ValuationRefusal.ObjectionsOver);
        Assert.Equal(Yuan(480_000), Finish(scene).State.Price!.Amount);
    }

    [Fact]
    [Trait("Rule", "REF-21.1")]
    [Trait("Rule", "REF-24")]
    public void ACorrectedReport_IsSentToEverybodyWithinThreeDaysAndOpensNoWindow()
    {
        var scene = Appraised().ServeAll("2026-02-10").Refused(new RecordCorrectionSent("i1", Day("2026-02-10"), Document), ValuationRefusal.UnknownReport)
            .Do(Objection("D", "o", ObjectionGrounds.Result)).Do(new ForwardObjection("o"))
            .Do(new ExplainObjection("i1", "o", Document, AppraiseTests.SubmitReport("i1", 480_000).Report));
        var came = CourtTime.DayOf(scene.Now);
        var windows = Windows();
        List<DateOnly?> Windows() => [.. scene.State.Parties.Select(party => ObjectionWindows.Of(scene.State, party.Id)?.LastDay)];
        Deadline Duty() => ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key.StartsWith("service.correction:", StringComparison.Ordinal));
        Assert.Equal(("service.correction:i1.1", "court", came, Period.Days(scene.State.Calendar, came, 3).LastDay, (DateTimeOffset?)null), (Duty().Key, Duty().Whose, Duty().From, Duty().LastDay, Duty().MetAt));

        scene.Refused(new RecordCorrectionSent("i1", came.AddDays(-1), Document), ValuationRefusal.BeforeDelivery)
            .Refused(new RecordCorrectionSent("i1", came.AddDays(1), Document), ValuationRefusal.DayInFuture)
            .Refused(new RecordCorrectionSent("i1", came, ""), ValuationRefusal.DocumentMissing)
            .Refused(new RecordCorrectionSent("i2", came, Document), ValuationRefusal.UnknownReport)
            .Do(new RecordCorrectionSent("i1", came, Document))
            .Refused(new RecordCorrectionSent("i1", came, Document), ValuationRefusal.AlreadyServed);

        Assert.Equal(scene.State.LastStamp, Duty().MetAt);
        Assert.Equal(windows, Windows());
        StoredEvents.AssertRoundTrip(scene);
    }

    [Fact]
    [Trait("Rule", "REF-21.1")]
    public void ACorrectionAskedForByTheCourtsReview_GoesOutWithTheReportItself()
    {
        var scene = Appraised();

        Assert.Empty(scene.State.Delivery!.Corrections);
        scene.Refused(new RecordCorrectionSent("i1", CourtTime.DayOf(scene.Now), Document), ValuationRefusal.UnknownReport);
    }

    [Fact]
    [Trait("Rule", "REF-23.2")]
    public void FactsMixedWithTheResult_AllGoToTheInstitution() =>
        Assert.Equal(ObjectionStage.ToForward, Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.WrongFacts | ObjectionGrounds.Result)).State.Objections[0].Stage);

    [Fact]
    [Trait("Rule", "REF-23.2")]
    public void QualificationMixedWithTheResult_IsDecidedFirst_RejectedTheRestGoesOn()
    {
        var scene = Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Unqualified | ObjectionGrounds.Result)).Refused(new ForwardObjection("o"), ValuationRefusal.WrongStage)
            .Do(new RuleOnObjection("o", IsUpheld: false, Document)).Pass();

        Assert.Equal(ObjectionStage.ToForward, scene.State.Objections[0].Stage);
    }

    [Fact]
    [Trait("Rule", "REF-23.2")]
    public void QualificationUpheld_TheNextInstitutionAppraisesAnew()
    {
        var scene = Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Unqualified | ObjectionGrounds.Result)).Do(Objection("A", "p", ObjectionGrounds.Result))
            .Do(new RuleOnObjection("o", IsUpheld: true, Document));
        while (scene.State.Phase == ValuationPhase.Objections) { scene.Pass(); }

        Assert.Equal((CommissionEnd.Disqualified, "i2"), (Assert.IsType<CommissionEnded>(scene.Events[^1]).Cause, scene.State.Appraisal!.Current));
        Assert.Empty(scene.State.Objections);
    }

    [Fact]
    [Trait("Rule", "REF-26")]
    public void WrongFactsUpheld_TheInstitutionCorrects()
    {
        var scene = Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.WrongScope)).Do(new RuleOnObjection("o", IsUpheld: true, Document)).Pass();
        Assert.Equal(ObjectionStage.UnderCorrection, scene.State.Objections[0].Stage);

        Assert.Equal(Yuan(430_000), Finish(scene.Do(AppraiseTests.SubmitReport("i1", 430_000))).State.Price!.Amount);
    }

    [Fact]
    [Trait("Rule", "REF-22")]
    public void AnObjectionTakenBack_NoLongerHoldsThePrice() =>
        Assert.Equal(
            ValuationPhase.Fixed,
            Finish(Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Result)).Refused(new WithdrawObjection("A", "o"), ValuationRefusal.UnknownObjection).Do(new WithdrawObjection("D", "o"))).State.Phase);

    internal static ValuationScene Appraised() => AppraiseTests.AtWork().At("2026-02-10").Do(AppraiseTests.SubmitReport("i1", 500_000)).Do(new ReviewReports([]));

    private static ValuationScene Explained() =>
        Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Result)).Do(new ForwardObjection("o")).Do(new ExplainObjection("i1", "o", Document, Corrected: null));

    private static ValuationScene Finish(ValuationScene scene)
    {
        while (scene.State.Phase == ValuationPhase.Objections && ValuationRules.WakesAt(scene.State) is not null) { scene.Pass(); }
        return scene;
    }
}
