using System.Security.Cryptography;
using Auction.Data.Acts;
using Auction.Domain.Rounds;

namespace Auction.Data.Audit;

/// <summary>Whether what the law demands after an event was done: obligations (L2) and the confirmation letter (L6).</summary>
internal static class DutyChecks
{
    public static void Check(AuditedRound round, RoundState state, DateTimeOffset now, AuditReport report)
    {
        foreach (var duty in round.Obligations)
        {
            var inTime = (duty.DoneAt ?? now) <= duty.DueAt;
            report.Check(
                AuditIds.L2,
                inTime || !string.IsNullOrWhiteSpace(duty.Note),
                new AuditSubject("obligation", duty.Id, duty.Kind),
                duty.DoneAt is null ? "overdue without a reason" : "met late without a reason");
        }

        var subject = new AuditSubject("round", round.Head.RoundId, "letter");
        if (round.Letter is { } letter)
        {
            report.Check(AuditIds.L6, state.Phase == RoundPhase.Sold, subject, "a letter for a round without a buyer");
            report.Check(AuditIds.L6, letter.Sha256.AsSpan().SequenceEqual(SHA256.HashData(letter.Html)), subject, "its hash is not that of its text");
        }
        else if (state.Phase == RoundPhase.Sold)
        {
            report.Check(
                AuditIds.L6,
                round.Obligations.Any(duty => string.Equals(duty.Kind, ObligationKinds.ConfirmationLetter, StringComparison.Ordinal) && duty.DoneAt is null),
                subject,
                "a sold round without a letter, and nothing says that it is still to be made");
        }
    }
}
