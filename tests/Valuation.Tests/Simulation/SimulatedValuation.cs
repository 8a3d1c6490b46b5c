using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Valuation.Lottery;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Simulation;

/// <summary>
/// One whole valuation under virtual time: a court that does its duty, persons, platforms and institutions that do as they please, stays,
/// clocks that jump. The same commands also go to a twin that is woken at every instant something becomes due.
/// </summary>
internal sealed class SimulatedValuation
{
    private static readonly string[] People = ["A", "D", "D2", "I"];
    private static readonly string[] Houses = [.. Enumerable.Range(1, 60).Select(number => $"i{number}")];
    private static readonly string[] Online = ["p1", "p2", "p3", "p4"];

    private readonly Random _random;
    private int _next;

    public SimulatedValuation(int seed)
    {
        _random = new Random(seed);
        Now = CourtTime.StartOf(Day("2026-01-05")).AddDays(_random.Next(200)).AddMilliseconds(_random.Next(86_400_000));
        var today = CourtTime.DayOf(Now);
        Do(new OpenValuation(new()
        {
            Number = "HV-S",
            Kind = PropertyKind.Other,
            AssetClass = _random.Next(2) == 0 ? AssetClass.Movable : AssetClass.OtherRight,
            SeizedOn = today,
            SeizedUntil = today.AddMonths(24),
            Parties = [new("A", PartyRole.Applicant), new("D", PartyRole.Debtor), .. _random.Next(3) == 0 ? [new ValuationParty("D2", PartyRole.Debtor)] : Array.Empty<ValuationParty>(), new("I", PartyRole.InterestedPerson)],
            RuleBook = RuleBooks.Edition2022.Version,
        }));
    }

    public ValuationState State { get; private set; } = ValuationState.Empty;

    /// <summary>The twin that is woken at every instant.</summary>
    public ValuationState Eager { get; private set; } = ValuationState.Empty;

    public List<ValuationEvent> Events { get; } = [];

    public List<ValuationEvent> EagerEvents { get; } = [];

    public DateTimeOffset Now { get; private set; }

    public int Refusals { get; private set; }

    /// <summary>Lives until the price is fixed or the valuation withdrawn; after so many steps nobody makes trouble any more.</summary>
    public bool Run(int troubledSteps, int stepsMax)
    {
        for (var step = 0; step < stepsMax; step++)
        {
            if (State.Phase is ValuationPhase.Fixed or ValuationPhase.Withdrawn) { return true; }
            var isTroubled = step < troubledSteps;
            if (isTroubled && _random.Next(4) == 0) { Do(Whim()); }
            else if (Duty(isTroubled) is { } duty) { Do(duty); }

            // The platform's own wake-up comes when nobody's act has brought the due events along.
            if (!isTroubled && ValuationRules.IsDue(State, Now)) { Do(new Wake()); }
            PassTime(isTroubled);
        }

        return State.Phase is ValuationPhase.Fixed or ValuationPhase.Withdrawn;
    }

    // Clocks jump, also back a little, but not behind what the twin was already woken for.
    private void PassTime(bool isTroubled)
    {
        var next = isTroubled && _random.Next(20) == 0 ? Now.AddMinutes(-_random.Next(600))
            : ValuationRules.WakesAt(State) is { } at && _random.Next(3) == 0 ? at.AddMilliseconds(_random.Next(-2, 3))
            : Now.AddMinutes(_random.Next(isTroubled ? 4_000 : 500));
        Now = next > Eager.LastStamp ? next : Eager.LastStamp;
    }

    private void Do(ValuationCommand command)
    {
        Wake();
        var decision = ValuationRules.Decide(State, command, Now);
        var twin = ValuationRules.Decide(Eager, command, Now);
        Assert.Equal(decision.Refusal, twin.Refusal);
        if (decision.Refusal is not null)
        {
            Refusals++;
            Assert.Empty(decision.Events);
            Assert.NotNull(decision.Words);
        }

        State = ValuationRules.Apply(State, decision.Events);
        Eager = ValuationRules.Apply(Eager, twin.Events);
        Events.AddRange(decision.Events);
        EagerEvents.AddRange(twin.Events);
        // What has become due by now is all there is: waking again finds nothing.
        if (decision.Refusal is null) { Assert.Empty(ValuationRules.Decide(State, new Wake(), Now).Events); }
    }

