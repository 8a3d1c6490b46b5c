using Auction.Domain.Amounts;
using Auction.Domain.Procedures;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using static Auction.Domain.People.BidderTexts;

namespace Auction.Domain.People;

/// <summary>Who may bid for a lot (AUC-14.2, 17.2, 18.1, 19, 24.2, 34; HSE-1; LHC-3; DIS-12.1, DIS-12.2). Judged anew at registration, at qualification and before the ruling.</summary>
public static class BidderChecks
{
    /// <summary>Age from which a person acts alone (CIV-17).</summary>
    private const int FullAge = 18;

    /// <summary>One finding for each condition that applies, in order.</summary>
    public static IReadOnlyList<BidderFinding> Of(BidderFacts bidder, LotDemands lot)
    {
        ArgumentNullException.ThrowIfNull(bidder);
        ArgumentNullException.ThrowIfNull(lot);
        return
        [
            New(BidderCheck.InTime, "AUC-18.1", lot.HasEnded ? BidderVerdict.Excluded : BidderVerdict.Met, lot.HasEnded ? Ended : InTime),
            New(BidderCheck.RealName, "AUC-18.1", bidder.IsVerified ? BidderVerdict.Met : BidderVerdict.Open, bidder.IsVerified ? Verified : NotVerified),
            .. Capacity(bidder),
            NotBarred(bidder),
            New(BidderCheck.NotDefaulter, "AUC-24.2", bidder.HasDefaulted ? BidderVerdict.Excluded : BidderVerdict.Met, bidder.HasDefaulted ? Defaulted : NotDefaulted),
            .. NotRestricted(bidder, lot),
            .. lot.IsLimitedHousing ? [Housing(bidder)] : Array.Empty<BidderFinding>(),
            .. lot.NeedsSpecial ? [Proved(BidderCheck.Special, "DIS-12.1", bidder.Special, SpecialConfirmed, SpecialMissing, SpecialWaits, SpecialRejected, isNeeded: true)] : Array.Empty<BidderFinding>(),
            .. Representation(bidder, lot),
            .. bidder.Priority == Proof.NotAsked ? [] : new[] { Proved(BidderCheck.Priority, "AUC-19", bidder.Priority, PriorityConfirmed, PriorityMissing, PriorityWaits, PriorityRejected, isNeeded: false) },
            New(BidderCheck.Reminders, "AUC-14", bidder.HasConfirmedReminders ? BidderVerdict.Met : BidderVerdict.Open, bidder.HasConfirmedReminders ? RemindersRead : RemindersOpen),
            Deposit(bidder, lot),
        ];
    }

    /// <summary>True when a code may be given: every condition is met, or waits only for what does not hinder bidding in one's own name.</summary>
    public static bool Qualifies(IReadOnlyList<BidderFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.All(finding => finding.Verdict == BidderVerdict.Met
            || (finding.Verdict == BidderVerdict.Waits && finding.Check is BidderCheck.Representation or BidderCheck.Priority));
    }

    /// <summary>What the bidder still has to pay before a code is given (AUC-17.2, AUC-17.2b, SEL-5).</summary>
    public static Money StillToPay(BidderFacts bidder, LotDemands lot)
    {
        ArgumentNullException.ThrowIfNull(bidder);
        ArgumentNullException.ThrowIfNull(lot);
        var due = bidder.ApplicantClaim is { } claim && !lot.IsSellOff ? DepositBand.ApplicantPays(lot.Deposit, claim) : lot.Deposit;
        return due > bidder.Paid ? due - bidder.Paid : Money.Zero;
    }

    private static IEnumerable<BidderFinding> Capacity(BidderFacts bidder)
    {
        if (bidder.Age is not { } age)
        {
            yield break;
        }

        yield return age >= FullAge ? New(BidderCheck.Capacity, "CIV-17", BidderVerdict.Met, OfAge)
            : Proved(BidderCheck.Capacity, "CIV-17", bidder.Representation, GuardianConfirmed, GuardianMissing, GuardianWaits, GuardianRejected, isNeeded: true);
    }

