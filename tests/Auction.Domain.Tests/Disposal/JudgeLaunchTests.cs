using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Each kind of mistake shows its finding before sending, and refuses the submission.</summary>
public sealed class JudgeLaunchTests
{
    [Fact]
    public void ALaunchInOrder_HasNothingLeftToMend()
    {
        var scene = Priced();
        var findings = LaunchFindings.Of(scene.Draft(), Context(), scene.State, scene.Today);

        Assert.All(findings, finding => Assert.Equal(FindingVerdict.Met, finding.Verdict));
        Assert.Equal(findings.Select(finding => finding.Key).Distinct(StringComparer.Ordinal), findings.Select(finding => finding.Key));
        Assert.All(findings, finding => Assert.DoesNotContain("{", finding.Words.Zh + finding.Words.En, StringComparison.Ordinal));
        scene.Do(Submit(scene.Draft()));
    }

    [Theory]
    [Trait("Rule", "AUC-10.2")]
    [InlineData("1244167.00", "870916.90")]
    [InlineData("866172.84", "606320.99")]
    public void TheFirstStartPrice_IsAtLeastSeventyPercent_ToTheFen(string price, string floor)
    {
        var scene = Opened().Do(new TakePrice(Price("2026-01-05", Amount(price)))).Do(new NamePanel(Panel));

        Judged(scene, scene.Draft(start: Amount(floor)) with { Deposit = Yuan(100_000) }, "start-price", FindingVerdict.Met, null);
        Judged(scene, scene.Draft(start: Amount(floor) - 0.01m) with { Deposit = Yuan(100_000) }, "start-price", FindingVerdict.NotMet, DisposalRefusal.StartBelowFloor);
        Judged(scene, scene.Draft(start: Amount(price) + 0.01m) with { Deposit = Yuan(100_000) }, "start-price.above", FindingVerdict.NeedsDecision, DisposalRefusal.FindingUnanswered);
    }

    [Theory]
    [Trait("Rule", "AUC-26.1d")]
    [InlineData("870917.00", "696733.60")]
    [InlineData("800000.99", "640000.80")]
    public void TheSecondStartPrice_IsAtLeastEightyPercentOfTheFirst(string first, string least)
    {
        var scene = Priced().Approve(Priced().Draft(start: Amount(first))).Publish().Start().Fail();

        Judged(scene, scene.Draft(RoundKind.Second, Amount(least)), "start-price", FindingVerdict.Met, null);
        Judged(scene, scene.Draft(RoundKind.Second, Amount(least) - 0.01m), "start-price", FindingVerdict.NotMet, DisposalRefusal.CutTooDeep);
    }

    [Fact]
    [Trait("Rule", "SOE-13")]
    public void StateOwnedShares_FallByTenPercentAtMost_AndMayHaveAThirdRound()
    {
        var scene = Priced(AssetClass.OtherRight, DisposalFlags.StateListedShares).Bidding().Fail();
        Judged(scene, scene.Draft(RoundKind.Second, 629_999.99m), "start-price", FindingVerdict.NotMet, DisposalRefusal.StateSharesStep);
        Judged(scene, scene.Draft(RoundKind.Second, 630_000), "state-shares", FindingVerdict.NeedsDecision, DisposalRefusal.FindingUnanswered);

        scene.Bidding(RoundKind.Second, 630_000).Fail().Bidding(RoundKind.Second, 567_000).Fail();
        Assert.Equal(DisposalPhase.SecondFailed, scene.State.Phase);
        Judged(scene, scene.Draft(RoundKind.Second, 567_000), "kind", FindingVerdict.NotMet, DisposalRefusal.WrongKind);
    }

