using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

public sealed class StoreDisposalTests
{
    [Fact]
    public void EveryKindOfEvent_HasOneStoredName()
    {
        var kinds = typeof(DisposalEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DisposalEvent)) && !type.IsAbstract);

        Assert.Equal(kinds.Select(type => type.Name).Order(StringComparer.Ordinal), DisposalEventJson.Kinds.Select(row => row.Type.Name).Order(StringComparer.Ordinal));
        Assert.All(DisposalEventJson.Kinds, row => Assert.Matches(@"^[a-z]+(-[a-z]+)*\.v[1-9]$", row.Name));
    }

    [Fact]
    public void AWholeDisposal_IsReadBackAsItWas()
    {
        var scene = Priced().Bidding().Fail().Bidding(RoundKind.Second).Fail().Refuse().Bidding(RoundKind.SellOff).Sell();

        StoredDisposal.AssertRoundTrip(scene.Events, scene.State);
    }

    /// <summary>One entry of every kind as it was stored once: a change that cannot read it, or would write it otherwise, breaks journals.</summary>
    [Fact]
    public void WhatWasStoredOnce_IsReadForEverAndWrittenAlike()
    {
        var stored = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Disposal", "stored-disposal-events.txt")).Select(line => line.Split(' ', 2)).ToList();

        Assert.Equal(DisposalEventJson.Kinds.Select(row => row.Name).Order(StringComparer.Ordinal), stored.Select(entry => entry[0]).Order(StringComparer.Ordinal));
        Assert.All(stored, entry =>
        {
            var read = DisposalEventJson.Read(entry[0], DateTimeOffset.UnixEpoch, entry[1]);
            Assert.Equal((entry[0], entry[1]), (DisposalEventJson.KindOf(read), DisposalEventJson.Write(read)));
        });
    }

    [Theory]
    [InlineData("price-taken.v9", "{}")]
    [InlineData("redeemed.v1", "null")]
    [InlineData("redeemed.v1", "{}")]
    [InlineData("round-unsold.v1", """{"roundNumber":1,"more":1}""")]
    public void APayloadThatDoesNotFit_IsAFormatFault(string kind, string payload) =>
        Assert.Throws<FormatException>(() => DisposalEventJson.Read(kind, DateTimeOffset.UnixEpoch, payload));

    [Fact]
    public void MoneyIsFen_DaysAreDates_AndEnumerationsAreNumbers() =>
        Assert.Equal(
            """{"terms":{"number":"HD2601-0001","courtId":"jz0102","assetClass":2,"flags":4,"parties":[{"id":"A","role":1,"rank":null,"claimFen":120000000}],"claims":{"debtFen":100000000,"priorityClaimsFen":30000000,"costsFen":2000000,"asOf":"2026-01-04"},"seizedUntil":"2029-01-01","ruleBook":"2022-01"}}""",
            DisposalEventJson.Write(new DisposalOpened(Terms(flags: DisposalFlags.Housing) with { Parties = [new("A", DisposalRole.Applicant, Rank: null, Yuan(1_200_000))] })));
}
