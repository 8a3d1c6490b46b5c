using Auction.Domain.Procedures;
using Auction.Domain.Rules;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>The collegial panel: odd, at least three, majority, dissent on record, everybody signs (AUC-27, PAN-1).</summary>
internal static class PanelRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command) => command switch
    {
        NamePanel c => state.Launch is not null ? Refuse(DisposalRefusal.WrongPhase)
            : IsSound(c.Members, state.Book) ? Accept(new PanelNamed(c.Members))
            : Refuse(DisposalRefusal.PanelUnsound, state.Book.PanelMembersMin),
        SignPanel c => Sign(state, c),
        RecordMinutes c => Record(state, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the panel."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        PanelNamed e => state with { Panel = [.. e.Members] },
        PanelSigned e => state with { Launch = state.Launch! with { Votes = state.Launch.Votes.SetItem(e.MemberId, e) } },
        MinutesRecorded e => state with { Launch = state.Launch! with { Minutes = e.Document } },
        LaunchApproved e => state with { Launch = state.Launch! with { ApprovedAt = e.At } },
        LaunchTurnedDown => state with { Launch = null },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the panel."),
    };

    /// <summary>Once everybody has signed and the minutes are there, the majority has decided.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state)
    {
        if (state.Launch is not { ApprovedAt: null, Minutes: not null } launch || launch.Votes.Count < launch.Members.Count) { return null; }
        var votes = launch.Votes.Values.Count(vote => vote.IsFor);
        var against = launch.Members.Count - votes;
        return (state.LastStamp, votes > against ? new LaunchApproved(votes, against) : new LaunchTurnedDown(votes, against));
    }

    /// <summary>True for a panel that may decide.</summary>
    public static bool IsSound(IReadOnlyList<string> members, RuleBook book) => members.Count >= book.PanelMembersMin
        && members.Count % 2 == 1
        && !members.Any(string.IsNullOrWhiteSpace)
        && members.Distinct(StringComparer.Ordinal).Count() == members.Count;

    // The minutes hold every vote and every dissent, so there are none before the last signature.
    private static DisposalDecision Record(DisposalState state, RecordMinutes command)
    {
        if (state.Launch is not { ApprovedAt: null, Minutes: null } launch) { return Refuse(DisposalRefusal.WrongPhase); }
        return launch.Votes.Count < launch.Members.Count
            ? Refuse(DisposalRefusal.MinutesTooEarly, launch.Votes.Count, launch.Members.Count)
            : OnDocument(command.Document, new MinutesRecorded(command.Document));
    }

    private static DisposalDecision Sign(DisposalState state, SignPanel command)
    {
        if (state.Launch is not { ApprovedAt: null } launch) { return Refuse(DisposalRefusal.WrongPhase); }
        if (!launch.Members.Contains(command.MemberId, StringComparer.Ordinal)) { return Refuse(DisposalRefusal.NotOnPanel); }
        if (launch.Votes.ContainsKey(command.MemberId)) { return Refuse(DisposalRefusal.SignedBefore); }
        return command.IsFor || Digest.IsWellFormed(command.Dissent) ? Accept(new PanelSigned(command.MemberId, command.IsFor, command.Dissent)) : Refuse(DisposalRefusal.DissentMissing);
    }
}
