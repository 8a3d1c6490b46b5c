using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

public sealed class PlaceBidTests
{
    private static readonly DateTimeOffset Later = Start.AddHours(1);

    [Theory]
    [Trait("Rule", "AUC-20.2c")]
    [InlineData(-1, RoundRefusal.NotStarted)]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void AroundTheStart_TheStartingInstantCounts(long ticks, RoundRefusal? expected)
    {
        var scene = Announced();

        Assert.Equal(expected, scene.Refusal(scene.Bid("X", 100_000), Start.AddTicks(ticks)));
    }

    [Theory]
    [Trait("Rule", "AUC-20.2c")]
    [InlineData(-1, null)]
    [InlineData(0, RoundRefusal.AfterEnd)]
    [InlineData(1, RoundRefusal.AfterEnd)]
    public void AroundTheEnd_TheClosingInstantIsTooLate(long ticks, RoundRefusal? expected)
    {
        var scene = Open();

        Assert.Equal(expected, scene.Refusal(scene.Bid("X", 100_000), End.AddTicks(ticks)));
    }

    [Theory]
    [Trait("Rule", "AUC-20.1")]
    [Trait("Rule", "AUC-20.1b")]
    [Trait("Rule", "GEN-1")]
    [InlineData(-1, RoundRefusal.AmountMalformed)]
    [InlineData(0, RoundRefusal.AmountMalformed)]
    [InlineData(1, RoundRefusal.BelowStart)]
    [InlineData(99_999_99, RoundRefusal.BelowStart)]
    [InlineData(100_000_00, null)]
    [InlineData(100_000_01, RoundRefusal.OffGrid)]
    [InlineData(100_999_99, RoundRefusal.OffGrid)]
    [InlineData(101_000_00, null)]
    [InlineData(150_000_00, null)]
    [InlineData(999_999_999_999_999, RoundRefusal.OffGrid)]
    [InlineData(1_000_000_000_000_000, RoundRefusal.AmountMalformed)]
    [InlineData(long.MaxValue, RoundRefusal.AmountMalformed)]
    public void TheFirstBid_MayBeAnyGridValueFromTheStartPrice(long fen, RoundRefusal? expected)
    {
        var scene = Open();

        Assert.Equal(expected, scene.Refusal(scene.BidFen("X", fen), Later));
    }

