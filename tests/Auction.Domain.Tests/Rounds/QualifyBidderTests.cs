using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Rounds.RoundScene;

namespace Auction.Domain.Tests.Rounds;

public sealed class QualifyBidderTests
{
    private static readonly QualifyBidder New = new("N", null, "c");

    [Theory]
    [Trait("Rule", "AUC-18.1")]
    [InlineData(-1, null)]
    [InlineData(0, RoundRefusal.AfterEnd)]
    public void Admission_IsPossibleUntilTheEnd(long ticks, RoundRefusal? expected) =>
        Assert.Equal(expected, Open().Refusal(New, End.AddTicks(ticks)));

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void Admission_IsPossibleInTheExtension()
    {
        var scene = Open();
        scene.Do(scene.Bid("X", 100_000), End.AddMinutes(-1)).Do(New, End.AddMinutes(4).AddTicks(-1));
        scene.Do(scene.Bid("N", 101_000), End.AddMinutes(4).AddTicks(-1));

        Assert.Equal("N", scene.State.Leader!.BidderCode);
    }

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void Admission_IsPossibleDuringAStandstill()
    {
        var scene = Open().Do(new PauseRound(PauseCause.Suspension, "理由", "reason"), Start.AddHours(1));

        Assert.Null(scene.Refusal(New, End.AddDays(3)));
    }

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void ACode_IsGivenOnce() =>
        Assert.Equal(RoundRefusal.CodeTaken, Open().Refusal(new QualifyBidder("X", 1, "c"), Start.AddHours(1)));

    [Theory]
    [Trait("Rule", "AUC-19")]
    [InlineData(-1, RoundRefusal.RankMalformed)]
    [InlineData(0, RoundRefusal.RankMalformed)]
    [InlineData(1, null)]
    [InlineData(int.MaxValue - 1, null)]
    [InlineData(int.MaxValue, RoundRefusal.RankMalformed)]
    public void ARank_StartsAtOne(int rank, RoundRefusal? expected) =>
        Assert.Equal(expected, Open().Refusal(New with { Rank = rank }, Start.AddHours(1)));

    [Fact]
    public void SeveralFaults_AreToldInTheOrderOfTheEnum()
    {
        var scene = Open();

        Assert.Equal(RoundRefusal.CodeTaken, scene.Refusal(new QualifyBidder("X", 0, "c"), End));
        Assert.Equal(RoundRefusal.AfterEnd, scene.Refusal(New with { Rank = 0 }, End));
        Assert.Equal(RoundRefusal.RankMalformed, scene.Refusal(New with { Rank = 0 }, End.AddTicks(-1)));
    }
}
