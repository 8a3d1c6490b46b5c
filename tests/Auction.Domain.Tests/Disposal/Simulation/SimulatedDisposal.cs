using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal.Simulation;

/// <summary>
/// One whole disposal under virtual time: a court that does its duty, parties, buyers and a platform that do as they please, standstills,
/// clocks that jump. The same commands also go to a twin that is woken at every instant something becomes due.
/// </summary>
internal sealed class SimulatedDisposal
{
    private static readonly DisposalFlags[] Kinds =
    [
        DisposalFlags.None, DisposalFlags.None, DisposalFlags.None, DisposalFlags.Housing, DisposalFlags.NecessaryHome, DisposalFlags.Equity, DisposalFlags.StateListedShares,
        DisposalFlags.DirectSaleGoods, DisposalFlags.TransferNeedsApproval, DisposalFlags.Equity | DisposalFlags.NoAppraisalEquity, DisposalFlags.LargeRealEstate,
    ];

    private static readonly string[] People = ["A", "D", "C", "M"];

    private readonly Random _random;
    private int _next;

    public SimulatedDisposal(int seed)
    {
        _random = new Random(seed);
        Now = CourtTime.StartOf(Day("2026-01-05")).AddDays(_random.Next(120)).AddMilliseconds(_random.Next(86_400_000));
        var flags = Kinds[_random.Next(Kinds.Length)];
        Do(new OpenDisposal(Terms(flags.HasFlag(DisposalFlags.Equity) ? AssetClass.OtherRight : (AssetClass)_random.Next(1, 4), flags) with { SeizedUntil = Today.AddMonths(_random.Next(4, 36)) }));
        IsDoomed = _random.Next(4) == 0;
    }

    public DisposalState State { get; private set; } = DisposalState.Empty;

    /// <summary>The twin that is woken at every instant.</summary>
    public DisposalState Eager { get; private set; } = DisposalState.Empty;

    public List<DisposalEvent> Events { get; } = [];

    public List<DisposalEvent> EagerEvents { get; } = [];

    public DateTimeOffset Now { get; private set; }

    /// <summary>True for a property nobody wants.</summary>
    private bool IsDoomed { get; }

    private DateOnly Today => CourtTime.DayOf(Now > State.LastStamp ? Now : State.LastStamp);

    /// <summary>Lives until the disposal is closed and settled; after so many steps nobody makes trouble any more.</summary>
    public bool Run(int troubledSteps, int stepsMax)
    {
        for (var step = 0; step < stepsMax; step++)
        {
            var isTroubled = step < troubledSteps;
            if (isTroubled && _random.Next(3) == 0) { Do(Whim()); }
            else if (Lateness() is { } late) { Do(late); }
            else if (Duty(isTroubled) is { } duty) { Do(duty); }
            else if (State.IsClosed && !isTroubled) { return true; }
            if (!isTroubled && DisposalRules.IsDue(State, Now)) { Do(new Wake()); }
            PassTime(isTroubled);
        }

        return false;
    }

    // Clocks jump, also back a little, but not behind what the twin was already woken for.
    private void PassTime(bool isTroubled)
    {
        var next = isTroubled && _random.Next(20) == 0 ? Now.AddMinutes(-_random.Next(600))
            : DisposalRules.WakesAt(State) is { } at && _random.Next(3) == 0 && at < Now.AddDays(20) ? at.AddMilliseconds(_random.Next(-2, 3))
            : State.Round is { Stage: RoundStage.Noticed } noticed && !State.IsOnHold && _random.Next(2) == 0 ? noticed.Draft.StartsAt
            : State.Round is { Stage: RoundStage.Bidding } bidding && _random.Next(2) == 0 ? bidding.Draft.EndsAt
            : Now.AddMinutes(_random.Next(isTroubled ? 3_000 : 700));
        Now = next > Eager.LastStamp ? next : Eager.LastStamp;
    }

