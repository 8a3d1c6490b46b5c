using Auction.Data.Platform;
using Auction.Data.Valuations;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>Lets the clock bring about what has become due, in every valuation. A job only calls it; late, twice or from two processes does no harm.</summary>
public sealed class ValuationSweep(ValuationStore store, IPlatformClock clock)
{
    /// <summary>Valuations stored in one transaction: few enough that a bid never waits long for the embedded database.</summary>
    public const int BatchSize = 64;

    private static readonly string Name = CommandText.NameOf(typeof(Wake));

    /// <summary>Wakes every valuation whose time has come. One that was lost to another process is found again next time.</summary>
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
        foreach (var together in (await store.DueAsync(now, cancellationToken)).Chunk(BatchSize))
        {
            var writes = Judge(await store.LoadAsync(together, cancellationToken), now, failed);
            woken += await SaveAsync(writes, failed, cancellationToken);
        }

        return new(woken, failed);
    }

    private static List<ValuationWrite> Judge(IReadOnlyList<StoredValuation> found, DateTimeOffset now, List<SweepFailure> failed)
    {
        var writes = new List<ValuationWrite>();
        foreach (var (head, events) in found)
        {
            try
            {
                var asked = new AskedCommand(head.Id, Key: null, Name, CommandText.HashOf(Name), ActContext.Platform);
                var judgement = ValuationJudgement.Of(asked, head, ValuationFold.Of(head.Id, events), new(new Wake()), now);
                if (judgement.Write.Entries.Count > 0)
                {
                    writes.Add(judgement.Write);
                }
            }
            catch (DamagedValuationException e)
            {
                // That one stands still until a person has looked at it; the others go on.
                failed.Add(new(head.Id, e));
            }
        }

        return writes;
    }

    private async Task<int> SaveAsync(List<ValuationWrite> writes, List<SweepFailure> failed, CancellationToken cancellationToken)
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
            failed.Add(new(writes[0].ValuationId, e));
            return 0;
        }
    }
}

/// <summary>What a sweep did.</summary>
/// <param name="Woken">Valuations that moved.</param>
/// <param name="Failed">Valuations that could not be woken.</param>
public sealed record SweepResult(int Woken, IReadOnlyList<SweepFailure> Failed);

/// <summary>A valuation that could not be woken, and why.</summary>
public sealed record SweepFailure(Guid ValuationId, Exception Cause);
