using Auction.Domain.Settlement.Distribution;

namespace Auction.Domain.Tests.Settlement.Distribution;

public sealed class StoreDistributionTests
{
    [Fact]
    public void EveryKindOfEvent_HasOneStoredName()
    {
        var kinds = typeof(DistributionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DistributionEvent)) && !type.IsAbstract);

        Assert.Equal(kinds.Select(type => type.Name).Order(StringComparer.Ordinal), DistributionEventJson.Kinds.Select(row => row.Type.Name).Order(StringComparer.Ordinal));
        Assert.All(DistributionEventJson.Kinds, row => Assert.Matches(@"^[a-z]+(-[a-z]+)*\.v[1-9]$", row.Name));
    }

    /// <summary>One entry of every kind as it was stored once: a change that cannot read it, or would write it otherwise, breaks journals.</summary>
    [Fact]
    public void WhatWasStoredOnce_IsReadForEverAndWrittenAlike()
    {
        var stored = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Settlement", "Distribution", "stored-distribution-events.txt")).Select(line => line.Split(' ', 2)).ToList();

        Assert.Equal(DistributionEventJson.Kinds.Select(row => row.Name).Order(StringComparer.Ordinal), stored.Select(entry => entry[0]).Order(StringComparer.Ordinal));
        Assert.All(stored, entry =>
        {
            var read = DistributionEventJson.Read(entry[0], DateTimeOffset.UnixEpoch, entry[1]);
            Assert.Equal((entry[0], entry[1]), (DistributionEventJson.KindOf(read), DistributionEventJson.Write(read)));
        });
    }

    [Theory]
    [InlineData("plan-drawn.v9", "{}")]
    [InlineData("payout-released.v1", "null")]
    [InlineData("payout-released.v1", "{}")]
    [InlineData("plan-effective.v1", """{"more":1}""")]
    public void APayloadThatDoesNotFit_IsAFormatFault(string kind, string payload) =>
        Assert.Throws<FormatException>(() => DistributionEventJson.Read(kind, DateTimeOffset.UnixEpoch, payload));
}
