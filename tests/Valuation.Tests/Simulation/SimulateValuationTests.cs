using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Valuation.Lottery;
using Valuation.Procedure;

namespace Valuation.Tests.Simulation;

/// <summary>Whole valuations with stays, lateness and nonsense. A failure names its seed; the same seed gives the same life.</summary>
public sealed class SimulateValuationTests
{
    private const int Seeds = 600;

    [Fact]
    [Trait("Rule", "REF-FIX")]
    [Trait("Rule", "REF-28")]
    public void EveryLife_KeepsTheRulesAndComesToAnEnd()
    {
        var endings = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Seeds; seed++)
        {
            try
            {
                var life = new SimulatedValuation(seed);
                var isOver = life.Run(troubledSteps: 60, stepsMax: 6_000);
                Check(life);
                Assert.True(isOver, $"It never came to an end: {life.State.Phase}, wakes at {ValuationRules.WakesAt(life.State):O}.");
                var ending = life.State.Price?.Kind.ToString() ?? "Withdrawn";
                endings[ending] = endings.GetValueOrDefault(ending) + 1;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}.", e);
            }
        }

        // A simulation that never reaches a method proves nothing about it.
        Assert.All(new[] { nameof(ReferencePriceKind.DirectedInquiry), nameof(ReferencePriceKind.OnlineInquiry), nameof(ReferencePriceKind.Appraisal), "Withdrawn" }, ending => Assert.True(endings.GetValueOrDefault(ending) > 10, $"{ending}: {endings.GetValueOrDefault(ending)}"));
    }

    private static void Check(SimulatedValuation life)
    {
        // Waking at every instant, or only when somebody comes, writes the same journal.
        var length = Math.Min(life.Events.Count, life.EagerEvents.Count);
        Assert.True(life.EagerEvents.Count >= life.Events.Count);
        Assert.Equal(life.Events.Select(Line), life.EagerEvents.Take(length).Select(Line));
        Assert.All(life.Events.Zip(life.Events.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));

        var state = ValuationState.Empty;
        foreach (var happened in life.Events)
        {
            CheckEvent(state, happened);
            state = ValuationRules.Apply(state, ValuationEventJson.Read(ValuationEventJson.KindOf(happened), happened.At, ValuationEventJson.Write(happened)));
        }

        Assert.Equal((life.State.Phase, life.State.Seq, life.State.Price?.Amount, ValuationRules.WakesAt(life.State)), (state.Phase, state.Seq, state.Price?.Amount, ValuationRules.WakesAt(state)));
        var keys = ValuationDeadlines.Of(state).Select(deadline => deadline.Key).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    private static void CheckEvent(ValuationState before, ValuationEvent happened)
    {
        Assert.False(before.Phase == ValuationPhase.Withdrawn, "Something followed a withdrawal.");
        switch (happened)
        {
            case PriceFixed { Kind: ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal } price:
                // No window closes early, whatever else happens, and nobody's objection is left over.
                Assert.All(before.Parties, party => Assert.True(happened.At >= ObjectionWindows.Of(before, party.Id)!.EndsAt));
                Assert.All(before.Objections, objection => Assert.True(objection.IsFinished));
                Assert.True(price.ValidUntil <= Period.ValidUntil(price.ReportDate, RuleBooks.Latest.ValidityMaxMonths).Day && price.Amount.IsPositive);
                break;
            case OnlineInquiryClosed or OnlineInquiryExtended:
                Assert.All(before.Online!.Platforms.Where(platform => !platform.IsOut), platform => Assert.True(happened.At >= OnlineClock.Report(before, platform).EndsAt));
                Assert.Equal(happened is OnlineInquiryClosed, before.Online!.Platforms.Exists(platform => platform is { IsOut: false, Report: not null }));
                break;
            case OnlineReportReceived report when before.Phase == ValuationPhase.AskingPlatforms:
                Assert.True(happened.At < OnlineClock.Report(before, before.Online!.Find(report.PlatformId)!).EndsAt);
                break;
            case ObjectionFiled filed:
                Assert.True(ObjectionWindows.Of(before, filed.PartyId) is not { } window || happened.At < window.EndsAt);
                break;
            case CommissionEnded { Cause: CommissionEnd.Late } when before.Phase == ValuationPhase.Appraising:
                Assert.True(happened.At >= AppraisalClock.Report(before, before.Appraisal!.Commission!)!.EndsAt);
                break;
            case ExtensionRequested asked:
                Assert.True(AppraisalClock.Report(before, before.Appraisal!.Commission!)!.LastDay.DayNumber - CourtTime.DayOf(happened.At).DayNumber >= 5 && asked.Days is >= 1 and <= 15);
                break;
            case DrawHeld:
                Assert.True(DrawVerifier.Verify(ValuationRules.Apply(before, happened).Appraisal!.Selection!.Draw!.Transcript("HV-S")!).IsGenuine);
                break;
            case InstitutionsChosen chosen:
                Assert.Empty(chosen.Institutions.Intersect(before.Appraisal!.Used, StringComparer.Ordinal));
                break;
            default:
                break;
        }
    }

    private static string Line(ValuationEvent happened) => $"{happened.At:O} {ValuationEventJson.KindOf(happened)} {ValuationEventJson.Write(happened)}";
}