    private void Do(DisposalCommand command)
    {
        WakeEager();
        var decision = DisposalRules.Decide(State, command, Now);
        var twin = DisposalRules.Decide(Eager, command, Now);
        Assert.Equal(decision.Refusal, twin.Refusal);
        if (decision.Refusal is not null)
        {
            Assert.Empty(decision.Events);
            Assert.False(string.IsNullOrWhiteSpace(decision.Words!.Zh));
        }

        State = DisposalRules.Apply(State, decision.Events);
        Eager = DisposalRules.Apply(Eager, twin.Events);
        Events.AddRange(decision.Events);
        EagerEvents.AddRange(twin.Events);
        // What has become due by now is all there is: waking again finds nothing.
        if (decision.Refusal is null) { Assert.Empty(DisposalRules.Decide(State, new Wake(), Now).Events); }
    }

    private void WakeEager()
    {
        while (DisposalRules.WakesAt(Eager) is { } at && Now >= at)
        {
            var due = DisposalRules.Decide(Eager, new Wake(), at > Eager.LastStamp ? at : Eager.LastStamp).Events;
            Assert.NotEmpty(due);
            Eager = DisposalRules.Apply(Eager, due);
            EagerEvents.AddRange(due);
        }
    }

    private string Person() => People[_random.Next(People.Length)];

    private bool Maybe(int oneIn) => _random.Next(oneIn) == 0;

    private string Id() => $"x{_next++}";

    private Money Amount() => new(_random.Next(1, 2_000_000_00));

    private ExplainLateness? Lateness() => State.Terms is not null && DisposalDeadlines.Of(State).FirstOrDefault(deadline => deadline.LacksReason(Now)) is { } late ? new(late.Key, "理由") : null;

    // Anything from anybody at any time; most of it is refused.
    private DisposalCommand Whim() => _random.Next(52) switch
    {
        0 => new HoldSale(HoldKind.Suspension, (HoldGround)_random.Next(1, 7), "理由", Document),
        1 => new FileSaleObjection(Person(), Id(), Document),
        2 => Maybe(4) ? new RecordThirdPartyClaim(Id(), "T", Document) : new Wake(),
        3 => new AskRedemption("D", Maybe(3) ? Yuan(1_020_000) : Amount(), Document),
        4 or 5 => new AskSelfDisposal("D", Amount(), Today.AddDays(_random.Next(1, 70)), Document),
        6 => new AskFinancing("D", Document),
        7 => new RecordPurchaseOffer(Id(), "P", Yuan(_random.Next(400_000, 1_000_000)), Document),
        8 => new AnswerInKind(Person(), Maybe(2), Document),
        9 => new ReportPlatformPause(State.Round?.Number ?? 1, "故障", Document),
        10 => new ReportSold(State.Round?.Number ?? 1, Amount(), "X"),
        11 => new ReportUnsold(State.Round?.Number ?? 1),
        12 => new NameParty(new(Id(), (DisposalRole)_random.Next(3, 11), Rank: null, Yuan(10))),
        13 => new UpdateClaims(new(Yuan(_random.Next(200_000, 1_100_000)), Yuan(_random.Next(100_000, 300_000)), Yuan(_random.Next(50_000)), Today), Document),
        14 => new RecordReach(Person(), Maybe(2), Document),
        15 => Maybe(12) ? new WithdrawSale((SaleWithdrawalGround)_random.Next(1, 8), "理由", Document) : new Wake(),
        16 => Maybe(12) ? new StopSale(Yuan(2_000_000), Document) : new Wake(),
        17 => new DropLaunch("理由", Document),
        18 => new WithdrawNotice("理由", Document),
        19 => new CorrectNotice([new(NoticeTextKind.Notice, Document)], "更正"),
        20 => new TellNoSurplus(Today, Document),
        21 or 22 => new AskToGoOn("A", Document),
        23 => new ChoosePlatform("A", "p1"),
        24 => new EntrustAuxiliary("x", [(SaleTask)_random.Next(1, 10), SaleTask.Viewing], Document),
        25 => new MarkTaskDone("x", (SaleTask)_random.Next(1, 10), Document),
        26 => new RateAuxiliary("x", _random.Next(0, 7), Document),
        27 => new OpenViewing("x", Id(), Now.AddDays(1), 3),
        28 => new CloseViewing("x", $"x{_random.Next(_next + 1)}", 2),
        29 => new ArrangeSale(new("g", Maybe(2), 1), Document),
        30 => Maybe(8) ? new AgreeToSellAll("D", Document) : new Wake(),
        31 => new ChangeCourt(Maybe(2) ? "jz0102" : "jz0104", Today, Document),
        32 => Maybe(2) ? new RecordSeizureRenewal(Today, Today.AddMonths(_random.Next(1, 24)), Document) : new FollowSeizure(Today, Today.AddMonths(_random.Next(1, 24)), Document),
        33 => new GiveUpPrice("理由", Document),
        34 => new HearParty(Person(), Document),
        35 => new BeginDirectSale((DirectSaleGround)_random.Next(1, 4), Yuan(_random.Next(900_000, 1_100_000)), (DirectPriceRule)_random.Next(1, 4), Document),
        36 => new AgreeInKind("A", Amount(), Maybe(2), Document),
        37 or 38 => new RevokeSale((RevocationGround)_random.Next(1, 7), "理由", Document),
        39 => new ReopenSale("理由", Document),
        40 => new GrantGrace(Today.AddDays(_random.Next(30)), "理由", Document),
        41 => new RecordDefault(Document),
        42 => new WaiveNotification(Person(), Document),
        43 => new TakeObjectionFurther($"x{_random.Next(_next + 1)}", Document),
        44 => new SignPanel($"m{_random.Next(1, 5)}", Maybe(2), Document),
        45 => new LowerDirectPrice(Amount(), Document),
        46 => new ReportFirstBid(State.Round?.Number ?? 1),
        47 => new EndSelfDisposal("理由", Document),
        48 => new ReportBuyer("D", "B", Amount(), Document),
        49 => new RecordPurchasePaid(Document),
        50 => new ResumeSale(Now.AddHours(_random.Next(40)), Document),
        _ => new RecordDifferencePaid(Document),
    };

