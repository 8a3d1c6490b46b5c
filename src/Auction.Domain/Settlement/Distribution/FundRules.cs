using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Procedures;
using Auction.Domain.Rules;
using static Auction.Domain.Settlement.Distribution.DistributionAnswer;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Money that arrives (MON-1, MON-10) and the claims on it (FEE-14, DIS-28, CPI-514).</summary>
internal static class FundRules
{
    public static DistributionDecision Open(DistributionState state, OpenDistribution command)
    {
        if (state.Terms is not null) { return Refuse(DistributionRefusal.AlreadyOpened); }
        var terms = command.Terms;
        return new[] { terms.Number, terms.CourtId, terms.CaseAccount, terms.DebtorId }.Any(string.IsNullOrWhiteSpace) || !Enum.IsDefined(terms.Order)
            ? Refuse(DistributionRefusal.TermsMalformed)
            : Accept(new DistributionOpened(terms));
    }

    public static DistributionDecision Decide(DistributionState state, DistributionCommand command, DateTimeOffset at) => command switch
    {
        ExplainLatePayout c => DistributionDeadlines.Of(state).Any(deadline => deadline.Key == c.Key && deadline.Kind == DeadlineKind.Duty && deadline.LacksReason(at))
            ? string.IsNullOrWhiteSpace(c.Reason) ? Refuse(DistributionRefusal.ReasonMissing) : Accept(new LatePayoutExplained(c.Key, c.Reason))
            : Refuse(DistributionRefusal.NoLateDuty),
        RecordArrival c => Arrive(state, c, at),
        MatchArrival c => state.FindUnclaimed(c.ArrivalId) is null
            ? Refuse(DistributionRefusal.UnknownArrival)
            : OnDocument(c.Document, new ArrivalMatched(c.ArrivalId, c.Document)),
        _ when state.Phase > DistributionPhase.Matched => Refuse(DistributionRefusal.WrongPhase),
        RecordClaim c => Register(state, new(c.ClaimId, c.PayeeId, c.Class, c.Amount, state.LastClaim + 1, c.Rank), feeBase: null, c.Document),
        ChargeFee c => c.Enforced <= Money.Zero || c.Enforced > Money.Largest
            ? Refuse(DistributionRefusal.AmountMalformed)
            : Register(state, new(c.ClaimId, c.PayeeId, ClaimClass.EnforcementFee, EnforcementFee.Of(c.Enforced), state.LastClaim + 1), c.Enforced, c.Document),
        WithdrawClaim c => state.Claims.Exists(claim => claim.Id == c.ClaimId)
            ? OnDocument(c.Document, new ClaimWithdrawn(c.ClaimId, c.Document))
            : Refuse(DistributionRefusal.UnknownClaim),
        FixClaims c => state.Arrivals.Exists(arrival => !arrival.IsMatched && !state.Returned.ContainsKey(arrival.Id)) ? Refuse(DistributionRefusal.Unmatched)
            : state.Phase != DistributionPhase.Matched ? Refuse(DistributionRefusal.NoMoney)
            : OnDocument(c.Document, new ClaimsFixed(c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the money."),
    };

    public static DistributionState Apply(DistributionState state, DistributionEvent happened) => happened switch
    {
        DistributionOpened e => state with { Terms = e.Terms, Book = RuleBooks.Named(e.Terms.RuleBook), Phase = DistributionPhase.Arrived },
        ArrivalRecorded e => Counted(state with { Arrivals = state.Arrivals.Add(e.Arrival) }),
        ArrivalMatched e => Counted(state with { Arrivals = [.. state.Arrivals.Select(arrival => arrival.Id == e.ArrivalId ? arrival with { IsMatched = true } : arrival)] }),
        ClaimRecorded e => state with { Claims = state.Claims.Add(e.Claim), ClaimIds = state.ClaimIds.Add(e.Claim.Id), LastClaim = e.Claim.Number },
        ClaimWithdrawn e => state with { Claims = state.Claims.RemoveAll(claim => claim.Id == e.ClaimId) },
        ClaimsFixed => state with { Phase = DistributionPhase.Claimed },
        LatePayoutExplained e => state with { LateReasons = state.LateReasons.SetItem(e.Key, e.Reason) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the money."),
    };

    // Money that comes once the claims are fixed is distributed by a plan of its own.
    private static DistributionDecision Arrive(DistributionState state, RecordArrival command, DateTimeOffset at)
    {
        var arrival = command.Arrival;
        if (state.Phase > DistributionPhase.Matched) { return Refuse(DistributionRefusal.WrongPhase); }
        if (string.IsNullOrWhiteSpace(arrival.Id) || string.IsNullOrWhiteSpace(arrival.SourceId) || state.Arrivals.Exists(other => other.Id == arrival.Id)) { return Refuse(DistributionRefusal.IdTaken); }
        if (!arrival.Amount.IsPositive || arrival.Amount > Money.Largest) { return Refuse(DistributionRefusal.AmountMalformed); }
        return arrival.NoticedOn > CourtTime.DayOf(at) ? Refuse(DistributionRefusal.DayInFuture) : OnDocument(command.Document, new ArrivalRecorded(arrival, command.Document));
    }

    private static DistributionDecision Register(DistributionState state, DistributionClaim claim, Money? feeBase, string document)
    {
        if (string.IsNullOrWhiteSpace(claim.Id) || claim.Id == DistributionState.SurplusId || state.ClaimIds.Contains(claim.Id)) { return Refuse(DistributionRefusal.IdTaken); }
        if (string.IsNullOrWhiteSpace(claim.PayeeId)) { return Refuse(DistributionRefusal.UnknownParty); }
        if (!Enum.IsDefined(claim.Class) || claim.Class == ClaimClass.Surplus || (feeBase is null && claim.Class == ClaimClass.EnforcementFee)) { return Refuse(DistributionRefusal.ClassMalformed); }
        if (!claim.Amount.IsPositive || claim.Amount > Money.Largest) { return Refuse(DistributionRefusal.AmountMalformed); }
        var needsRank = claim.Class == ClaimClass.Preferred || (state.Terms!.Order == OrdinaryOrder.BySeizure && claim.Class is ClaimClass.Ordinary or ClaimClass.DefaultInterest);
        return needsRank ? claim.Rank is null or < 1 ? Refuse(DistributionRefusal.RankMissing) : OnDocument(document, new ClaimRecorded(claim, feeBase, document))
            : Digest.IsWellFormed(document) ? Accept(new ClaimRecorded(claim with { Rank = null }, feeBase, document))
            : Refuse(DistributionRefusal.DocumentMissing);
    }

    /// <summary>The state with its phase brought up to the money: matched once all of it is the case’s or has gone back.</summary>
    public static DistributionState Counted(DistributionState state) =>
        state with { Phase = state.Arrivals.Exists(arrival => arrival.IsMatched) && state.Arrivals.TrueForAll(arrival => arrival.IsMatched || state.Returned.ContainsKey(arrival.Id)) ? DistributionPhase.Matched : DistributionPhase.Arrived };
}
