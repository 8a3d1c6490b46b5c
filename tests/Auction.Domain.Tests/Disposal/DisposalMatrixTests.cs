using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Every command at every state: what is not listed is refused by name and changes nothing.</summary>
public sealed class DisposalMatrixTests
{
    private static readonly string[] Facts =
    [
        nameof(NameParty), nameof(UpdateClaims), nameof(RecordSeizureRenewal), nameof(FollowSeizure), nameof(RecordReach), nameof(ChangeCourt), nameof(HearParty),
        nameof(FileSaleObjection), nameof(RecordThirdPartyClaim), nameof(AgreeToSellAll), nameof(EntrustAuxiliary), nameof(Wake),
    ];

    // Open, nothing announced.
    private static readonly string[] Idle =
    [
        .. Facts, nameof(ArrangeSale), nameof(NamePanel), nameof(AskRedemption), nameof(HoldSale), nameof(WithdrawSale), nameof(StopSale),
    ];

    private static readonly string[] Between = [.. Idle, nameof(TellNoSurplus), nameof(SubmitLaunch), nameof(TakePrice), nameof(GiveUpPrice), nameof(AgreeInKind)];

    private static readonly Dictionary<string, (Func<DisposalScene> Scene, string[] Allowed)> Rows = new(StringComparer.Ordinal)
    {
        ["not opened"] = (() => new DisposalScene().At("2026-01-05"), [nameof(OpenDisposal)]),
        ["pending"] = (() => Opened(), [.. Idle, nameof(AskSelfDisposal), nameof(ChoosePlatform), nameof(TakePrice)]),
        ["priced"] = (() => Priced(), [.. Between, nameof(AskSelfDisposal), nameof(BeginDirectSale), nameof(ChoosePlatform)]),
        ["self-disposal asked"] = (
            () => Priced().Do(new AskSelfDisposal("D", Yuan(1), Day("2026-01-20"), Document)),
            [.. Between, nameof(AskSelfDisposal), nameof(BeginDirectSale), nameof(ChoosePlatform), nameof(GrantSelfDisposal), nameof(RefuseSelfDisposal)]),
        ["self-disposal"] = (() => Granted(), [.. Idle, nameof(ChoosePlatform), nameof(EndSelfDisposal), nameof(ReportBuyer)]),
        ["awaiting money"] = (
            () => Granted().Do(new ReportBuyer("D", "B", Yuan(5), Document)).Do(new ConfirmBuyer("B", IsConfirmed: true, Document)),
            [.. Idle, nameof(ChoosePlatform), nameof(CompleteSelfDisposal), nameof(EndSelfDisposal)]),
        ["direct sale"] = (
            () => Priced().Do(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Market, Document)),
            [.. Idle, nameof(ChoosePlatform), nameof(CompleteDirectSale), nameof(GiveUpDirectSale), nameof(LowerDirectPrice)]),
        ["before the panel"] = (
            () => Submitted(),
            [.. Idle.Except([nameof(NamePanel)], StringComparer.Ordinal), nameof(AskSelfDisposal), nameof(ChoosePlatform), nameof(DropLaunch), nameof(SignPanel)]),
        ["signed by all"] = (
            () => Submitted().Do(new SignPanel("m1", IsFor: true, Dissent: null)).Do(new SignPanel("m2", IsFor: true, Dissent: null)).Do(new SignPanel("m3", IsFor: true, Dissent: null)),
            [.. Idle.Except([nameof(NamePanel)], StringComparer.Ordinal), nameof(AskSelfDisposal), nameof(ChoosePlatform), nameof(DropLaunch), nameof(RecordMinutes)]),
        ["approved"] = (
            () => Priced().Approve(),
            [.. Idle.Except([nameof(NamePanel)], StringComparer.Ordinal), nameof(AskSelfDisposal), nameof(ChoosePlatform), nameof(DropLaunch), nameof(RecordNotification), nameof(WaiveNotification)]),
        ["noticed"] = (
            () => Priced().Approve().Publish(),
            [.. Idle.Except([nameof(ArrangeSale)], StringComparer.Ordinal), nameof(CorrectNotice), nameof(RecordNotification), nameof(ReportBiddingStarted), nameof(ReportPlatformPause), nameof(WaiveNotification), nameof(WithdrawNotice)]),
        ["bidding"] = (
            () => Priced().Bidding(),
            [.. Idle.Except([nameof(ArrangeSale), nameof(WithdrawSale)], StringComparer.Ordinal), nameof(CorrectNotice), nameof(ReportFirstBid), nameof(ReportPlatformPause), nameof(ReportSold), nameof(ReportUnsold)]),
        ["bid for"] = (
            () => Priced().Bidding().Do(new ReportFirstBid(1)),
            [.. Facts, nameof(AskRedemption), nameof(CorrectNotice), nameof(HoldSale), nameof(NamePanel), nameof(ReportPlatformPause), nameof(ReportSold)]),
        ["sold"] = (() => Priced().Bidding().Sell(), [.. Facts, nameof(GrantGrace), nameof(HoldSale), nameof(NamePanel), nameof(RecordPaid), nameof(RevokeSale)]),
        ["not paid in time"] = (() => Late(), [.. Facts, nameof(HoldSale), nameof(NamePanel), nameof(RecordDefault), nameof(RevokeSale)]),
        ["paid"] = (() => Paid(), [.. Facts, nameof(HoldSale), nameof(NamePanel), nameof(RecordRulingServed), nameof(RevokeSale)]),
        ["title passed"] = (() => Served(), [nameof(ChangeCourt), nameof(RecordHandover), nameof(RecordReach), nameof(RevokeSale), nameof(UpdateClaims), nameof(Wake)]),
        ["completed"] = (() => Handed(), [nameof(ChangeCourt), nameof(RecordReach), nameof(RevokeSale), nameof(UpdateClaims), nameof(Wake)]),
        ["first failed"] = (() => Priced().Bidding().Fail(), [.. Between, nameof(AskCreditors), nameof(RecordPurchaseOffer)]),
        ["creditors asked"] = (() => Priced().Bidding().Fail().Do(new AskCreditors(Document)), [.. Between, nameof(AnswerInKind), nameof(RecordPurchaseOffer)]),
        ["creditors refused, offer made"] = (
            () => Priced().Bidding().Fail().Refuse().Do(new RecordPurchaseOffer("o1", "P", Yuan(700_000), Document)),
            [.. Between, nameof(AllowPurchase), nameof(AnswerInKind), nameof(RecordPurchaseOffer)]),
        ["purchase allowed"] = (
            () => Priced().Bidding().Fail().Refuse().Do(new RecordPurchaseOffer("o1", "P", Yuan(700_000), Document)).Do(new AllowPurchase("o1", Day("2026-03-01"), Document)),
            [.. Idle, nameof(RecordPurchaseOffer), nameof(RecordPurchasePaid), nameof(TakePrice), nameof(TellNoSurplus)]),
        ["difference open"] = (
            () => Priced().Bidding().Fail().Do(new AskCreditors(Document)).Do(new AnswerInKind("M", IsTaking: true, Document)).Do(new GiveInKind("M", Lottery: null, Day("2026-03-01"), Qualification: null, Document)),
            [.. Idle, nameof(RecordDifferencePaid), nameof(RecordPurchaseOffer), nameof(TakePrice), nameof(TellNoSurplus)]),
        ["second failed"] = (
            () => Priced().Bidding().Fail().Bidding(RoundKind.Second).Fail(),
            [.. Between.Except([nameof(SubmitLaunch)], StringComparer.Ordinal), nameof(AskCreditors), nameof(AskFinancing), nameof(RecordPurchaseOffer)]),
        ["nobody bought"] = (
            () => Priced().Do(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Market, Document)).Do(new GiveUpDirectSale(Document)),
            [.. Idle, nameof(AskCreditors), nameof(ChoosePlatform)]),
        ["defaulted"] = (() => Late().Do(new RecordDefault(Document)), [.. Between]),
        ["held"] = (
            () => Held(),
            [.. Idle.Except([nameof(HoldSale)], StringComparer.Ordinal), nameof(AskSelfDisposal), nameof(ChoosePlatform), nameof(RecordCauseGone), nameof(ResumeSale)]),
        ["held while bidding"] = (
            () => Priced().Bidding().Do(new ReportPlatformPause(1, "理由", Document)),
            [.. Idle.Except([nameof(ArrangeSale)], StringComparer.Ordinal), nameof(RecordCauseGone), nameof(ReportFirstBid), nameof(ReportSold), nameof(ReportUnsold), nameof(ResumeSale)]),
        ["claimed"] = (() => Priced().Do(new RecordThirdPartyClaim("o", "T", Document)), [.. Idle, nameof(AskSelfDisposal), nameof(ChoosePlatform), nameof(RegisterSaleObjection)]),
        ["objected to"] = (
            () => Priced().Do(new FileSaleObjection("D", "o", Document)).Do(new RegisterSaleObjection("o")),
            [.. Between, nameof(AskSelfDisposal), nameof(BeginDirectSale), nameof(ChoosePlatform), nameof(DecideSaleObjection)]),
        ["taken in kind"] = (
            () => Priced().Do(new AgreeInKind("A", Yuan(1), HarmsOthers: false, Document)),
            [nameof(ChangeCourt), nameof(FileSaleObjection), nameof(RecordReach), nameof(RecordRulingServed), nameof(RecordThirdPartyClaim), nameof(UpdateClaims), nameof(Wake)]),
        ["released"] = (
            () => Priced().Do(new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Market, Document)).Do(new GiveUpDirectSale(Document)).Refuse().Do(new ReleaseProperty("理由", Document)),
            [nameof(ChangeCourt), nameof(RecordReach), nameof(UpdateClaims), nameof(Wake)]),
        ["withdrawn"] = (() => Priced().Do(new WithdrawSale(SaleWithdrawalGround.Other, "理由", Document)), [nameof(ChangeCourt), nameof(RecordReach), nameof(UpdateClaims), nameof(Wake)]),
        ["stopped"] = (
            () => Priced().Do(new StopSale(Yuan(9_000_000), Document)),
            [nameof(ChangeCourt), nameof(FileSaleObjection), nameof(RecordReach), nameof(RecordThirdPartyClaim), nameof(ReopenSale), nameof(UpdateClaims), nameof(Wake)]),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [Trait("Rule", "GEN-7")]
    [MemberData(nameof(Names))]
    public void AtThisState_OnlyWhatIsListedIsTaken(string name)
    {
        var scene = Rows[name].Scene();
        var before = (scene.State, scene.State.Seq);
        var taken = new List<string>();
        foreach (var command in Commands(scene))
        {
            var decision = scene.Try(command);
            if (decision.Refusal is null) { taken.Add(command.GetType().Name); }
            else
            {
                Assert.Empty(decision.Events);
                Assert.False(string.IsNullOrWhiteSpace(decision.Words!.Zh));
            }

            // What is taken can be applied.
            _ = DisposalRules.Apply(scene.State, decision.Events);
        }

        Assert.Equal(Rows[name].Allowed.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        Assert.Equal(before, (scene.State, scene.State.Seq));
    }

    [Fact]
    public void EveryCommand_IsInTheMatrix()
    {
        var kinds = typeof(DisposalCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DisposalCommand)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), Commands(Priced()).Select(command => command.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static DisposalScene Granted() => Priced().Do(new AskSelfDisposal("D", Yuan(1), Day("2026-01-20"), Document))
        .Do(new GrantSelfDisposal(Yuan(1), Day("2026-01-20"), "acc", SelfDisposalBasis.MoneyControlled, Document));

    private static DisposalScene Submitted()
    {
        var scene = Priced();
        return scene.Do(Submit(scene.Draft()));
    }

    private static DisposalScene Late()
    {
        var scene = Priced().Bidding().Sell();
        return scene.AtInstant(scene.Deadline("payment#1").DueAt);
    }

    private static DisposalScene Paid() => Then(Priced().Bidding().Sell(), scene => new RecordPaid(scene.Today, Document));

    private static DisposalScene Served() => Then(Paid(), scene => new RecordRulingServed(scene.Today, Document));

    private static DisposalScene Handed() => Then(Served(), scene => new RecordHandover(scene.Today, Document));

    private static DisposalScene Then(DisposalScene scene, Func<DisposalScene, DisposalCommand> command) => scene.Do(command(scene));

    private static DisposalScene Held() => Priced().Do(new HoldSale(HoldKind.Suspension, HoldGround.Other, "理由", Document));

    private static IReadOnlyList<DisposalCommand> Commands(DisposalScene scene)
    {
        var today = scene.Today;
        var round = scene.State.Round?.Number ?? 1;
        var kind = scene.State.Phase switch { DisposalPhase.FirstFailed => RoundKind.Second, DisposalPhase.SecondFailed => RoundKind.SellOff, _ => RoundKind.First };
        var draft = scene.State is { Price: not null, IsClosed: false, Phase: not DisposalPhase.InKindOffer } ? scene.Draft(kind) : Priced().Draft();
        return
        [
            new OpenDisposal(Terms()), new NameParty(new("new", DisposalRole.InterestedPerson)), new UpdateClaims(new(Yuan(1), Yuan(1), Yuan(1), today), Document),
            new RecordSeizureRenewal(today, today.AddMonths(1), Document), new FollowSeizure(today, today.AddMonths(2), Document), new RecordHomeException(HomeException.RentSetAside, Document), new RecordReach("D", IsUnreachable: true, Document),
            new ChangeCourt("other", today, Document), new ExplainLateness("sale.start", "理由"),
            new TakePrice(Price("2026-01-05") with { FixedOn = today, ValidUntil = today.AddYears(1), LastStart = today.AddYears(2) }), new HearParty("A", Document), new AskSaleWithoutAppraisal("A", Document), new GiveUpPrice("理由", Document),
            new AskSelfDisposal("D", Yuan(1), today.AddDays(30), Document), new GrantSelfDisposal(Yuan(1), today.AddDays(30), "acc", SelfDisposalBasis.MoneyControlled, Document), new RefuseSelfDisposal("理由", Document),
            new ReportBuyer("D", "B", Yuan(999_999), Document), new ConfirmBuyer("B", IsConfirmed: true, Document), new CompleteSelfDisposal(Yuan(999_999), Document), new EndSelfDisposal("理由", Document),
            new BeginDirectSale(DirectSaleGround.AllAgree, Yuan(1_000_000), DirectPriceRule.Market, Document), new LowerDirectPrice(Yuan(600_000), Document), new CompleteDirectSale("B", Yuan(2_000_000), Document), new GiveUpDirectSale(Document),
            new AskRedemption("D", Yuan(2_000_000), Document), new DecideRedemption(IsAllowed: true, "理由", Document), new AskFinancing("D", Document), new DecideFinancing(IsGranted: true, today, Document),
            new RecordPurchaseOffer("o", "P", Yuan(2_000_000), Document), new AllowPurchase("o1", today, Document), new RecordPurchasePaid(Document),
            new ChoosePlatform("A", "p1"), new TellNoSurplus(today, Document), new AskToGoOn("A", Document), new NamePanel(Panel),
            new SubmitLaunch(draft, Context(), new Dictionary<string, string>(StringComparer.Ordinal) { ["within"] = "理由", ["self-disposal"] = "理由" }), new DropLaunch("理由", Document),
            new SignPanel("m1", IsFor: true, Dissent: null), new RecordMinutes(Document), new RecordNotification("A", NotificationWay.Direct, today, Document), new WaiveNotification("A", Document),
            new PublishNotification("D", today, "理由", Document), new PublishNotice(Document), new CorrectNotice([new(NoticeTextKind.Notice, Document)], "理由"),
            new ReportBiddingStarted(round), new ReportFirstBid(round), new ReportSold(round, Yuan(2_000_000), "X"), new ReportUnsold(round), new ReportPlatformPause(round, "理由", Document),
            new RecordPaid(today, Document), new GrantGrace(today.AddDays(90), "理由", Document), new RecordDefault(Document), new RecordQualification(IsQualified: true, Document), new DecideUnqualified(IsDefault: true, "理由", Document),
            new RecordRulingServed(today, Document), new RecordHandover(today, Document), new RevokeSale(RevocationGround.Other, "理由", Document),
            new AskCreditors(Document), new AnswerInKind("A", IsTaking: true, Document), new GiveInKind("A", Lottery: null, today, Qualification: null, Document), new RecordDifferencePaid(Document),
            new AgreeInKind("A", Yuan(1), HarmsOthers: false, Document), new GiveUnsaleable("A", IsManagement: false, Document), new ReleaseProperty("理由", Document),
            new HoldSale(HoldKind.Deferral, HoldGround.Other, "理由", Document), new RecordCauseGone(today, Document), new ResumeSale(scene.Now.AddDays(2), Document), new WithdrawSale(SaleWithdrawalGround.Other, "理由", Document),
            new WithdrawNotice("理由", Document), new FileSaleObjection("D", "n", Document), new RecordThirdPartyClaim("c", "T", Document), new RegisterSaleObjection("o"), new DecideSaleObjection("o", IsUpheld: true, Document),
            new TakeObjectionFurther("o", Document), new RecordFinalDecision("o", IsUpheld: true, Document), new ArrangeSale(new("g", IsTogether: false, 1), Document), new AgreeToSellAll("D", Document),
            new StopSale(Yuan(9_000_000), Document), new ReopenSale("理由", Document), new EntrustAuxiliary("x", [SaleTask.Texts], Document), new MarkTaskDone("x", SaleTask.Texts, Document), new RateAuxiliary("x", 5, Document),
            new OpenViewing("x", "v", scene.Now, 1), new CloseViewing("x", "v", 1), new Wake(),
        ];
    }
}
