using Auction.Data;
using Auction.Data.Acts;
using Auction.Grains.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Jobs;

/// <summary>Does what the platform itself owes after a round; what people owe stays on their desks until they have done it.</summary>
/// <remarks>Losing this job loses nothing: the obligation rows were written with the event that caused them.</remarks>
public sealed class ObligationKeeper(
    IDbContextFactory<AuctionDb> databases,
    ConfirmationLetters letters,
    CrashPoints crashPoints,
    TimeProvider time,
    ILogger<ObligationKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Does everything the platform owes now; also called by tests. Doing it twice does no harm.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var open = await db.Obligations.AsNoTracking()
            .Where(row => row.DoneAt == null && row.Kind == ObligationKinds.ConfirmationLetter)
            .OrderBy(row => row.DueAt).ToListAsync(cancellationToken);
        foreach (var obligation in open)
        {
            try
            {
                await letters.MakeAsync(obligation, cancellationToken);
                crashPoints.Pass("C4");
            }
            catch (Exception e) when (e is DbUpdateException or InvalidOperationException)
            {
                // Another node was quicker, or this round's rows contradict each other; the other rounds get their letters.
                log.LogWarning(e, "The confirmation letter of round {Round} could not be made; its obligation stays open.", obligation.RoundId);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        do
        {
            try
            {
                await BeatAsync(stoppingToken);
            }
            catch (Exception e) when (e is System.Data.Common.DbException or DbUpdateException)
            {
                log.LogWarning(e, "Obligations could not be done; they stay open.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
