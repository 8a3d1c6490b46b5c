using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>The online inquiry: one order to all, one group decision at the last deadline, corrections.</summary>
/// <remarks>Rules REF-8, REF-9, REF-10, REF-11.1, REF-11.2, REF-11.3, REF-11.4, REF-12, REF-13.2.</remarks>
internal static class OnlineRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        OrderOnlineInquiry c => Order(state, c, CourtTime.DayOf(at)),
        ConfirmOrder c => Confirm(state, c, at),
        RequestOnlineExtension c => Extend(state, c, at),
        SubmitOnlineReport c => Submit(state, c, at),
        DropPlatform c => Drop(state, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of the online inquiry."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened)
    {
        switch (happened)
        {
            case OnlineInquiryOrdered e:
                return state with
                {
                    Phase = ValuationPhase.AskingPlatforms,
                    Method = ReferencePriceKind.OnlineInquiry,
                    Online = new(e.Roster, e.At, e.Order) { Platforms = [.. e.Platforms.Select(id => new PlatformState(id))] },
                };
            case OrderConfirmed e:
                return Change(state, e.PlatformId, platform => platform with { ConfirmedAt = e.At });
            case OnlineExtensionRequested e:
                return Change(state, e.PlatformId, platform => platform with { ExtensionAskedAt = e.At });
            case OnlineReportReceived e:
                return Change(state, e.PlatformId, platform => platform with { Report = e.Report, ReportedAt = e.At, FirstReportedAt = platform.FirstReportedAt ?? e.At, IsCorrected = platform.MustCorrect, CorrectedAt = platform.MustCorrect ? e.At : null });
            case PlatformDropped e:
                return Change(state, e.PlatformId, platform => platform with { IsOut = true });
            case OnlineInquiryExtended e:
                return WithOnline(state, online => online with
                {
                    IsExtended = true,
                    Platforms = [.. online.Platforms.Select(platform => platform with { IsOut = !e.Platforms.Contains(platform.Id) })],
                });
            case OnlineInquiryClosed e:
                return WithOnline(state, online => online with
                {
                    ClosedAt = e.At,
                    Platforms = [.. online.Platforms.Select(platform => platform with { IsOut = !e.Reported.Contains(platform.Id) })],
                }) with { Phase = ValuationPhase.Reviewing };
            case OnlineCorrectionsClosed e:
                return WithOnline(state, online => online with
                {
                    ClosedAt = e.At,
                    Platforms = [.. online.Platforms.Select(platform => platform with { MustCorrect = false, IsExcluded = platform.IsExcluded || !e.Corrected.Contains(platform.Id) })],
                }) with { Phase = ValuationPhase.Reviewing };
            case ObjectedReportsSentBack e:
                return WithOnline(state, online => AskCorrection(online, e.Platforms, CourtTime.DayOf(e.At)));
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the online inquiry.");
        }
    }

    /// <summary>The group decision at the last deadline, and the end of corrections.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state) => state.Phase switch
    {
        ValuationPhase.AskingPlatforms => (OnlineClock.LastReport(state), GroupDecision(state.Online!)),
        ValuationPhase.Correcting => (OnlineClock.Correction(state).EndsAt, CorrectionsOver(state.Online!)),
        _ => null,
    };

    /// <summary>Asks these platforms, out of those that count, for a corrected report.</summary>
    public static OnlineState AskCorrection(OnlineState online, IReadOnlyList<string> platforms, DateOnly today) => online with
    {
        CorrectionAskedOn = today,
        Platforms = [.. online.Platforms.Select(platform => platforms.Contains(platform.Id) ? platform with { MustCorrect = true, IsCorrected = false, CorrectionAskedOn = today, CorrectedAt = null } : platform)],
    };

    private static ValuationEvent GroupDecision(OnlineState online)
    {
        var running = online.Platforms.Where(platform => !platform.IsOut).ToList();
        var reported = running.Where(platform => platform.Report is not null).Select(platform => platform.Id).ToList();
        if (reported.Count > 0) { return new OnlineInquiryClosed(reported); }
        var asked = running.Where(platform => platform.ExtensionAskedAt is not null).Select(platform => platform.Id).ToList();
        return asked.Count > 0 && !online.IsExtended
            ? new OnlineInquiryExtended(asked)
            : new MethodFailed(ReferencePriceKind.OnlineInquiry, MethodFailure.NobodyReported);
    }

    private static ValuationEvent CorrectionsOver(OnlineState online)
    {
        var corrected = online.Counting.Where(platform => platform is { MustCorrect: true, IsCorrected: true }).Select(platform => platform.Id).ToList();
        return corrected.Count > 0 ? new OnlineCorrectionsClosed(corrected) : new MethodFailed(ReferencePriceKind.OnlineInquiry, MethodFailure.NoneCorrected);
    }

    private static ValuationDecision Order(ValuationState state, OrderOnlineInquiry command, DateOnly today)
    {
        if (ValuationPaths.Of(state, ReferencePriceKind.OnlineInquiry, today).Obstacle is { } obstacle) { return Refuse(obstacle); }
        if (!command.Order.IsComplete) { return Refuse(ValuationRefusal.OrderIncomplete); }
        var listed = command.Listed.Distinct(StringComparer.Ordinal).ToList();
        return listed.Count == 0 || listed.Count != command.Asked.Count || !listed.Order(StringComparer.Ordinal).SequenceEqual(command.Asked.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? Refuse(ValuationRefusal.NotAllPlatforms)
            : Accept(new OnlineInquiryOrdered(command.Roster, listed, command.Order));
    }

    private static ValuationDecision Confirm(ValuationState state, ConfirmOrder command, DateTimeOffset at)
    {
        if (state.Phase != ValuationPhase.AskingPlatforms) { return Refuse(ValuationRefusal.WrongPhase); }
        if (state.Online!.Find(command.PlatformId) is not { IsOut: false } platform) { return Refuse(ValuationRefusal.PlatformNotAsked); }
        if (platform.ConfirmedAt is not null) { return Unchanged; }
        return state.Online.IsExtended || at >= OnlineClock.First(state, state.Online.SentAt).EndsAt
            ? Refuse(ValuationRefusal.TooLate, OnlineClock.First(state, state.Online.SentAt).LastDay)
            : Accept(new OrderConfirmed(platform.Id));
    }

    private static ValuationDecision Extend(ValuationState state, RequestOnlineExtension command, DateTimeOffset at)
    {
        if (state.Phase != ValuationPhase.AskingPlatforms) { return Refuse(ValuationRefusal.WrongPhase); }
        if (state.Online!.Find(command.PlatformId) is not { IsOut: false } platform) { return Refuse(ValuationRefusal.PlatformNotAsked); }
        if (state.Online.IsExtended || state.Online.IsReissue) { return Refuse(ValuationRefusal.ExtensionsUsedUp); }
        var end = OnlineClock.Report(state, platform);
        if (at >= end.EndsAt) { return Refuse(ValuationRefusal.TooLate, end.LastDay); }
        return platform.ExtensionAskedAt is not null ? Unchanged : Accept(new OnlineExtensionRequested(platform.Id));
    }

    private static ValuationDecision Submit(ValuationState state, SubmitOnlineReport command, DateTimeOffset at)
    {
        if (state.Online?.Find(command.PlatformId) is not { IsOut: false } platform) { return Refuse(state.Online is null ? ValuationRefusal.WrongPhase : ValuationRefusal.PlatformNotAsked); }
        var isCorrection = platform.MustCorrect && state.Phase is ValuationPhase.Correcting or ValuationPhase.Objections;
        if (!isCorrection && state.Phase != ValuationPhase.AskingPlatforms) { return Refuse(ValuationRefusal.WrongPhase); }
        var end = isCorrection ? OnlineClock.Correction(state) : OnlineClock.Report(state, platform);
        if (at >= end.EndsAt) { return Refuse(ValuationRefusal.TooLate, end.LastDay); }
        var (report, refusal) = ReportCheck.Of(command.Report, ReportCheck.Online, at);
        return report is null ? Refuse(refusal) : Accept(new OnlineReportReceived(platform.Id, report));
    }

    private static ValuationDecision Drop(ValuationState state, DropPlatform command)
    {
        if (state.Phase != ValuationPhase.AskingPlatforms) { return Refuse(ValuationRefusal.WrongPhase); }
        if (state.Online!.Find(command.PlatformId) is not { IsOut: false } platform) { return Refuse(ValuationRefusal.PlatformNotAsked); }
        if (platform.Report is not null) { return Refuse(ValuationRefusal.AlreadyReported); }
        return Digest.IsWellFormed(command.Document) ? Accept(new PlatformDropped(platform.Id, command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationState Change(ValuationState state, string platformId, Func<PlatformState, PlatformState> change) =>
        WithOnline(state, online => online.With(platformId, change));

    private static ValuationState WithOnline(ValuationState state, Func<OnlineState, OnlineState> change) => state with { Online = change(state.Online!) };
}