    private void Wake()
    {
        while (ValuationRules.WakesAt(Eager) is { } at && Now >= at)
        {
            var due = ValuationRules.Decide(Eager, new Wake(), at > Eager.LastStamp ? at : Eager.LastStamp).Events;
            Assert.NotEmpty(due);
            Eager = ValuationRules.Apply(Eager, due);
            EagerEvents.AddRange(due);
        }
    }

    private string Person() => People[_random.Next(People.Length)];

    private string Id() => $"x{_next++}";

    private SubmittedReport Report(ReportItems items = (ReportItems)15) =>
        new(items, _random.Next(12) == 0 ? null : new Money(_random.Next(1, 1_000_000_00)), Today.AddDays(-_random.Next(3)), _random.Next(12) == 0 ? null : Today.AddDays(_random.Next(1, 600)), Document);

    private DateOnly Today => CourtTime.DayOf(Now > State.LastStamp ? Now : State.LastStamp);

    // Anything from anybody at any time; most of it is refused.
    private ValuationCommand Whim() => _random.Next(18) switch
    {
        0 => new StayValuation(StayGround.CaseStandsStill, Document),
        1 or 2 => new ResumeValuation(Document),
        3 => Objection(Person(), Id(), (ObjectionGrounds)_random.Next(128)),
        4 => Objection(Person(), Id(), (ObjectionGrounds)_random.Next(1, 16), Online[_random.Next(4)]),
        5 => new SubmitOnlineReport(Online[_random.Next(4)], Report()),
        6 => new RequestOnlineExtension(Online[_random.Next(4)]),
        7 => new ConfirmOrder(Online[_random.Next(4)]),
        8 => new RequestExtension(Houses[_random.Next(3)], _random.Next(0, 18), Document),
        9 => new MakeRequests(Person(), (PartyRequests)_random.Next(128)),
        10 => new RefuseAgreement(Person()),
        11 => new WithdrawOrder(Document),
        12 => new DeclineCommission(Houses[_random.Next(Houses.Length)], IsConflict: true, Document),
        13 => new WithdrawObjection(Person(), $"x{_random.Next(_next + 1)}"),
        14 => new AskReconsideration(Person(), $"x{_random.Next(_next + 1)}", Document),
        15 => new SealFigure(Person(), Document),
        16 => _random.Next(40) == 0 ? new WithdrawValuation(WithdrawalGround.Performed, Document) : new Wake(),
        _ => new SubmitAppraisal(Houses[_random.Next(3)], Report()),
    };

    // What the court, or whoever's turn it is, has to do next; in trouble also the wrong thing, or nothing.
    private ValuationCommand? Duty(bool isTroubled)
    {
        if (State.IsStayed) { return isTroubled && _random.Next(3) > 0 ? null : new ResumeValuation(Document); }
        switch (State.Phase)
        {
            case ValuationPhase.Investigating:
                return new RecordFact(InvestigationChecklist.Of(PropertyKind.Other).First(subject => !State.Investigation.Facts.ContainsKey(subject)), FactStanding.Unknown, Document);
            case ValuationPhase.Choosing:
                return Choose();
            case ValuationPhase.Agreeing:
                return State.Agreement!.Figure is null ? null : new CheckHarm(_random.Next(4) == 0, Document);
            case ValuationPhase.AskingAuthority:
                return _random.Next(2) == 0 ? null : new RecordDirectedAnswer(_random.Next(3) == 0 ? null : new Money(_random.Next(1, 999)), ValidUntil: null, Document);
            case ValuationPhase.AskingPlatforms or ValuationPhase.Correcting when State.Method == ReferencePriceKind.OnlineInquiry:
                return new SubmitOnlineReport(Online[_random.Next(4)], Report());
            case ValuationPhase.Expired:
                return State.Price!.Kind is ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal ? new OrderReissue(Document) : new RestartValuation(Document);
            case ValuationPhase.Selecting:
                return Select();
            case ValuationPhase.Appraising or ValuationPhase.Correcting:
                return Commission(isTroubled);
            case ValuationPhase.Reviewing:
                return new ReviewReports(isTroubled && _random.Next(2) == 0 ? [.. ReviewRules.ReportIds(State).Where(_ => _random.Next(3) > 0).Select(id => new ReportFault(id, ReportFaultKind.WrongFact, Document))] : []);
            default:
                return Handle();
        }
    }

