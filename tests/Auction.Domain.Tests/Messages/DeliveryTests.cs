using Auction.Domain.Messages;

namespace Auction.Domain.Tests.Messages;

/// <summary>What reports make of a delivery.</summary>
public sealed class DeliveryTests
{
    private const int Seeds = 500;

    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Take_Nothing_Waits() => Assert.Equal(DeliveryStanding.Waiting, new Delivery().Standing);

    [Theory]
    [InlineData(DeliveryOutcome.Taken, DeliveryStanding.Sent)]
    [InlineData(DeliveryOutcome.Failed, DeliveryStanding.Failed)]
    [InlineData(DeliveryOutcome.Arrived, DeliveryStanding.Arrived)]
    public void Take_OneReport_StandsThere(DeliveryOutcome outcome, DeliveryStanding standing)
    {
        var delivery = new Delivery().Take(new(outcome, Noon));
        Assert.Equal(standing, delivery.Standing);
        Assert.False(delivery.IsToBeSent);
    }

    [Fact]
    [Trait("Rule", "AUC-16.1")]
    public void Take_TakenAlone_ProvesNoArrival() => Assert.Null(new Delivery().Take(new(DeliveryOutcome.Taken, Noon)).ArrivedAt);

    [Fact]
    public void Take_FailureAfterArrival_StaysArrived()
    {
        var delivery = new Delivery().Take(new(DeliveryOutcome.Arrived, Noon)).Take(new(DeliveryOutcome.Failed, Noon.AddMinutes(1)));
        Assert.Equal(DeliveryStanding.Arrived, delivery.Standing);
        Assert.Equal(Noon, delivery.ArrivedAt);
    }

    [Fact]
    public void Take_AnyOrderAndNumber_NeverGoesBackAndEndsTheSame()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var reports = Enumerable.Range(0, random.Next(1, 8)).Select(_ => new DeliveryReport((DeliveryOutcome)random.Next(1, 4), Noon.AddSeconds(random.Next(0, 5)))).ToList();
            var end = reports.Aggregate(new Delivery(), (delivery, report) => delivery.Take(report));
            var shuffled = reports.Concat(reports).ToArray();
            random.Shuffle(shuffled);
            var delivery = new Delivery();
            foreach (var report in shuffled)
            {
                var next = delivery.Take(report);
                Assert.True(next.Standing >= delivery.Standing, $"seed {seed}");
                delivery = next;
            }

            Assert.Equal(end, delivery);
        }
    }
}
