using System.Collections.Immutable;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Notifying those concerned, publishing the notice, correcting its texts (AUC-16.1, AUC-16.2, AUC-12.2, NOTE-V, ATT-D).</summary>
internal static class SaleNoticeRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        RecordNotification c => Notify(state, c.PartyId, c.On, CourtTime.DayOf(at)) ?? OnDocument(c.Document, new PartyNotified(c.PartyId, c.Way, c.On, c.Document)),
        WaiveNotification c => !IsNotifying(state) ? Refuse(DisposalRefusal.WrongPhase)
            : state.FindParty(c.PartyId) is null ? Refuse(DisposalRefusal.UnknownParty)
            : OnDocument(c.Document, new NotificationWaived(c.PartyId, c.Document)),
        PublishNotification c => Notify(state, c.PartyId, c.On, CourtTime.DayOf(at))
            ?? (state.Unreachable.Contains(c.PartyId) ? OnReason(c.Reason, c.Document, new NotificationPublished(c.PartyId, c.On, c.Reason, c.Document)) : Refuse(DisposalRefusal.Reachable)),
        PublishNotice c => Publish(state, c, CourtTime.DayOf(at)),
        CorrectNotice c => state.Round is not { IsOpen: true } round ? Refuse(DisposalRefusal.WrongPhase)
            : string.IsNullOrWhiteSpace(c.Reason) ? Refuse(DisposalRefusal.ReasonMissing)
            : c.Texts.Count > 0 && c.Texts.All(text => Digest.IsWellFormed(text.Document)) ? Accept(new NoticeCorrected(round.Versions.Count + 1, c.Texts, c.Reason))
            : Refuse(DisposalRefusal.DocumentMissing),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the notice."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        PartyNotified e => Note(state, e.PartyId, standing => standing with { NotifiedOn = e.On }),
        NotificationWaived e => Note(state, e.PartyId, standing => standing with { IsWaived = true }),
        NotificationPublished e => Note(state, e.PartyId, standing => standing with { PublishedOn = e.On }),
        NoticePublished e => Announce(state, e),
        NoticeCorrected e => state with { Round = state.Round! with { Versions = state.Round.Versions.Add(new(e.Version, e.At, e.Texts, e.Reason)) } },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the notice."),
    };

    // From the panel's approval until bidding starts; somebody may become known after the notice.
    private static bool IsNotifying(DisposalState state) => state.Launch is { ApprovedAt: not null } || state.Round is { IsBeforeBidding: true };

    private static DisposalDecision? Notify(DisposalState state, string partyId, DateOnly on, DateOnly today)
    {
        if (!IsNotifying(state)) { return Refuse(DisposalRefusal.WrongPhase); }
        if (state.FindParty(partyId) is null) { return Refuse(DisposalRefusal.UnknownParty); }
        if (on > today) { return Refuse(DisposalRefusal.DayInFuture); }
        // Nobody can be told of a round the panel has not approved yet.
        return state.Launch?.ApprovedAt is { } approved && on < CourtTime.DayOf(approved) ? Refuse(DisposalRefusal.BeforeApproval, CourtTime.DayOf(approved)) : null;
    }

    private static DisposalState Note(DisposalState state, string partyId, Func<NotificationState, NotificationState> change)
    {
        var notes = state.Launch?.Notifications ?? state.Round!.Notifications;
        notes = notes.SetItem(partyId, change(notes.GetValueOrDefault(partyId, new(NotifiedOn: null, IsWaived: false, PublishedOn: null))));
        return state.Launch is { } launch ? state with { Launch = launch with { Notifications = notes } } : state with { Round = state.Round! with { Notifications = notes } };
    }

    private static DisposalDecision Publish(DisposalState state, PublishNotice command, DateOnly today)
    {
        if (state.Launch is not { } launch) { return Refuse(DisposalRefusal.WrongPhase); }
        if (launch.ApprovedAt is null) { return Refuse(DisposalRefusal.PanelDecisionMissing); }
        if (state.Purchase is not null || state.InKind is { Given: not null }) { return Refuse(DisposalRefusal.PurchasePending); }
        // Days pass between the panel's decision and the notice: everything is looked at again on the day itself.
        var faults = LaunchFindings.OnNoticeDay(state, today).Concat(NotificationFindings.Of(state, today));
        return faults.FirstOrDefault(finding => finding.Verdict == FindingVerdict.NotMet) is { } fault
            ? DisposalDecision.Refuse(fault.Refusal, fault.Words)
            : OnDocument(command.Document, new NoticePublished(state.PastRounds.Count + 1, launch.Draft.Kind, today, command.Document));
    }

    private static DisposalState Announce(DisposalState state, NoticePublished e) => state with
    {
        Phase = RoundPath.During(e.Kind),
        Launch = null,
        Round = new(e.RoundNumber, state.Launch!.Draft, e.PublishedOn)
        {
            // A notice published on another day than planned says that day: what is published is what counts.
            Versions = [new(1, e.At, [.. state.Launch.Draft.Texts.Select(text => text.Kind == NoticeTextKind.Notice ? text with { Document = e.Document } : text)], Reason: null)],
            Notifications = state.Launch.Notifications,
        },
    };
}
