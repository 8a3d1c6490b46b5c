using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using FsCheck;
using FsCheck.Fluent;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

/// <summary>Random command sequences, with clocks that jump back and forth, against what must hold whatever happens.</summary>
public sealed class RoundPropertyTests
{
    private static readonly string[] Codes = ["X", "Y", "P1", "P2", "Q2", "stranger"];

    private static Gen<(RoundCommand Command, int Minutes, int? SecondsToEnd)> Step { get; } =
        from minutes in Gen.Frequency((8, Gen.Choose(0, 30)), (2, Gen.Choose(30, 2_000)), (1, Gen.Choose(-20, 0)))
        from command in Gen.Frequency(
            (20, Bid),
            (1, Gen.Constant<RoundCommand>(new OpenRound())),
            (1, Gen.Constant<RoundCommand>(new PauseRound(PauseCause.Deferral, "理由", "reason"))),
            (2, Gen.Choose(0, 3).Select(days => (RoundCommand)new ScheduleResumption(Start.AddDays(days + 1)))),
            (1, Gen.Choose(0, 9).Select(code => (RoundCommand)new QualifyBidder($"N{code}", code == 0 ? null : code, "c"))),
            (2, Gen.Constant<RoundCommand>(Close(End))),
            (1, Gen.Constant<RoundCommand>(new CloseRound(new(TimeSpan.FromMinutes(1), TimeSpan.Zero, UndecidedEntry: false, End.AddMinutes(-1))))))
        from secondsToEnd in Gen.Frequency((6, Gen.Constant<int?>(null)), (1, Gen.Choose(-400, 200).Select(seconds => (int?)seconds)))
        select (command, minutes, secondsToEnd);