    [Theory]
    [Trait("Rule", "AUC-20.1b")]
    [Trait("Rule", "BID-EQ")]
    [InlineData(109_000_00, RoundRefusal.BelowMinimum)]
    [InlineData(109_999_99, RoundRefusal.OffGrid)]
    [InlineData(110_000_00, RoundRefusal.NotBetter)]
    [InlineData(110_999_99, RoundRefusal.OffGrid)]
    [InlineData(111_000_00, null)]
    [InlineData(112_000_00, null)]
    public void ALaterOrdinaryBid_IsAtLeastOneIncrementAbove(long fen, RoundRefusal? expected)
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 110_000), Later);

        Assert.Equal(expected, scene.Refusal(scene.BidFen("Y", fen), Later));
        Assert.Equal(Money.FromYuan(111_000), scene.State.NextMinimum);
    }

    [Theory]
    [Trait("Rule", "AUC-21.1")]
    [Trait("Rule", "AUC-21.2")]
    [Trait("Rule", "AUC-21.3")]
    [Trait("Rule", "BID-CMP")]
    [InlineData("X", "P1", null)]
    [InlineData("X", "P2", null)]
    [InlineData("X", "Y", RoundRefusal.NotBetter)]
    [InlineData("P2", "P1", null)]
    [InlineData("P2", "Q2", RoundRefusal.NotBetter)]
    [InlineData("P1", "P2", RoundRefusal.NotBetter)]
    [InlineData("P1", "Y", RoundRefusal.NotBetter)]
    [InlineData("P1", "P1", RoundRefusal.AlreadyLeading)]
    public void AnEqualBid_LeadsOnlyWithABetterRank(string leader, string bidder, RoundRefusal? expected)
    {
        var scene = Open();
        scene.Do(scene.Bid(leader, 100_000), Later);

        Assert.Equal(expected, scene.Refusal(scene.Bid(bidder, 100_000), Later));
    }

    [Theory]
    [Trait("Rule", "BID-EQ")]
    [InlineData(100_000)]
    [InlineData(101_000)]
    [InlineData(99_000)]
    public void TheLeader_CannotOutbidItself(long yuan)
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Later);

        Assert.Equal(yuan < 100_000 ? RoundRefusal.BelowStart : RoundRefusal.AlreadyLeading, scene.Refusal(scene.Bid("X", yuan), Later));
    }

    [Fact]
    [Trait("Rule", "AUC-20.2b")]
    public void TheExtensionExample_CountsFromEachBid()
    {
        var scene = Open();
        var end = End;
        (TimeSpan Before, TimeSpan NewEnd)[] rows =
        [
            (TimeSpan.FromMilliseconds(-300_001), TimeSpan.Zero),
            (TimeSpan.FromMilliseconds(-299_999), TimeSpan.FromMilliseconds(1)),
            (TimeSpan.FromMilliseconds(-110_000), TimeSpan.FromMilliseconds(190_000)),
            (TimeSpan.FromMilliseconds(189_999), TimeSpan.FromMilliseconds(489_999)),
        ];
        var yuan = 100_000;
        foreach (var (before, newEnd) in rows)
        {
            scene.Do(scene.Bid(yuan % 2_000 == 0 ? "X" : "Y", yuan), End + before);
            end = End + newEnd;
            Assert.Equal(end, scene.State.EndsAt);
            yuan += 1_000;
        }

        Assert.Equal(3, scene.State.ExtensionCount);
        Assert.Equal(RoundRefusal.AfterEnd, scene.Refusal(scene.Bid("X", yuan), end));
    }

    [Theory]
    [Trait("Rule", "AUC-20.2b")]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void AroundFiveMinutesBeforeTheEnd_OnlyALaterBidMovesIt(long milliseconds, long moved)
    {
        var scene = Open();

        scene.Do(scene.Bid("X", 100_000), End.AddMinutes(-5).AddMilliseconds(milliseconds));

        Assert.Equal((End.AddMilliseconds(moved), (int)moved), (scene.State.EndsAt, scene.State.ExtensionCount));
    }

    [Fact]
    [Trait("Rule", "AUC-20.2b")]
    [Trait("Rule", "AUC-21.1")]
    public void AnEqualBid_ExtendsToo()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Later).Do(scene.Bid("P1", 100_000), End.AddMinutes(-1));

        Assert.Equal(End.AddMinutes(4), scene.State.EndsAt);
    }

    [Fact]
    [Trait("Rule", "AUC-21.2")]
    [Trait("Rule", "BID-EQ")]
    [Trait("Rule", "AUC-22.1")]
    public void ThePriorityExample_EndsWithTheOrdinaryBidder()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Later).Do(scene.Bid("P2", 100_000), Later).Do(scene.Bid("P1", 100_000), Later);
        Assert.Equal(RoundRefusal.NotBetter, scene.Refusal(scene.Bid("P2", 100_000), Later));
        Assert.Equal(RoundRefusal.OffGrid, scene.Refusal(scene.Bid("X", 100_500), Later));
        scene.Do(scene.Bid("X", 101_000), Later).Do(Close(End), End);

        Assert.Equal(new RoundClosed(End, "X", Money.FromYuan(101_000)), scene.Events[^1]);
    }

    [Theory]
    [Trait("Rule", "AUC-17.2")]
    [Trait("Rule", "AUC-19")]
    [InlineData("unknown")]
    [InlineData("x")]
    public void ACodeThatWasNotAdmitted_CannotBid(string code)
    {
        var scene = Open();

        Assert.Equal(RoundRefusal.NotQualified, scene.Refusal(scene.Bid(code, 100_000), Later));
    }

    [Fact]
    [Trait("Rule", "BID-CON")]
    public void ABid_IsJudgedAgainstTheStateLeftByTheOneBefore()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 105_000), Later);

        Assert.Equal(RoundRefusal.BelowMinimum, scene.Refusal(scene.Bid("Y", 101_000), Later));
    }

    [Fact]
    [Trait("Rule", "BID-CON")]
    public void AStampBeforeTheLast_IsLiftedToIt()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Later).Do(scene.Bid("Y", 101_000), Later.AddMilliseconds(-5));

        Assert.Equal(Later, scene.Events[^1].At);
    }

    [Fact]
    [Trait("Rule", "BID-IRR")]
    public void AnAcceptedBid_StaysWhateverComesAfter()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), Later)
            .Do(new PauseRound(PauseCause.Deferral, "理由", "reason"), Later)
            .Do(new ScheduleResumption(Later.AddDays(1)), Later)
            .Do(new OpenRound(), Later.AddDays(1));

        Assert.Equal(("X", 1), (scene.State.Leader!.BidderCode, scene.State.BidCount));
    }

    [Fact]
    public void TheFirstBidAfterTheStart_OpensTheRoundItself()
    {
        var scene = Announced();
        scene.Do(scene.Bid("X", 100_000), Later);

        Assert.Equal([typeof(RoundOpened), typeof(BidAccepted)], scene.Events.TakeLast(2).Select(happened => happened.GetType()));
        Assert.Equal((Start, Later), (scene.Events[^2].At, scene.Events[^1].At));
    }

    [Fact]
    public void SeveralFaults_AreToldInTheOrderOfTheEnum()
    {
        var open = Open();
        open.Do(open.Bid("X", 110_000), Later);

        // Each row mends the first fault of the row before.
        Assert.Equal(RoundRefusal.NotQualified, open.Refusal(open.BidFen("Z", 0), End));
        Assert.Equal(RoundRefusal.AmountMalformed, open.Refusal(open.BidFen("X", 0), End));
        Assert.Equal(RoundRefusal.AfterEnd, open.Refusal(open.BidFen("X", 1), End));
        Assert.Equal(RoundRefusal.BelowStart, open.Refusal(open.BidFen("X", 1), Later));
        Assert.Equal(RoundRefusal.OffGrid, open.Refusal(open.BidFen("X", 100_000_01), Later));
        Assert.Equal(RoundRefusal.AlreadyLeading, open.Refusal(open.Bid("X", 100_000), Later));
        Assert.Equal(RoundRefusal.BelowMinimum, open.Refusal(open.Bid("Y", 100_000), Later));
        Assert.Equal(RoundRefusal.NotBetter, open.Refusal(open.Bid("Y", 110_000), Later));
    }
}
