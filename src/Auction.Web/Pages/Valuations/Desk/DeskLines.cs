using Auction.Data;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Auction.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Pages.Valuations.Desk;

/// <summary>Valuations as desks list them, each with its next deadline.</summary>
internal static class DeskLines
{
    /// <summary>Reads a page of them.</summary>
    /// <param name="db">Database.</param>
    /// <param name="rows">Which, in order, already cut to a page.</param>
    /// <param name="prefix">Address of a valuation up to its number.</param>
    /// <param name="now">Platform time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <param name="whose">Only deadlines of this one; null for all.</param>
    public static async Task<IReadOnlyList<DeskLine>> ReadAsync(
        AuctionDb db, IQueryable<ValuationRow> rows, string prefix, DateTimeOffset now, CancellationToken cancellationToken, string? whose = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var page = await rows.AsNoTracking().ToListAsync(cancellationToken);
        var ids = page.Select(row => row.Id).ToList();
        // Few rows each: with more conditions the embedded database would go through every open deadline there is.
        var all = db.Deadlines.AsNoTracking().Where(deadline => ids.Contains(deadline.SubjectId));
        var known = await (whose is null ? all : all.Where(deadline => deadline.Whose == whose))
            .Select(deadline => new { deadline.SubjectId, deadline.Key, deadline.Kind, deadline.MetAt, deadline.LastDay, deadline.DueAt, deadline.WhatZh, deadline.WhatEn })
            .ToListAsync(cancellationToken);
        var next = known.Where(deadline => deadline.MetAt is null && (deadline.Kind == DeadlineKind.Duty || deadline.DueAt > now))
            .OrderBy(deadline => deadline.DueAt).ToLookup(deadline => deadline.SubjectId);
        return
        [
            .. page.Select(row =>
            {
                var due = next[row.Id].FirstOrDefault(deadline => PendingDeadlines.IsPending(row.Phase, row.InstitutionId, deadline.Key));
                return new DeskLine(row.Number, prefix + row.Number, row.CaseNumber, row.AssetZh, row.AssetEn, row.Phase, row.IsStayed, row.Method, row.Price, due?.LastDay, due?.WhatZh ?? "", due?.WhatEn ?? "", due is not null && due.DueAt <= now);
            }),
        ];
    }
}

/// <summary>One line.</summary>
/// <param name="Number">Public number.</param>
/// <param name="Address">Where it is worked on.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="AssetZh">Property in Chinese.</param>
/// <param name="AssetEn">Property in English.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="IsStayed">True while it stands still.</param>
/// <param name="Method">Method at work.</param>
/// <param name="Price">The price; null before.</param>
/// <param name="Due">Last day of the next deadline; null without one.</param>
/// <param name="DueZh">What is due, in Chinese.</param>
/// <param name="DueEn">What is due, in English.</param>
/// <param name="IsLate">True when that day is over.</param>
internal sealed record DeskLine(
    string Number, string Address, string CaseNumber, string AssetZh, string AssetEn, ValuationPhase Phase, bool IsStayed, ReferencePriceKind? Method, Money? Price, DateOnly? Due, string DueZh, string DueEn, bool IsLate);
