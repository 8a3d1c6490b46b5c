using System.Collections.Immutable;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Cases;
using Auction.Domain.Procedures;
using Auction.Domain.Rules;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Opening a disposal, and the facts that may change while it goes on (LIM-1, LIM-2, GEN-7).</summary>
internal static class OpeningRules
{
    public static DisposalDecision Open(DisposalState state, OpenDisposal command)
    {
        if (state.Terms is not null) { return Refuse(DisposalRefusal.AlreadyOpened); }
        var terms = command.Terms;
        if (terms.Parties.Any(party => party.Id.Length == 0) || terms.Parties.DistinctBy(party => party.Id, StringComparer.Ordinal).Count() != terms.Parties.Count) { return Refuse(DisposalRefusal.PartyTaken); }
        if (!terms.Parties.Any(party => party.Role == DisposalRole.Applicant) || !terms.Parties.Any(party => party.Role == DisposalRole.Debtor)) { return Refuse(DisposalRefusal.SideMissing); }
        return terms.Parties.All(IsSound) && IsSound(terms.Claims) ? Accept(new DisposalOpened(terms)) : Refuse(DisposalRefusal.AmountMalformed);
    }

    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        NameParty c => Name(state, c.Party),
        UpdateClaims c => !IsSound(c.Claims) ? Refuse(DisposalRefusal.AmountMalformed)
            : c.Claims.AsOf > CourtTime.DayOf(at) ? Refuse(DisposalRefusal.DayInFuture)
            : OnDocument(c.Document, new ClaimsUpdated(c.Claims, c.Document)),
        RecordSeizureRenewal c => Renew(state, c, CourtTime.DayOf(at)),
        FollowSeizure c => Follow(state, c, CourtTime.DayOf(at)),
        RecordHomeException c => state.Has(DisposalFlags.NecessaryHome)
            ? OnDocument(c.Document, new HomeExceptionRecorded(c.Exception, c.Document))
            : Refuse(DisposalRefusal.NoNecessaryHome),
        RecordReach c => state.FindParty(c.PartyId) is null
            ? Refuse(DisposalRefusal.UnknownParty)
            : OnDocument(c.Document, new ReachRecorded(c.PartyId, c.IsUnreachable, c.Document)),
        ChangeCourt c => string.IsNullOrWhiteSpace(c.CourtId) || c.CourtId == state.CourtId ? Refuse(DisposalRefusal.SameCourt)
            : c.From > CourtTime.DayOf(at) ? Refuse(DisposalRefusal.DayInFuture)
            : OnDocument(c.Document, new CourtChanged(c.CourtId, c.From, c.Document)),
        ExplainLateness c => Explain(state, c, at),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the opening."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        DisposalOpened e => state with
        {
            Terms = e.Terms,
            Book = RuleBooks.Named(e.Terms.RuleBook),
            Phase = DisposalPhase.Pending,
            OpenedAt = e.At,
            CourtId = e.Terms.CourtId,
            Parties = [.. e.Terms.Parties],
            Claims = e.Terms.Claims,
            SeizedUntil = e.Terms.SeizedUntil,
        },
        PartyNamed e => state with { Parties = state.Parties.Add(e.Party) },
        ClaimsUpdated e => state with { Claims = e.Claims },
        SeizureExtended e => state with { SeizedUntil = e.Until },
        SeizureFollowed e => state with { SeizedUntil = e.Until },
        HomeExceptionRecorded e => state with { HomeException = e.Exception },
        ReachRecorded e => state with { Unreachable = e.IsUnreachable ? state.Unreachable.Add(e.PartyId) : state.Unreachable.Remove(e.PartyId) },
        CourtChanged e => state with { CourtId = e.CourtId },
        LatenessExplained e => state with { DelayReasons = state.DelayReasons.SetItem(e.Key, e.Reason) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the opening."),
    };

    private static DisposalDecision Name(DisposalState state, DisposalParty party)
    {
        if (party.Id.Length == 0 || state.FindParty(party.Id) is not null) { return Refuse(DisposalRefusal.PartyTaken); }
        return IsSound(party) ? Accept(new PartyNamed(party)) : Refuse(DisposalRefusal.AmountMalformed);
    }

    private static DisposalDecision Renew(DisposalState state, RecordSeizureRenewal command, DateOnly today)
    {
        if (command.On > today) { return Refuse(DisposalRefusal.DayInFuture); }
        // LIM-2: renewable before expiry only; afterwards it would be a new seizure, with its own rank.
        if (command.On > state.SeizedUntil) { return Refuse(DisposalRefusal.SeizureLapsed, state.SeizedUntil); }
        var longest = SeizurePeriods.Longest(state.Book, state.Terms!.AssetClass, command.On);
        if (command.Until > longest) { return Refuse(DisposalRefusal.SeizureTooLong, longest); }
        return command.Until < command.On ? Refuse(DisposalRefusal.DayInPast) : OnDocument(command.Document, new SeizureExtended(command.On, command.Until, command.Document));
    }

    // The file may also bring the end nearer: a seizure that was lifted or wrongly recorded holds nothing.
    private static DisposalDecision Follow(DisposalState state, FollowSeizure command, DateOnly today)
    {
        if (command.From > today) { return Refuse(DisposalRefusal.DayInFuture); }
        var longest = SeizurePeriods.Longest(state.Book, state.Terms!.AssetClass, command.From);
        if (command.Until > longest) { return Refuse(DisposalRefusal.SeizureTooLong, longest); }
        return command.Until == state.SeizedUntil ? Accept() : OnDocument(command.Document, new SeizureFollowed(command.From, command.Until, command.Document));
    }

    private static DisposalDecision Explain(DisposalState state, ExplainLateness command, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(command.Reason)) { return Refuse(DisposalRefusal.ReasonMissing); }
        return DisposalDeadlines.Of(state).Any(deadline => deadline.Key == command.Key && deadline.LacksReason(at))
            ? Accept(new LatenessExplained(command.Key, command.Reason))
            : Refuse(DisposalRefusal.NoDelay);
    }

    private static bool IsSound(DisposalParty party) => party.Rank is null or > 0 && (party.Claim is not { } claim || IsSound(claim));

    private static bool IsSound(ClaimFigures claims) => IsSound(claims.Debt) && IsSound(claims.PriorityClaims) && IsSound(claims.Costs);

    private static bool IsSound(Money amount) => amount >= Money.Zero && amount <= Money.Largest;
}
