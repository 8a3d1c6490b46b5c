using System.Text.Json;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Files;
using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cases;

/// <summary>Files of cases that were checked and are taken in. How far each is stands in the database: every process shows it, and any goes on with it after a crash.</summary>
internal sealed class CaseImports(CaseIntakeDesk desk, IDbContextFactory<AuctionDb> databases, FileShelf shelf, IPlatformClock clock, ILogger<CaseImports> log) : BackgroundService
{
    /// <summary>So long a checked file waits for its confirmation.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private const int SheetsMax = 4;

    // Each step renews the loan; a process that says nothing for so long is taken for dead.
    private static readonly TimeSpan Loan = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _woken = new(0);
    private readonly Lock _gate = new();
    private readonly List<(string Sha256, CaseSheet Sheet)> _sheets = [];

    /// <summary>Keeps a checked file for the person who sent it.</summary>
    /// <returns>Its id.</returns>
    public async Task<Guid> AddAsync(byte[] bytes, CaseSheet sheet, CourtStaff staff, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var sha256 = await shelf.PutAsync(bytes, sheet.Format == "CSV" ? "text/csv" : "application/json", cancellationToken);
        Remember(sha256, sheet);
        var row = new CaseImportRow
        {
            Id = Guid.CreateVersion7(clock.Now),
            AccountId = staff.AccountId,
            CourtId = staff.CourtId,
            Role = staff.Role,
            Sha256 = sha256,
            At = clock.Now,
            Done = sheet.Rows.Count(each => each.Intake is null),
        };
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.CaseImports.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return row.Id;
    }

    /// <summary>The person's own file; null when there is none.</summary>
    public async Task<CaseImportRun?> FindAsync(Guid id, CourtStaff staff, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.CaseImports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.AccountId == staff.AccountId && each.CourtId == staff.CourtId, cancellationToken);
        return row is null ? null : new(row, await SheetAsync(row.Sha256, cancellationToken));
    }

    /// <summary>Begins to take a file in; a second time changes nothing.</summary>
    public async Task BeginAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.CaseImports.Where(row => row.Id == id && row.BegunAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.BegunAt, now), cancellationToken);
        Wake();
    }

    /// <summary>Forgets checked files that nobody confirmed in time. Twice does no harm.</summary>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var before = clock.Now - Kept;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.CaseImports.Where(row => row.BegunAt == null && row.At <= before).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Looks for work at once.</summary>
    public void Wake() => _woken.Release();

    /// <inheritdoc/>
    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // One at a time: the embedded database has one writer, and bids come first.
                while (await BorrowAsync(stoppingToken) is { } row)
                {
                    await TakeAsync(row, stoppingToken);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The loan ends by itself; whoever looks next goes on from the last step.
                CaseImportLog.Stopped(log, e);
            }

            await _woken.WaitAsync(Rest, stoppingToken);
        }
    }

    private async Task<CaseImportRow?> BorrowAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var free = db.CaseImports.Where(row => row.BegunAt != null && row.EndedAt == null && (row.LoanUntil == null || row.LoanUntil <= now));
        if (await free.AsNoTracking().OrderBy(row => row.BegunAt).ThenBy(row => row.Id).FirstOrDefaultAsync(cancellationToken) is not { } row)
        {
            return null;
        }

        var (loanId, until) = (Guid.CreateVersion7(), now + Loan);
        var isMine = await free.Where(each => each.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(each => each.LoanId, loanId).SetProperty(each => each.LoanUntil, until), cancellationToken) == 1;
        row.LoanId = loanId;
        return isMine ? row : null;
    }

    private async Task TakeAsync(CaseImportRow row, CancellationToken cancellationToken)
    {
        var sheet = await SheetAsync(row.Sha256, cancellationToken);
        var staff = new CourtStaff(row.AccountId, row.CourtId, row.Role);
        try
        {
            await CaseImport.RunAsync(sheet, (part, stop) => desk.TakeAsync(part, staff, stop), CaseImportRun.StepOf(row), step => KeepAsync(row, step, isEnd: false, cancellationToken), cancellationToken);
            await KeepAsync(row, step: null, isEnd: true, cancellationToken);
        }
        catch (LoanLostException)
        {
            // Another process took this one for dead and goes on; what both did is the same, and the numbers are the other's now.
            CaseImportLog.Lost(log, row.Id);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
            await Mine(db, row).ExecuteUpdateAsync(set => set.SetProperty(each => each.LoanUntil, (DateTimeOffset?)null), CancellationToken.None);
            throw;
        }
    }

    private async Task KeepAsync(CaseImportRow row, CaseImportStep? step, bool isEnd, CancellationToken cancellationToken)
    {
        DateTimeOffset? until = isEnd ? null : clock.Now + Loan;
        DateTimeOffset? ended = isEnd ? clock.Now : null;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var refused = step is null ? null : JsonSerializer.Serialize(step.Refused);
        var kept = step is null
            ? await Mine(db, row).ExecuteUpdateAsync(set => set.SetProperty(each => each.LoanUntil, until).SetProperty(each => each.EndedAt, ended), cancellationToken)
            : await Mine(db, row).ExecuteUpdateAsync(
                set => set.SetProperty(each => each.LoanUntil, until).SetProperty(each => each.Done, step.Done).SetProperty(each => each.Added, step.Added)
                    .SetProperty(each => each.Changed, step.Changed).SetProperty(each => each.Same, step.Same).SetProperty(each => each.RefusedJson, refused!),
                cancellationToken);
        if (kept == 0)
        {
            throw new LoanLostException();
        }
    }

    private static IQueryable<CaseImportRow> Mine(AuctionDb db, CaseImportRow row) => db.CaseImports.Where(each => each.Id == row.Id && each.LoanId == row.LoanId && each.EndedAt == null);

    private async Task<CaseSheet> SheetAsync(string sha256, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_sheets.Find(each => string.Equals(each.Sha256, sha256, StringComparison.Ordinal)) is { Sheet: { } known })
            {
                return known;
            }
        }

        var file = await shelf.FindAsync(sha256, cancellationToken) ?? throw new InvalidOperationException($"The file {sha256} of an import is gone.");
        var (sheet, _) = CaseSheet.Read(file.Bytes);
        Remember(sha256, sheet ?? throw new InvalidOperationException($"The file {sha256} of an import can no longer be read."));
        return sheet;
    }

    private void Remember(string sha256, CaseSheet sheet)
    {
        lock (_gate)
        {
            _sheets.RemoveAll(each => string.Equals(each.Sha256, sha256, StringComparison.Ordinal));
            _sheets.Add((sha256, sheet));
            if (_sheets.Count > SheetsMax)
            {
                _sheets.RemoveAt(0);
            }
        }
    }

    private sealed class LoanLostException : Exception;
}

