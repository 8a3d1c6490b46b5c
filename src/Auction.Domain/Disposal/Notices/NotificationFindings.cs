using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Findings;

namespace Auction.Domain.Disposal;

/// <summary>Whether everybody who must be notified of a round was, in time (AUC-16.1, AUC-16.2, COM-85).</summary>
public static class NotificationFindings
{
    /// <summary>One finding for each person, if the notice were published on this day.</summary>
    public static IReadOnlyList<Finding> Of(DisposalState state, DateOnly publishedOn)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Launch is not { } launch ? [] : [.. Recipients(state, launch.Draft).Select(party => Of(state, launch, party, publishedOn))];
    }

    /// <summary>Whom a round is told to: the parties and every known priority purchaser, by whatever right.</summary>
    public static IReadOnlyList<DisposalParty> Recipients(DisposalState state, LaunchDraft draft)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(draft);
        return
        [
            .. state.Parties.Where(party => party.Role is DisposalRole.Applicant or DisposalRole.Debtor or DisposalRole.PriorityPurchaser or DisposalRole.Tenant
                or DisposalRole.CoOwner or DisposalRole.Company or DisposalRole.Shareholder
                || draft.PriorityPurchasers.Any(right => right.PartyId == party.Id)),
        ];
    }

    private static Finding Of(DisposalState state, LaunchState launch, DisposalParty party, DateOnly publishedOn)
    {
        var key = $"notified:{party.Id}";
        var standing = launch.Notifications.GetValueOrDefault(party.Id);
        var start = TimeFindings.StartDay(launch.Draft);
        if (standing is { IsWaived: true }) { return Must(key, DisposalRefusal.NotNotified, isMet: true, FindingTexts.Waived, party.Id); }
        if (standing is { NotifiedOn: { } on })
        {
            var latest = Period.LatestBefore(publishedOn, state.Book.NotifyBeforeNoticeDays).Day;
            var finding = Must(key, DisposalRefusal.NotifiedLate, on <= latest, FindingTexts.Notified, party.Id, on, latest);
            return finding.Verdict == FindingVerdict.Met ? Shareholder(state, party, on, start) ?? finding : finding;
        }

        if (standing is { PublishedOn: { } published })
        {
            var deemed = Period.FullDays(state.Calendar, published, state.Book.DeemedNotifiedFullDays).LastDay;
            var finding = Must(key, DisposalRefusal.NotDeemedNotified, deemed < start, FindingTexts.Deemed, party.Id, deemed, start);
            return finding.Verdict == FindingVerdict.Met ? Shareholder(state, party, deemed, start) ?? finding : finding;
        }

        return Must(key, DisposalRefusal.NotNotified, isMet: false, FindingTexts.Notified, party.Id);
    }

    // COM-85: other shareholders have twenty full days, and only then is their right gone.
    private static Finding? Shareholder(DisposalState state, DisposalParty party, DateOnly toldOn, DateOnly start)
    {
        if (party.Role != DisposalRole.Shareholder || !state.Has(DisposalFlags.LimitedCompanyShares)) { return null; }
        var until = Period.FullDays(state.Calendar, toldOn, state.Book.ShareholderWaiverFullDays).LastDay;
        return Must($"notified:{party.Id}", DisposalRefusal.ShareholderTime, until < start, FindingTexts.ShareholderTime, party.Id, until, start);
    }
}
