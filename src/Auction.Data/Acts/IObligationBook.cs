using Auction.Data.Journal;

namespace Auction.Data.Acts;

/// <summary>Records that an obligation was met, and who said so, in one durable transaction.</summary>
public interface IObligationBook
{
    /// <summary>Marks it as met and writes the act. Whoever is first marks it; the other changes nothing.</summary>
    /// <returns>False when there is no such open obligation; then nothing is written.</returns>
    Task<bool> MeetAsync(MetObligation met, ActEntry act, CancellationToken cancellationToken);
}

/// <summary>An obligation that somebody has met.</summary>
/// <param name="Id">The obligation.</param>
/// <param name="At">When it was recorded, in platform time.</param>
/// <param name="By">Account of the person.</param>
/// <param name="Note">Reference, or the reason for being late (GEN-7).</param>
public sealed record MetObligation(Guid Id, DateTimeOffset At, Guid By, string Note);
