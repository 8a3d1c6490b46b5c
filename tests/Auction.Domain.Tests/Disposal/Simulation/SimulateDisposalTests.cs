using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;

namespace Auction.Domain.Tests.Disposal.Simulation;

/// <summary>Whole disposals with standstills, defaults, lateness and nonsense. A failure names its seed; the same seed gives the same life.</summary>
public sealed class SimulateDisposalTests
{
    private const int Seeds = 1_000;

    [Fact]
    [Trait("Rule", "GEN-7")]
    [Trait("Rule", "AUC-36.2")]
    public void EveryLife_KeepsTheRulesAndComesToAnEnd()
    {
        var endings = new Dictionary<DisposalPhase, int>();
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < Seeds; seed++)
        {
            try
            {
                var life = new SimulatedDisposal(seed);
                var isOver = life.Run(troubledSteps: 120, stepsMax: 5_000);
                Assert.True(isOver, $"It never came to an end: {life.State.Phase}, wakes at {DisposalRules.WakesAt(life.State):O}.");
                Check(life);
                endings[life.State.Phase] = endings.GetValueOrDefault(life.State.Phase) + 1;
                kinds.UnionWith(life.Events.Select(DisposalEventJson.KindOf));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}.", e);
            }
        }

        // A simulation that never reaches an ending, or never brings an event about, proves nothing about it.
        DisposalPhase[] expected = [DisposalPhase.ClosedSold, DisposalPhase.ClosedInKind, DisposalPhase.Released, DisposalPhase.Withdrawn, DisposalPhase.Stopped];
        Assert.All(expected, phase => Assert.True(endings.GetValueOrDefault(phase) >= 10, $"{phase}: {endings.GetValueOrDefault(phase)}"));
        Assert.Empty(DisposalEventJson.Kinds.Select(kind => kind.Name).Except(kinds, StringComparer.Ordinal));
    }

    private static void Check(SimulatedDisposal life)
    {
        // Waking at every instant, or only when somebody comes, writes the same journal.
        var length = Math.Min(life.Events.Count, life.EagerEvents.Count);
        Assert.Equal(life.Events.Take(length).Select(Line), life.EagerEvents.Take(length).Select(Line));
        Assert.True(life.EagerEvents.Count >= life.Events.Count);
        Assert.All(life.Events.Zip(life.Events.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));

        var state = DisposalState.Empty;
        foreach (var happened in life.Events)
        {
            CheckEvent(state, happened);
            state = DisposalRules.Apply(state, happened);
        }

        CheckClosed(state);
        StoredDisposal.AssertRoundTrip(life.Events, life.State);
        var deadlines = DisposalDeadlines.Of(state);
        Assert.Equal(deadlines.Select(deadline => deadline.Key).Distinct(StringComparer.Ordinal), deadlines.Select(deadline => deadline.Key));
        // No duty passes silently: whatever was late has its reason.
        Assert.Empty(deadlines.Where(deadline => deadline.LacksReason(life.Now)).Select(deadline => deadline.Key));
    }

    // Once closed, no clock opens it again: only a right of objection may still run out.
    private static void CheckClosed(DisposalState state)
    {
        while (DisposalRules.WakesAt(state) is { } at)
        {
            var due = DisposalRules.Decide(state, new Wake(), at > state.LastStamp ? at : state.LastStamp).Events;
            Assert.All(due, happened => Assert.IsType<SaleObjectionFinal>(happened));
            state = DisposalRules.Apply(state, due);
        }

        Assert.True(state is { IsClosed: true, Launch: null, Hold: null, Redemption: null, SelfDisposal: not { IsRunning: true } });
    }

    private static void CheckEvent(DisposalState before, DisposalEvent happened)
    {
        switch (happened)
        {
            case NoticePublished notice:
                var draft = before.Launch!.Draft;
                Assert.NotNull(before.Launch.ApprovedAt);
                Assert.False(before.IsClaimPending || before.IsOnHold);
                Assert.True(CourtTime.DayOf(draft.StartsAt) >= Period.EarliestStart(notice.PublishedOn, before.Book.NoticeDays(draft.Kind, before.Terms!.AssetClass, draft.IsReAuction)).Day);
                Assert.True(CourtTime.DayOf(draft.StartsAt) <= before.Price!.LastStart && before.SeizedUntil >= CourtTime.DayOf(draft.EndsAt));
                Assert.True(draft.StartPrice > before.Claims.NoSurplusLimit);
                break;
            case LaunchApproved approved:
                Assert.True(approved.For > approved.Against && (approved.For + approved.Against) % 2 == 1);
                break;
            case LaunchSubmitted submitted when submitted.Draft.Kind == RoundKind.Second && !submitted.Draft.IsReAuction:
                Assert.True(submitted.Draft.StartPrice.Fen * 100 >= before.LastFailed!.Draft.StartPrice.Fen * 80);
                break;
            case RulingServed when before.Round is { } round:
                Assert.Equal(RoundStage.Paid, round.Stage);
                break;
            case BuyerDefaulted when before.Round is { IsQualified: not false } round:
                Assert.True(happened.At >= CourtTime.EndOf(round.GraceUntil ?? Period.Days(before.Calendar, CourtTime.DayOf(round.EndedAt!.Value), round.Draft.BalanceDays).LastDay));
                break;
            case GivenInKind or SelfDisposalGranted or DirectSaleBegun or PurchaseAllowed:
                Assert.False(before.IsClaimPending || before.IsOnHold);
                break;
            case SaleResumed:
                Assert.False(before.IsClaimPending);
                break;
            default:
                break;
        }
    }

    private static string Line(DisposalEvent happened) => $"{happened.At:O} {DisposalEventJson.KindOf(happened)} {DisposalEventJson.Write(happened)}";
}
