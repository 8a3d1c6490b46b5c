using System.Collections.Immutable;

namespace Auction.Domain.Disposal;

/// <summary>An applicant picks the auction platform (AUC-5).</summary>
public sealed record ChoosePlatform(string PartyId, string PlatformId) : PartyCommand(PartyId);

/// <summary>Tells the applicant that no surplus is likely (DIS-6).</summary>
/// <param name="On">Day the applicant received it.</param>
/// <param name="Document">SHA-256 of the letter with the proof of receipt.</param>
public sealed record TellNoSurplus(DateOnly On, string Document) : CourtCommand;

/// <summary>The applicant asks to go on although no surplus is likely (DIS-6).</summary>
public sealed record AskToGoOn(string PartyId, string Document) : PartyCommand(PartyId);

/// <summary>Names the members of the panel beforehand (PAN-1).</summary>
public sealed record NamePanel(IReadOnlyList<string> Members) : CourtCommand;

/// <summary>Submits a launch to the panel (AUC-27).</summary>
/// <param name="Draft">What is to be decided.</param>
/// <param name="Context">What it is judged with.</param>
/// <param name="Reasons">The court's reason for each finding that needs a decision, by its key.</param>
public sealed record SubmitLaunch(LaunchDraft Draft, LaunchContext Context, IReadOnlyDictionary<string, string> Reasons) : CourtCommand;

/// <summary>Takes a launch back before its notice is published.</summary>
public sealed record DropLaunch(string Reason, string Document) : CourtCommand;

/// <summary>A platform was picked.</summary>
public sealed record PlatformChosen(string PartyId, string PlatformId) : DisposalEvent;

/// <summary>The applicant was told.</summary>
public sealed record NoSurplusTold(DateOnly On, Amounts.Money Limit, string Document) : DisposalEvent;

/// <summary>The applicant asked to go on.</summary>
public sealed record GoingOnAsked(string PartyId, string Document) : DisposalEvent;

/// <summary>The panel was named.</summary>
public sealed record PanelNamed(IReadOnlyList<string> Members) : DisposalEvent;

/// <summary>A launch was submitted.</summary>
/// <param name="Draft">What is to be decided.</param>
/// <param name="Reasons">The court's reasons, by key of the finding.</param>
public sealed record LaunchSubmitted(LaunchDraft Draft, IReadOnlyList<FindingReason> Reasons) : DisposalEvent;

/// <summary>A launch was taken back.</summary>
public sealed record LaunchDropped(string Reason, string Document) : DisposalEvent;

/// <summary>The court's reason for a finding that needs a decision.</summary>
public sealed record FindingReason(string Key, string Reason);

/// <summary>What became of DIS-6.</summary>
/// <param name="On">Day the applicant was told.</param>
/// <param name="Limit">Priority claims and costs at that time.</param>
/// <param name="AskedAt">When the applicant asked to go on; null before.</param>
public sealed record NoSurplusState(DateOnly On, Amounts.Money Limit, DateTimeOffset? AskedAt = null);

/// <summary>A launch on its way to its notice (rulebook 4.3).</summary>
/// <param name="Draft">What is to be decided.</param>
/// <param name="SubmittedAt">When it was submitted.</param>
/// <param name="Members">The panel.</param>
public sealed record LaunchState(LaunchDraft Draft, DateTimeOffset SubmittedAt, ImmutableList<string> Members)
{
    /// <summary>The court's reasons.</summary>
    public IReadOnlyList<FindingReason> Reasons { get; init; } = [];

    /// <summary>Votes, by member.</summary>
    public ImmutableSortedDictionary<string, PanelSigned> Votes { get; init; } = ImmutableSortedDictionary.Create<string, PanelSigned>(StringComparer.Ordinal);

    /// <summary>SHA-256 of the minutes; null before.</summary>
    public string? Minutes { get; init; }

    /// <summary>When the panel approved; null before.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Notifications, by person.</summary>
    public ImmutableSortedDictionary<string, NotificationState> Notifications { get; init; } = ImmutableSortedDictionary.Create<string, NotificationState>(StringComparer.Ordinal);
}
