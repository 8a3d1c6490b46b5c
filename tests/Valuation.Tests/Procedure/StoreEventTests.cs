using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class StoreEventTests
{
    [Fact]
    public void AnOnlineValuation_IsReadBackAsItWas()
    {
        var scene = Reported("2026-03-02", ("A", 1_010_000), ("B", 980_000)).ServeAll("2026-03-06")
            .Do(Objection("D", "o1", ObjectionGrounds.WrongFacts | ObjectionGrounds.Result, "A")).Do(new RuleOnObjection("o1", IsUpheld: true, Document));
        while (scene.State.Phase != ValuationPhase.Fixed) { scene.Pass(); }

        StoredEvents.AssertRoundTrip(scene);
    }

    [Fact]
    public void EveryKindOfEvent_HasOneStoredName()
    {
        var kinds = typeof(ValuationEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValuationEvent)) && !type.IsAbstract);

        Assert.Equal(kinds.Select(type => type.Name).Order(StringComparer.Ordinal), ValuationEventKinds.All.Select(row => row.Type.Name).Order(StringComparer.Ordinal));
        Assert.All(ValuationEventKinds.All, row => Assert.Matches(@"^[a-z]+(-[a-z]+)*\.v[1-9]$", row.Name));
    }

    /// <summary>One entry of every kind as it was stored once: a change that cannot read it, or would write it otherwise, breaks journals.</summary>
    [Fact]
    public void WhatWasStoredOnce_IsReadForEverAndWrittenAlike()
    {
        var stored = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Procedure", "stored-events.txt")).Select(line => line.Split(' ', 2)).ToList();

        Assert.Equal(ValuationEventKinds.All.Select(row => row.Name).Order(StringComparer.Ordinal), stored.Select(entry => entry[0]).Order(StringComparer.Ordinal));
        Assert.All(stored, entry =>
        {
            var read = ValuationEventJson.Read(entry[0], DateTimeOffset.UnixEpoch, entry[1]);
            Assert.Equal((entry[0], entry[1]), (ValuationEventJson.KindOf(read), ValuationEventJson.Write(read)));
        });
    }

    [Theory]
    [InlineData("price-fixed.v9", "{}")]
    [InlineData("party-added.v1", "")]
    [InlineData("party-added.v1", "null")]
    [InlineData("party-added.v1", "{}")]
    [InlineData("party-added.v1", """{"party":null}""")]
    [InlineData("party-added.v1", """{"party":{"id":"X"}}""")]
    [InlineData("party-added.v1", """{"party":{"id":"X","role":1},"more":1}""")]
    public void APayloadThatDoesNotFit_IsAFormatFault(string kind, string payload) =>
        Assert.Throws<FormatException>(() => ValuationEventJson.Read(kind, DateTimeOffset.UnixEpoch, payload));

    [Fact]
    public void MoneyIsFen_DaysAreDates_AndEnumerationsAreNumbers() =>
        Assert.Equal(
            """{"kind":3,"amountFen":101000000,"reportDate":"2026-03-02","validUntil":"2027-03-02","lastStart":"2027-09-02","isCapped":false,"counted":["A","乙"]}""",
            ValuationEventJson.Write(new PriceFixed(ReferencePriceKind.OnlineInquiry, Yuan(1_010_000), Day("2026-03-02"), Day("2027-03-02"), Day("2027-09-02"), IsCapped: false, ["A", "乙"])));
}
