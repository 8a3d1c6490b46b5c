using Auction.Domain.Amounts;
using Auction.Domain.People;

namespace Auction.Domain.Tests.People;

/// <summary>Who may bid for a lot.</summary>
public sealed class BidderChecksTests
{
    private static readonly Money DepositDue = Money.FromYuan(80_000);
    private static readonly LotDemands Flat = new(DepositDue, IsRealEstate: true, IsLimitedHousing: false, NeedsSpecial: false, IsSellOff: false, HasStarted: false, HasEnded: false);
    private static readonly BidderFacts Ready = new() { IsVerified = true, Age = 30, HasConfirmedReminders = true, Paid = DepositDue };

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void EverythingDone_Qualifies()
    {
        var findings = BidderChecks.Of(Ready, Flat);
        Assert.True(BidderChecks.Qualifies(findings));
        Assert.All(findings, finding => Assert.Equal(BidderVerdict.Met, finding.Verdict));
    }

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void BiddingEnded_Excludes() => Only(Ready, Flat with { HasEnded = true }, BidderCheck.InTime, BidderVerdict.Excluded);

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void BiddingStarted_StillQualifies() => Assert.True(BidderChecks.Qualifies(BidderChecks.Of(Ready, Flat with { HasStarted = true })));

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void NoRealName_IsStillToDo() => Only(Ready with { IsVerified = false }, Flat, BidderCheck.RealName, BidderVerdict.Open);

    [Theory]
    [InlineData(18, Proof.NotAsked, BidderVerdict.Met)]
    [InlineData(17, Proof.NotAsked, BidderVerdict.Open)]
    [InlineData(17, Proof.HandedIn, BidderVerdict.Waits)]
    [InlineData(17, Proof.Confirmed, BidderVerdict.Met)]
    [InlineData(17, Proof.Rejected, BidderVerdict.Excluded)]
    [Trait("Rule", "CIV-17")]
    public void Minor_NeedsAGuardian(int age, Proof guardian, BidderVerdict verdict) =>
        Assert.Equal(verdict, Find(Ready with { Age = age, Representation = guardian }, Flat, BidderCheck.Capacity).Verdict);

    [Fact]
    [Trait("Rule", "CIV-17")]
    public void MinorWhoseGuardianWaits_DoesNotQualify() =>
        Assert.False(BidderChecks.Qualifies(BidderChecks.Of(Ready with { Age = 17, Representation = Proof.HandedIn }, Flat)));

    [Fact]
    [Trait("Rule", "CIV-17")]
    public void Company_HasNoAge() => Assert.DoesNotContain(BidderChecks.Of(Ready with { Age = null }, Flat), finding => finding.Check == BidderCheck.Capacity);

    [Theory]
    [InlineData(BarringDuty.Court, null, "负责执行的人民法院及其工作人员不得竞买与其行为相关的拍卖财产。")]
    [InlineData(BarringDuty.Platform, null, "网络服务提供者及其工作人员不得竞买与其行为相关的拍卖财产。")]
    [InlineData(BarringDuty.Auxiliary, NearRelation.Grandchild, "您是相关人员的近亲属（孙子女、外孙子女）：承担本次拍卖辅助工作的机构及其工作人员，不得竞买。")]
    [Trait("Rule", "AUC-34")]
    [Trait("Rule", "CIV-1045")]
    public void ConnectedWithTheSale_IsBarred(BarringDuty duty, NearRelation? through, string words)
    {
        var finding = Only(Ready with { Barred = [new(duty, through)] }, Flat, BidderCheck.NotBarred, BidderVerdict.Excluded);
        Assert.Equal(words, finding.Words.Zh);
    }