    // What the court, or whoever's turn it is, has to do next; in trouble also the wrong thing, or nothing.
    private DisposalCommand? Duty(bool isTroubled)
    {
        if (State.Objections.Find(objection => !objection.IsFinished && objection.Stage != SaleObjectionStage.Decided) is { } objection && !(isTroubled && Maybe(2))) { return OnObjection(objection); }
        if (State.IsClosed) { return AfterClosing(); }
        if (State.IsOnHold) { return isTroubled && Maybe(2) ? null : OnHold(); }
        if (State.Objections.Exists(each => each is { IsThirdPartyClaim: true, IsFinished: true, IsUpheld: true }))
        {
            // A buyer's sale is settled by whoever may: bidding under way is stayed first.
            return State.Round is { IsOpen: false } ? new RevokeSale(RevocationGround.Other, "异议成立", Document)
                : State.Round is { Stage: RoundStage.Bidding } ? new HoldSale(HoldKind.Suspension, HoldGround.Other, "异议成立", Document)
                : new WithdrawSale(SaleWithdrawalGround.ThirdPartyClaim, "异议成立", Document);
        }

        if (State.IsClaimPending) { return null; }
        if (State.Redemption is { } asked) { return new DecideRedemption(asked.Amount >= State.Claims.ToRedeem, "理由", Document); }
        if (State.Financing is { Until: null, IsOver: false }) { return new DecideFinancing(Maybe(2), Today.AddDays(5), Document); }
        return State.Round is { } round ? OnRound(round, isTroubled) : State.Launch is { } launch ? OnLaunch(launch, isTroubled) : OnPhase(isTroubled);
    }

    private DisposalCommand? AfterClosing() => State switch
    {
        { IsClaimPending: true } => null,
        { Round.Stage: RoundStage.TitlePassed } => new RecordHandover(Today, Document),
        { Round: null, Phase: DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind, RulingServedOn: null } => new RecordRulingServed(Today, Document),
        { Round: null, Phase: DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind, HandedOverAt: null } => new RecordHandover(Today, Document),
        _ => null,
    };

