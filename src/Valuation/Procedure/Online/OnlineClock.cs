using Auction.Domain.Calendar;

namespace Valuation.Procedure;

/// <summary>The time limits of an online inquiry (REF-11.1, REF-11.2, REF-11.4, REF-12).</summary>
public static class OnlineClock
{
    /// <summary>The end of a platform's own time to report.</summary>
    /// <remarks>
    /// It runs from the day the platform confirmed the order. One that does not confirm within the time counted from the day the order
    /// was sent is treated as having received it that day; otherwise a silent platform would hold the inquiry up for ever.
    /// </remarks>
    public static PeriodEnd Report(ValuationState state, PlatformState platform)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(platform);
        var first = First(state, platform.ConfirmedAt ?? state.Online!.SentAt);
        return state.Online!.IsExtended
            ? Period.Days(state.Calendar, first.LastDay, state.Book.OnlineExtensionDays, StayTimes.Of(state))
            : first;
    }

    /// <summary>The last of the platforms' own deadlines: only then can the group be judged (REF-11.2).</summary>
    public static DateTimeOffset LastReport(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var running = state.Online!.Platforms.Where(platform => !platform.IsOut).ToList();
        return running.Count == 0 ? state.LastStamp : running.Max(platform => Report(state, platform).EndsAt);
    }

    /// <summary>The end of the time for corrections.</summary>
    public static PeriodEnd Correction(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Correction(state, state.Online!.CorrectionAskedOn!.Value);
    }

    internal static PeriodEnd Correction(ValuationState state, DateOnly askedOn)
    {
        return Period.Days(state.Calendar, askedOn, state.Book.OnlineCorrectionDays, StayTimes.Of(state));
    }

    /// <summary>The end of the time if the order had been received at this instant.</summary>
    internal static PeriodEnd First(ValuationState state, DateTimeOffset receivedAt) =>
        Period.Days(
            state.Calendar,
            CourtTime.DayOf(receivedAt),
            state.Online!.IsReissue ? state.Book.OnlineReissueDays : state.Book.OnlineReportDays,
            StayTimes.Of(state));
}

/// <summary>Times the procedure stood still, which periods binding platforms and institutions leave out (CAL-9, REF-19.1).</summary>
internal static class StayTimes
{
    /// <summary>Past stays; while it stands still no period ends, because nothing becomes due.</summary>
    public static IReadOnlyList<Stay> Of(ValuationState state) => state.Stays;
}