    private static BidderFinding NotBarred(BidderFacts bidder)
    {
        if (bidder.Barred.Count == 0)
        {
            return New(BidderCheck.NotBarred, "AUC-34", BidderVerdict.Met, NobodyBarred);
        }

        var barred = bidder.Barred[0];
        return New(BidderCheck.NotBarred, "AUC-34", BidderVerdict.Excluded, barred.Through is { } relation
            ? GapWords.Fill(BarredThrough, BidderTexts.Of(relation), BidderTexts.Of(barred.Duty))
            : GapWords.Fill(BarredSelf, BidderTexts.Of(barred.Duty)));
    }

    /// <summary>LHC-3 forbids buying real estate; a debtor may bid for its own property all the same (DIS-12.2).</summary>
    private static IEnumerable<BidderFinding> NotRestricted(BidderFacts bidder, LotDemands lot)
    {
        if (lot.IsRealEstate)
        {
            yield return !bidder.IsRestricted ? New(BidderCheck.NotRestricted, "LHC-3", BidderVerdict.Met, NotOnTheList)
                : bidder.IsDebtor ? New(BidderCheck.NotRestricted, "DIS-12.2", BidderVerdict.Met, DebtorMayBid)
                : New(BidderCheck.NotRestricted, "LHC-3", BidderVerdict.Excluded, OnTheList);
        }
    }

    private static BidderFinding Housing(BidderFacts bidder) => bidder.Housing == Proof.Rejected
        ? New(BidderCheck.Housing, "HSE-1", BidderVerdict.Excluded, HousingRejected)
        : bidder.HasCommitted
            ? New(BidderCheck.Housing, "HSE-2", BidderVerdict.Met, bidder.Housing == Proof.Confirmed ? HousingConfirmed : HousingCommitted)
            : New(BidderCheck.Housing, "HSE-2", BidderVerdict.Open, HousingOpen);

    /// <summary>Not confirmed before bidding starts, it counts as bidding for oneself (AUC-14.2).</summary>
    private static IEnumerable<BidderFinding> Representation(BidderFacts bidder, LotDemands lot)
    {
        if (bidder.Representation == Proof.NotAsked)
        {
            yield break;
        }

        yield return bidder.Representation switch
        {
            Proof.Confirmed => New(BidderCheck.Representation, "AUC-14.2", BidderVerdict.Met, RepresentationConfirmed),
            _ when lot.HasStarted => New(BidderCheck.Representation, "AUC-14.2", BidderVerdict.Met, RepresentationTooLate),
            Proof.Rejected => New(BidderCheck.Representation, "AUC-14.2", BidderVerdict.Met, RepresentationRejected),
            Proof.HandedIn => New(BidderCheck.Representation, "AUC-14.2", BidderVerdict.Waits, RepresentationWaits),
            _ => New(BidderCheck.Representation, "AUC-14.2", BidderVerdict.Open, RepresentationMissing),
        };
    }

    private static BidderFinding Deposit(BidderFacts bidder, LotDemands lot)
    {
        var rule = lot.IsSellOff ? "SEL-5" : bidder.ApplicantClaim is null ? "AUC-17.2" : "AUC-17.2b";
        if (bidder.IsDepositConfirmed)
        {
            return New(BidderCheck.Deposit, rule, BidderVerdict.Met, DepositConfirmed);
        }

        var due = StillToPay(bidder, lot);
        return due > Money.Zero
            ? New(BidderCheck.Deposit, rule, BidderVerdict.Open, GapWords.Fill(lot.IsSellOff ? FullPriceOpen : DepositOpen, due))
            : New(BidderCheck.Deposit, rule, BidderVerdict.Met, bidder.Paid == Money.Zero ? DepositExempt : GapWords.Fill(DepositPaid, bidder.Paid));
    }

    private static BidderFinding Proved(BidderCheck check, string rule, Proof proof, BilingualText confirmed, BilingualText missing, BilingualText waits, BilingualText rejected, bool isNeeded) => proof switch
    {
        Proof.Confirmed => New(check, rule, BidderVerdict.Met, confirmed),
        Proof.HandedIn => New(check, rule, BidderVerdict.Waits, waits),
        Proof.Rejected => New(check, rule, isNeeded ? BidderVerdict.Excluded : BidderVerdict.Met, rejected),
        _ => New(check, rule, BidderVerdict.Open, missing),
    };

    private static BidderFinding New(BidderCheck check, string rule, BidderVerdict verdict, BilingualText words) => new(check, new RuleId(rule), verdict, words);
}