    private DisposalCommand? OnObjection(SaleObjection objection) => objection.Stage switch
    {
        SaleObjectionStage.ToRegister => new RegisterSaleObjection(objection.Id),
        SaleObjectionStage.ForCourt => new DecideSaleObjection(objection.Id, Maybe(4), Document),
        SaleObjectionStage.Further => new RecordFinalDecision(objection.Id, Maybe(4), Document),
        _ => null,
    };

    private DisposalCommand? OnHold()
    {
        if (State.IsClaimPending || State.Hold!.ResumesAt is not null) { return null; }
        if (State.Objections.Exists(objection => objection is { IsThirdPartyClaim: true, IsUpheld: true })) { return State.Round is { IsOpen: false } ? new RevokeSale(RevocationGround.Other, "理由", Document) : new WithdrawSale(SaleWithdrawalGround.ThirdPartyClaim, "理由", Document); }
        return State.Hold.CauseGoneOn is null ? new RecordCauseGone(Today, Document) : new ResumeSale(Now.AddHours(25), Document);
    }

    private DisposalCommand? OnPhase(bool isTroubled) => State.Phase switch
    {
        DisposalPhase.Pending => Pricing(),
        DisposalPhase.SelfDisposal => OnSelfDisposal(isTroubled),
        DisposalPhase.DirectSale => Maybe(2) ? new CompleteDirectSale("B", State.DirectSale!.Price, Document) : isTroubled ? new LowerDirectPrice(Yuan(600_000), Document) : new GiveUpDirectSale(Document),
        DisposalPhase.InKindOffer or DisposalPhase.SecondFailed or DisposalPhase.FirstFailed when State.InKind?.Given is not null => Maybe(3) ? new RecordDifferencePaid(Document) : null,
        _ when State.Purchase is not null => Maybe(3) ? new RecordPurchasePaid(Document) : null,
        DisposalPhase.SecondFailed when State.Financing is null && Maybe(2) => new AskFinancing("D", Document),
        DisposalPhase.InKindOffer or DisposalPhase.SecondFailed => Creditors(),
        DisposalPhase.FirstFailed when State.Offers.Count > 0 || (State.InKind is null && Maybe(6)) => Creditors() ?? Launching(),
        _ when State.SelfDisposal?.Stage == SelfDisposalStage.Asked && State.Phase == DisposalPhase.Priced => Maybe(3)
            ? new RefuseSelfDisposal("理由", Document)
            : new GrantSelfDisposal(Amount(), State.SelfDisposal.Until > Today ? State.SelfDisposal.Until : Today.AddDays(1), "acc", SelfDisposalBasis.CreditorsConsent, Document),
        _ => Launching(),
    };

    private DisposalCommand Pricing()
    {
        if (State.Has(DisposalFlags.NoAppraisalEquity) && !State.IsAskedWithoutAppraisal) { return new AskSaleWithoutAppraisal("A", Document); }
        var basis = State.Has(DisposalFlags.NoAppraisalEquity) ? PriceBasis.NotAppraisable : PriceBasis.Appraisal;
        var until = Today.AddMonths(_random.Next(3, 12));
        return new TakePrice(new(basis, basis == PriceBasis.NotAppraisable ? Money.Zero : Yuan(_random.Next(900_000, 1_500_000)), Today, until, until.AddMonths(6), "HV", Document));
    }

    private DisposalCommand? OnSelfDisposal(bool isTroubled) => State.SelfDisposal switch
    {
        { Stage: SelfDisposalStage.Granted, Buyer: { } buyer } => new ConfirmBuyer(buyer.BuyerId, Maybe(2), Document),
        { Stage: SelfDisposalStage.Granted } own => Maybe(3) && isTroubled ? new ReportBuyer("D", "B", own.Floor, Document) : null,
        { Stage: SelfDisposalStage.AwaitingMoney, Buyer: { } buyer } => Maybe(3) ? new CompleteSelfDisposal(buyer.Price, Document) : null,
        _ => null,
    };

