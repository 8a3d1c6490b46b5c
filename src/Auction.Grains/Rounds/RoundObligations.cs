using Auction.Data.Acts;
using Auction.Domain.Rounds;

namespace Auction.Grains.Rounds;

/// <summary>What the law demands after an event. The rows are written in the event's own transaction.</summary>
internal static class RoundObligations
{
    /// <summary>AUC-28.2 says "immediately"; a minute is what the platform gives itself.</summary>
    private static readonly TimeSpan ReportPauseWithin = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<ObligationRow> Of(Guid roundId, RoundState after, RoundEvent happened)
    {
        var at = happened.At;
        var release = TimeSpan.FromHours(after.Book.DepositReleaseHours);
        var toCourt = TimeSpan.FromHours(after.Book.DepositToCourtHours);
        return happened switch
        {
            RoundClosed { BuyerCode: not null } =>
            [
                New(roundId, ObligationKinds.ConfirmationLetter, "AUC-22.1", at, at + toCourt),
                New(roundId, ObligationKinds.ReleaseDeposits, "AUC-23", at, after.EndsAt + release),
                New(roundId, ObligationKinds.DepositToCourt, "AUC-25.2", at, after.EndsAt + toCourt),
            ],
            RoundClosed or RoundWithdrawn when !after.Bidders.IsEmpty =>
                [New(roundId, ObligationKinds.ReleaseDeposits, "AUC-23", at, at + release)],
            RoundPaused { Cause: PauseCause.PlatformEmergency } =>
                [New(roundId, ObligationKinds.ReportPause, "AUC-28.2", at, at + ReportPauseWithin)],
            _ => [],
        };
    }

    private static ObligationRow New(Guid roundId, string kind, string ruleId, DateTimeOffset at, DateTimeOffset due) => new()
    {
        Id = Guid.CreateVersion7(),
        RoundId = roundId,
        Kind = kind,
        RuleId = ruleId,
        CreatedAt = at,
        DueAt = due,
    };
}
