using Auction.Domain.Disposal;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Several properties of one case (DIS-14, DIS-15; rulebook 4.4), and the work around them (AUC-6, AUC-7).</summary>
public sealed class SellSeveralTests
{
    [Theory]
    [Trait("Rule", "DIS-14")]
    [InlineData(102_000_000, false, SiblingFate.Stops, SiblingFate.CourtDecides)]
    [InlineData(101_999_999, false, SiblingFate.GoesOn, SiblingFate.GoesOn)]
    [InlineData(102_000_000, true, SiblingFate.GoesOn, SiblingFate.GoesOn)]
    public void OnceTheDebtIsCovered_LotsWithoutABidStop(long soldFen, bool isSellAllAgreed, SiblingFate listed, SiblingFate bidFor)
    {
        var verdicts = SiblingStop.Of(
            [new("1", new(soldFen), HasBid: true, IsClosed: true), new("2", SoldFor: null, HasBid: false, IsClosed: false), new("3", SoldFor: null, HasBid: true, IsClosed: false), new("4", SoldFor: null, HasBid: false, IsClosed: true)],
            Terms().Claims.ToRedeem,
            isSellAllAgreed);

        Assert.Equal([SiblingFate.Over, listed, bidFor, SiblingFate.Over], verdicts.Select(verdict => verdict.Fate));
    }

    [Fact]
    [Trait("Rule", "DIS-14")]
    public void AStoppedLot_MayBeOpenedAgain()
    {
        var scene = Priced().Bidding().Refused(new StopSale(Yuan(1_019_999.99m), Document), DisposalRefusal.ProceedsShort).Do(new StopSale(Yuan(1_020_000), Document));
        Assert.Equal((DisposalPhase.Stopped, true), (scene.State.Phase, scene.State.IsClosed));

        scene.Refused(scene.SubmitAll(scene.Draft()), DisposalRefusal.Closed).Do(new ReopenSale("买受人悔拍", Document)).Do(Submit(scene.Draft()));
    }

    [Fact]
    [Trait("Rule", "DIS-14")]
    public void ALotWithABid_OrWhenTheDebtorAgreed_IsNotStopped()
    {
        Priced().Bidding().Do(new ReportFirstBid(1)).Refused(new StopSale(Yuan(2_000_000), Document), DisposalRefusal.HasBid);
        Priced().Refused(new AgreeToSellAll("A", Document), DisposalRefusal.UnknownParty).Do(new AgreeToSellAll("D", Document)).Refused(new StopSale(Yuan(2_000_000), Document), DisposalRefusal.DebtorSellsAll);
    }

    [Fact]
    [Trait("Rule", "DIS-15")]
    public void TogetherOrApart_AndTheOrder_AreOnRecord()
    {
        var scene = Priced().Refused(new ArrangeSale(new("", IsTogether: true, 1), Document), DisposalRefusal.ArrangementMalformed).Refused(new ArrangeSale(new("g", IsTogether: true, 0), Document), DisposalRefusal.ArrangementMalformed)
            .Do(new ArrangeSale(new("g", IsTogether: true, 1), Document));

        Assert.True(scene.State.Arrangement!.IsTogether);
    }

    [Theory]
    [Trait("Rule", "AUC-6")]
    [Trait("Rule", "AUC-7")]
    [MemberData(nameof(Tasks))]
    public void OnlyWhatTheLawLists_IsEntrusted(SaleTask task, bool isDelegable)
    {
        var command = new EntrustAuxiliary("x", [SaleTask.Texts, task], Document);
        if (isDelegable) { Opened().Do(command); }
        else { Opened().Refused(command, DisposalRefusal.NotDelegable); }
    }

    public static TheoryData<SaleTask, bool> Tasks => [.. Enum.GetValues<SaleTask>().Select(task => (task, task <= SaleTask.OtherHelp))];

    [Fact]
    [Trait("Rule", "AUC-7")]
    public void TheWork_IsMarkedDone_AndRatedByTheCourt()
    {
        var scene = Opened().Do(new EntrustAuxiliary("x", [SaleTask.Texts, SaleTask.Viewing], Document)).Refused(new MarkTaskDone("x", SaleTask.Storage, Document), DisposalRefusal.NotEntrusted)
            .Do(new MarkTaskDone("x", SaleTask.Texts, Document)).Refused(new MarkTaskDone("x", SaleTask.Texts, Document), DisposalRefusal.NotEntrusted)
            .Refused(new RateAuxiliary("x", 6, Document), DisposalRefusal.MarksMalformed).Refused(new RateAuxiliary("y", 5, Document), DisposalRefusal.NotEntrusted).Do(new RateAuxiliary("x", 5, Document));
        scene.Refused(new OpenViewing("y", "v", scene.Now, 3), DisposalRefusal.NotEntrusted).Refused(new OpenViewing("x", "v", scene.Now.AddMilliseconds(-1), 3), DisposalRefusal.ViewingMalformed)
            .Do(new OpenViewing("x", "v", scene.Now.AddDays(3), 3)).Refused(new OpenViewing("x", "v", scene.Now, 3), DisposalRefusal.IdTaken).Do(new CloseViewing("x", "v", 0))
            .Refused(new CloseViewing("x", "v", 1), DisposalRefusal.NotEntrusted);

        Assert.Equal((5, 0), (scene.State.Auxiliaries[0].Marks, scene.State.Viewings[0].Visitors));
    }
}
