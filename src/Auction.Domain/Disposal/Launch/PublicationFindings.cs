using Auction.Domain.Procedures;
using static Auction.Domain.Disposal.Findings;

namespace Auction.Domain.Disposal;

/// <summary>What is published: contents, eleven items, seven reminders, priority purchasers, clauses (AUC-12.2, AUC-13, AUC-14, AUC-27, HSE-2, GUI-6, GUI-8).</summary>
internal static class PublicationFindings
{
    public static IEnumerable<Finding> Of(LaunchDraft draft, DisposalState state, IReadOnlyList<NoticeClause> clauses)
    {
        yield return Must("contents", DisposalRefusal.ContentsMissing, draft.Contents.HasFlag(NoticeContents.All), FindingTexts.Contents, Count((int)(NoticeContents.All & ~draft.Contents)));
        yield return Must("items", DisposalRefusal.ItemsMissing, draft.Items.HasFlag(DisclosureItems.All), FindingTexts.Items, Count((int)(DisclosureItems.All & ~draft.Items)));
        yield return Must("reminders", DisposalRefusal.RemindersMissing, draft.Reminders.HasFlag(SpecialReminders.All), FindingTexts.Reminders, Count((int)(SpecialReminders.All & ~draft.Reminders)));
        var kinds = draft.Texts.Where(text => Digest.IsWellFormed(text.Document)).Select(text => text.Kind).Distinct().Count();
        yield return Must("texts", DisposalRefusal.TextsMissing, kinds == TextKinds && draft.Texts.Count == TextKinds, FindingTexts.Texts);
        var areRanked = draft.PriorityPurchasers.All(right => right.Rank >= 1 && state.FindParty(right.PartyId) is not null)
            && draft.PriorityPurchasers.DistinctBy(right => right.PartyId, StringComparer.Ordinal).Count() == draft.PriorityPurchasers.Count;
        yield return Must("priority", DisposalRefusal.PriorityMalformed, areRanked, FindingTexts.Priority, draft.PriorityPurchasers.Count);
        foreach (var unranked in state.In(DisposalRole.PriorityPurchaser).Where(party => !draft.PriorityPurchasers.Any(right => right.PartyId == party.Id)))
        {
            yield return Should($"priority:{unranked.Id}", "AUC-27", isMet: false, FindingTexts.PriorityLeftOut, FindingTexts.PriorityLeftOut, unranked.Id);
        }

        if (state.Has(DisposalFlags.Housing))
        {
            yield return Must("housing", DisposalRefusal.HousingConditions, draft.Contents.HasFlag(NoticeContents.BidderConditions), FindingTexts.Housing);
        }

        foreach (var finding in clauses.SelectMany(ClauseCheck.Of)) { yield return finding; }
    }

    private static readonly int TextKinds = Enum.GetValues<NoticeTextKind>().Length;

    private static int Count(int flags) => System.Numerics.BitOperations.PopCount((uint)flags);
}