    [Fact]
    [Trait("Rule", "SEL-4")]
    [Trait("Rule", "SEL-2")]
    [Trait("Rule", "SEL-3")]
    [Trait("Rule", "AUC-26.1b")]
    public void ASellOff_HasTheSecondPrice_TheSamePlatform_SixtyDays_AndComesAfterTheCreditors()
    {
        var scene = Priced().Bidding().Fail().Bidding(RoundKind.Second).Fail();
        Judged(scene, scene.Draft(RoundKind.SellOff), "creditors", FindingVerdict.NotMet, DisposalRefusal.CreditorsFirst);

        scene.Refuse();
        Judged(scene, scene.Draft(RoundKind.SellOff, 560_000.01m), "start-price", FindingVerdict.NotMet, DisposalRefusal.SellOffPrice);
        Judged(scene, scene.Draft(RoundKind.SellOff) with { PlatformId = "p2" }, "platform.same", FindingVerdict.NotMet, DisposalRefusal.OtherPlatform);
        Judged(scene, scene.Draft(RoundKind.SellOff) with { EndsAt = scene.Draft(RoundKind.SellOff).StartsAt.AddDays(61) }, "length", FindingVerdict.NotMet, DisposalRefusal.SellOffLength);
        scene.Do(Submit(scene.Draft(RoundKind.SellOff)));
    }

    [Theory]
    [Trait("Rule", "AUC-17.1")]
    [InlineData("36750.00", "36750.00", FindingVerdict.Met)]
    [InlineData("147000.00", "147000.00", FindingVerdict.Met)]
    [InlineData("36749.99", "36750.00", FindingVerdict.NotMet)]
    [InlineData("147000.01", "147000.00", FindingVerdict.NotMet)]
    public void TheDeposit_LiesWithinTheBandOfThisRound(string deposit, string edge, FindingVerdict verdict)
    {
        var scene = Priced();
        var finding = Find(scene, scene.Draft(start: 735_000) with { Deposit = Yuan(Amount(deposit)) }, "deposit");

        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains(Yuan(Amount(edge)).ToString(), finding.Words.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "AUC-20.0")]
    [InlineData(1_400_000, FindingVerdict.Met)]
    [InlineData(1_400_001, FindingVerdict.NeedsDecision)]
    public void AnIncrementAboveTwoPercent_NeedsAReason(long fen, FindingVerdict verdict)
    {
        var scene = Priced();
        var draft = scene.Draft() with { Increment = new(fen) };

        Assert.Equal(verdict, Find(scene, draft, "increment").Verdict);
        if (verdict == FindingVerdict.NeedsDecision) { scene.Refused(Submit(draft), DisposalRefusal.FindingUnanswered).Refused(Submit(draft, ("increment", " ")), DisposalRefusal.FindingUnanswered); }
        scene.Do(Submit(draft, ("increment", "理由")));
        Assert.Equal(verdict == FindingVerdict.Met ? 0 : 1, scene.State.Launch!.Reasons.Count);
    }

    [Theory]
    [Trait("Rule", "AUC-12.1")]
    [InlineData(AssetClass.RealEstate, "2026-02-05", FindingVerdict.Met)]
    [InlineData(AssetClass.RealEstate, "2026-02-04", FindingVerdict.NotMet)]
    [InlineData(AssetClass.OtherRight, "2026-02-04", FindingVerdict.NotMet)]
    [InlineData(AssetClass.Movable, "2026-01-21", FindingVerdict.Met)]
    [InlineData(AssetClass.Movable, "2026-01-20", FindingVerdict.NotMet)]
    public void TheFirstNotice_LeavesItsFullDays(AssetClass assetClass, string start, FindingVerdict verdict)
    {
        var scene = Priced(assetClass);
        var draft = scene.Draft() with { NoticeDay = Day("2026-01-05"), StartsAt = Instant(start), EndsAt = Instant(start).AddDays(1) };

        Judged(scene, draft, "notice-gap", verdict, verdict == FindingVerdict.Met ? null : DisposalRefusal.NoticeGap);
        Assert.Equal("AUC-12.1", Find(scene, draft, "notice-gap").Rule.Value);
    }