    [Theory]
    [InlineData(NearRelation.Spouse)]
    [InlineData(NearRelation.Parent)]
    [InlineData(NearRelation.Child)]
    [InlineData(NearRelation.Sibling)]
    [InlineData(NearRelation.Grandparent)]
    [InlineData(NearRelation.Grandchild)]
    [Trait("Rule", "CIV-1045")]
    public void EachNearRelative_IsBarred(NearRelation relation) =>
        Only(Ready with { Barred = [new(BarringDuty.Court, relation)] }, Flat, BidderCheck.NotBarred, BidderVerdict.Excluded);

    [Fact]
    [Trait("Rule", "AUC-24.2")]
    public void Defaulter_IsOut() => Only(Ready with { HasDefaulted = true }, Flat, BidderCheck.NotDefaulter, BidderVerdict.Excluded);

    [Fact]
    [Trait("Rule", "LHC-3")]
    public void Restricted_MayNotBuyRealEstate() => Only(Ready with { IsRestricted = true }, Flat, BidderCheck.NotRestricted, BidderVerdict.Excluded);

    [Fact]
    [Trait("Rule", "LHC-3")]
    public void Restricted_MayBuyACar() => Assert.True(BidderChecks.Qualifies(BidderChecks.Of(Ready with { IsRestricted = true }, Flat with { IsRealEstate = false })));

    [Fact]
    [Trait("Rule", "DIS-12.2")]
    public void Debtor_MayBidForItsOwnProperty() => Assert.True(BidderChecks.Qualifies(BidderChecks.Of(Ready with { IsRestricted = true, IsDebtor = true }, Flat)));

    [Theory]
    [InlineData(Proof.None, false, BidderVerdict.Open, "HSE-2")]
    [InlineData(Proof.None, true, BidderVerdict.Met, "HSE-2")]
    [InlineData(Proof.Confirmed, true, BidderVerdict.Met, "HSE-2")]
    [InlineData(Proof.Rejected, true, BidderVerdict.Excluded, "HSE-1")]
    [Trait("Rule", "HSE-1")]
    [Trait("Rule", "HSE-2")]
    public void LimitedHousing_AsksForQualification(Proof proof, bool committed, BidderVerdict verdict, string rule)
    {
        var finding = Find(Ready with { Housing = proof, HasCommitted = committed }, Flat with { IsLimitedHousing = true }, BidderCheck.Housing);
        Assert.Equal((verdict, rule), (finding.Verdict, finding.Rule.Value));
    }

    [Theory]
    [InlineData(Proof.None, BidderVerdict.Open)]
    [InlineData(Proof.HandedIn, BidderVerdict.Waits)]
    [InlineData(Proof.Confirmed, BidderVerdict.Met)]
    [InlineData(Proof.Rejected, BidderVerdict.Excluded)]
    [Trait("Rule", "DIS-12.1")]
    public void SpecialQualification_IsProved(Proof proof, BidderVerdict verdict)
    {
        var findings = BidderChecks.Of(Ready with { Special = proof }, Flat with { NeedsSpecial = true });
        Assert.Equal(verdict, findings.Single(finding => finding.Check == BidderCheck.Special).Verdict);
        Assert.Equal(verdict == BidderVerdict.Met, BidderChecks.Qualifies(findings));
    }

    [Theory]
    [InlineData(Proof.None, false, BidderVerdict.Open, false)]
    [InlineData(Proof.HandedIn, false, BidderVerdict.Waits, true)]
    [InlineData(Proof.HandedIn, true, BidderVerdict.Met, true)]
    [InlineData(Proof.None, true, BidderVerdict.Met, true)]
    [InlineData(Proof.Rejected, false, BidderVerdict.Met, true)]
    [InlineData(Proof.Confirmed, true, BidderVerdict.Met, true)]
    [Trait("Rule", "AUC-14.2")]
    public void Representation_IsConfirmedBeforeTheStart_OrOneBidsForOneself(Proof proof, bool started, BidderVerdict verdict, bool qualifies)
    {
        var findings = BidderChecks.Of(Ready with { Representation = proof }, Flat with { HasStarted = started });
        Assert.Equal(verdict, findings.Single(finding => finding.Check == BidderCheck.Representation).Verdict);
        Assert.Equal(qualifies, BidderChecks.Qualifies(findings));
    }