    // Asks, hears everybody, gives it away if somebody wants it, and goes on.
    private DisposalCommand? Creditors()
    {
        if (State.InKind is not { } offer) { return new AskCreditors(Document); }
        var silent = State.Parties.Find(party => party.IsCreditor && !offer.Answers.ContainsKey(party.Id) && !offer.Out.Contains(party.Id, StringComparer.Ordinal));
        if (silent is not null) { return new AnswerInKind(silent.Id, Maybe(12), Document); }
        var takers = State.Parties.Where(party => offer.Answers.TryGetValue(party.Id, out var answer) && answer.IsTaking && !offer.Out.Contains(party.Id, StringComparer.Ordinal)).ToList();
        if (takers.MinBy(party => party.Rank ?? int.MaxValue) is { } taker)
        {
            if (State.Has(DisposalFlags.NecessaryHome) && State.HomeException is null) { return new RecordHomeException(HomeException.ReplacementHome, Document); }
            return new GiveInKind(taker.Id, Document, Today.AddDays(10), Document, Document);
        }

        if (State.Offers.Count > 0 && State.LastFailed is not null) { return new AllowPurchase(State.Offers[0].OfferId, Today.AddDays(3), Document); }
        if (State.Phase != DisposalPhase.InKindOffer) { return Launching(); }
        return Maybe(4) ? new GiveUnsaleable("A", Maybe(2), Document) : new ReleaseProperty("理由", Document);
    }

    private DisposalCommand? Launching()
    {
        if (State.Panel.IsEmpty) { return new NamePanel(Panel); }
        if (State.Has(DisposalFlags.NecessaryHome) && State.HomeException is null) { return new RecordHomeException(HomeException.ReplacementHome, Document); }
        if (State.NoSurplus is { AskedAt: null } told) { return CourtTime.DayOf(Now) <= told.On.AddDays(4) ? new AskToGoOn("A", Document) : new WithdrawSale(SaleWithdrawalGround.Other, "无剩余可能", Document); }
        var draft = Draft();
        if (State.SeizedUntil < CourtTime.DayOf(draft.EndsAt)) { return State.SeizedUntil < Today ? new WithdrawSale(SaleWithdrawalGround.Other, "查封已届满", Document) : new RecordSeizureRenewal(Today, Today.AddMonths(24), Document); }
        var findings = LaunchFindings.Of(draft, Context(), State, Today);
        return findings.FirstOrDefault(finding => finding.Verdict == FindingVerdict.NotMet) switch
        {
            null => new SubmitLaunch(draft, Context(), findings.Where(finding => finding.Verdict == FindingVerdict.NeedsDecision).ToDictionary(finding => finding.Key, _ => "理由", StringComparer.Ordinal)),
            { Key: "validity" or "tail" } => Pricing(),
            { Key: "surplus" } => new WithdrawSale(SaleWithdrawalGround.Other, "无剩余可能", Document),
            { Key: "creditors" } => Creditors(),
            var fault => throw new InvalidOperationException($"{State.Phase}: {fault.Key} {fault.Words.En}"),
        };
    }

