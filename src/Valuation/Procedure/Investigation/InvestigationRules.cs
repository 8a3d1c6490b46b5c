using Auction.Domain.Calendar;
using Auction.Domain.Cases;
using Auction.Domain.Rules;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>Opening, finding out, and what persons concerned ask for.</summary>
/// <remarks>Rules REF-1, REF-3.1, REF-3.2, REF-4.1, GUI-1, GUI-2, GUI-3, LIM-1, LIM-2.</remarks>
internal static class InvestigationRules
{
    public static ValuationDecision Open(ValuationState state, OpenValuation command, DateTimeOffset at)
    {
        var terms = command.Terms;
        if (state.Terms is not null) { return Refuse(ValuationRefusal.AlreadyOpened); }
        if (terms.Parties.DistinctBy(party => party.Id, StringComparer.Ordinal).Count() != terms.Parties.Count || terms.Parties.Any(party => string.IsNullOrWhiteSpace(party.Id))) { return Refuse(ValuationRefusal.PartyTaken); }
        if (!terms.Parties.Any(party => party.Role == PartyRole.Applicant) || !terms.Parties.Any(party => party.Role == PartyRole.Debtor)) { return Refuse(ValuationRefusal.SideMissing); }
        if (terms.SeizedOn > CourtTime.DayOf(at)) { return Refuse(ValuationRefusal.DayInFuture); }
        var longest = SeizurePeriods.Longest(RuleBooks.Named(terms.RuleBook), terms.AssetClass, terms.SeizedOn);
        return terms.SeizedUntil > longest || terms.SeizedUntil < terms.SeizedOn
            ? Refuse(ValuationRefusal.SeizureTooLong, longest)
            : Accept(new ValuationOpened(terms));
    }

    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        AddParty c => Add(state, c),
        RecordFact c => Record(state, c),
        RecordPricingFacts c => Digest.IsWellFormed(c.Facts.Document) ? Accept(new PricingFactsRecorded(c.Facts)) : Refuse(ValuationRefusal.DocumentMissing),
        RecordNecessaryHome c => Digest.IsWellFormed(c.Home.Document) ? Accept(new NecessaryHomeRecorded(c.Home)) : Refuse(ValuationRefusal.DocumentMissing),
        DecideOccupancyClaim c => Digest.IsWellFormed(c.Document) ? Accept(new OccupancyClaimDecided(c.ClaimId, c.IsCarried, c.Document)) : Refuse(ValuationRefusal.DocumentMissing),
        TakeInvestigationMeasure c => Digest.IsWellFormed(c.Document) ? Accept(new InvestigationMeasureTaken(c.Measure, c.Document)) : Refuse(ValuationRefusal.DocumentMissing),
        RenewSeizure c => Renew(state, c, CourtTime.DayOf(at)),
        RecordUnreachable c => Reach(state, c),
        MakeRequests c => state.FindParty(c.PartyId) is null ? Refuse(ValuationRefusal.UnknownParty) : Accept(new RequestsMade(c.PartyId, c.Requests)),
        RefuseAgreement c => Refusing(state, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of the investigation."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        ValuationOpened e => state with
        {
            Terms = e.Terms,
            Book = RuleBooks.Named(e.Terms.RuleBook),
            Phase = ValuationPhase.Investigating,
            OpenedAt = e.At,
            Parties = [.. e.Terms.Parties.Select(party => new PartyState(party.Id, party.Role))],
            Investigation = new() { SeizedOn = e.Terms.SeizedOn, SeizedUntil = e.Terms.SeizedUntil },
        },
        PartyAdded e => state with { Parties = state.Parties.Add(new(e.Party.Id, e.Party.Role)) },
        FactRecorded e => state with { Investigation = state.Investigation with { Facts = state.Investigation.Facts.SetItem(e.Subject, new(e.Standing, e.Document, e.At)) } },
        InvestigationCompleted e => state with { Phase = ValuationPhase.Choosing, Investigation = state.Investigation with { CompletedAt = e.At } },
        PricingFactsRecorded e => state with { Investigation = state.Investigation with { Pricing = e.Facts } },
        NecessaryHomeRecorded e => state with { Investigation = state.Investigation with { Home = e.Home } },
        OccupancyClaimDecided e => state with { Investigation = state.Investigation with { Claims = state.Investigation.Claims.Add(e) } },
        InvestigationMeasureTaken e => state with { Investigation = state.Investigation with { Measures = state.Investigation.Measures.Add(e) } },
        SeizureRenewed e => state with { Investigation = state.Investigation with { SeizedOn = e.From, SeizedUntil = e.Until } },
        PartyReachRecorded e => Change(state, e.PartyId, party => party with { IsUnreachable = e.IsUnreachable }),
        RequestsMade e => Change(state, e.PartyId, party => party with { Requests = e.Requests }),
        AgreementRefused e => Change(state, e.PartyId, party => party with { RefusesAgreement = true }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the investigation."),
    };

    private static ValuationDecision Add(ValuationState state, AddParty command) =>
        string.IsNullOrWhiteSpace(command.Party.Id) || state.FindParty(command.Party.Id) is not null
            ? Refuse(ValuationRefusal.PartyTaken)
            : Accept(new PartyAdded(command.Party));

    private static ValuationDecision Record(ValuationState state, RecordFact command)
    {
        if (command.Subject == InvestigationSubject.HomeExamined || !InvestigationChecklist.Of(state.Terms!.Kind).Contains(command.Subject)) { return Refuse(ValuationRefusal.SubjectForeign); }
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(command.Standing == FactStanding.Unknown ? ValuationRefusal.EffortsMissing : ValuationRefusal.DocumentMissing); }
        return command.Standing == FactStanding.NotApplicable && InvestigationChecklist.IsFact(command.Subject)
            ? Refuse(ValuationRefusal.FactAlwaysApplies)
            : Accept(new FactRecorded(command.Subject, command.Standing, command.Document));
    }

