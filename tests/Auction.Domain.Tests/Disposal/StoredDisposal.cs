using Auction.Domain.Disposal;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Checks that a journal can be written down and read back to the same state.</summary>
internal static class StoredDisposal
{
    public static void AssertRoundTrip(IReadOnlyList<DisposalEvent> events, DisposalState state)
    {
        var stored = events.Select(happened => (Kind: DisposalEventJson.KindOf(happened), happened.At, Payload: DisposalEventJson.Write(happened))).ToList();
        foreach (var (kind, at, payload) in stored)
        {
            var read = DisposalEventJson.Read(kind, at, payload);
            Assert.Equal((kind, at, payload), (DisposalEventJson.KindOf(read), read.At, DisposalEventJson.Write(read)));
        }

        var replayed = DisposalEventJson.Replay(stored);
        Assert.Equal(
            (state.Phase, state.Seq, state.LastStamp, state.Round?.Stage, state.ClosedAt, DisposalRules.WakesAt(state)),
            (replayed.Phase, replayed.Seq, replayed.LastStamp, replayed.Round?.Stage, replayed.ClosedAt, DisposalRules.WakesAt(replayed)));
        Assert.Equal(
            DisposalDeadlines.Of(state).Select(deadline => (deadline.Key, deadline.LastDay, deadline.MetAt, deadline.LateReason)),
            DisposalDeadlines.Of(replayed).Select(deadline => (deadline.Key, deadline.LastDay, deadline.MetAt, deadline.LateReason)));
    }
}
