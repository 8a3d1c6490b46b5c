using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>From the choice of the platform to the submission to the panel (AUC-5, DIS-6, AUC-27).</summary>
internal static class LaunchRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        ChoosePlatform c => state.FindParty(c.PartyId)?.Role != DisposalRole.Applicant ? Refuse(DisposalRefusal.UnknownParty)
            : state.Rounds.Any() || string.IsNullOrWhiteSpace(c.PlatformId) ? Refuse(DisposalRefusal.WrongPhase)
            : Accept(new PlatformChosen(c.PartyId, c.PlatformId)),
        TellNoSurplus c => !SalePriceRules.IsBetweenRounds(state) || state.Launch is not null ? Refuse(DisposalRefusal.WrongPhase)
            : c.On > CourtTime.DayOf(at) ? Refuse(DisposalRefusal.DayInFuture)
            : OnDocument(c.Document, new NoSurplusTold(c.On, state.Claims.NoSurplusLimit, c.Document)),
        AskToGoOn c => GoOn(state, c, at),
        SubmitLaunch c => Submit(state, c, CourtTime.DayOf(at)),
        DropLaunch c => state.Launch is null ? Refuse(DisposalRefusal.WrongPhase) : OnReason(c.Reason, c.Document, new LaunchDropped(c.Reason, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the launch."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        PlatformChosen e => state with { PlatformChoices = state.PlatformChoices.SetItem(e.PartyId, e.PlatformId) },
        NoSurplusTold e => state with { NoSurplus = new(e.On, e.Limit) },
        GoingOnAsked e => state with { NoSurplus = state.NoSurplus! with { AskedAt = e.At } },
        LaunchSubmitted e => state with { Launch = new(e.Draft, e.At, state.Panel) { Reasons = e.Reasons } },
        LaunchDropped => state with { Launch = null },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the launch."),
    };

    /// <summary>The applicant's time to ask to go on (DIS-6).</summary>
    public static PeriodEnd NoSurplusAnswer(DisposalState state, NoSurplusState told) => Period.Days(state.Calendar, told.On, state.Book.NoSurplusAnswerDays);

    private static DisposalDecision GoOn(DisposalState state, AskToGoOn command, DateTimeOffset at)
    {
        if (state.FindParty(command.PartyId)?.Role != DisposalRole.Applicant) { return Refuse(DisposalRefusal.UnknownParty); }
        if (state.NoSurplus is not { AskedAt: null } told) { return Refuse(DisposalRefusal.WrongPhase); }
        var end = NoSurplusAnswer(state, told);
        return at >= end.EndsAt ? Refuse(DisposalRefusal.TooLate, end.LastDay) : OnDocument(command.Document, new GoingOnAsked(command.PartyId, command.Document));
    }

    private static DisposalDecision Submit(DisposalState state, SubmitLaunch command, DateOnly today)
    {
        if (state.Launch is not null || RoundPath.Next(state) is null) { return Refuse(DisposalRefusal.WrongPhase); }
        if (state.Purchase is not null || state.InKind is { Given: not null }) { return Refuse(DisposalRefusal.PurchasePending); }
        if (!PanelRules.IsSound(state.Panel, state.Book)) { return Refuse(DisposalRefusal.PanelUnsound, state.Book.PanelMembersMin); }
        var findings = LaunchFindings.Of(command.Draft, command.Context, state, today);
        if (findings.FirstOrDefault(finding => finding.Verdict == FindingVerdict.NotMet) is { } fault) { return DisposalDecision.Refuse(fault.Refusal, fault.Words); }
        var open = findings.Where(finding => finding.Verdict == FindingVerdict.NeedsDecision).ToList();
        if (open.Find(finding => string.IsNullOrWhiteSpace(command.Reasons.GetValueOrDefault(finding.Key))) is { } unanswered) { return Refuse(DisposalRefusal.FindingUnanswered, unanswered.Words); }
        return Accept(new LaunchSubmitted(command.Draft, [.. open.Select(finding => new FindingReason(finding.Key, command.Reasons[finding.Key]))]));
    }
}
