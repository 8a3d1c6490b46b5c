using Auction.Web.Valuations.Views;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations.Views;

/// <summary>The ladder says for every method how it stands and why, at every stage.</summary>
public sealed class ShowLadderTests
{
    [Fact]
    [Trait("Rule", "REF-2")]
    public void WhileInvestigating_EveryMethodWaits() =>
        Assert.All(new PlayedValuation().Ladder.Rungs, rung => Assert.Equal(RungStanding.Waiting, rung.Standing));

    [Fact]
    [Trait("Rule", "REF-4.1")]
    public void WhenChoosing_TheFirstIsOpen_AndWhatCannotBeIsClosed() =>
        Assert.Equal(
            [RungStanding.Open, RungStanding.Closed, RungStanding.Waiting, RungStanding.Waiting],
            new PlayedValuation().Ready().Ladder.Rungs.Select(rung => rung.Standing));

    [Fact]
    [Trait("Rule", "REF-7.1")]
    public void OnceALaterMethodIsAtWork_TheEarlierOnesSayHowTheyWerePassed()
    {
        var rungs = new PlayedValuation().Asking().Ladder.Rungs;
        Assert.Equal([RungStanding.Closed, RungStanding.Closed, RungStanding.Now, RungStanding.Waiting], rungs.Select(rung => rung.Standing));
        Assert.Equal(["REF-4.1", "REF-5.1"], rungs.Take(2).Select(rung => rung.Rule.Value));
        Assert.Equal("A party refuses to negotiate.", rungs[0].Reason.En);
        Assert.True(rungs[2].IsCurrent);
    }

    [Fact]
    [Trait("Rule", "REF-7.2")]
    public void AJumpBothSidesAskedFor_IsNamedAsSuch()
    {
        var played = new PlayedValuation().Ready();
        foreach (var party in new[] { "A", "D", "E" }) { played.Do(new MakeRequests(party, PartyRequests.OnlineInquiry)); }
        played.Do(new OrderOnlineInquiry("r", ["p1"], ["p1"], new("车位", "地下一层", "一个", "定价", "")));
        Assert.Equal("Both sides asked for a later method at once.", played.Ladder.Rungs[0].Reason.En);
    }

    [Fact]
    [Trait("Rule", "REF-11.3")]
    public void AMethodThatFailed_SaysWhy()
    {
        var rungs = new PlayedValuation().Asking().On("2026-03-12").Ladder.Rungs;
        Assert.Equal((RungStanding.Failed, "No platform reported in time."), (rungs[2].Standing, rungs[2].Reason.En));
        Assert.Equal((ReferencePriceKind.Appraisal, RungStanding.Now), (rungs[3].Method, rungs[3].Standing));
    }

    [Fact]
    [Trait("Rule", "REF-FIX")]
    public void OnceThePriceStands_ItsMethodIsDone_AndTheRestNotNeeded() =>
        Assert.Equal(
            [RungStanding.Closed, RungStanding.Closed, RungStanding.Done, RungStanding.Waiting],
            new PlayedValuation().Served().On("2026-03-20").Ladder.Rungs.Select(rung => rung.Standing));
}
