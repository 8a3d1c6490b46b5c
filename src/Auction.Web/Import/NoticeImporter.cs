using System.Globalization;
using Auction.Data;
using Auction.Data.Import;
using Auction.Data.Lots;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Import;

/// <summary>Takes published notices in: checks each row, then announces the rounds of those that hold.</summary>
/// <remarks>Importing a file twice, also after a crash in between, leaves each round announced once.</remarks>
public sealed class NoticeImporter(IDbContextFactory<AuctionDb> databases, RoundAnnouncer announcer, IPlatformClock clock)
{
    private const int NumberTriesMax = 5;

    /// <summary>Says what an import would do; changes nothing.</summary>
    public async Task<ImportResult> PreviewAsync(byte[] file, ImportOrder order, CancellationToken cancellationToken) =>
        (await PlanAsync(file, order, clock.Now, cancellationToken)).Result;

    /// <summary>Checks again and announces every row that holds; the others stay out and are named.</summary>
    public async Task<ImportResult> ImportAsync(byte[] file, ImportOrder order, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        ArgumentNullException.ThrowIfNull(order);
        if (order.AddsCourts && NoticeFile.Read(file).File is { } read)
        {
            await AddCourtsAsync(read.Courts, cancellationToken);
        }

        var (result, plans) = await PlanAsync(file, order, now, cancellationToken);
        var lines = new List<ImportLine>(result.Lines.Count);
        foreach (var line in result.Lines)
        {
            lines.Add(plans.TryGetValue(line.Row, out var plan) && line.Outcome == ImportOutcome.New
                ? await SaveAsync(line, plan, order, now, cancellationToken)
                : line);
        }

        return result with { Lines = lines };
    }

    /// <summary>Registers the courts of a file that are not here yet; a court that is here is never changed by a file.</summary>
    private async Task AddCourtsAsync(IReadOnlyList<NoticeCourt> courts, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = await db.Courts.Select(court => court.Code).ToListAsync(cancellationToken);
        db.Courts.AddRange(courts.DistinctBy(court => court.Code, StringComparer.Ordinal)
            .Where(court => !known.Contains(court.Code, StringComparer.Ordinal))
            .Select(court => new CourtRow
            {
                Id = Guid.CreateVersion7(),
                Code = court.Code,
                NameZh = court.NameZh,
                NameEn = court.NameEn,
                Phone = court.Phone,
                SupervisionPhone = court.SupervisionPhone,
            }));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<(ImportResult Result, Dictionary<int, ImportPlan> Plans)> PlanAsync(
        byte[] bytes, ImportOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var reading = NoticeFile.Read(bytes);
        if (reading.File is not { } file)
        {
            return (ImportResult.Unusable(reading.Problem!), []);
        }

        var today = CourtTime.DayOf(now);
        file = order.MovesDates ? NoticeRedating.Move(file, today) : file;
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var courts = await db.Courts.AsNoTracking().ToDictionaryAsync(court => court.Code, StringComparer.Ordinal, cancellationToken);
        var context = new NoticeContext(
            [.. courts.Values.Select(court => new KnownCourt(court.Code, court.NameZh))], RuleBooks.On(today), now, order.OnlyCourtCode);
        var rows = NoticeCheck.Check(file, context);
        var stored = await StoredNotices.LoadAsync(db, rows, cancellationToken);
        var plans = new Dictionary<int, ImportPlan>();
        var newLots = new HashSet<Guid>();
        var lines = new List<ImportLine>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Notice is null)
            {
                lines.Add(new ImportLine(row.Row, row.Reference, row.Title, ImportOutcome.Refused, LotNumber: null, row.Findings));
                continue;
            }

            var plan = ImportPlan.Make(row.Notice, courts[row.Notice.CourtCode], stored, context.Book, !order.MovesDates, now);
            if (plan.Outcome == ImportOutcome.New && !newLots.Add(plan.LotId))
            {
                plan.WaitForEarlierRow();
            }

            plans.Add(row.Row, plan);
            lines.Add(new ImportLine(
                row.Row, row.Reference, row.Title, plan.Outcome, plan.Lot?.Number ?? row.Notice.LotNumber, [.. row.Findings, .. plan.Findings]));
        }

        return (new ImportResult(Problem: null, file.Format, file.Encoding, file.UnknownFields, lines), plans);
    }

    private async Task<ImportLine> SaveAsync(
        ImportLine line, ImportPlan plan, ImportOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lot = plan.Lot ?? await SaveLotAsync(plan, order, now, cancellationToken);
        var refusal = await announcer.AnnounceAsync(
            plan.RoundOf(lot.Id), lot.Number, lot.AssetClass, new ActContext(order.ActorId, order.Role), cancellationToken);

        // The plan asked the same rules; another answer means that somebody announced the round in between.
        return refusal is { } refused
            ? line with
            {
                Outcome = ImportOutcome.Conflict,
                LotNumber = lot.Number,
                Findings = [.. line.Findings, plan.Refused(refused)],
            }
            : line with { LotNumber = lot.Number };
    }

    private async Task<LotRow> SaveLotAsync(ImportPlan plan, ImportOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var number = plan.Notice.LotNumber ?? await NextNumberAsync(db, now, cancellationToken);
            var lot = NoticeRows.Lot(plan.Notice, plan.LotId, plan.CourtId, number, now, order.MovesDates);
            db.Lots.Add(lot);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return lot;
            }
            catch (DbUpdateException) when (attempt < NumberTriesMax)
            {
                // Another import took the number or saved the same lot; look again.
                if (await db.Lots.AsNoTracking().SingleOrDefaultAsync(row => row.Id == plan.LotId, cancellationToken) is { } same)
                {
                    return same;
                }
            }
        }
    }

    /// <summary>HP, year and month in court time, and a serial number within the month.</summary>
    internal static async Task<string> NextNumberAsync(AuctionDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var prefix = $"HP{CourtTime.Format(now, "yyMM")}-";
        var last = await db.Lots.Where(row => row.Number.StartsWith(prefix)).MaxAsync(row => (string?)row.Number, cancellationToken);
        var serial = last is null ? 0 : int.Parse(last[prefix.Length..], CultureInfo.InvariantCulture);
        return prefix + (serial + 1).ToString("0000", CultureInfo.InvariantCulture);
    }
}
