namespace Auction.Domain.Disposal;

/// <summary>Every finding of the rules about a launch, point by point; shown while the form is filled in, and judged again when it is sent.</summary>
public static class LaunchFindings
{
    /// <summary>All findings, in the order of the form.</summary>
    /// <param name="draft">The launch.</param>
    /// <param name="context">Roster and clauses.</param>
    /// <param name="state">The disposal.</param>
    /// <param name="today">The court day.</param>
    public static IReadOnlyList<Finding> Of(LaunchDraft draft, LaunchContext context, DisposalState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(state);
        return state.Terms is null || state.Price is null
            ? []
            : [.. Always(draft, state, today), .. PublicationFindings.Of(draft, state, context.Clauses), .. PlatformFindings.Of(draft, context, state)];
    }

    /// <summary>The kind of round the law has next; null when none may be launched now (AUC-26.1b, AUC-26.2, DEF-RE).</summary>
    public static Rounds.RoundKind? NextKind(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return RoundPath.Next(state);
    }

    /// <summary>What is looked at again on the day of the notice; the texts are those the panel approved.</summary>
    internal static IEnumerable<Finding> OnNoticeDay(DisposalState state, DateOnly today) => Always(state.Launch!.Draft with { NoticeDay = today }, state, today);

    private static IEnumerable<Finding> Always(LaunchDraft draft, DisposalState state, DateOnly today) =>
        [.. PriceFindings.Of(draft, state), .. TimeFindings.Of(draft, state, today), .. PropertyFindings.Of(draft, state, today)];
}
