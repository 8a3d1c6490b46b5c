using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Creditors taking it, third persons buying it, selling without an auction (DIS-16, DIS-31, HUM-9.2, HUM-9.4).</summary>
public sealed class AfterARoundTests
{
    [Fact]
    [Trait("Rule", "DIS-16")]
    public void TheBetterRank_TakesIt_AtTheFailedPrice()
    {
        var scene = Failed().Do(new AnswerInKind("A", IsTaking: true, Document)).Do(new AnswerInKind("C", IsTaking: true, Document));
        Assert.Equal(Yuan(700_000), scene.State.InKind!.Price);

        // M goes before both and has not answered yet.
        scene.Refused(Give("C"), DisposalRefusal.NotBestRank).Do(new AnswerInKind("M", IsTaking: false, Document)).Refused(Give("A"), DisposalRefusal.NotBestRank)
            .Refused(Give("M"), DisposalRefusal.NotTaking).Refused(Give("C"), DisposalRefusal.DifferenceDue).Do(Give("C", payBy: "2026-03-01"));
        Assert.Equal(Yuan(600_000), scene.State.InKind!.Given!.Difference);

        scene.Do(new RecordDifferencePaid(Document));
        Assert.Equal(DisposalPhase.ClosedInKind, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-16")]
    public void ADifferenceNotPaidInTime_PutsTheCreditorOut()
    {
        var scene = Failed().Do(new AnswerInKind("M", IsTaking: true, Document)).Do(Give("M", payBy: "2026-03-01")).Refused(new AskCreditors(Document), DisposalRefusal.WrongPhase);
        scene.Refused(scene.SubmitAll(scene.Draft(RoundKind.Second)), DisposalRefusal.PurchasePending).Pass();

        Assert.Equal(Instant("2026-03-02", 0), scene.Now);
        scene.Refused(new AnswerInKind("M", IsTaking: true, Document), DisposalRefusal.TakerIsOut).Do(new AnswerInKind("C", IsTaking: false, Document)).Do(new AnswerInKind("A", IsTaking: true, Document)).Do(Give("A"));
        Assert.Equal(DisposalPhase.ClosedInKind, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-16")]
    public void TheSameRank_DrawsLots()
    {
        var terms = Terms();
        var scene = Failed(terms with { Parties = [.. terms.Parties, new("E", DisposalRole.OtherCreditor, Rank: 1, Yuan(900_000))] });
        scene.Do(new AnswerInKind("M", IsTaking: true, Document)).Do(new AnswerInKind("E", IsTaking: true, Document));

        scene.Refused(Give("E"), DisposalRefusal.LotteryMissing).Do(new GiveInKind("E", Document, PayBy: null, Qualification: null, Document));
        Assert.Equal(DisposalPhase.ClosedInKind, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-16")]
    public void TheWindow_ClosesWithTheNextNotice()
    {
        var scene = Failed().Approve(Failed().Draft(RoundKind.Second)).Publish();

        scene.Refused(new AnswerInKind("A", IsTaking: true, Document), DisposalRefusal.WrongPhase);
    }

    [Fact]
    [Trait("Rule", "HSE-5")]
    [Trait("Rule", "LIM-1")]
    public void Housing_IsTakenByTheQualifiedOnly_AndNotTheNecessaryHome()
    {
        var housing = Failed(Terms(flags: DisposalFlags.Housing)).RefuseAllButApplicant().Do(new AnswerInKind("A", IsTaking: true, Document));
        housing.Refused(Give("A"), DisposalRefusal.HousingQualification).Do(new GiveInKind("A", Lottery: null, PayBy: null, Document, Document));

        Priced(flags: DisposalFlags.NecessaryHome).Refused(new AgreeInKind("A", Yuan(1), HarmsOthers: false, Document), DisposalRefusal.NecessaryHome)
            .Refused(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1), DirectPriceRule.Agreed, Document), DisposalRefusal.NecessaryHome);
    }

    [Fact]
    [Trait("Rule", "CPI-489")]
    [Trait("Rule", "CPI-490")]
    public void ByAgreementWithoutAnAuction_OrWhenNobodyBuys_TheApplicantMayTakeIt()
    {
        var agreed = Priced().Refused(new AgreeInKind("A", Yuan(900_000), HarmsOthers: true, Document), DisposalRefusal.HarmsOthers)
            .Refused(new AgreeInKind("C", Yuan(900_000), HarmsOthers: false, Document), DisposalRefusal.UnknownParty).Do(new AgreeInKind("A", Yuan(900_000), HarmsOthers: false, Document));
        Assert.Equal(DisposalPhase.ClosedInKind, agreed.State.Phase);

        var unsaleable = Priced().Do(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(900_000), DirectPriceRule.Agreed, Document)).Do(new GiveUpDirectSale(Document)).Refuse();
        unsaleable.Refused(new GiveUnsaleable("D", IsManagement: true, Document), DisposalRefusal.UnknownParty).Do(new GiveUnsaleable("A", IsManagement: true, Document));
        Assert.Equal(DisposalPhase.ClosedInKind, unsaleable.State.Phase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.4")]
    public void AThirdPerson_BuysAtTheFailedPrice_OnceTheCreditorsHaveRefused()
    {
        var scene = Priced().Refused(new RecordPurchaseOffer("o", "P", Yuan(700_000), Document), DisposalRefusal.WrongPhase).Bidding().Fail();
        scene.Refused(new RecordPurchaseOffer("o", "P", Yuan(699_999.99m), Document), DisposalRefusal.BelowFailedPrice).Do(new RecordPurchaseOffer("o", "P", Yuan(700_000), Document))
            .Refused(new AllowPurchase("o", Day("2026-03-01"), Document), DisposalRefusal.CreditorsFirst).Refuse().Do(new AllowPurchase("o", Day("2026-03-01"), Document)).Do(new RecordPurchasePaid(Document));

        Assert.Equal(DisposalPhase.ClosedSold, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.4")]
    public void TheOffer_StaysOpenUntilTheNextBidding_AndTheMoneyIsInBefore()
    {
        var scene = Priced().Bidding().Fail().Refuse();
        scene.Approve(scene.Draft(RoundKind.Second)).Publish().Do(new RecordPurchaseOffer("o", "P", Yuan(700_000), Document));
        var start = Auction.Domain.Calendar.CourtTime.DayOf(scene.State.Round!.Draft.StartsAt);
        scene.Refused(new AllowPurchase("o", start, Document), DisposalRefusal.PayBeforeBidding).Do(new AllowPurchase("o", start.AddDays(-1), Document)).Pass();
        Assert.Empty(scene.State.Offers);

        scene.Do(new RecordPurchaseOffer("o2", "P", Yuan(700_000), Document)).Start().Refused(new AllowPurchase("o2", scene.Today, Document), DisposalRefusal.WrongPhase);
    }

    [Theory]
    [Trait("Rule", "DIS-31")]
    [Trait("Rule", "HUM-9.2")]
    [InlineData(DirectSaleGround.Goods, "1000000", DisposalFlags.None, DisposalRefusal.NoDirectSale)]
    [InlineData(DirectSaleGround.Goods, "1000000", DisposalFlags.DirectSaleGoods, null)]
    [InlineData(DirectSaleGround.AllAgree, "1000000", DisposalFlags.None, null)]
    [InlineData(DirectSaleGround.AllAgree, "999999.99", DisposalFlags.None, DisposalRefusal.DirectPriceTooLow)]
    [InlineData(DirectSaleGround.CoversDebt, "1019999.99", DisposalFlags.None, DisposalRefusal.DebtNotCovered)]
    [InlineData(DirectSaleGround.CoversDebt, "1020000", DisposalFlags.None, null)]
    public void ADirectSale_NeedsAGround(DirectSaleGround ground, string price, DisposalFlags flags, DisposalRefusal? refusal)
    {
        var scene = Priced(AssetClass.Movable, flags);
        var begin = new BeginDirectSale(ground, Yuan(decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture)), DirectPriceRule.Market, Document);

        if (refusal is { } expected) { scene.Refused(begin, expected); }
        else { scene.Do(begin); }
    }

    [Fact]
    [Trait("Rule", "DIS-32")]
    public void ItsPrice_IsNeverLoweredBelowHalf()
    {
        var scene = Priced().Do(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Appraised, Document));
        scene.Refused(new LowerDirectPrice(Yuan(1_000_000), Document), DisposalRefusal.NotLower).Refused(new LowerDirectPrice(Yuan(499_999.99m), Document), DisposalRefusal.BelowHalf)
            .Do(new LowerDirectPrice(Yuan(500_000), Document)).Refused(new CompleteDirectSale("B", Yuan(499_999.99m), Document), DisposalRefusal.DirectPriceTooLow)
            .Do(new CompleteDirectSale("B", Yuan(500_000), Document));

        Assert.Equal(DisposalPhase.ClosedSold, scene.State.Phase);
    }

    private static GiveInKind Give(string taker, string? payBy = null) => new(taker, Lottery: null, payBy is null ? null : Day(payBy), Qualification: null, Document);

    private static DisposalScene Failed(DisposalTerms? terms = null) =>
        Opened(terms).Do(new TakePrice(Price("2026-01-05"))).Do(new NamePanel(Panel)).Bidding().Fail().Do(new AskCreditors(Document));
}

/// <summary>Short forms.</summary>
internal static class InKindScenes
{
    /// <summary>Everybody but the applicant refuses.</summary>
    public static DisposalScene RefuseAllButApplicant(this DisposalScene scene) => scene.Do(new AnswerInKind("C", IsTaking: false, DisposalScene.Document)).Do(new AnswerInKind("M", IsTaking: false, DisposalScene.Document));
}
