using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Approves a delay of lines; by somebody else than who asked for it (MON-10b, PAY-TWO).</summary>
/// <param name="DelayId">Its id.</param>
/// <param name="LineIds">The lines delayed.</param>
/// <param name="Ground">Ground.</param>
/// <param name="Reason">The facts.</param>
/// <param name="AskedById">Who asked for it.</param>
/// <param name="ById">Who approves it.</param>
/// <param name="Document">SHA-256 of the approval.</param>
public sealed record ApproveDelay(string DelayId, IReadOnlyList<string> LineIds, DelayGround Ground, string Reason, string AskedById, string ById, string Document) : DistributionOfficerCommand(ById);

/// <summary>Records that the cause of a delay has gone; payment follows within ten days (MON-10b).</summary>
public sealed record EndDelay(string DelayId, DateOnly On, string Document) : DistributionCourtCommand;

/// <summary>Prepares the payout of all that a line can be paid (PAY-TWO).</summary>
/// <param name="PayoutId">Id of the payout.</param>
/// <param name="LineId">Which line.</param>
/// <param name="Account">SHA-256 of the payee’s account as confirmed by the court.</param>
/// <param name="ById">Who prepares it.</param>
public sealed record PreparePayout(string PayoutId, string LineId, string Account, string ById) : DistributionOfficerCommand(ById);

/// <summary>Prepares placing a line in escrow with the deposit office (MON-ESC, PAY-TWO).</summary>
/// <param name="PayoutId">Id of the payout.</param>
/// <param name="LineId">Which line.</param>
/// <param name="Ground">Why the payee cannot be paid.</param>
/// <param name="Reason">The facts.</param>
/// <param name="Account">SHA-256 of the deposit office’s account.</param>
/// <param name="ById">Who prepares it.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record PrepareEscrow(string PayoutId, string LineId, EscrowGround Ground, string Reason, string Account, string ById, string Document) : DistributionOfficerCommand(ById);

/// <summary>Prepares sending money that is of no case back to where it came from (MON-1, PAY-TWO).</summary>
/// <param name="PayoutId">Id of the payout.</param>
/// <param name="ArrivalId">The unmatched money.</param>
/// <param name="Reason">Why it is not of the case.</param>
/// <param name="ById">Who prepares it.</param>
/// <param name="Document">SHA-256 of the finding.</param>
public sealed record PrepareReturn(string PayoutId, string ArrivalId, string Reason, string ById, string Document) : DistributionOfficerCommand(ById);

/// <summary>Takes back a payout that was not released.</summary>
public sealed record CancelPayout(string PayoutId, string ById, string Reason) : DistributionOfficerCommand(ById);

/// <summary>Releases a payout; by somebody else than who prepared it (PAY-TWO).</summary>
public sealed record ReleasePayout(string PayoutId, string ById) : DistributionOfficerCommand(ById);

/// <summary>The provider paid.</summary>
public sealed record ReportPayoutPaid(string PayoutId, string ProviderId) : PayoutReport(PayoutId);

/// <summary>The provider could not pay; the money is back.</summary>
public sealed record ReportPayoutFailed(string PayoutId, string ProviderId, string Fault) : PayoutReport(PayoutId);

/// <summary>Why paying out may wait (MON-10b). Numbers are stored.</summary>
public enum DelayGround
{
    /// <summary>The distribution is not settled.</summary>
    DistributionPending = 1,

    /// <summary>The money is frozen in another matter.</summary>
    FrozenElsewhere = 2,

    /// <summary>The creditor was told and does not collect.</summary>
    NotCollected = 3,

    /// <summary>The case is deferred or suspended.</summary>
    CaseSuspended = 4,

    /// <summary>Another good cause.</summary>
    Other = 5,
}

/// <summary>Why money is placed in escrow (MON-ESC). Numbers are stored.</summary>
public enum EscrowGround
{
    /// <summary>Refused without good reason.</summary>
    Refused = 1,

    /// <summary>The payee cannot be found.</summary>
    NotFound = 2,

    /// <summary>Died without known heir.</summary>
    NoHeir = 3,

    /// <summary>Lost capacity without guardian.</summary>
    NoGuardian = 4,

    /// <summary>Cannot be reached.</summary>
    Unreachable = 5,
}

/// <summary>A delay was approved.</summary>
public sealed record DelayApproved(string DelayId, IReadOnlyList<string> LineIds, DelayGround Ground, string Reason, string AskedById, string ById, string Document) : DistributionEvent;

/// <summary>The cause of a delay has gone.</summary>
public sealed record DelayEnded(string DelayId, DateOnly On, string Document) : DistributionEvent;

/// <summary>A payout was prepared.</summary>
/// <param name="PayoutId">Its id.</param>
/// <param name="LineId">The line it pays.</param>
/// <param name="Amount">How much.</param>
/// <param name="Account">SHA-256 of the account.</param>
/// <param name="ById">Who prepared it.</param>
/// <param name="Escrow">Why it goes into escrow; null when it goes to the payee.</param>
/// <param name="Reason">The facts behind the escrow; null without.</param>
/// <param name="Document">SHA-256 of the decision about the escrow; null without.</param>
public sealed record PayoutPrepared(string PayoutId, string LineId, Money Amount, string Account, string ById, EscrowGround? Escrow, string? Reason, string? Document) : DistributionEvent;

/// <summary>Sending unmatched money back was prepared.</summary>
public sealed record ReturnPrepared(string PayoutId, string ArrivalId, Money Amount, string ById, string Reason, string Document) : DistributionEvent;

/// <summary>A payout was taken back before it was released.</summary>
public sealed record PayoutCancelled(string PayoutId, string ById, string Reason) : DistributionEvent;

/// <summary>A payout was released to the provider.</summary>
public sealed record PayoutReleased(string PayoutId, string ById) : DistributionEvent;

/// <summary>A payout was paid.</summary>
public sealed record PayoutPaid(string PayoutId, string ProviderId) : DistributionEvent;

/// <summary>A payout failed; its money is back on its line.</summary>
public sealed record PayoutFailed(string PayoutId, string ProviderId, string Fault) : DistributionEvent;

/// <summary>Where a payout stands. Numbers are stored.</summary>
public enum PayoutStage
{
    /// <summary>Prepared.</summary>
    Prepared = 1,

    /// <summary>Released to the provider.</summary>
    Released = 2,

    /// <summary>Paid.</summary>
    Paid = 3,

    /// <summary>Taken back or failed.</summary>
    Void = 4,
}
