using Auction.Data.Platform;
using Auction.Data.Procedures;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Procedures;

/// <summary>Lets the clock bring about what has become due, in every procedure of a kind. A job only calls it; late, twice or from two processes does no harm.</summary>
public abstract class ProcedureSweep<TState, TCommand, TEvent, TRefusal>(
    ProcedureDesk<TState, TCommand, TEvent, TRefusal> desk,
    IProcedureStore<TState, TEvent> store,
    IPlatformClock clock)
    where TCommand : notnull
    where TRefusal : struct, Enum
{
    // Stored in one transaction: few enough that a bid never waits long for the embedded database.
    private const int Together = SweepResult.BatchSize;

    /// <summary>Wakes everything whose time has come. One that was lost to another process is found again next time.</summary>
    /// <returns>How many were woken, and which could not be.</returns>
    public async Task<SweepResult> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (!clock.IsFit)
        {
            return new(0, []);
        }

        var woken = 0;
        var failed = new List<SweepFailure>();
        foreach (var together in (await store.DueAsync(now, cancellationToken)).Chunk(Together))
        {
            var writes = Judge(await store.LoadAsync(together, cancellationToken), now, failed);
            woken += await SaveAsync(writes, failed, cancellationToken);
        }

        return new(woken, failed);
    }

    private List<ProcedureWrite<TState, TEvent>> Judge(IReadOnlyList<StoredProcedure> found, DateTimeOffset now, List<SweepFailure> failed)
    {
        var writes = new List<ProcedureWrite<TState, TEvent>>();
        foreach (var stored in found)
        {
            try
            {
                if (desk.Waken(stored, now) is { } write)
                {
                    writes.Add(write);
                }
            }
            catch (DamagedJournalException e)
            {
                // That one stands still until a person has looked at it; the others go on.
                failed.Add(new(stored.Head.Id, e));
            }
        }

        return writes;
    }

    private async Task<int> SaveAsync(List<ProcedureWrite<TState, TEvent>> writes, List<SweepFailure> failed, CancellationToken cancellationToken)
    {
        if (writes.Count == 0)
        {
            return 0;
        }

        try
        {
            return (await store.SaveAsync(writes, cancellationToken)).Count;
        }
        catch (DbUpdateException) when (writes.Count > 1)
        {
            // Somebody came in between for one of them; the others are stored one by one.
            var stored = 0;
            foreach (var write in writes)
            {
                stored += await SaveAsync([write], failed, cancellationToken);
            }

            return stored;
        }
        catch (DbUpdateException e)
        {
            // Most often somebody was quicker; if it is anything else, the next sweep fails on it again.
            failed.Add(new(writes[0].SubjectId, e));
            return 0;
        }
    }
}

/// <summary>What a sweep did.</summary>
/// <param name="Woken">Procedures that moved.</param>
/// <param name="Failed">Procedures that could not be woken.</param>
public sealed record SweepResult(int Woken, IReadOnlyList<SweepFailure> Failed)
{
    /// <summary>Procedures stored in one transaction.</summary>
    public const int BatchSize = 64;
}

/// <summary>A procedure that could not be woken, and why.</summary>
public sealed record SweepFailure(Guid SubjectId, Exception Cause);