    [Theory]
    [InlineData(Proof.HandedIn, BidderVerdict.Waits)]
    [InlineData(Proof.Confirmed, BidderVerdict.Met)]
    [InlineData(Proof.Rejected, BidderVerdict.Met)]
    [Trait("Rule", "AUC-19")]
    public void UnconfirmedPriority_BidsAsAnOrdinaryBidder(Proof proof, BidderVerdict verdict)
    {
        var findings = BidderChecks.Of(Ready with { Priority = proof }, Flat);
        Assert.Equal(verdict, findings.Single(finding => finding.Check == BidderCheck.Priority).Verdict);
        Assert.True(BidderChecks.Qualifies(findings));
    }

    [Fact]
    [Trait("Rule", "AUC-14")]
    public void UnreadReminders_AreStillToDo() => Only(Ready with { HasConfirmedReminders = false }, Flat, BidderCheck.Reminders, BidderVerdict.Open);

    [Theory]
    [InlineData(79_999_99, 1)]
    [InlineData(80_000_00, 0)]
    [InlineData(80_000_01, 0)]
    [Trait("Rule", "AUC-17.2")]
    public void Deposit_IsPaidInFull(long paid, long still)
    {
        var bidder = Ready with { Paid = new(paid) };
        Assert.Equal(new Money(still), BidderChecks.StillToPay(bidder, Flat));
        Assert.Equal(still == 0, BidderChecks.Qualifies(BidderChecks.Of(bidder, Flat)));
    }

    [Theory]
    [InlineData(120_000_00, 0)]
    [InlineData(80_000_00, 0)]
    [InlineData(30_000_50, 49_999_50)]
    [Trait("Rule", "AUC-17.2b")]
    public void Applicant_PaysTheDifference(long claim, long still) =>
        Assert.Equal(new Money(still), BidderChecks.StillToPay(Ready with { Paid = Money.Zero, ApplicantClaim = new(claim) }, Flat));

    [Fact]
    [Trait("Rule", "SEL-5")]
    public void SellOff_KnowsNoExemption() =>
        Assert.Equal(DepositDue, BidderChecks.StillToPay(Ready with { Paid = Money.Zero, ApplicantClaim = Money.FromYuan(1_000_000) }, Flat with { IsSellOff = true }));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Rule", "AUC-17.2")]
    public void DepositConfirmedByTheCourt_LeavesNothingToPay(bool sellOff)
    {
        var finding = Find(Ready with { Paid = Money.Zero, IsDepositConfirmed = true }, Flat with { IsSellOff = sellOff }, BidderCheck.Deposit);
        Assert.Equal((BidderVerdict.Met, "已经法院确认。"), (finding.Verdict, finding.Words.Zh));
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public void MissingDeposit_IsNamedInYuan() => Assert.Contains(
        "保证金 ¥80,000.00，", Find(Ready with { Paid = Money.Zero }, Flat, BidderCheck.Deposit).Words.Zh, StringComparison.Ordinal);

    private static BidderFinding Find(BidderFacts bidder, LotDemands lot, BidderCheck check) => BidderChecks.Of(bidder, lot).Single(finding => finding.Check == check);

    /// <summary>This condition alone stands in the way.</summary>
    private static BidderFinding Only(BidderFacts bidder, LotDemands lot, BidderCheck check, BidderVerdict verdict)
    {
        var findings = BidderChecks.Of(bidder, lot);
        var finding = Assert.Single(findings, each => each.Verdict != BidderVerdict.Met);
        Assert.Equal((check, verdict), (finding.Check, finding.Verdict));
        Assert.False(BidderChecks.Qualifies(findings));
        return finding;
    }
}
