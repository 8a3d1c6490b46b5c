using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>The way a disposal usually goes, phase by phase (rulebook 4.2).</summary>
public sealed class FollowMainLineTests
{
    [Fact]
    [Trait("Rule", "AUC-22.2")]
    [Trait("Rule", "DIS-20")]
    public void AFirstRoundThatSells_ClosesWhenTheRulingIsServed()
    {
        var scene = Priced().Bidding().Sell();
        Assert.Equal((DisposalPhase.FirstRound, RoundStage.Sold), (scene.State.Phase, scene.State.Round!.Stage));

        scene.Refused(new RecordRulingServed(scene.Today, Document), DisposalRefusal.NotPaidYet).Do(new RecordPaid(scene.Today, Document));
        Assert.False(scene.State.IsClosed);

        scene.Do(new RecordRulingServed(scene.Today, Document));
        Assert.Equal((DisposalPhase.ClosedSold, RoundStage.TitlePassed), (scene.State.Phase, scene.State.Round!.Stage));

        scene.Do(new RecordHandover(scene.Today, Document));
        Assert.Equal(RoundStage.Completed, scene.State.Round!.Stage);
    }

    [Fact]
    [Trait("Rule", "AUC-26.2")]
    [Trait("Rule", "SEL-7")]
    public void NobodyBuys_FromTheFirstRoundToTheRelease()
    {
        var scene = Priced().Bidding().Fail();
        Assert.Equal(DisposalPhase.FirstFailed, scene.State.Phase);

        scene.Bidding(RoundKind.Second).Fail();
        Assert.Equal(DisposalPhase.SecondFailed, scene.State.Phase);
        scene.Refused(scene.SubmitAll(scene.Draft(RoundKind.Second)), DisposalRefusal.WrongKind);

        scene.Refuse().Bidding(RoundKind.SellOff).Fail();
        Assert.Equal(DisposalPhase.InKindOffer, scene.State.Phase);

        scene.Refused(new ReleaseProperty("理由", Document), DisposalRefusal.CreditorsFirst).Refuse().Do(new ReleaseProperty("理由", Document));
        Assert.Equal(DisposalPhase.Released, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "AUC-24.2")]
    [Trait("Rule", "DEF-RE")]
    public void ABuyerWhoDoesNotPay_IsBarredAndTheRoundIsHeldAgainAtTheSamePrice()
    {
        var scene = Priced().Bidding().Sell();
        scene.AtInstant(Auction.Domain.Calendar.CourtTime.EndOf(scene.Deadline("payment#1").LastDay)).Do(new RecordDefault(Document));

        Assert.Equal(DisposalPhase.Defaulted, scene.State.Phase);
        Assert.Equal(["X"], scene.State.Barred);
        scene.Refused(scene.SubmitAll(scene.Draft(RoundKind.First, 699_999.99m)), DisposalRefusal.ReAuctionPrice).Bidding().Sell().Do(new RecordPaid(scene.Today, Document));
        Assert.Equal((true, RoundStage.Paid), (scene.State.Round!.Draft.IsReAuction, scene.State.Round.Stage));
    }
}