    private static Gen<RoundCommand> Bid { get; } =
        from code in Gen.Elements(Codes)
        from step in Gen.Choose(0, 12)
        from off in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(-1, 1)))
        from key in Gen.Choose(0, int.MaxValue)
        select (RoundCommand)new PlaceBid(code, new Money(100_000_00 + (step * 1_000_00) + off), $"k{key}");

    private static Arbitrary<(RoundTerms Terms, (RoundCommand Command, int Minutes, int? SecondsToEnd)[] Steps)> Runs { get; } = (
        from terms in Gen.Elements(Terms, SellOff)
        from steps in Step.ArrayOf()
        select (terms, steps)).ToArbitrary();

    [Fact]
    [Trait("Rule", "BID-CMP")]
    public void TheLeadingPrice_NeverFalls_AndAnEqualOneNeedsABetterRank() => Check(run =>
        run.Bids.Zip(run.Bids.Skip(1)).All(pair =>
            pair.Second.Amount > pair.First.Amount || (pair.Second.Amount == pair.First.Amount && Rank(run, pair.Second) < Rank(run, pair.First))));

    [Fact]
    [Trait("Rule", "BID-EQ")]
    public void NobodyOutbidsItself() => Check(run =>
        run.Bids.Zip(run.Bids.Skip(1)).All(pair => !string.Equals(pair.First.BidderCode, pair.Second.BidderCode, StringComparison.Ordinal)));

    [Fact]
    [Trait("Rule", "AUC-20.1b")]
    public void EveryAcceptedBid_IsOnTheGrid() => Check(run =>
        run.Bids.All(bid => bid.Amount >= run.Terms.StartPrice && (bid.Amount - run.Terms.StartPrice).Fen % run.Terms.Increment.Fen == 0));

    [Fact]
    [Trait("Rule", "BID-CON")]
    public void Stamps_NeverDecrease() => Check(run =>
        run.Events.Zip(run.Events.Skip(1)).All(pair => pair.First.At <= pair.Second.At));

    [Fact]
    [Trait("Rule", "AUC-20.2b")]
    [Trait("Rule", "AUC-20.2c")]
    [Trait("Rule", "STOP-CLK")]
    public void TheEnd_IsTheFoldOfItsRules_AndEveryBidCameBeforeIt() => Check(run =>
    {
        var end = run.Terms.EndsAt;
        var isFirstSellOffBid = run.Terms.Kind == RoundKind.SellOff;
        foreach (var happened in run.Events)
        {
            switch (happened)
            {
                case BidAccepted bid:
                    if (bid.At >= end || bid.At < run.Terms.StartsAt)
                    {
                        return false;
                    }

                    end = isFirstSellOffBid ? bid.At.AddHours(24) : end > bid.At.AddMinutes(5) ? end : bid.At.AddMinutes(5);
                    isFirstSellOffBid = false;
                    break;
                case RoundResumed resumed:
                    end = resumed.EndsAt;
                    break;
                default:
                    break;
            }
        }

        return end == run.State.EndsAt;
    });

    [Fact]
    public void AtMostOneClose_AndOnlyAfterTheEnd_WithTheLeaderAsBuyer() => Check(run =>
    {
        var closes = run.Events.OfType<RoundClosed>().ToList();
        return closes.Count == 0 || (closes.Count == 1
            && ReferenceEquals(run.Events[^1], closes[0])
            && closes[0].At >= run.State.EndsAt
            && string.Equals(closes[0].BuyerCode, run.Bids.LastOrDefault()?.BidderCode, StringComparison.Ordinal)
            && closes[0].Price == run.Bids.LastOrDefault()?.Amount);
    });

    [Fact]
    public void Decide_IsDeterministicAndChangesNothing() => Check(run => run.Decisions.All(asked =>
    {
        var before = asked.State;
        var (first, second) = (RoundRules.Decide(before, asked.Command, asked.Now), RoundRules.Decide(before, asked.Command, asked.Now));
        return first.Refusal == second.Refusal && first.Events.SequenceEqual(second.Events) && before == asked.State && before.Seq == asked.Seq;
    }));

    [Fact]
    public void Replay_AllowsExactlyWhatHappened() => Check(run =>
    {
        var state = RoundState.Empty;
        foreach (var happened in run.Events)
        {
            if (!RoundReplay.Allows(state, happened))
            {
                return false;
            }

            state = RoundRules.Apply(state, happened);
        }

        return state.Seq == run.State.Seq && state.EndsAt == run.State.EndsAt && state.Leader == run.State.Leader;
    });

    private static int Rank(Run run, BidAccepted bid) => run.State.Bidders[bid.BidderCode];

    private static void Check(Func<Run, bool> holds) =>
        Prop.ForAll(Runs, input => holds(Run.Of(input.Terms, input.Steps))).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true));

    private sealed record Run(RoundTerms Terms, RoundState State, List<RoundEvent> Events, List<(RoundState State, RoundCommand Command, DateTimeOffset Now, int Seq)> Decisions)
    {
        public List<BidAccepted> Bids { get; } = [.. Events.OfType<BidAccepted>()];

        // Apply of what Decide gives must never throw: every event is applied here as it comes.
        public static Run Of(RoundTerms terms, (RoundCommand Command, int Minutes, int? SecondsToEnd)[] steps)
        {
            var scene = Announced(terms);
            var (state, events, decisions) = (scene.State, new List<RoundEvent>(scene.Events), new List<(RoundState, RoundCommand, DateTimeOffset, int)>());
            var now = Start.AddMinutes(-10);
            foreach (var (command, minutes, secondsToEnd) in steps)
            {
                // The minutes around the end are where the rules differ most, so the clock is often put there.
                now = secondsToEnd is { } seconds ? state.EndsAt.AddSeconds(seconds) : now.AddMinutes(minutes);
                decisions.Add((state, command, now, state.Seq));
                var decision = RoundRules.Decide(state, command, now);
                state = RoundRules.Apply(state, decision.Events);
                events.AddRange(decision.Events);
            }

            return new(terms, state, events, decisions);
        }
    }
}
