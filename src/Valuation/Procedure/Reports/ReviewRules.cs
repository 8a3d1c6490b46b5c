using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>The court's review of reports, and their service.</summary>
/// <remarks>Rules REF-12, REF-20, REF-21.1, REF-21.2.</remarks>
internal static class ReviewRules
{
    private const ReportFaultKind LastOnline = ReportFaultKind.OmitsPart;

    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        ReviewReports c => Review(state, c),
        RecordService c => Serve(state, c, CourtTime.DayOf(at)),
        PublishService c => Publish(state, c, CourtTime.DayOf(at)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of review or service."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        ReportsReviewed { AsksCorrection: true } e => Correct(state, e),
        ReportsReviewed e => Pass(state, e),
        ReportsServed e => Recipient(state, e.PartyId, e.At, service => service with { ReceivedOn = e.ReceivedOn, Way = e.Way }),
        ServicePublished e => Recipient(state, e.PartyId, e.At, service => service with { PublishedOn = e.PublishedOn }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of review or service."),
    };

    /// <summary>A new edition goes out to everybody.</summary>
    public static ValuationState Deliver(ValuationState state, DateTimeOffset at, DateTimeOffset reportsAt) => state with
    {
        Delivery = new((state.Delivery?.Edition ?? 0) + 1, at) { ReportsAt = reportsAt },
        Objections = [],
    };

    private static ValuationDecision Review(ValuationState state, ReviewReports command)
    {
        if (state.Phase != ValuationPhase.Reviewing) { return Refuse(ValuationRefusal.WrongPhase); }
        var reports = ReportIds(state);
        if (command.Faults.Any(fault => !reports.Contains(fault.ReportId, StringComparer.Ordinal))) { return Refuse(ValuationRefusal.UnknownReport); }
        if (!command.Faults.All(fault => Digest.IsWellFormed(fault.Document))) { return Refuse(ValuationRefusal.DocumentMissing); }
        if (state.Method != ReferencePriceKind.OnlineInquiry) { return Accept(new ReportsReviewed(command.Faults, command.Faults.Count > 0)); }
        if (command.Faults.Any(fault => fault.Kind > LastOnline)) { return Refuse(ValuationRefusal.FaultNotForOnline); }

        // REF-12: corrections are asked for only when every report is faulty; after one such round the faulty ones are left aside.
        var allFaulty = reports.All(id => command.Faults.Any(fault => fault.ReportId == id));
        if (!allFaulty) { return Accept(new ReportsReviewed(command.Faults, AsksCorrection: false)); }
        return state.Online!.CorrectionRounds == 0
            ? Accept(new ReportsReviewed(command.Faults, AsksCorrection: true))
            : Accept(new MethodFailed(ReferencePriceKind.OnlineInquiry, MethodFailure.NoneCorrected));
    }

    /// <summary>Ids of the reports under review or served.</summary>
    public static IReadOnlyList<string> ReportIds(ValuationState state) => state.Method == ReferencePriceKind.OnlineInquiry
        ? [.. state.Online!.Counting.Select(platform => platform.Id)]
        : [state.Appraisal!.Commission!.InstitutionId];

    private static ValuationState Correct(ValuationState state, ReportsReviewed e)
    {
        var correcting = state with { Phase = ValuationPhase.Correcting };
        return state.Method == ReferencePriceKind.OnlineInquiry
            ? correcting with { Online = OnlineRules.AskCorrection(state.Online!, ReportIds(state), CourtTime.DayOf(e.At)) with { CorrectionRounds = state.Online!.CorrectionRounds + 1 } }
            : CommissionFold.Change(correcting, commission => commission with { CorrectionAskedAt = e.At, Corrections = commission.Corrections.Add(new(e.At, AnsweredAt: null)) });
    }

    private static ValuationState Pass(ValuationState state, ReportsReviewed e)
    {
        if (state.Method != ReferencePriceKind.OnlineInquiry)
        {
            return Deliver(state with { Phase = ValuationPhase.Objections }, e.At, state.Appraisal!.Commission!.ReportedAt!.Value);
        }

        var online = state.Online!;
        var reportsAt = online.ClosedAt ?? e.At;
        var passed = state with
        {
            Phase = ValuationPhase.Objections,
            Online = online with { Platforms = [.. online.Platforms.Select(platform => e.Faults.Any(fault => fault.ReportId == platform.Id) ? platform with { IsExcluded = true } : platform)] },
        };
        return Deliver(passed, e.At, reportsAt);
    }

    private static ValuationDecision Serve(ValuationState state, RecordService command, DateOnly today)
    {
        if (Check(state, command.PartyId, command.ReceivedOn, command.Document, today) is { } refusal) { return Refuse(refusal); }
        return state.Delivery!.Services.GetValueOrDefault(command.PartyId)?.ReceivedOn is not null
            ? Refuse(ValuationRefusal.AlreadyServed)
            : Accept(new ReportsServed(command.PartyId, command.Way, command.ReceivedOn, command.Document));
    }

    private static ValuationDecision Publish(ValuationState state, PublishService command, DateOnly today)
    {
        if (Check(state, command.PartyId, command.PublishedOn, command.Document, today) is { } refusal) { return Refuse(refusal); }
        return state.Delivery!.Services.ContainsKey(command.PartyId)
            ? Refuse(ValuationRefusal.AlreadyServed)
            : Accept(new ServicePublished(command.PartyId, command.PublishedOn, command.Document));
    }

    private static ValuationRefusal? Check(ValuationState state, string partyId, DateOnly day, string document, DateOnly today)
    {
        if (state.Delivery is null || state.Phase is not (ValuationPhase.Objections or ValuationPhase.Fixed)) { return ValuationRefusal.NothingToServe; }
        if (state.FindParty(partyId) is null) { return ValuationRefusal.UnknownParty; }
        if (day > today) { return ValuationRefusal.DayInFuture; }
        if (day < CourtTime.DayOf(state.Delivery.PassedAt)) { return ValuationRefusal.BeforeDelivery; }
        return Digest.IsWellFormed(document) ? null : ValuationRefusal.DocumentMissing;
    }

    private static ValuationState Recipient(ValuationState state, string partyId, DateTimeOffset at, Func<RecipientService, RecipientService> change)
    {
        var services = state.Delivery!.Services;
        var service = services.GetValueOrDefault(partyId) ?? new RecipientService { RecordedAt = at };
        return state with { Delivery = state.Delivery with { Services = services.SetItem(partyId, change(service)) } };
    }
}
