using System.Security.Cryptography;
using System.Text;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Data.Procedures;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Grains.Journal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Jobs;

/// <summary>Each minute and at each close: signs and chains what every moved round and procedure stands at, so that any later change shows (P8).</summary>
public sealed class CheckpointKeeper(
    IDbContextFactory<AuctionDb> databases,
    SealKey key,
    IPlatformClock clock,
    TimeProvider time,
    ILogger<CheckpointKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _asked = new(0, 1);
    private readonly Dictionary<Guid, int> _seen = [];

    /// <summary>Asks for a checkpoint now instead of at the next minute.</summary>
    public void Ask()
    {
        try
        {
            _asked.Release();
        }
        catch (SemaphoreFullException)
        {
            // One is asked for already, and it will see this round too.
        }
    }

    /// <summary>Writes one checkpoint over everything that moved since the last one this process wrote.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // The checkpoint before is read before the heads: heads read earlier could be older than those another node has just published.
        var previous = await db.Checkpoints.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        var heads = await db.RoundHeads.AsNoTracking().OrderBy(row => row.RoundId)
            .Select(row => new { row.RoundId, row.Seq, row.HeadHash }).ToListAsync(cancellationToken);
        var procedures = await ProcedureHeads.AllAsync(db, cancellationToken);
        var moved = heads.Where(head => HasMoved(head.RoundId, head.Seq)).ToList();
        var movedProcedures = procedures.Where(head => HasMoved(head.Id, head.Seq)).ToList();
        var number = (previous?.Number ?? 0) + 1;
        var previousHash = previous?.Hash ?? EntryHash.Origin.ToArray();
        var at = clock.Now;
        var body = new StringBuilder()
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"hengping-checkpoint-2\nnumber {number}\nat {at.ToUnixTimeMilliseconds()}\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"previous {Convert.ToHexStringLower(previousHash)}\nrounds {heads.Count}\nprocedures {procedures.Count}\n");
        foreach (var head in moved)
        {
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $"{head.RoundId:D} {head.Seq} {Convert.ToHexStringLower(head.HeadHash)}\n");
        }

        foreach (var head in movedProcedures)
        {
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $"{head.Kind} {head.Id:D} {head.Seq} {Convert.ToHexStringLower(head.HeadHash)}\n");
        }

        var text = Encoding.ASCII.GetBytes(body.ToString());
        db.Checkpoints.Add(new CheckpointRow
        {
            Number = number,
            At = at,
            Body = body.ToString(),
            PrevHash = previousHash,
            Hash = SHA256.HashData(text),
            KeyId = key.Id,
            Signature = key.Sign(text),
        });
        await SaveClockMarkAsync(db, at, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        foreach (var head in moved)
        {
            _seen[head.RoundId] = head.Seq;
        }

        foreach (var head in movedProcedures)
        {
            _seen[head.Id] = head.Seq;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _asked.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WriteAsync(stoppingToken);
            }
            catch (DbUpdateException e)
            {
                // Another node took this number; the next checkpoint will cover what moved.
                log.LogInformation(e, "A checkpoint was written by another node.");
            }
            catch (System.Data.Common.DbException e)
            {
                log.LogWarning(e, "A checkpoint could not be written.");
            }

            using var beat = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(_asked.WaitAsync(beat.Token), Task.Delay(Beat, time, beat.Token));
            await beat.CancelAsync();
        }
    }

    private bool HasMoved(Guid id, int seq) => _seen.GetValueOrDefault(id, -1) != seq;

    private static async Task SaveClockMarkAsync(AuctionDb db, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var value = at.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var mark = await db.PlatformStates.SingleOrDefaultAsync(row => row.Name == PlatformStateRow.ClockMark, cancellationToken);
        if (mark is null)
        {
            db.PlatformStates.Add(new PlatformStateRow { Name = PlatformStateRow.ClockMark, Value = value });
        }
        else
        {
            mark.Value = value;
        }
    }
}
