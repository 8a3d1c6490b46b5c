using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Jobs;

/// <summary>Each second: opens, resumes and closes what is due, and proves that bids could be placed in the last minutes (P5).</summary>
/// <remarks>The end is in the state; this only wakes the rounds. Waking late or from two nodes changes nothing.</remarks>
public sealed class RoundKeeper(
    IDbContextFactory<AuctionDb> databases,
    InProcessRoundDirectory directory,
    JournalWriter writer,
    IPlatformClock clock,
    CheckpointKeeper checkpoints,
    TimeProvider time,
    ILogger<RoundKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ProbePatience = TimeSpan.FromSeconds(2);

    // How many rounds are woken at once; the writer gathers their entries into shared commits.
    private const int WakeTogether = 64;

    private DateTimeOffset _releasedAt;

    /// <summary>One beat; also called by tests.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        List<Guid> due;
        List<Guid> ending;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            due = await DueAsync(db, now, cancellationToken);
            var horizon = now + JournalReader.ProbeWindow;
            ending = await db.RoundHeads.AsNoTracking()
                .Where(row => (row.Phase == RoundPhase.Bidding || row.Phase == RoundPhase.SellOffOpen) && row.EndsAt <= horizon && row.EndsAt > now)
                .Select(row => row.RoundId).ToListAsync(cancellationToken);
        }

        await ProbeAsync(ending, cancellationToken);
        foreach (var together in due.Chunk(WakeTogether))
        {
            await Task.WhenAll(together.Select(roundId => WakeAsync(roundId, cancellationToken)));
        }

        if (now - _releasedAt > InProcessRoundDirectory.IdleMax / 10)
        {
            _releasedAt = now;
            directory.ReleaseIdle();
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
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The next beat tries again; rounds that could not be closed in time are paused by the cover rule.
                log.LogWarning(e, "A beat of the round keeper failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static Task<List<Guid>> DueAsync(AuctionDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var drained = now - RoundSequencer.Drain;
        return db.RoundHeads.AsNoTracking()
            .Where(row =>
                (row.Phase == RoundPhase.Noticed && row.StartsAt <= now)
                || (row.Phase == RoundPhase.Paused && row.ResumesAt != null && row.ResumesAt <= now)
                || ((row.Phase == RoundPhase.Bidding || row.Phase == RoundPhase.SellOffOpen) && row.EndsAt <= drained))
            .OrderBy(row => row.EndsAt)
            .Select(row => row.RoundId)
            .ToListAsync(cancellationToken);
    }

    private async Task WakeAsync(Guid roundId, CancellationToken cancellationToken)
    {
        try
        {
            var sequencer = await directory.FindAsync(roundId, cancellationToken);
            var answer = await sequencer.WakeAsync(cancellationToken);
            if (answer.Events.OfType<RoundClosed>().Any())
            {
                checkpoints.Ask();
            }
        }
        catch (RoundFrozenException e)
        {
            // That round stands still until a person has looked at it; the others go on (reliability §3.13).
            log.LogError(e, "A round is frozen.");
        }
    }

    /// <summary>One probe per round through the same queue and commit as a bid.</summary>
    private async Task ProbeAsync(List<Guid> rounds, CancellationToken cancellationToken)
    {
        if (rounds.Count == 0 || !clock.IsFit)
        {
            return;
        }

        try
        {
            await Task.WhenAll(rounds.Select(writer.ProbeAsync)).WaitAsync(ProbePatience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            log.LogWarning("Probes of {Count} rounds took longer than {Patience}.", rounds.Count, ProbePatience);
        }
    }
}
