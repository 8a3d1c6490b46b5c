using static Auction.Domain.Disposal.Findings;

namespace Auction.Domain.Disposal;

/// <summary>The platform: on the roster, picked by the applicant, the same for every later round (AUC-5, AUC-26.1b, AUC-26.2).</summary>
internal static class PlatformFindings
{
    public static IEnumerable<Finding> Of(LaunchDraft draft, LaunchContext context, DisposalState state)
    {
        yield return Must("platform", DisposalRefusal.PlatformNotListed, context.Roster.Contains(draft.PlatformId, StringComparer.Ordinal), FindingTexts.Platform, draft.PlatformId);
        if (state.LastFailed is { } failed && draft.Kind != Rounds.RoundKind.First)
        {
            yield return Must("platform.same", DisposalRefusal.OtherPlatform, failed.Draft.PlatformId == draft.PlatformId, FindingTexts.SamePlatform, failed.Draft.PlatformId);
        }
        else if (Chosen(state) is { } chosen)
        {
            yield return Must("platform.chosen", DisposalRefusal.NotTheChosenPlatform, chosen == draft.PlatformId, FindingTexts.ChosenPlatform, chosen);
        }
    }

    // Several applicants who differ, or none who chose: the court designates.
    private static string? Chosen(DisposalState state) =>
        state.PlatformChoices.Values.Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
}
