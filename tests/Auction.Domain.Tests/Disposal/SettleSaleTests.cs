using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

public sealed class SettleSaleTests
{
    [Fact]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DEF-1")]
    public void TheBalance_IsDueWithinTheDaysOfTheNotice_AndDefaultComesAfterThem()
    {
        var scene = Sold();
        Assert.Equal((Day("2026-02-11"), Day("2026-02-24")), (scene.Today, scene.Deadline("payment#1").LastDay));
        var end = scene.Deadline("payment#1").DueAt;
        scene.AtInstant(end.AddMilliseconds(-1)).Refused(new RecordDefault(Document), DisposalRefusal.NotDueYet);

        // Paid in time and recorded later is paid; paid later is not.
        scene.AtInstant(end).Refused(new RecordPaid(Day("2026-02-25"), Document), DisposalRefusal.TooLate).Refused(new GrantGrace(Day("2026-03-10"), "理由", Document), DisposalRefusal.TooLate)
            .Do(new RecordPaid(Day("2026-02-24"), Document));
        Assert.Equal(DeadlineStanding.Met, scene.Deadline("payment#1").StandingAt(scene.Now));
    }

    [Fact]
    [Trait("Rule", "DEF-1")]
    public void Grace_IsGrantedBeforeTheTimeIsOver()
    {
        var scene = Sold().At("2026-02-24", 23);
        scene.Refused(new GrantGrace(Day("2026-02-24"), "理由", Document), DisposalRefusal.GraceTooShort).Do(new GrantGrace(Day("2026-03-10"), "跨行转账延迟", Document)).At("2026-03-10", 23)
            .Refused(new RecordDefault(Document), DisposalRefusal.NotDueYet).At("2026-03-11", 0).Do(new RecordDefault(Document));

        Assert.Equal(DisposalPhase.Defaulted, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-20")]
    [Trait("Rule", "DIS-27")]
    public void RulingAndHandover_HaveTheirDays()
    {
        var scene = Priced(day: "2026-04-27").Approve().Publish().Start();
        scene.At("2026-06-05").Do(new ReportSold(1, Yuan(800_000), "X")).At("2026-06-10").Do(new RecordPaid(Day("2026-06-10"), Document));
        Assert.Equal(Day("2026-06-22"), scene.Deadline("ruling#1").LastDay);

        scene.At("2026-06-22").Refused(new RecordRulingServed(Day("2026-06-09"), Document), DisposalRefusal.BeforeSale).Do(new RecordRulingServed(scene.Today, Document));
        Assert.Equal((Day("2026-07-07"), DeadlineStanding.Met), (scene.Deadline("handover#1").LastDay, scene.Deadline("ruling#1").StandingAt(scene.Now)));

        scene.At("2026-07-08").Refused(new RecordHandover(Day("2026-06-21"), Document), DisposalRefusal.BeforeSale).Do(new RecordHandover(scene.Today, Document));
        Assert.True(scene.Deadline("handover#1").LacksReason(scene.Now));
        scene.Do(new ExplainLateness("handover#1", "占用人搬离延迟")).Refused(new ExplainLateness("handover#1", "理由"), DisposalRefusal.NoDelay);
    }

    [Theory]
    [Trait("Rule", "HSE-3")]
    [Trait("Rule", "EQU-15")]
    [InlineData(DisposalFlags.Housing)]
    [InlineData(DisposalFlags.TransferNeedsApproval)]
    public void ABuyerWithoutQualification_GetsNoRuling(DisposalFlags flags)
    {
        var scene = Sold(flags);
        scene.Do(new RecordPaid(scene.Today, Document)).Refused(new RecordRulingServed(scene.Today, Document), DisposalRefusal.QualificationMissing)
            .Refused(new DecideUnqualified(IsDefault: true, "理由", Document), DisposalRefusal.WrongStage).Do(new RecordQualification(IsQualified: false, Document))
            .Refused(new RecordRulingServed(scene.Today, Document), DisposalRefusal.QualificationMissing).Do(new DecideUnqualified(IsDefault: true, "不具备资格", Document));

        Assert.Equal((DisposalPhase.Defaulted, "X"), (scene.State.Phase, Assert.Single(scene.State.Barred)));
        var revoked = Sold(flags).Do(new RecordQualification(IsQualified: false, Document)).Do(new DecideUnqualified(IsDefault: false, "未及时披露", Document));
        Assert.Equal((DisposalPhase.Priced, RoundStage.Revoked), (revoked.State.Phase, revoked.State.PastRounds[^1].Stage));
    }

    [Theory]
    [Trait("Rule", "AUC-31")]
    [InlineData(RevocationGround.UntruePresentation)]
    [InlineData(RevocationGround.SystemFault)]
    [InlineData(RevocationGround.Collusion)]
    [InlineData(RevocationGround.UnqualifiedBuyer)]
    [InlineData(RevocationGround.UnequalTerms)]
    [InlineData(RevocationGround.Other)]
    public void ASaleThatIsRevoked_StartsFromThePriceAgain(RevocationGround ground)
    {
        var scene = Sold();
        scene.Do(new RecordPaid(scene.Today, Document)).Do(new RecordRulingServed(scene.Today, Document)).Refused(new RevokeSale(ground, " ", Document), DisposalRefusal.ReasonMissing)
            .Do(new RevokeSale(ground, "理由", Document));

        Assert.Equal((DisposalPhase.Priced, RoundStage.Revoked, null), (scene.State.Phase, scene.State.PastRounds[^1].Stage, scene.State.ClosedAt));
        scene.Do(Submit(scene.Draft()));
        Priced().Bidding().Fail().Refused(new RevokeSale(ground, "理由", Document), DisposalRefusal.WrongStage);
    }

    [Fact]
    [Trait("Rule", "AUC-20.1")]
    public void WhatThePlatformReports_FitsTheRound()
    {
        var scene = Priced().Bidding().Refused(new ReportBiddingStarted(1), DisposalRefusal.WrongStage).Refused(new ReportSold(2, Yuan(800_000), "X"), DisposalRefusal.UnknownRound)
            .Refused(new ReportSold(1, Yuan(699_999.99m), "X"), DisposalRefusal.BelowStartPrice).Refused(new ReportSold(1, Yuan(700_000), ""), DisposalRefusal.UnknownBuyer)
            .Do(new ReportFirstBid(1)).Refused(new ReportFirstBid(1), DisposalRefusal.WrongStage).Refused(new ReportUnsold(1), DisposalRefusal.WrongStage);

        scene.Do(new ReportSold(1, Yuan(700_000), "X"));
        Assert.Equal((Yuan(700_000), "X"), (scene.State.Round!.Price, scene.State.Round.BuyerCode));
    }

    private static DisposalScene Sold(DisposalFlags flags = DisposalFlags.None) => Priced(AssetClass.RealEstate, flags).Bidding().Sell();
}