    [Theory]
    [Trait("Rule", "AUC-26.1c")]
    [Trait("Rule", "AUC-26.1b")]
    [InlineData(AssetClass.RealEstate, "2026-03-24", FindingVerdict.Met)]
    [InlineData(AssetClass.RealEstate, "2026-03-25", FindingVerdict.NotMet)]
    [InlineData(AssetClass.Movable, "2026-04-01", FindingVerdict.Met)]
    [InlineData(AssetClass.Movable, "2026-04-02", FindingVerdict.NotMet)]
    public void TheSecondNotice_LeavesFewerDays_AndTheStartComesWithinThirty(AssetClass assetClass, string notice, FindingVerdict verdict)
    {
        var scene = Priced(assetClass).Approve().Publish().Start().At("2026-03-10").Do(new ReportUnsold(1));
        var draft = scene.Draft(RoundKind.Second) with { NoticeDay = Day(notice), StartsAt = Instant("2026-04-09"), EndsAt = Instant("2026-04-10") };

        Assert.Equal(verdict, Find(scene, draft, "notice-gap").Verdict);
        Assert.Equal(FindingVerdict.Met, Find(scene, draft, "within").Verdict);
        Assert.Equal(FindingVerdict.NeedsDecision, Find(scene, draft with { StartsAt = Instant("2026-04-10") }, "within").Verdict);
    }

    [Theory]
    [Trait("Rule", "AUC-20.2a")]
    [InlineData(0, FindingVerdict.Met)]
    [InlineData(-1, FindingVerdict.NotMet)]
    public void Bidding_LastsADayAtLeast(int milliseconds, FindingVerdict verdict)
    {
        var scene = Priced();
        var draft = scene.Draft();

        Assert.Equal(verdict, Find(scene, draft with { EndsAt = draft.StartsAt.AddHours(24).AddMilliseconds(milliseconds) }, "length").Verdict);
    }

    [Fact]
    [Trait("Rule", "REF-27.3")]
    public void TheFirstNotice_FallsIntoTheValidity_AndEveryRoundStartsWithinSixMonthsAfterIt()
    {
        var scene = Opened(day: "2025-12-01").Do(new TakePrice(new(PriceBasis.Appraisal, Yuan(1_000_000), Day("2025-11-20"), Day("2026-03-10"), Day("2026-09-10"), "HV", Document))).Do(new NamePanel(Panel));
        var draft = scene.Draft();
        Judged(scene, draft with { NoticeDay = Day("2026-03-10"), StartsAt = Instant("2026-09-10"), EndsAt = Instant("2026-09-11") }, "validity", FindingVerdict.Met, null);
        Judged(scene, draft with { NoticeDay = Day("2026-03-11"), StartsAt = Instant("2026-05-10"), EndsAt = Instant("2026-05-11") }, "validity", FindingVerdict.NotMet, DisposalRefusal.PriceLapsed);
        Judged(scene, draft with { NoticeDay = Day("2026-03-09"), StartsAt = Instant("2026-09-11"), EndsAt = Instant("2026-09-12") }, "tail", FindingVerdict.NotMet, DisposalRefusal.TailOver);

        // A later round asks for the tail only.
        scene.At("2026-03-04").Bidding().Fail();
        Assert.Equal(FindingVerdict.Met, Find(scene, scene.Draft(RoundKind.Second), "validity").Verdict);
        Assert.Equal(FindingVerdict.NotMet, Find(scene, scene.Draft(RoundKind.Second) with { StartsAt = Instant("2026-09-11") }, "tail").Verdict);
    }

    [Fact]
    [Trait("Rule", "LIM-2")]
    public void TheSeizure_LastsThroughTheSale()
    {
        var scene = Opened(Terms(seizedUntil: "2026-02-11")).Do(new TakePrice(Price("2026-01-05"))).Do(new NamePanel(Panel));
        var draft = scene.Draft();
        Assert.Equal(Day("2026-02-11"), Auction.Domain.Calendar.CourtTime.DayOf(draft.EndsAt));
        Judged(scene, draft, "seizure", FindingVerdict.Met, null, ("seizure.settlement", "已申请续行查封"));
        Judged(scene, draft with { EndsAt = draft.EndsAt.AddDays(1) }, "seizure", FindingVerdict.NotMet, DisposalRefusal.SeizureLapsed);
        Assert.Equal(FindingVerdict.NeedsDecision, Find(scene, draft, "seizure.settlement").Verdict);

        scene.Refused(new RecordSeizureRenewal(scene.Today, Day("2029-01-06"), Document), DisposalRefusal.SeizureTooLong).Do(new RecordSeizureRenewal(scene.Today, Day("2029-01-05"), Document));
        Assert.Equal(FindingVerdict.Met, Find(scene, draft, "seizure.settlement").Verdict);
        scene.At("2029-01-06").Refused(new RecordSeizureRenewal(scene.Today, Day("2029-06-05"), Document), DisposalRefusal.SeizureLapsed);
    }

