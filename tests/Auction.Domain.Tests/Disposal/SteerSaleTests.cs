using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

public sealed class SteerSaleTests
{
    [Fact]
    [Trait("Rule", "AUC-28.1")]
    [Trait("Rule", "AUC-28.3")]
    public void AStandstill_HasAPublicReason_AndNothingBringsTheSaleOn()
    {
        var scene = Priced().Refused(new HoldSale(HoldKind.Deferral, HoldGround.Other, "", Document), DisposalRefusal.ReasonMissing)
            .Do(new HoldSale(HoldKind.Deferral, HoldGround.Other, "核实权属", Document));

        scene.Refused(Submit(scene.Draft()), DisposalRefusal.OnHold).Refused(new HoldSale(HoldKind.Suspension, HoldGround.Other, "理由", Document), DisposalRefusal.OnHold)
            .Do(new ResumeSale(ResumesAt: null, Document)).Do(Submit(scene.Draft()));
    }

    [Fact]
    [Trait("Rule", "AUC-28.4")]
    public void AResumption_FollowsWithinFiveDays()
    {
        var scene = Priced(day: "2026-09-14").Do(new HoldSale(HoldKind.Suspension, HoldGround.ApplicantAllows, "理由", Document)).At("2026-09-23");
        scene.Refused(new RecordCauseGone(Day("2026-09-13"), Document), DisposalRefusal.BeforeHold).Refused(new RecordCauseGone(Day("2026-09-24"), Document), DisposalRefusal.DayInFuture)
            .Do(new RecordCauseGone(Day("2026-09-23"), Document));
        Assert.Equal((Day("2026-09-28"), DeadlineKind.Duty), (scene.Deadline("resume#1").LastDay, scene.Deadline("resume#1").Kind));

        scene.At("2026-09-28").Do(new ResumeSale(ResumesAt: null, Document));
        Assert.Equal(DeadlineStanding.Met, scene.Deadline("resume#1").StandingAt(scene.Now));
        scene.Refused(new ResumeSale(ResumesAt: null, Document), DisposalRefusal.NotOnHold);
    }

    [Theory]
    [Trait("Rule", "STOP-CLK")]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void AnAnnouncedRound_IsResumedADayAhead(int milliseconds, bool isTaken)
    {
        var scene = Priced().Bidding().Do(new HoldSale(HoldKind.Deferral, HoldGround.Other, "理由", Document));
        var resume = new ResumeSale(scene.Now.AddHours(24).AddMilliseconds(milliseconds), Document);
        scene.Refused(new ResumeSale(ResumesAt: null, Document), DisposalRefusal.ResumptionTooSoon);

        if (!isTaken) { scene.Refused(resume, DisposalRefusal.ResumptionTooSoon); return; }
        scene.Do(resume);
        Assert.True(scene.State.IsOnHold);
        scene.Pass();
        Assert.Equal((false, resume.ResumesAt), (scene.State.IsOnHold, scene.State.PastHolds[0].EndedAt));
    }

    [Fact]
    [Trait("Rule", "AUC-28.2")]
    public void ThePlatform_PausesFirst_AndTheCourtDecides()
    {
        var scene = Priced().Bidding().Refused(new HoldSale(HoldKind.PlatformPause, HoldGround.PlatformFault, "理由", Document), DisposalRefusal.NotTheCourts)
            .Do(new ReportPlatformPause(1, "系统故障", Document)).Refused(new ReportPlatformPause(1, "系统故障", Document), DisposalRefusal.OnHold)
            .Do(new HoldSale(HoldKind.Deferral, HoldGround.PlatformFault, "系统故障", Document));

        Assert.Equal(HoldKind.Deferral, scene.State.Hold!.Kind);
        // What happened before the standstill may still be reported.
        scene.Do(new ReportSold(1, Yuan(700_000), "X"));
    }

    [Theory]
    [Trait("Rule", "DIS-17")]
    [InlineData(SaleWithdrawalGround.TitleGone)]
    [InlineData(SaleWithdrawalGround.ApplicationWithdrawn)]
    [InlineData(SaleWithdrawalGround.DebtPaid)]
    [InlineData(SaleWithdrawalGround.Settlement)]
    [InlineData(SaleWithdrawalGround.Collusion)]
    [InlineData(SaleWithdrawalGround.Other)]
    public void ASale_IsTakenBackBeforeBiddingStarts(SaleWithdrawalGround ground)
    {
        var command = new WithdrawSale(ground, "理由", Document);
        var scene = Priced().Approve().Publish().Do(command);
        Assert.Equal((DisposalPhase.Withdrawn, RoundStage.Withdrawn), (scene.State.Phase, Assert.Single(scene.State.PastRounds).Stage));

        Priced().Bidding().Refused(command, DisposalRefusal.BiddingBegun).Do(new HoldSale(HoldKind.Suspension, HoldGround.Other, "理由", Document)).Do(command);
        Priced().Bidding().Sell().Refused(command, DisposalRefusal.BiddingBegun);
    }

    [Fact]
    [Trait("Rule", "AUC-36.2")]
    [Trait("Rule", "DIS-17")]
    public void AThirdPartysClaim_StopsEveryDisposal_AndOneThatIsUpheldEndsIt()
    {
        var scene = Priced().Do(new RecordThirdPartyClaim("o", "T", Document));
        scene.Refused(Submit(scene.Draft()), DisposalRefusal.ClaimPending).Refused(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Market, Document), DisposalRefusal.ClaimPending)
            .Do(new HoldSale(HoldKind.Suspension, HoldGround.ThirdPartyClaim, "案外人异议", Document)).Refused(new ResumeSale(ResumesAt: null, Document), DisposalRefusal.ClaimPending)
            .Refused(new RecordCauseGone(scene.Today, Document), DisposalRefusal.ClaimPending)
            .Do(new RegisterSaleObjection("o")).Do(new DecideSaleObjection("o", IsUpheld: true, Document)).Pass();
        Assert.True(scene.State.Objections[0].IsFinished);

