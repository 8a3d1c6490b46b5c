using Auction.Data.Rounds;
using Auction.Domain.Rounds;

namespace Auction.Data.Audit;

/// <summary>Whether an entry may follow the state before it. Written apart from the rules, so that a fault there shows here.</summary>
internal static class EventChecks
{
    public static void Check(RoundState before, RoundEvent happened, AuditSubject subject, AuditReport report)
    {
        report.Check(AuditIds.J7, !before.HasEnded, subject, "an entry follows the end of the round");
        switch (happened)
        {
            case BidAccepted bid:
                CheckBid(before, bid, subject, report);
                break;
            case RoundOpened opened:
                report.Check(AuditIds.J3, before.Phase == RoundPhase.Noticed && opened.At >= before.Terms!.StartsAt, subject, "opened before its start or twice");
                break;
            case RoundPaused paused:
                CheckPause(before, paused, subject, report);
                break;
            case RoundResumed resumed:
                CheckResumption(before, resumed, subject, report);
                break;
            case RoundClosed closed:
                CheckClose(before, closed, subject, report);
                break;
        }
    }

    /// <summary>The person behind a code, whose commitment the journal holds.</summary>
    public static void CheckPerson(AuditedRound round, BidderQualified qualified, AuditSubject subject, AuditReport report)
    {
        var person = round.Bidders.FirstOrDefault(row => string.Equals(row.BidderCode, qualified.BidderCode, StringComparison.Ordinal));
        report.Check(
            AuditIds.J9,
            person is not null && person.Rank == qualified.Rank && string.Equals(person.Commitment(), qualified.Commitment, StringComparison.Ordinal),
            subject,
            "no person with this rank and commitment stands behind the code");
    }

    private static void CheckBid(RoundState before, BidAccepted bid, AuditSubject subject, AuditReport report)
    {
        var terms = before.Terms!;
        report.Check(AuditIds.J9, before.Bidders.TryGetValue(bid.BidderCode, out var rank), subject, "the bidder was not admitted");
        report.Check(AuditIds.J2, new BidGrid(terms.StartPrice, terms.Increment).Contains(bid.Amount), subject, "the amount is off the grid or below the start");
        if (before.Leader is { } leader)
        {
            report.Check(AuditIds.J2, !string.Equals(leader.BidderCode, bid.BidderCode, StringComparison.Ordinal), subject, "the leader outbid itself");
            report.Check(
                AuditIds.J2,
                bid.Amount > leader.Amount || (bid.Amount == leader.Amount && rank < leader.Rank),
                subject,
                "it does not beat the bid before");
        }

        report.Check(
            AuditIds.J3,
            before.Phase is RoundPhase.Bidding or RoundPhase.SellOffOpen && bid.At >= terms.StartsAt && bid.At < before.EndsAt,
            subject,
            "it did not come while bids were taken");
        var end = before.Phase == RoundPhase.SellOffOpen ? bid.At + before.Book.SellOffBiddingPeriod : before.EndsAt;
        var extended = bid.At + before.Book.Extension;
        report.Check(AuditIds.J4, bid.EndsAt == (extended > end ? extended : end), subject, "the end after the bid is wrong");
    }

    private static void CheckPause(RoundState before, RoundPaused paused, AuditSubject subject, AuditReport report)
    {
        var floor = before.Book.ResumedPeriodMin;
        var servedUntil = before.Phase == RoundPhase.Noticed ? before.Terms!.StartsAt : paused.At;
        bool holds;
        if (paused.At < before.EndsAt)
        {
            holds = paused.Remaining == Longer(before.EndsAt - servedUntil, floor);
        }
        else
        {
            // Paused in place of closing: the time since the last proof of service is given back, at most since the last entry.
            holds = paused.Cause == PauseCause.PlatformEmergency
                && paused.Remaining >= floor
                && paused.Remaining <= Longer(before.EndsAt - before.LastStamp, floor);
        }

        report.Check(AuditIds.J4, holds && before.Phase != RoundPhase.Paused, subject, "the remaining time of the pause is wrong");
    }

    private static void CheckResumption(RoundState before, RoundResumed resumed, AuditSubject subject, AuditReport report)
    {
        var holds = false;
        if (before.Pause is { ResumesAt: { } resumesAt } pause)
        {
            var from = pause.PhaseBefore == RoundPhase.Noticed && before.Terms!.StartsAt > resumed.At ? before.Terms.StartsAt : resumed.At;
            holds = resumed.At >= resumesAt && resumed.EndsAt == from + pause.Remaining;
        }

        report.Check(AuditIds.J4, holds, subject, "the resumption does not restore the remaining time");
    }

    private static void CheckClose(RoundState before, RoundClosed closed, AuditSubject subject, AuditReport report)
    {
        report.Check(
            AuditIds.J7,
            string.Equals(closed.BuyerCode, before.Leader?.BidderCode, StringComparison.Ordinal) && closed.Price == before.Leader?.Amount,
            subject,
            "the buyer or the price is not that of the leading bid");
        report.Check(
            AuditIds.J8,
            before.Phase is RoundPhase.Bidding or RoundPhase.SellOffOpen && closed.At >= before.EndsAt,
            subject,
            "closed before its end");
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
