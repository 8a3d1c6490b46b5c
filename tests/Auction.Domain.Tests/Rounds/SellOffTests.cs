using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

public sealed class SellOffTests
{
    private static readonly DateTimeOffset LastInstant = Start.AddDays(60);

    [Fact]
    [Trait("Rule", "SEL-6")]
    public void TheFirstBid_Opens24HoursFromItself()
    {
        var scene = Open(SellOff);
        Assert.Equal((RoundPhase.SellOffOpen, LastInstant), (scene.State.Phase, scene.State.EndsAt));

        scene.Do(scene.Bid("X", 100_000), Start.AddDays(3));

        Assert.Equal((RoundPhase.Bidding, Start.AddDays(4), 0), (scene.State.Phase, scene.State.EndsAt, scene.State.ExtensionCount));
    }

    [Theory]
    [Trait("Rule", "SEL-6")]
    [Trait("Rule", "SEL-7")]
    [InlineData(-1, null)]
    [InlineData(0, RoundRefusal.AfterEnd)]
    public void AroundTheSixtiethDay_OnlyABidBeforeItsEndRunsOn(long ticks, RoundRefusal? expected)
    {
        var scene = Open(SellOff);
        var bid = scene.Bid("X", 100_000);

        Assert.Equal(expected, scene.Refusal(bid, LastInstant.AddTicks(ticks)));
        if (expected is null)
        {
            Assert.Equal(LastInstant.AddTicks(ticks).AddHours(24), scene.Do(bid, LastInstant.AddTicks(ticks)).State.EndsAt);
        }
    }

    [Fact]
    [Trait("Rule", "SEL-6")]
    [Trait("Rule", "AUC-20.2b")]
    public void The24Hours_AreExtendedLikeAnyOther()
    {
        var scene = Open(SellOff);
        scene.Do(scene.Bid("X", 100_000), Start).Do(scene.Bid("Y", 101_000), Start.AddHours(24).AddMinutes(-1));

        Assert.Equal((Start.AddHours(24).AddMinutes(4), 1), (scene.State.EndsAt, scene.State.ExtensionCount));
    }

    [Fact]
    [Trait("Rule", "SEL-7")]
    public void SixtyDaysWithoutABid_EndTheSellOff()
    {
        var scene = Open(SellOff);

        Assert.Equal(RoundRefusal.NotDue, scene.Refusal(Close(LastInstant), LastInstant.AddTicks(-1)));
        Assert.Equal(RoundPhase.Failed, scene.Do(Close(LastInstant), LastInstant).State.Phase);
    }
}