    [Fact]
    [Trait("Rule", "LIM-2")]
    public void ASeizureThatIsOver_BringsNothingOn_UntilTheCaseFileHasANewOne()
    {
        var scene = Opened(Terms(seizedUntil: "2026-02-11")).Do(new TakePrice(Price("2026-01-05"))).Do(new NamePanel(Panel));
        var sale = new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Market, Document);
        scene.At("2026-02-12").Refused(sale, DisposalRefusal.SeizureLapsed);
        Assert.Equal(Day("2026-02-11"), DisposalDeadlines.Of(scene.State).Single(deadline => deadline.Key == "seizure").LastDay);

        scene.Refused(new FollowSeizure(Day("2026-02-13"), Day("2027-02-12"), Document), DisposalRefusal.DayInFuture);
        scene.Refused(new FollowSeizure(scene.Today, Day("2029-02-13"), Document), DisposalRefusal.SeizureTooLong);
        scene.Do(new FollowSeizure(scene.Today, Day("2029-02-12"), Document));
        var seq = scene.State.Seq;
        Assert.Equal(seq, scene.Do(new FollowSeizure(scene.Today, Day("2029-02-12"), Document)).State.Seq);

        // Lifted on the same day: it held until the day before.
        scene.Do(new FollowSeizure(scene.Today, Day("2026-02-11"), Document)).Refused(sale, DisposalRefusal.SeizureLapsed);
        scene.Do(new FollowSeizure(scene.Today, Day("2029-02-12"), Document)).Do(sale);
    }

    [Theory]
    [Trait("Rule", "DIS-6")]
    [InlineData("710000.00", FindingVerdict.NotMet)]
    [InlineData("710000.01", FindingVerdict.Met)]
    public void AStartPriceThatLeavesNothing_IsRefused(string start, FindingVerdict verdict)
    {
        var scene = Priced().Do(new UpdateClaims(new(Yuan(1_000_000), Yuan(650_000), Yuan(60_000), Day("2026-01-05")), Document));

        Judged(scene, scene.Draft(start: Amount(start)), "surplus", verdict, verdict == FindingVerdict.Met ? null : DisposalRefusal.NoSurplus);
        if (verdict == FindingVerdict.NotMet) { Assert.Contains("710,000.01", Find(scene, scene.Draft(start: Amount(start)), "surplus").Words.Zh, StringComparison.Ordinal); }
    }

    [Fact]
    [Trait("Rule", "DIS-6")]
    public void AnApplicantWhoWasTold_AsksWithinFiveDays_OrTheSaleDoesNotGoOn()
    {
        var told = Priced().Do(new TellNoSurplus(Day("2026-01-05"), Document));
        Judged(told, told.Draft(), "surplus", FindingVerdict.NotMet, DisposalRefusal.ApplicantDidNotGoOn);
        told.Refused(new AskToGoOn("D", Document), DisposalRefusal.UnknownParty);

        var late = Priced().Do(new TellNoSurplus(Day("2026-01-05"), Document)).AtInstant(told.Deadline("surplus").DueAt);
        Assert.Equal(Day("2026-01-12"), told.Deadline("surplus").LastDay);
        late.Refused(new AskToGoOn("A", Document), DisposalRefusal.TooLate);

        told.AtInstant(told.Deadline("surplus").DueAt.AddMilliseconds(-1)).Do(new AskToGoOn("A", Document));
        told.Do(Submit(told.Draft()));
    }

    [Fact]
    [Trait("Rule", "EQU-12")]
    public void EquityThatCannotBeAppraised_StartsAboveTheCosts_WithAFreeDeposit()
    {
        var scene = Opened(Terms(AssetClass.OtherRight, DisposalFlags.Equity | DisposalFlags.NoAppraisalEquity) with { Claims = new(Yuan(1_000_000), Yuan(0), Yuan(20_000), Day("2026-01-04")) });
        var none = Price("2026-01-05", 0, PriceBasis.NotAppraisable);
        scene.Refused(new TakePrice(none), DisposalRefusal.ApplicantDidNotAsk).Do(new AskSaleWithoutAppraisal("A", Document)).Do(new TakePrice(none)).Do(new NamePanel(Panel));

        Judged(scene, scene.Draft(start: 20_000), "start-price", FindingVerdict.NotMet, DisposalRefusal.NotAboveCosts);
        scene.Do(Submit(scene.Draft(start: 20_000.01m) with { Deposit = Yuan(1), Increment = Yuan(1) }));
        Opened().Refused(new TakePrice(none), DisposalRefusal.Appraisable);
    }

    [Fact]
    [Trait("Rule", "AUC-10.2")]
    public void AMarketPrice_RestsOnTheViewsOfTheParties()
    {
        var market = Price("2026-01-05", basis: PriceBasis.Market);
        Opened().Refused(new TakePrice(market), DisposalRefusal.ViewsMissing).Do(new HearParty("A", Document)).Refused(new TakePrice(market), DisposalRefusal.ViewsMissing)
            .Do(new RecordReach("D", IsUnreachable: true, Document)).Do(new TakePrice(market));
    }

    [Fact]
    [Trait("Rule", "EQU-13.2")]
    public void EquityWorthMoreThanTheDebt_IsSoldInPart_OrWithAReason()
    {
        var scene = Opened(Terms(AssetClass.OtherRight, DisposalFlags.Equity)).Do(new TakePrice(Price("2026-01-05", 3_000_000))).Do(new NamePanel(Panel));

        Judged(scene, scene.Draft(), "portion", FindingVerdict.NeedsDecision, DisposalRefusal.FindingUnanswered);
        Assert.Equal(FindingVerdict.Met, Find(scene, scene.Draft(start: 1_320_000), "portion").Verdict);
        Assert.Equal(FindingVerdict.NeedsDecision, Find(scene, scene.Draft(start: 1_320_000.01m), "portion").Verdict);
    }

    [Fact]
    [Trait("Rule", "LIM-1")]
    public void TheHomeTheDebtorNeeds_WaitsForAnException()
    {
        var scene = Priced(flags: DisposalFlags.NecessaryHome);
        Judged(scene, scene.Draft(), "home", FindingVerdict.NotMet, DisposalRefusal.NecessaryHome);

        scene.Do(new RecordHomeException(HomeException.RentSetAside, Document)).Do(Submit(scene.Draft()));
        Priced().Refused(new RecordHomeException(HomeException.RentSetAside, Document), DisposalRefusal.NoNecessaryHome);
    }

    [Fact]
    [Trait("Rule", "AUC-12.2")]
    [Trait("Rule", "AUC-13")]
    [Trait("Rule", "AUC-14")]
    [Trait("Rule", "HSE-2")]
    public void EveryMissingContent_Item_AndReminder_IsRefused()
    {
        var scene = Priced(flags: DisposalFlags.Housing);
        var draft = scene.Draft();
        foreach (var bit in Enumerable.Range(0, 10)) { Judged(scene, draft with { Contents = NoticeContents.All & ~(NoticeContents)(1 << bit) }, "contents", FindingVerdict.NotMet, DisposalRefusal.ContentsMissing); }
        foreach (var bit in Enumerable.Range(0, 11)) { Judged(scene, draft with { Items = DisclosureItems.All & ~(DisclosureItems)(1 << bit) }, "items", FindingVerdict.NotMet, DisposalRefusal.ItemsMissing); }
        foreach (var bit in Enumerable.Range(0, 7)) { Judged(scene, draft with { Reminders = SpecialReminders.All & ~(SpecialReminders)(1 << bit) }, "reminders", FindingVerdict.NotMet, DisposalRefusal.RemindersMissing); }
        Assert.Equal(FindingVerdict.NotMet, Find(scene, draft with { Contents = NoticeContents.All & ~NoticeContents.BidderConditions }, "housing").Verdict);
        Judged(scene, draft with { Texts = [.. draft.Texts.Skip(1)] }, "texts", FindingVerdict.NotMet, DisposalRefusal.TextsMissing);
    }

    [Fact]
    [Trait("Rule", "AUC-5")]
    public void ThePlatform_IsListed_AndTheOneTheApplicantPicked()
    {
        var scene = Priced().Refused(new ChoosePlatform("D", "p2"), DisposalRefusal.UnknownParty);
        Judged(scene, scene.Draft() with { PlatformId = "p3" }, "platform", FindingVerdict.NotMet, DisposalRefusal.PlatformNotListed);

        scene.Do(new ChoosePlatform("A", "p2"));
        Judged(scene, scene.Draft(), "platform.chosen", FindingVerdict.NotMet, DisposalRefusal.NotTheChosenPlatform);
        scene.Do(Submit(scene.Draft() with { PlatformId = "p2" }));
    }

    [Theory]
    [Trait("Rule", "GUI-8")]
    [Trait("Rule", "GUI-6")]
    [InlineData("标的物现状拍卖，法院不负责腾退交付。", "GUI-8")]
    [InlineData("标的物由买受人自行腾退；法院概不负责 交付。", "GUI-8")]
    [InlineData("过户产生的一切税费由买受人承担。", "GUI-6")]
    [InlineData("办证涉及的各项费用，均 由“买受人承担”", "GUI-6")]
    [InlineData("税费依照法律规定由相应主体承担。", null)]
    [InlineData("法院负责腾退并交付；保证金不予计息。", null)]
    public void AForbiddenClause_IsNamed_AndNeedsAReason(string words, string? rule)
    {
        var scene = Priced();
        var findings = LaunchFindings.Of(scene.Draft(), Context(new NoticeClause("交付", words)), scene.State, scene.Today).Where(finding => finding.Verdict != FindingVerdict.Met).ToList();

        Assert.Equal(rule is null ? [] : [(Key: $"clause:交付:{rule}", rule)], findings.Select(finding => (finding.Key, finding.Rule.Value)));
        Assert.All(findings, finding => Assert.Contains("交付", finding.Words.Zh, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "DEF-RE")]
    public void AReAuction_TakesTheFirstRoundsNotice()
    {
        var scene = Priced().Bidding().Fail().Bidding(RoundKind.Second).Sell();
        scene.AtInstant(scene.Deadline("payment#2").DueAt).Do(new RecordDefault(Document));
        var draft = scene.Draft(RoundKind.Second);

        Assert.Equal(FindingVerdict.Met, Find(scene, draft, "notice-gap").Verdict);
        Judged(scene, draft with { StartsAt = draft.StartsAt.AddDays(-1) }, "notice-gap", FindingVerdict.NotMet, DisposalRefusal.NoticeGap);
        Judged(scene, draft with { Kind = RoundKind.First }, "kind", FindingVerdict.NotMet, DisposalRefusal.WrongKind);
    }

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Finding Find(DisposalScene scene, LaunchDraft draft, string key) => LaunchFindings.Of(draft, Context(), scene.State, scene.Today).Single(finding => finding.Key == key);

    // The finding as shown, and what the submission gets for it.
    private static void Judged(DisposalScene scene, LaunchDraft draft, string key, FindingVerdict verdict, DisposalRefusal? refusal, params (string Key, string Reason)[] reasons)
    {
        Assert.Equal(verdict, Find(scene, draft, key).Verdict);
        if (refusal is { } expected) { scene.Refused(expected == DisposalRefusal.FindingUnanswered ? Submit(draft, reasons) : scene.SubmitAll(draft), expected); }
    }
}
