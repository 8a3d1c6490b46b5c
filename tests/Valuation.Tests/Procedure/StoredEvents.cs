using Valuation.Procedure;

namespace Valuation.Tests.Procedure;

/// <summary>Checks that a journal can be written down and read back to the same state.</summary>
internal static class StoredEvents
{
    public static void AssertRoundTrip(ValuationScene scene)
    {
        var stored = scene.Events.Select(happened => (Kind: ValuationEventJson.KindOf(happened), happened.At, Payload: ValuationEventJson.Write(happened))).ToList();
        foreach (var (kind, at, payload) in stored)
        {
            var read = ValuationEventJson.Read(kind, at, payload);
            Assert.Equal((kind, at, payload), (ValuationEventJson.KindOf(read), read.At, ValuationEventJson.Write(read)));
        }

        var replayed = ValuationEventJson.Replay(stored);
        Assert.Equal(
            (scene.State.Phase, scene.State.Seq, scene.State.LastStamp, scene.State.Price?.Amount, ValuationRules.WakesAt(scene.State)),
            (replayed.Phase, replayed.Seq, replayed.LastStamp, replayed.Price?.Amount, ValuationRules.WakesAt(replayed)));
        Assert.Equal(
            ValuationDeadlines.Of(scene.State).Select(deadline => (deadline.Key, deadline.LastDay, deadline.MetAt)),
            ValuationDeadlines.Of(replayed).Select(deadline => (deadline.Key, deadline.LastDay, deadline.MetAt)));
    }
}
