using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using static Auction.Domain.Tests.Settlement.Distribution.DistributionScene;

namespace Auction.Domain.Tests.Settlement.Distribution;

/// <summary>One random life of a distribution: troubled at first, then everybody does what is left to do. The same seed gives the same life.</summary>
internal sealed class SimulatedDistribution(int seed)
{
    private static readonly string[] Persons = ["A", "B", "C", "D", "M", "X"];
    private static readonly string[] Officers = ["f1", "f2", "clerk", "judge"];

    private readonly Random _random = new(seed);
    private int _ids;

    public DistributionScene Scene { get; } = new DistributionScene().At("2026-03-06");

    public int Refused { get; private set; }

    public bool Run(int troubled, int most)
    {
        Give(new OpenDistribution(Terms(Pick([OrdinaryOrder.ProRata, OrdinaryOrder.BySeizure]))));
        for (var step = 0; step < most && !Scene.State.IsClosed; step++)
        {
            Scene.AtInstant(Scene.Now.AddMinutes(_random.Next(step < troubled ? 3_000 : 12_000)));
            Give(step < troubled ? Any() : Next());
            if (_random.Next(8) == 0 && Scene.State.Payouts.Count > 0)
            {
                // The provider reports twice and out of order.
                var payout = Pick([.. Scene.State.Payouts]);
                Give(_random.Next(3) > 0 ? new ReportPayoutPaid(payout.Id, "po") : new ReportPayoutFailed(payout.Id, "po", "closed"));
            }
        }

        return Scene.State.IsClosed;
    }

    private void Give(DistributionCommand command)
    {
        if (Scene.Try(command).Refusal is null) { Scene.Do(command); }
        else { Refused++; }
    }

    private DistributionCommand Any()
    {
        var state = Scene.State;
        return _random.Next(3) == 0 ? Next() : _random.Next(24) switch
        {
            0 => new RecordArrival(new(Id(), Amount(500_000), Pick(Enum.GetValues<ArrivalSource>()), Pick(Persons), Scene.Today, _random.Next(3) > 0), Document),
            1 or 2 or 3 => new RecordClaim(Id(), Pick(Persons), (ClaimClass)_random.Next(1, 8), Amount(300_000), _random.Next(4) == 0 ? null : _random.Next(1, 4), Document),
            4 => new ChargeFee(Id(), "court-fees", Amount(1_000_000), Document),
            5 => new WithdrawClaim(Of(state.Claims.Select(claim => claim.Id)), Document),
            6 => new MatchArrival(Of(state.Arrivals.Select(arrival => arrival.Id)), Document),
            7 => new ReturnPlan(Pick(Officers), "理由"),
            8 => new ServePlan(Pick(Persons), Scene.Today, Document),
            9 or 10 => new ObjectToPlan(Pick(Persons), Id(), [.. (state.Plan?.Lines ?? []).Where(_ => _random.Next(3) == 0).Select(line => new PlanPart(line.Id, new(_random.NextInt64(line.Amount.Fen + 1))))], Document),
            11 => new WithdrawPlanObjection(Pick(Persons), Objection(), Document),
            12 => new NotifyPlanObjection(Objection(), Scene.Today, Document),
            13 => new OpposePlanObjection(Pick(Persons), Objection(), Document),
            14 => new NotifyOpposition(Objection(), Scene.Today, Document),
            15 => new RecordPlanSuit(Objection(), Scene.Today, Document),
            16 => Revision(),
            17 => new ApproveDelay(Id(), [Line()], Pick(Enum.GetValues<DelayGround>()), "理由", Pick(Officers), Pick(Officers), Document),
            18 => new PreparePayout(Id(), Line(), Document, Pick(Officers)),
            19 => new PrepareEscrow(Id(), Line(), Pick(Enum.GetValues<EscrowGround>()), "理由", Document, Pick(Officers), Document),
            20 or 21 => new PrepareReturn(Id(), Of(state.Arrivals.Select(arrival => arrival.Id)), "理由", Pick(Officers), Document),
            22 => new CancelPayout(Of(state.Payouts.Select(payout => payout.Id)), Pick(Officers), "理由"),
            _ => new ReleasePayout(Of(state.Payouts.Select(payout => payout.Id)), Pick(Officers)),
        };
    }

