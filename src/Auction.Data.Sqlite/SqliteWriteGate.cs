using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Auction.Data.Sqlite;

/// <summary>Lets one commit happen at a time in this process.</summary>
/// <remarks>
/// SQLite has no fairness between writers, and releases up to 3.51.2 carry a rare race when two connections commit and
/// checkpoint at once. So every commit passes this gate, and only the journal's connection checkpoints.
/// </remarks>
public sealed class SqliteWriteGate : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Waits for the turn.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => _gate.WaitAsync(cancellationToken);

    /// <summary>Waits for the turn.</summary>
    public void Enter() => _gate.Wait();

    /// <summary>Gives the turn to the next.</summary>
    public void Leave() => _gate.Release();

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();
}

/// <summary>Takes EF's saves through the gate.</summary>
internal sealed class GatedSaves(SqliteWriteGate gate) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await gate.EnterAsync(cancellationToken);
        return result;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        gate.Enter();
        return result;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        gate.Leave();
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        gate.Leave();
        return new(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => gate.Leave();

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        gate.Leave();
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => gate.Leave();

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        gate.Leave();
        return Task.CompletedTask;
    }
}

/// <summary>Takes EF's set-based updates and deletes through the gate; reads pass freely.</summary>
internal sealed class GatedUpdates(SqliteWriteGate gate) : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (IsSetBased(eventData))
        {
            await gate.EnterAsync(cancellationToken);
        }

        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        LeaveIfSetBased(eventData);
        return new(result);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        LeaveIfSetBased(eventData);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        LeaveIfSetBased(eventData);
        return Task.CompletedTask;
    }

    private static bool IsSetBased(CommandEventData eventData) =>
        eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete or CommandSource.ExecuteSqlRaw;

    private void LeaveIfSetBased(CommandEventData eventData)
    {
        if (IsSetBased(eventData))
        {
            gate.Leave();
        }
    }
}
