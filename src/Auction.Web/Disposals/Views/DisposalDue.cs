using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;

namespace Auction.Web.Disposals.Views;

/// <summary>What is open among the time limits of a disposal.</summary>
internal static class DisposalDue
{
    /// <summary>Open time limits, the next first. A late duty stays due; a right that has lapsed is over.</summary>
    public static IEnumerable<Deadline> Of(DisposalState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return DisposalDeadlines.Of(state)
            .Where(deadline => deadline.MetAt is null && deadline.Kind != DeadlineKind.MinGap && !(state.IsClosed && deadline.Kind != DeadlineKind.Duty) && (deadline.Kind == DeadlineKind.Duty || deadline.DueAt > now))
            .OrderBy(deadline => deadline.DueAt);
    }
}
