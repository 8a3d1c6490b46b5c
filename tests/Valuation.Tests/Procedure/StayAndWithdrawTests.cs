using Auction.Domain.Calendar;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class StayAndWithdrawTests
{
    [Fact]
    [Trait("Rule", "REF-28")]
    [Trait("Rule", "REF-19.1")]
    [Trait("Rule", "CAL-9")]
    public void AStay_MovesTheAppraisalByItsDays()
    {
        var scene = AppraiseTests.AtWork().At("2026-02-02").Do(new StayValuation(StayGround.CaseStandsStill, Document)).Refused(new StayValuation(StayGround.Other, Document), ValuationRefusal.Stayed)
            .Refused(AppraiseTests.SubmitReport("i1", 1), ValuationRefusal.Stayed);
        Assert.Null(ValuationRules.WakesAt(scene.State));

        scene.At("2026-02-10").Do(new ResumeValuation(Document)).Refused(new ResumeValuation(Document), ValuationRefusal.NotStayed);

        Assert.Equal(CourtTime.EndOf(Day("2026-02-27")), ValuationRules.WakesAt(scene.State));
    }

    [Fact]
    [Trait("Rule", "REF-28")]
    public void NothingLapsesDuringAStay_HoweverLong()
    {
        var scene = Asking("2026-03-02").At("2026-03-04").Do(new StayValuation(StayGround.MaterialContradicts, Document)).At("2026-09-01").Do(new Wake());
        Assert.Equal(ValuationPhase.AskingPlatforms, scene.State.Phase);

        scene.Do(new ResumeValuation(Document));

        // One of three days had passed before the stay; the day of resumption is the second.
        Assert.Equal(CourtTime.EndOf(Day("2026-09-02")), ValuationRules.WakesAt(scene.State));
    }

    [Fact]
    [Trait("Rule", "REF-28")]
    [Trait("Rule", "REF-22")]
    public void DuringAStay_ObjectionsAreTakenAndTheirTimeRunsOn()
    {
        var scene = Reported("2026-03-02", ("p", 100)).ServeAll("2026-03-06").Do(new StayValuation(StayGround.Other, Document)).Do(Objection("D", "d", ObjectionGrounds.WrongFacts))
            .At("2026-03-12").Refused(Objection("A", "a", ObjectionGrounds.WrongFacts), ValuationRefusal.ObjectionLate).Refused(new RuleOnObjection("d", IsUpheld: true, Document), ValuationRefusal.Stayed);

        Assert.Equal(ValuationPhase.Objections, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "REF-29.1")]
    public void Withdrawn_NothingFollows()
    {
        var scene = Asking("2026-03-02").Do(new StayValuation(StayGround.Other, Document)).Do(new WithdrawValuation(WithdrawalGround.ApplicantWithdrew, Document));

        Assert.Equal((ValuationPhase.Withdrawn, null), (scene.State.Phase, ValuationRules.WakesAt(scene.State)));
        scene.Refused(new ResumeValuation(Document), ValuationRefusal.Withdrawn).Refused(new OpenValuation(scene.State.Terms!), ValuationRefusal.AlreadyOpened);
    }

    [Fact]
    [Trait("Rule", "REF-29.2")]
    public void AgreeingNotToSell_NeedsBothSides() =>
        Asking("2026-03-02").Refused(new WithdrawValuation(WithdrawalGround.AgreedNotToSell, Document), ValuationRefusal.ConsentMissing).AskAll(PartyRequests.NoSale)
            .Do(new WithdrawValuation(WithdrawalGround.AgreedNotToSell, Document));

    [Fact]
    [Trait("Rule", "REF-33")]
    public void AnAdvance_IsMoneyOrALetterOfGuarantee()
    {
        var scene = Ready().Refused(new RecordFeeAdvance("A", Yuan(0), IsGuarantee: false, Document), ValuationRefusal.AmountMalformed)
            .Do(new RecordFeeAdvance("A", Yuan(5_000), IsGuarantee: false, Document)).Do(new RecordFeeAdvance("A", Yuan(20_000), IsGuarantee: true, Document));

        Assert.Equal([false, true], scene.State.Advances.Select(advance => advance.IsGuarantee));
    }
}