    // What is left to do, in the order of the procedure.
    private DistributionCommand Next()
    {
        var state = Scene.State;
        if (state.Payouts.Find(payout => payout is { ArrivalId: not null, Stage: PayoutStage.Prepared or PayoutStage.Released }) is { } back)
        {
            return back.Stage == PayoutStage.Prepared ? new ReleasePayout(back.Id, back.PreparedById == "f2" ? "f1" : "f2") : new ReportPayoutPaid(back.Id, "po");
        }

        switch (state.Phase)
        {
            case DistributionPhase.Arrived or DistributionPhase.Matched when state.Arrivals.TrueForAll(arrival => state.Returned.ContainsKey(arrival.Id)):
                return new RecordArrival(new(Id(), Amount(900_000), ArrivalSource.Sale, "round-1", Scene.Today, IsMatched: false), Document);
            case DistributionPhase.Arrived:
                return new MatchArrival(state.Arrivals.Find(arrival => state.FindUnclaimed(arrival.Id) is not null)!.Id, Document);
            case DistributionPhase.Matched:
                return new FixClaims(Document);
            case DistributionPhase.Claimed:
                return new DrawPlan("clerk");
            case DistributionPhase.Drawn:
                return new ApprovePlan("judge", Document);
        }

        if (state.Plan is { IsServed: true } plan && state.Concerned.FirstOrDefault(person => !plan.ServedOn.ContainsKey(person)) is { } person && state.Phase == DistributionPhase.Approved) { return new ServePlan(person, Scene.Today, Document); }
        if (state.Objections.Find(objection => objection.Stage is PlanObjectionStage.Filed or PlanObjectionStage.Opposed or PlanObjectionStage.OppositionNotified or PlanObjectionStage.Sued or PlanObjectionStage.Unopposed) is { } objection)
        {
            return objection.Stage switch
            {
                PlanObjectionStage.Filed => new NotifyPlanObjection(objection.Id, Scene.Today, Document),
                PlanObjectionStage.Opposed => new NotifyOpposition(objection.Id, Scene.Today, Document),
                PlanObjectionStage.OppositionNotified => _random.Next(2) == 0 ? new RecordPlanSuit(objection.Id, Scene.Today, Document) : new WakeDistribution(),
                PlanObjectionStage.Sued when _random.Next(2) == 0 => new RecordSuitLost(objection.Id, Document),
                _ => new RevisePlan(objection.Id, [], Document),
            };
        }

        if (state.Delays.Find(delay => delay.EndedOn is null) is { } delay) { return new EndDelay(delay.Id, Scene.Today, Document); }
        if (state.Payouts.Find(payout => payout.Stage is PayoutStage.Prepared) is { } prepared) { return new ReleasePayout(prepared.Id, prepared.PreparedById == "f2" ? "f1" : "f2"); }
        if (state.Payouts.Find(payout => payout.Stage is PayoutStage.Released) is { } released) { return _random.Next(5) == 0 ? new ReportPayoutFailed(released.Id, "po", "closed") : new ReportPayoutPaid(released.Id, "po"); }
        if (state.Plan?.Lines.Find(line => state.Payable(line).IsPositive) is { } line) { return new PreparePayout(Id(), line.Id, Document, Pick(Officers)); }
        return Deadlines().FirstOrDefault() is { } late ? new ExplainLatePayout(late, "理由") : new WakeDistribution();
    }

    private IEnumerable<string> Deadlines() => DistributionDeadlines.Of(Scene.State).Where(deadline => deadline.LacksReason(Scene.Now)).Select(deadline => deadline.Key);

    // Moves a part between two lines: sometimes what a judgment could say, sometimes nonsense.
    private RevisePlan Revision()
    {
        var lines = Scene.State.Plan?.Lines;
        if (lines is null || lines.Count < 2) { return new(Objection(), [], Document); }
        var (from, to) = (lines[_random.Next(lines.Count)], lines[_random.Next(lines.Count)]);
        var part = new Money(_random.NextInt64(from.Amount.Fen + 1));
        return new(Objection(), [new(from.Id, from.Amount - part), new(to.Id, to.Amount + part)], Document);
    }

    private string Id() => $"i{_ids++}";

    private string Line() => Of(Scene.State.Plan?.Lines.Select(line => line.Id) ?? []);

    private string Objection() => Of(Scene.State.Objections.Select(objection => objection.Id));

    private Money Amount(int most) => new(_random.Next(1, most * 100));

    private string Of(IEnumerable<string> ids) => Pick([.. ids.DefaultIfEmpty("nothing")]);

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
