using Auction.Domain.Messages;

namespace Auction.Domain.Tests.Messages;

/// <summary>Who is told of being outbid.</summary>
public sealed class OutbidsTests
{
    [Fact]
    public void NobodyLedBefore_NobodyIsTold() => Assert.Empty(Outbids.Of(leader: null, [(3, "A")]));

    [Fact]
    public void SomebodyOffersMore_TheLeaderIsTold() => Assert.Equal([new("A", 4)], Outbids.Of("A", [(4, "B")]));

    [Fact]
    public void OvertakenAndLeadingAgain_OnlyTheOtherIsTold() => Assert.Equal([new("B", 5)], Outbids.Of("A", [(4, "B"), (5, "A")]));

    [Fact]
    public void OvertakenTwice_ItIsToldOnce() => Assert.Equal([new("B", 5), new("A", 6)], Outbids.Of("A", [(4, "B"), (5, "A"), (6, "C")]));

    [Fact]
    public void RaisingOnesOwnBid_TellsNobody() => Assert.Empty(Outbids.Of("A", [(4, "A"), (5, "A")]));
}
