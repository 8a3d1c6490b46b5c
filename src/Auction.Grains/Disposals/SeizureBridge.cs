using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Platform;
using Auction.Domain.Calendar;
using Auction.Domain.Cases;
using Auction.Domain.Disposal;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Disposals;

/// <summary>Carries what the case file says of a seizure into the running valuation and disposal of the asset: renewed, made anew, corrected or lifted (LIM-2). Twice or after a crash it does the same.</summary>
public sealed class SeizureBridge(IDbContextFactory<AuctionDb> databases, DisposalDesk disposals, ValuationDesk valuations, IPlatformClock clock)
{
    // The deadline both procedures derive from the seizure they know.
    private const string Deadline = "seizure";

    /// <summary>Carries everything that differs.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = CourtTime.DayOf(clock.Now);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var each in await DisposalsAsync(db, today, cancellationToken))
        {
            await disposals.ExecuteAsync(each.Id, new FollowSeizure(each.Term.From, each.Term.Until, each.Document), each.Key, ActContext.Platform, cancellationToken);
        }

        foreach (var each in await ValuationsAsync(db, today, cancellationToken))
        {
            await valuations.ExecuteAsync(each.Id, new RenewSeizure(each.Term.From, each.Term.Until, each.Document), each.Key, ActContext.Platform, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<Changed>> DisposalsAsync(AuctionDb db, DateOnly today, CancellationToken cancellationToken) => await ChangedAsync(
        db,
        from disposal in db.Disposals.AsNoTracking()
        join deadline in db.Deadlines on disposal.Id equals deadline.SubjectId
        where disposal.AssetId != null && disposal.Phase < DisposalPhase.ClosedSold && deadline.Key == Deadline
        select new Known { Id = disposal.Id, Seq = disposal.Seq, AssetId = disposal.AssetId!.Value, Until = deadline.LastDay },
        today,
        isOnlySource: true,
        cancellationToken);

    // A valuation knows its asset by case and name; of two that are named alike nobody but the court can tell which one is meant.
    private static async Task<IReadOnlyList<Changed>> ValuationsAsync(AuctionDb db, DateOnly today, CancellationToken cancellationToken) => await ChangedAsync(
        db,
        from valuation in db.Valuations.AsNoTracking()
        join deadline in db.Deadlines on valuation.Id equals deadline.SubjectId
        join owner in db.Cases on valuation.CaseNumber equals owner.Number
        join asset in db.Assets on new { CaseId = owner.Id, Title = valuation.AssetZh } equals new { asset.CaseId, Title = asset.TitleZh }
        where valuation.Phase < ValuationPhase.Withdrawn && deadline.Key == Deadline && !db.Assets.Any(other => other.CaseId == asset.CaseId && other.TitleZh == asset.TitleZh && other.Id != asset.Id)
        select new Known { Id = valuation.Id, Seq = valuation.Seq, AssetId = asset.Id, Until = deadline.LastDay },
        today,
        isOnlySource: false,
        cancellationToken);

    private static async Task<IReadOnlyList<Changed>> ChangedAsync(AuctionDb db, IQueryable<Known> known, DateOnly today, bool isOnlySource, CancellationToken cancellationToken)
    {
        var begun = db.Seizures.Where(seizure => seizure.Turn == 1 && seizure.From <= today);
        var suspects = await known.Where(each =>
                begun.Any(seizure => seizure.AssetId == each.AssetId)
                && (begun.Any(seizure => seizure.AssetId == each.AssetId && seizure.LiftedOn == null && seizure.Until > each.Until)
                    || !begun.Any(seizure => seizure.AssetId == each.AssetId && seizure.LiftedOn == null && seizure.Until == each.Until)))
            .OrderBy(each => each.Id).ToListAsync(cancellationToken);
        var ids = suspects.Select(each => each.AssetId).Distinct().ToList();
        var rows = (await begun.AsNoTracking().Where(seizure => ids.Contains(seizure.AssetId)).ToListAsync(cancellationToken)).ToLookup(seizure => seizure.AssetId);
        return [.. suspects.Select(each => Of(each, [.. rows[each.AssetId]], isOnlySource)).OfType<Changed>()];
    }

    private static Changed? Of(Known known, List<SeizureRow> rows, bool isOnlySource)
    {
        var terms = rows.ConvertAll(row => new SeizureTerm(row.Document, row.From, row.Until, row.Turn, row.LiftedOn));
        if (SeizurePeriods.Holding(terms) is not { } term || term.Until == known.Until)
        {
            return null;
        }

        // A renewal recorded with the valuation itself stands until the case file has a later one, or says that the seizure was lifted.
        var isBehind = !isOnlySource && term.Until < known.Until && SeizurePeriods.InForce(terms) is not null;
        return isBehind
            ? null
            : new(known.Id, term, DigestOf(rows.Find(row => row.Document == term.Document)!), string.Create(CultureInfo.InvariantCulture, $"seizure:{known.AssetId:N}:{known.Seq}:{term.Until:yyyyMMdd}"));
    }

    private static string DigestOf(SeizureRow row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"hengping-seizure-1\n{row.AssetId:D}\n{row.Document}\n{row.Authority}\n{row.From:yyyy-MM-dd}\n{row.Until:yyyy-MM-dd}\n{row.LiftedOn:yyyy-MM-dd}\n"))));

    private sealed class Known
    {
        public required Guid Id { get; init; }

        public required int Seq { get; init; }

        public required Guid AssetId { get; init; }

        public required DateOnly Until { get; init; }
    }

    private sealed record Changed(Guid Id, SeizureTerm Term, string Document, string Key);
}
