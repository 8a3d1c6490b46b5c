namespace Auction.Domain.Disposal;

/// <summary>A member signs for or against, alone and once (PAN-1).</summary>
/// <param name="MemberId">Who.</param>
/// <param name="IsFor">True for the launch as submitted.</param>
/// <param name="Dissent">SHA-256 of the dissent; null for a member in favour.</param>
public sealed record SignPanel(string MemberId, bool IsFor, string? Dissent) : PanelCommand(MemberId);

/// <summary>Puts the minutes on record (AUC-27).</summary>
public sealed record RecordMinutes(string Document) : CourtCommand;

/// <summary>A member signed.</summary>
public sealed record PanelSigned(string MemberId, bool IsFor, string? Dissent) : DisposalEvent;

/// <summary>The minutes are on record.</summary>
public sealed record MinutesRecorded(string Document) : DisposalEvent;

/// <summary>The panel approved the launch.</summary>
public sealed record LaunchApproved(int For, int Against) : DisposalEvent;

/// <summary>The panel turned the launch down.</summary>
public sealed record LaunchTurnedDown(int For, int Against) : DisposalEvent;
