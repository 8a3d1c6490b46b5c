using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Ledger;

/// <summary>The books of a case beside the payment provider's own statement: each movement once, and what does not agree with its cause (MON-1).</summary>
public static class Reconciliation
{
    /// <summary>Puts both sides beside each other, in the order of time.</summary>
    /// <param name="booked">What the journals say the provider did.</param>
    /// <param name="stated">What the provider's statement says it did.</param>
    /// <param name="open">Causes of orders whose end is not reported yet.</param>
    public static IReadOnlyList<ReconciledLine> Of(IEnumerable<ProviderMove> booked, IEnumerable<ProviderMove> stated, IReadOnlySet<string> open)
    {
        ArgumentNullException.ThrowIfNull(booked);
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(open);
        var waiting = booked.GroupBy(Key).ToDictionary(group => group.Key, group => new Queue<ProviderMove>(group));
        var lines = new List<ReconciledLine>();
        foreach (var move in stated)
        {
            var found = move.Cause.Length > 0 && waiting.GetValueOrDefault(Key(move)) is { Count: > 0 } same ? same.Dequeue() : null;
            lines.Add(new(found, move, CauseOf(found, move, open)));
        }

        lines.AddRange(waiting.Values.SelectMany(queue => queue).Select(move => new ReconciledLine(move, Stated: null, ReconciliationCause.NotStated)));
        return [.. lines.OrderBy(line => line.At).ThenBy(line => line.ObjectId, StringComparer.Ordinal)];
    }

    private static (ProviderMoveKind Kind, string Cause) Key(ProviderMove move) => (move.Kind, move.Cause);

    private static ReconciliationCause CauseOf(ProviderMove? booked, ProviderMove stated, IReadOnlySet<string> open) =>
        booked is not null ? booked.Amount == stated.Amount ? ReconciliationCause.None : ReconciliationCause.OtherAmount
        : open.Contains(stated.Cause) ? ReconciliationCause.NotReportedYet
        : stated.Kind == ProviderMoveKind.CameBack ? ReconciliationCause.CameBack
        : ReconciliationCause.NotAsked;
}

/// <summary>One movement at the payment provider.</summary>
/// <param name="Kind">What moved.</param>
/// <param name="ObjectId">The provider's object: the payment, refund, transfer, reversal or payout.</param>
/// <param name="Amount">How much; above zero whichever way it went.</param>
/// <param name="At">When.</param>
/// <param name="Cause">The platform's order it belongs to: by it both sides are matched; empty when there is none.</param>
public sealed record ProviderMove(ProviderMoveKind Kind, string ObjectId, Money Amount, DateTimeOffset At, string Cause);

/// <summary>What moves at the payment provider.</summary>
public enum ProviderMoveKind
{
    /// <summary>A person paid in.</summary>
    PaidIn = 1,

    /// <summary>Sent back to where it came from.</summary>
    SentBack = 2,

    /// <summary>Moved to the court's account (AUC-25.2).</summary>
    ToCourt = 3,

    /// <summary>Taken back from the court's account (AUC-31).</summary>
    FromCourt = 4,

    /// <summary>Paid out to a payee (MON-10).</summary>
    PaidOut = 5,

    /// <summary>Sent back or paid out before, and returned by the other side's bank.</summary>
    CameBack = 6,
}

/// <summary>Why the two sides do not agree.</summary>
public enum ReconciliationCause
{
    /// <summary>They agree.</summary>
    None = 0,

    /// <summary>The books have it, the provider's statement does not.</summary>
    NotStated = 1,

    /// <summary>The provider did it; its end is not reported to the procedure yet.</summary>
    NotReportedYet = 2,

    /// <summary>It came back after it had been reported as arrived.</summary>
    CameBack = 3,

    /// <summary>The provider did something with this money that the platform did not ask for.</summary>
    NotAsked = 4,

    /// <summary>Both have it, with different amounts.</summary>
    OtherAmount = 5,
}

/// <summary>One movement on both sides.</summary>
/// <param name="Booked">In the books; null when it is not there.</param>
/// <param name="Stated">In the provider's statement; null when it is not there.</param>
/// <param name="Cause">Why they do not agree.</param>
public sealed record ReconciledLine(ProviderMove? Booked, ProviderMove? Stated, ReconciliationCause Cause)
{
    /// <summary>What moved.</summary>
    public ProviderMoveKind Kind => (Stated ?? Booked)!.Kind;

    /// <summary>The provider's object.</summary>
    public string ObjectId => (Stated ?? Booked)!.ObjectId;

    /// <summary>When: as the provider states it, or else as it was booked.</summary>
    public DateTimeOffset At => (Stated ?? Booked)!.At;
}
