using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using FsCheck;
using FsCheck.Fluent;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

/// <summary>Whatever the order in which reports, objections, rulings and corrections come, the price is the one the rule says.</summary>
public sealed class OnlinePricePropertyTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private static Arbitrary<(Plan[] Plans, int[] Shuffle)> Cases { get; } = (
        from plans in Gen.Choose(1, 4).SelectMany(count => PlanOf.ArrayOf(count))
        from shuffle in Gen.Choose(0, int.MaxValue).ArrayOf(64)
        select (plans, shuffle)).ToArbitrary();

    private static Gen<Plan> PlanOf { get; } =
        from fen in Gen.Choose(1, 2_000_000_000)
        from isTimely in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        from fate in Gen.Elements(ObjectionFate.None, ObjectionFate.None, ObjectionFate.Rejected, ObjectionFate.Corrected, ObjectionFate.Upheld)
        from corrected in Gen.Choose(1, 2_000_000_000)
        select new Plan(fen, isTimely, fate, corrected);

    [Fact]
    [Trait("Rule", "REF-13.1")]
    [Trait("Rule", "REF-13.2")]
    public void InAnyOrder_ThePriceIsTheRulesAnswer() =>
        Prop.ForAll(Cases, input => Live(input.Plans, input.Shuffle) == Expected(input.Plans)).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    [Fact]
    [Trait("Rule", "REF-13.1")]
    public void TheMean_DoesNotDependOnTheOrder_AndLiesBetweenTheEnds() =>
        Prop.ForAll(
            (from fen in Gen.Choose(1, int.MaxValue).NonEmptyListOf() from seed in Gen.Choose(0, int.MaxValue) select (fen, seed)).ToArbitrary(),
            input =>
            {
                var results = input.fen.Select(fen => new Money(fen)).ToList();
                var mean = OnlineMean.Of(results)!.Value;
                return mean == OnlineMean.Of([.. results.OrderBy(result => HashCode.Combine(result.Fen, input.seed))])!.Value
                    && mean >= results.Min() && mean <= results.Max()
                    && Int128.Abs(((Int128)mean.Fen * results.Count) - results.Sum(result => result.Fen)) * 2 <= results.Count;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    // The rule written down a second time, from the plan alone; null means that an appraisal must follow.
    private static Money? Expected(Plan[] plans)
    {
        var timely = plans.Where(plan => plan.IsTimely).ToList();
        var untouched = timely.Where(plan => plan.Fate == ObjectionFate.None).Select(plan => (long)plan.Fen).ToList();
        var counted = untouched.Count > 0 ? untouched : timely.Where(plan => plan.Fate is ObjectionFate.Rejected or ObjectionFate.Corrected).Select(plan => (long)(plan.Fate == ObjectionFate.Corrected ? plan.CorrectedFen : plan.Fen)).ToList();
        return counted.Count == 0 ? null : new Money((long)(((counted.Sum() * 2) + counted.Count) / (2 * counted.Count)));
    }

    private static Money? Live(Plan[] plans, int[] shuffle)
    {
        var next = 0;
        var scene = Asking("2026-03-02", [.. Names.Take(plans.Length)]);
        var rows = plans.Select((plan, index) => (Plan: plan, Name: Names[index])).ToList();
        foreach (var (plan, name) in Shuffled(rows.Where(row => row.Plan.IsTimely))) { scene.Do(Submit(name, plan.Fen / 100m, Day("2026-03-02"), Day("2026-12-31"))); }
        scene.Pass();
        if (scene.State.Phase == ValuationPhase.Selecting) { return null; }
        scene.Do(new ReviewReports([])).ServeAll("2026-03-06");
        var objected = rows.Where(row => row.Plan is { IsTimely: true, Fate: not ObjectionFate.None }).ToList();
        foreach (var (_, name) in Shuffled(objected)) { scene.Do(Objection("D", name, ObjectionGrounds.WrongFacts, name)); }
        foreach (var (plan, name) in Shuffled(objected)) { scene.Do(new RuleOnObjection(name, plan.Fate != ObjectionFate.Rejected, Document)); }
        while (scene.State.Phase == ValuationPhase.Objections)
        {
            foreach (var (plan, name) in Shuffled(objected.Where(row => row.Plan.Fate == ObjectionFate.Corrected && scene.State.Online!.Find(row.Name) is { MustCorrect: true, IsCorrected: false })))
            {
                scene.Do(Submit(name, plan.CorrectedFen / 100m, CourtTime.DayOf(scene.Now), Day("2026-12-31")));
            }

            scene.Pass();
        }

        return scene.State.Price?.Amount;

        IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items) => [.. items.Select(item => (Item: item, Key: shuffle[next++ % shuffle.Length])).OrderBy(pair => pair.Key).Select(pair => pair.Item)];
    }

    private sealed record Plan(int Fen, bool IsTimely, ObjectionFate Fate, int CorrectedFen);
}