        scene.Refused(new ResumeSale(ResumesAt: null, Document), DisposalRefusal.ClaimUpheld).Do(new WithdrawSale(SaleWithdrawalGround.ThirdPartyClaim, "异议成立", Document));
        Priced().Refused(new WithdrawSale(SaleWithdrawalGround.ThirdPartyClaim, "异议成立", Document), DisposalRefusal.UnknownObjection);
    }

    [Fact]
    [Trait("Rule", "AUC-36.2")]
    public void AClaimThatFails_LetsTheSaleGoOn_AndAnAnnouncedResumptionIsOff()
    {
        var scene = Priced().Bidding().Do(new HoldSale(HoldKind.Deferral, HoldGround.Other, "理由", Document));
        scene.Do(new ResumeSale(scene.Now.AddHours(30), Document)).Do(new RecordThirdPartyClaim("o", "T", Document));
        Assert.Null(scene.State.Hold!.ResumesAt);

        scene.Do(new RegisterSaleObjection("o")).Do(new DecideSaleObjection("o", IsUpheld: false, Document)).Pass();
        scene.Do(new ResumeSale(scene.Now.AddHours(24), Document)).Pass();
        Assert.False(scene.State.IsOnHold);
    }

    [Fact]
    [Trait("Rule", "AUC-36.1")]
    [Trait("Rule", "CPI-267")]
    public void AnObjectionByAParty_LeavesTheStandstillToTheCourt()
    {
        var scene = Priced().Refused(new HoldSale(HoldKind.Suspension, HoldGround.Objection, "理由", Document), DisposalRefusal.UnknownObjection).Do(new FileSaleObjection("D", "o", Document));
        scene.Do(Submit(scene.Draft())).Do(new HoldSale(HoldKind.Suspension, HoldGround.Objection, "异议审查", Document));

        Assert.Equal(HoldGround.Objection, scene.State.Hold!.Ground);
    }

    [Fact]
    [Trait("Rule", "OBJ-6")]
    public void AnObjection_HasItsDays()
    {
        var scene = Priced(day: "2026-03-02").Do(new FileSaleObjection("D", "o", Document)).Refused(new FileSaleObjection("A", "o", Document), DisposalRefusal.IdTaken)
            .Refused(new DecideSaleObjection("o", IsUpheld: false, Document), DisposalRefusal.ObjectionStage);
        Assert.Equal(Day("2026-03-05"), scene.Deadline("objection.register:o").LastDay);

        scene.At("2026-03-04").Do(new RegisterSaleObjection("o"));
        Assert.Equal(Day("2026-03-19"), scene.Deadline("objection.ruling:o").LastDay);

        scene.At("2026-03-10").Do(new DecideSaleObjection("o", IsUpheld: false, Document));
        Assert.Equal((Day("2026-03-20"), DeadlineKind.Loss), (scene.Deadline("objection.further:o").LastDay, scene.Deadline("objection.further:o").Kind));
        scene.At("2026-03-20", 23).Do(new TakeObjectionFurther("o", Document)).Do(new RecordFinalDecision("o", IsUpheld: true, Document));
        Assert.Equal((true, true), (scene.State.Objections[0].IsFinished, scene.State.Objections[0].IsUpheld));
    }

    [Fact]
    [Trait("Rule", "OBJ-6")]
    public void AfterItsTime_ARulingStands_AndAfterTheEnforcementNoObjectionIsTaken()
    {
        var scene = Priced().Do(new FileSaleObjection("D", "o", Document)).Do(new RegisterSaleObjection("o")).Do(new DecideSaleObjection("o", IsUpheld: false, Document)).Pass();
        scene.Refused(new TakeObjectionFurther("o", Document), DisposalRefusal.ObjectionStage).Refused(new TakeObjectionFurther("x", Document), DisposalRefusal.UnknownObjection);

        var sold = Priced().Bidding().Sell();
        sold.Do(new RecordPaid(sold.Today, Document)).Do(new RecordRulingServed(sold.Today, Document)).Refused(new RecordThirdPartyClaim("c", "T", Document), DisposalRefusal.ObjectionTooLate)
            .Refused(new FileSaleObjection("D", "c", Document), DisposalRefusal.ObjectionTooLate);

        // Taken in kind, but title has not passed: the ruling waits for the claim.
        var inKind = Priced().Do(new AgreeInKind("A", Yuan(900_000), HarmsOthers: false, Document)).Do(new RecordThirdPartyClaim("c", "T", Document));
        inKind.Refused(new RecordRulingServed(inKind.Today, Document), DisposalRefusal.ClaimPending);
    }

    [Fact]
    [Trait("Rule", "GEN-6")]
    public void AnotherCourt_MayCarryOn()
    {
        var scene = Priced().Refused(new ChangeCourt("jz0102", Day("2026-01-05"), Document), DisposalRefusal.SameCourt).Do(new ChangeCourt("jz0104", Day("2026-01-05"), Document));

        Assert.Equal("jz0104", scene.State.CourtId);
    }
}