    private LaunchDraft Draft()
    {
        var kind = State.Phase switch { DisposalPhase.FirstFailed => RoundKind.Second, DisposalPhase.SecondFailed => RoundKind.SellOff, DisposalPhase.Defaulted => State.PastRounds[^1].Draft.Kind, _ => RoundKind.First };
        var isReAuction = State.Phase == DisposalPhase.Defaulted;
        var floor = kind switch
        {
            _ when isReAuction => State.PastRounds[^1].Draft.StartPrice,
            RoundKind.First => State.Price!.Basis == PriceBasis.NotAppraisable ? State.Claims.Costs + new Money(1) : StartPriceFloor.First(State.Price.Amount, State.Book),
            RoundKind.Second => Percentage.Ceiling(State.LastFailed!.Draft.StartPrice, State.Has(DisposalFlags.StateListedShares) ? 90 : 80),
            _ => State.LastFailed!.Draft.StartPrice,
        };
        var least = State.Claims.NoSurplusLimit + new Money(1);
        var start = kind == RoundKind.SellOff || isReAuction || floor > least ? floor : least;
        var notice = Today.AddDays(5);
        var startsAt = CourtTime.At(Period.EarliestStart(notice.AddDays(3), State.Book.NoticeDays(kind, State.Terms!.AssetClass, isReAuction)).Day, new TimeOnly(10, 0));
        return new()
        {
            Kind = kind,
            IsReAuction = isReAuction,
            StartPrice = start,
            Increment = new(1_000_00),
            Deposit = Percentage.Ceiling(start, 10),
            NoticeDay = notice,
            StartsAt = startsAt,
            EndsAt = kind == RoundKind.SellOff ? startsAt.AddDays(60) : startsAt.AddDays(1),
            BalanceDays = _random.Next(1, 15),
            PlatformId = "p1",
            PriorityPurchasers = [.. State.In(DisposalRole.PriorityPurchaser).Select((party, place) => new PriorityRank(party.Id, place + 1))],
            Contents = NoticeContents.All,
            Items = DisclosureItems.All,
            Reminders = SpecialReminders.All,
            Texts = [.. Enum.GetValues<NoticeTextKind>().Select(each => new NoticeText(each, Document))],
        };
    }

    private DisposalCommand? OnLaunch(LaunchState launch, bool isTroubled)
    {
        if (launch.ApprovedAt is null)
        {
            return launch.Members.Find(member => !launch.Votes.ContainsKey(member)) is { } silent
                ? new SignPanel(silent, !(isTroubled && Maybe(4)), Document)
                : new RecordMinutes(Document);
        }

        foreach (var party in NotificationFindings.Recipients(State, launch.Draft))
        {
            if (launch.Notifications.ContainsKey(party.Id)) { continue; }
            return State.Unreachable.Contains(party.Id) ? new PublishNotification(party.Id, Today, "下落不明", Document) : Maybe(4) ? new WaiveNotification(party.Id, Document) : new RecordNotification(party.Id, NotificationWay.Mail, Today, Document);
        }

        var publish = new PublishNotice(Document);
        // Too late for its own times, or not in order any more: begin anew.
        var refusal = DisposalRules.Decide(State, publish, Now).Refusal;
        return refusal is null ? publish : refusal == DisposalRefusal.NotifiedLate ? null : new DropLaunch("条件变化", Document);
    }

    private DisposalCommand? OnRound(RoundCourse round, bool isTroubled)
    {
        switch (round.Stage)
        {
            case RoundStage.Noticed:
                return Now >= round.Draft.StartsAt ? new ReportBiddingStarted(round.Number) : null;
            case RoundStage.Bidding when Now >= round.Draft.EndsAt:
                return !round.HasBid && (IsDoomed || (isTroubled && Maybe(2))) ? new ReportUnsold(round.Number) : new ReportSold(round.Number, round.Draft.StartPrice + new Money(_random.Next(1_000_000)), $"X{_random.Next(9)}");
            case RoundStage.Sold:
                var due = round.GraceUntil ?? Period.Days(State.Calendar, CourtTime.DayOf(round.EndedAt!.Value), round.Draft.BalanceDays).LastDay;
                return Today > due ? new RecordDefault(Document) : isTroubled && Maybe(2) ? null : new RecordPaid(Today, Document);
            case RoundStage.Paid when round.IsQualified is null && (State.Has(DisposalFlags.Housing) || State.Has(DisposalFlags.TransferNeedsApproval)):
                return new RecordQualification(!(isTroubled && Maybe(3)), Document);
            case RoundStage.Paid when round.IsQualified == false:
                return new DecideUnqualified(Maybe(2), "理由", Document);
            case RoundStage.Paid:
                return new RecordRulingServed(Today, Document);
            default:
                return null;
        }
    }
}