    private static ValuationDecision Renew(ValuationState state, RenewSeizure command, DateOnly today)
    {
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(ValuationRefusal.DocumentMissing); }
        if (command.From > today) { return Refuse(ValuationRefusal.DayInFuture); }

        // A renewal after the end is a new seizure with its own rank; it is recorded, and the gap stays visible in the journal.
        var longest = SeizurePeriods.Longest(state.Book, state.Terms!.AssetClass, command.From);
        return command.Until > longest || command.Until < command.From
            ? Refuse(ValuationRefusal.SeizureTooLong, longest)
            : Accept(new SeizureRenewed(command.From, command.Until, command.Document));
    }

    private static ValuationDecision Reach(ValuationState state, RecordUnreachable command)
    {
        if (state.FindParty(command.PartyId) is null) { return Refuse(ValuationRefusal.UnknownParty); }
        return Digest.IsWellFormed(command.Document)
            ? Accept(new PartyReachRecorded(command.PartyId, command.IsUnreachable, command.Document))
            : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Refusing(ValuationState state, RefuseAgreement command)
    {
        if (state.FindParty(command.PartyId) is not { Role: PartyRole.Applicant or PartyRole.Debtor } party) { return Refuse(ValuationRefusal.UnknownParty); }
        if (party.RefusesAgreement) { return Unchanged; }
        if (state.Phase is ValuationPhase.Investigating or ValuationPhase.Choosing) { return Accept(new AgreementRefused(party.Id)); }
        return state is { Phase: ValuationPhase.Agreeing, Agreement.Figure: null }
            ? Accept(new AgreementRefused(party.Id), new MethodFailed(ReferencePriceKind.Agreed, MethodFailure.Refused))
            : Refuse(ValuationRefusal.WrongPhase);
    }

    private static ValuationState Change(ValuationState state, string partyId, Func<PartyState, PartyState> change) =>
        state.FindParty(partyId) is { } party ? state with { Parties = state.Parties.Replace(party, change(party)) } : state;
}