    private ValuationCommand Choose()
    {
        if (State.Investigation.Pricing is null)
        {
            return new RecordPricingFacts(new(_random.Next(2) == 0, _random.Next(3) == 0, _random.Next(3) > 0, _random.Next(9) == 0, IsEasilyPriced: false, Document));
        }

        return ValuationPaths.Of(State, Today).FirstOrDefault(path => path.IsPossible)?.Method switch
        {
            ReferencePriceKind.Agreed => new OpenAgreement(Today.AddDays(5)),
            ReferencePriceKind.DirectedInquiry => new OrderDirectedInquiry("authority", Today.AddDays(5), Document),
            ReferencePriceKind.OnlineInquiry => new OrderOnlineInquiry("r", Online, Online, Order),
            ReferencePriceKind.Appraisal => new EntrustAppraisal("r", Houses, Today),
            _ => State.Sources.Samples.IsEmpty ? new RecordMarketSample(Id(), new Money(5), Today, Document)
                : State.BothSides.FirstOrDefault(party => !State.Sources.Views.ContainsKey(party.Id)) is { } unheard ? new RecordPartyView(unheard.Id, Price: null, Document)
                : new FixMarketPrice(new Money(5), 3, 3, Document),
        };
    }

    private ValuationCommand Select()
    {
        if (State.Appraisal?.Selection is not { } selection) { return new EntrustAppraisal("r", Houses, Today); }
        if (selection.Draw is not { } draw)
        {
            return new FreezeDrawList(new("r", "资产", [.. Houses.Select(id => new DrawEntry(id, id, State.Appraisal.Used.Contains(id) ? DrawExclusion.UsedUp : null))]), Document);
        }

        if (draw.Commitment is null) { return new CommitDrawSecret(Convert.ToHexStringLower(DrawMath.Commitment(Convert.FromHexString(Document)))); }
        return draw.Inputs.Count(given => given.Input.IsOfficer) < 2 ? new GiveOfficerInput(Id(), "7") : new OpenDraw(Document);
    }

    private ValuationCommand? Commission(bool isTroubled)
    {
        var current = State.Appraisal!.Current!;
        if (State.Appraisal.Commission is not { } commission) { return new OrderAppraisal(Order); }
        if (commission.AcceptedAt is null) { return isTroubled && _random.Next(4) == 0 ? new PassOverInstitution(IsConflict: false, Document) : new AcceptCommission(current, Document); }
        if (State.Phase == ValuationPhase.Appraising && commission.Material is null) { return new HandOverMaterial(Today, Document); }
        if (commission.PendingExtension is not null) { return new DecideExtension(_random.Next(2) == 0, Document); }
        return isTroubled && _random.Next(5) > 0 ? null : new SubmitAppraisal(current, Report());
    }

    private ValuationCommand? Handle()
    {
        if (State.Parties.Find(party => ObjectionWindows.ReceivedOn(State, party.Id) is null) is { } unserved)
        {
            return _random.Next(4) == 0 ? new PublishService(unserved.Id, Today, Document) : new RecordService(unserved.Id, ServiceWay.Mail, Today, Document);
        }

        var open = State.Objections.Where(objection => !objection.IsFinished).ToList();
        if (open.Count == 0) { return null; }
        var objection = open[_random.Next(open.Count)];
        return objection.Stage switch
        {
            ObjectionStage.ForCourt => new RuleOnObjection(objection.Id, _random.Next(2) == 0, Document),
            ObjectionStage.ForHigherCourt => new DecideReconsideration(objection.Id, _random.Next(2) == 0, Document),
            ObjectionStage.ToForward => new ForwardObjection(objection.Id),
            ObjectionStage.ForInstitution => new ExplainObjection(State.Appraisal!.Current!, objection.Id, Document, _random.Next(3) == 0 ? Report() : null),
            ObjectionStage.ForObjector => new AnswerExplanation(objection.PartyId, objection.Id, _random.Next(2) == 0),
            ObjectionStage.ForAssociation when objection.Review is null => new OrderTechnicalReview(objection.Id, "association", Today.AddDays(20), Document),
            ObjectionStage.ForAssociation => _random.Next(2) == 0
                ? new ConcludeTechnicalReview(objection.Id, _random.Next(2) == 0, Document)
                : new HandInTechnicalReview(objection.Review.AssociationId, objection.Id, _random.Next(2) == 0, Document),
            ObjectionStage.UnderCorrection => new SubmitAppraisal(State.Appraisal!.Current!, Report()),
            _ => null,
        };
    }
}
