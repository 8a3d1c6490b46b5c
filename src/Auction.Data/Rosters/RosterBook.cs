using Microsoft.EntityFrameworkCore;
using Valuation.Rosters;

namespace Auction.Data.Rosters;

/// <summary>Reads the rosters. They are small and change a few times a year.</summary>
public sealed class RosterBook(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Everybody ever listed on one roster, in the order of the register.</summary>
    public async Task<IReadOnlyList<RosterEntryRow>> AllAsync(RosterKind kind, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.RosterEntries.AsNoTracking().Where(row => row.Kind == kind).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
    }

    /// <summary>One outside party; null when the id is unknown.</summary>
    public async Task<RosterEntryRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.RosterEntries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
    }

    /// <summary>Names by id of everybody on any roster, those taken off included: old valuations still name them.</summary>
    public async Task<IReadOnlyDictionary<string, RosterEntryRow>> NamesAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.RosterEntries.AsNoTracking().ToDictionaryAsync(row => row.Id, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>One roster as the rules read it, with the name of its present state.</summary>
    public static PlatformRoster RosterOf(IReadOnlyCollection<RosterEntryRow> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(VersionOf(entries), [.. entries.Select(entry => entry.Listing)]);
    }

    // The day of its last change names a state of a roster, because every change has a day.
    private static string VersionOf(IReadOnlyCollection<RosterEntryRow> entries) => entries.Count == 0
        ? "-"
        : entries.Max(entry => entry.RemovedOn ?? entry.ListedFrom).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