/// <summary>One file on its way in, as it stands in the database.</summary>
internal sealed class CaseImportRun(CaseImportRow row, CaseSheet sheet)
{
    public Guid Id => row.Id;

    public CaseSheet Sheet => sheet;

    /// <summary>Rows that are done.</summary>
    public int Done => row.Done;

    /// <summary>What became of it as far as it is known.</summary>
    public CaseImportResult Result { get; } = CaseImportResult.Of(sheet, StepOf(row));

    /// <summary>True when nothing more happens.</summary>
    public bool HasEnded => row.EndedAt is not null;

    /// <summary>True once it was confirmed.</summary>
    public bool HasBegun => row.BegunAt is not null;

    /// <summary>True while rows are taken in, or wait for it.</summary>
    public bool IsRunning => HasBegun && !HasEnded;

    /// <summary>Rows that stay out as far as known.</summary>
    public IReadOnlyList<CaseSheetRow> Refused => Result.Refused;

    /// <summary>Rows that may go in.</summary>
    public int GoodCount { get; } = sheet.Rows.Count(each => each.Intake is not null);

    /// <summary>How far a row says it is.</summary>
    public static CaseImportStep StepOf(CaseImportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Done, row.Added, row.Changed, row.Same, JsonSerializer.Deserialize<List<CaseImportRefusal>>(row.RefusedJson) ?? []);
    }
}

internal static partial class CaseImportLog
{
    [LoggerMessage(LogLevel.Error, "An import of cases stopped; what is in stays in, and it goes on by itself.")]
    public static partial void Stopped(ILogger log, Exception exception);

    [LoggerMessage(LogLevel.Warning, "Another process goes on with import {RunId}.")]
    public static partial void Lost(ILogger log, Guid runId);
}
