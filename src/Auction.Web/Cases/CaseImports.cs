using System.Collections.Concurrent;
using Auction.Data.Cases;

namespace Auction.Web.Cases;

/// <summary>Files of cases that were checked and are taken in while the person watches. Known to this process only.</summary>
/// <remarks>Nothing is lost with it: a file may be sent again at any time, and what is in already is not taken in twice.</remarks>
internal sealed class CaseImports(CaseIntakeDesk desk, TimeProvider time, IHostApplicationLifetime life, ILogger<CaseImports> log) : IDisposable
{
    // A file is some megabytes; so many are kept for people to look at.
    private const int RunsMax = 16;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);
    private readonly ConcurrentDictionary<Guid, CaseImportRun> _runs = new();

    // One at a time: the embedded database has one writer, and bids come first.
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Keeps a checked file for the person who sent it.</summary>
    public CaseImportRun Add(CaseSheet sheet, CourtStaff staff)
    {
        var now = time.GetUtcNow();
        foreach (var old in _runs.Values.Where(run => !run.IsRunning).OrderByDescending(run => run.At).Where((run, at) => at >= RunsMax - 1 || now - run.At > Kept))
        {
            _runs.TryRemove(old.Id, out _);
        }

        var added = new CaseImportRun(Guid.CreateVersion7(now), sheet, staff, now);
        _runs[added.Id] = added;
        return added;
    }

    /// <summary>The person's own file; null when it is not known here.</summary>
    public CaseImportRun? Find(Guid id, CourtStaff staff) => _runs.TryGetValue(id, out var run) && run.Staff == staff ? run : null;

    /// <summary>Begins to take a file in; a second time changes nothing.</summary>
    /// <returns>What ends with it.</returns>
    public Task Begin(CaseImportRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run.Begin(() => Task.Run(() => TakeAsync(run, life.ApplicationStopping)));
    }

    public void Dispose() => _turn.Dispose();

    private async Task TakeAsync(CaseImportRun run, CancellationToken cancellationToken)
    {
        try
        {
            await _turn.WaitAsync(cancellationToken);
            try
            {
                run.Result = await CaseImport.RunAsync(run.Sheet, (part, stop) => desk.TakeAsync(part, run.Staff, stop), done => run.Done = done, cancellationToken);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Nobody awaits this; the page tells the person that the file may be sent again.
            CaseImportLog.Stopped(log, run.Id, e);
        }
        finally
        {
            run.HasEnded = true;
        }
    }
}

/// <summary>One file on its way in.</summary>
internal sealed class CaseImportRun(Guid id, CaseSheet sheet, CourtStaff staff, DateTimeOffset at)
{
    private readonly Lock _gate = new();
    private Task? _work;
    private volatile CaseImportResult? _result;
    private volatile int _done;
    private volatile bool _hasEnded;

    public Guid Id => id;

    public CaseSheet Sheet => sheet;

    public CourtStaff Staff => staff;

    public DateTimeOffset At => at;

    /// <summary>Rows that are done.</summary>
    public int Done { get => _done; set => _done = value; }

    /// <summary>What became of it; null until it has ended well.</summary>
    public CaseImportResult? Result { get => _result; set => _result = value; }

    /// <summary>True when nothing more happens.</summary>
    public bool HasEnded { get => _hasEnded; set => _hasEnded = value; }

    /// <summary>True once it was confirmed.</summary>
    public bool HasBegun { get { lock (_gate) { return _work is not null; } } }

    /// <summary>True while rows are taken in.</summary>
    public bool IsRunning => HasBegun && !HasEnded;

    /// <summary>Rows that stay out as far as known.</summary>
    public IReadOnlyList<CaseSheetRow> Refused => Result?.Refused ?? [.. Sheet.Rows.Where(row => row.Intake is null)];

    /// <summary>Rows that may go in.</summary>
    public int GoodCount => Sheet.Rows.Count(row => row.Intake is not null);

    /// <summary>Starts the work once.</summary>
    public Task Begin(Func<Task> start)
    {
        lock (_gate)
        {
            return _work ??= start();
        }
    }
}

internal static partial class CaseImportLog
{
    [LoggerMessage(LogLevel.Error, "Import {RunId} of cases stopped; what is in stays in.")]
    public static partial void Stopped(ILogger log, Guid runId, Exception exception);
}
